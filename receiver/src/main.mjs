import { startReceiver } from './receiver.mjs';
import { SettingsError } from './settings.mjs';

try {
  const receiver = await startReceiver({ env: process.env });
  console.log(
    `hiring-leads: leads are sent to ${receiver.url}/leads, the inbox is ${receiver.url}/`,
  );
  if (!process.env.LEADS_ORIGINS)
    console.log('hiring-leads: no page may send yet: LEADS_ORIGINS is empty.');
  if (receiver.newToken)
    console.log(`hiring-leads: the token of the inbox is ${receiver.newToken}`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => receiver.close().then((clean) => process.exit(clean ? 0 : 1)));
  }
} catch (error) {
  const known = error instanceof SettingsError;
  console.error(`hiring-leads: ${known ? error.message : `cannot start: ${error.message}`}`);
  process.exit(1);
}
