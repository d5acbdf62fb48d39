// Runs first in every host page, in every engine: what the page logs, what it throws, what its
// policies refuse. An external file, so that a page with `script-src 'self'` allows it.
(function () {
  var log = { console: [], errors: [], violations: [] };
  Object.defineProperty(window, '__log', { value: log });

  function text(value) {
    if (typeof value === 'string') return value;
    if (value instanceof Error) return String(value);
    try {
      return JSON.stringify(value) || String(value);
    } catch (error) {
      return String(value);
    }
  }

  ['log', 'info', 'warn', 'error', 'debug'].forEach(function (level) {
    var original = console[level];
    console[level] = function () {
      log.console.push({ level: level, text: Array.prototype.map.call(arguments, text).join(' ') });
      return original.apply(console, arguments);
    };
  });

  addEventListener('error', function (event) {
    log.errors.push(event.error ? text(event.error) : event.message);
  });
  addEventListener('unhandledrejection', function (event) {
    log.errors.push('unhandled rejection: ' + text(event.reason));
  });
  document.addEventListener('securitypolicyviolation', function (event) {
    // Browsers ask for the favicon by themselves.
    if (/\/favicon\.ico$/.test(event.blockedURI)) return;
    log.violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample);
  });
})();
