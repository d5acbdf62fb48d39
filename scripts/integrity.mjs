import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Size in bytes after brotli at its best, as a CDN would store it. */
export function brotliSize(data) {
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Writes integrity.json: for every script under `folder` its bytes, brotli bytes and SRI hash. */
export function writeIntegrity(folder) {
  const entries = readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => {
      const data = readFileSync(join(folder, name));
      const hash = createHash('sha384').update(data).digest('base64');
      return [name, { bytes: data.length, brotli: brotliSize(data), integrity: `sha384-${hash}` }];
    });
  writeFileSync(
    join(folder, 'integrity.json'),
    `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`,
  );
}

/**
 * For every two widgets, the bytes of the files that the second needs and the first has not brought.
 *
 * @param {Record<string, string[]>} table the loader's: each widget with all its files
 * @param {(file: string) => number} sizeOf
 */
export function secondWidgets({ guide, ...table }, sizeOf) {
  const names = Object.keys(table);
  return names.flatMap((first) =>
    names
      .filter((then) => then !== first)
      .map((then) => {
        const missing = table[then].filter((file) => !table[first].includes(file));
        return { first, then, size: missing.reduce((sum, file) => sum + sizeOf(file), 0) };
      }),
  );
}
