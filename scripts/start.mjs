// Old syntax down to the imports, and nothing imported before the check: see node-version.mjs.
import { checkNodeVersion } from './node-version.mjs';

checkNodeVersion();

async function start() {
  const setup = await import('./setup.mjs');
  const port = portFrom('PORT', 4173);
  const leadsPort = portFrom('LEADS_PORT', 4174);
  if (!setup.install() || !(await setup.build())) process.exit(1);

  const { startBoth } = await import('./start-both.mjs');
  let both;
  try {
    both = await startBoth({ port: port, leadsPort: leadsPort });
  } catch (error) {
    console.error(cannotListen(error, error.variable === 'LEADS_PORT' ? leadsPort : port));
    process.exit(1);
  }
  setup.say('the demo is on ' + both.demo.url + '/ (Ctrl+C stops it)');
  setup.say('its leads arrive in the inbox on ' + both.receiver.url + '/');
  if (both.receiver.newToken) setup.say('the inbox asks for the token ' + both.receiver.newToken);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, function () {
      both.close().then(function () {
        process.exit(0);
      });
    });
  }
}

function portFrom(name, usual) {
  const text = process.env[name];
  if (text === undefined || text === '') return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  console.error(
    'hiring-widgets: ' + name + ' has to be a number from 0 to 65535, and is "' + text + '".',
  );
  process.exit(1);
}

function cannotListen(error, port) {
  const name = error.variable || 'PORT';
  if (error.code === 'EADDRINUSE') {
    return (
      'hiring-widgets: port ' +
      port +
      ' is taken. Choose another: ' +
      name +
      '=' +
      (port + 1) +
      ' npm start'
    );
  }
  if (error.code === 'EACCES') {
    return (
      'hiring-widgets: this user may not use port ' +
      port +
      '. Choose one above 1023 with ' +
      name +
      '.'
    );
  }
  return 'hiring-widgets: cannot start: ' + error.message;
}

start().catch(function (error) {
  console.error(error);
  process.exit(1);
});
