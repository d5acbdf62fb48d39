import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packages = new Map();

/** Collects the packages in the module graph, for the notices in and beside the bundles. */
export function notices({ banner = true, version } = {}) {
  const own = new Set();
  return {
    name: 'notices',
    renderChunk(code, chunk) {
      own.clear();
      for (const id of Object.keys(chunk.modules)) {
        const match = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(id);
        if (!match) continue;
        const [, folder, name] = match;
        if (!packages.has(name)) packages.set(name, read(folder));
        own.add(name);
      }
      if (!banner) return null;
      const others = own.size ? `, ${[...own].sort().join(', ')}` : '';
      return {
        code: `/*! hiring-widgets ${version}${others}: THIRD-PARTY-NOTICES.txt */\n${code}`,
        map: null,
      };
    },
  };
}

function read(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!file) throw new Error(`${name} ships no licence text.`);
  return { name, version, license, text: readFileSync(join(folder, file), 'utf8').trim() };
}

/** The text of THIRD-PARTY-NOTICES.txt: all packages that the files of the last build carry. */
export function noticesText() {
  return [...packages.values()]
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}
