import { randomBytes } from 'node:crypto';

/** What is wrong with a setting, in one sentence for whoever starts the receiver. */
export class SettingsError extends Error {}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

/** Settings from the environment. Throws a SettingsError that names the variable. */
export function readSettings(env) {
  const host = env.HOST || '127.0.0.1';
  const token = env.LEADS_TOKEN || '';
  if (!token && !LOOPBACK.test(host)) {
    throw new SettingsError(
      `HOST is ${host}, which others can reach, so LEADS_TOKEN has to be set to a long secret.`,
    );
  }
  if (token && !/^[\x21-\x7e]{16,}$/.test(token)) {
    throw new SettingsError(
      'LEADS_TOKEN has to be at least 16 characters of ASCII without spaces, e.g. from `openssl rand -hex 24`.',
    );
  }
  return {
    host,
    port: whole(env, 'PORT', 4174, 0, 65535),
    token: token || randomBytes(24).toString('hex'),
    /** It was made here, so whoever starts the receiver has to be told. */
    tokenIsNew: !token,
    database: databaseOf(env.DATABASE_URL || 'file:leads.db'),
    origins: (env.LEADS_ORIGINS || '')
      .split(',')
      .map((text) => text.trim())
      .filter(Boolean)
      .map(originOf),
    rateLimit: whole(env, 'LEADS_RATE_LIMIT', 120, 1, 1e9),
  };
}

function whole(env, name, otherwise, least, most) {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new SettingsError(
    `${name} has to be a whole number from ${least} to ${most}, and is "${text}".`,
  );
}

/** `null` is what sandboxed frames and files send: anybody can, so it is only taken where named. */
function originOf(text) {
  const origin = text === 'null' ? text : URL.canParse(text) ? new URL(text).origin : '';
  if (origin === text) return origin;
  throw new SettingsError(
    `LEADS_ORIGINS has to list exact origins such as https://www.example.com, and has "${text}".`,
  );
}

function databaseOf(url) {
  if (/^postgres(ql)?:\/\//.test(url)) return { type: 'postgres', url };
  if (/^file:./.test(url)) return { type: 'sqlite', path: url.slice('file:'.length) };
  // Not repeated here: an address of a database has its password in it.
  throw new SettingsError('DATABASE_URL has to begin with file: or postgres://.');
}
