// Old syntax down to the imports, and nothing imported before the check: see node-version.mjs.
import { checkNodeVersion } from './node-version.mjs';

checkNodeVersion();

async function start() {
  const setup = await import('./setup.mjs');
  const port = portFrom(process.env.PORT);
  if (!setup.install() || !(await setup.build())) process.exit(1);

  const { serve } = await import('./serve.mjs');
  let server;
  try {
    server = await serve({ port: port });
  } catch (error) {
    console.error(cannotListen(error, port));
    process.exit(1);
  }
  setup.say('the demo is on ' + server.url + '/ (Ctrl+C stops it)');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, function () {
      server.close().then(function () {
        process.exit(0);
      });
    });
  }
}

function portFrom(text) {
  if (text === undefined || text === '') return 4173;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  console.error('hiring-widgets: PORT has to be a number from 0 to 65535, and is "' + text + '".');
  process.exit(1);
}

function cannotListen(error, port) {
  if (error.code === 'EADDRINUSE') {
    return (
      'hiring-widgets: port ' +
      port +
      ' is taken. Choose another: PORT=' +
      (port + 1) +
      ' npm start'
    );
  }
  if (error.code === 'EACCES') {
    return (
      'hiring-widgets: this user may not use port ' + port + '. Choose one above 1023 with PORT.'
    );
  }
  return 'hiring-widgets: cannot listen on port ' + port + ': ' + error.message;
}

start().catch(function (error) {
  console.error(error);
  process.exit(1);
});
