import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtScripts, embed } from './table-page.js';

interface Entry {
  bytes: number;
  brotli: number;
  integrity: string;
}

describe('integrity.json', () => {
  const listed = JSON.parse(readFileSync(new URL('integrity.json', embed), 'utf8')) as Record<
    string,
    Entry
  >;
  const scripts = builtScripts();

  it('names every script, and the files that the design promises', () => {
    expect(Object.keys(listed).sort()).toEqual([...scripts.keys()].sort());
    expect(Object.keys(listed)).toEqual(
      expect.arrayContaining(['salary-table.js', 'salary-table.iife.js', 'loader.js', 'all.js']),
    );
    const others = readdirSync(embed, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile() && !one.name.endsWith('.js'))
      .map(({ name }) => name);
    expect(others.sort()).toEqual(['THIRD-PARTY-NOTICES.txt', 'integrity.json', 'loader.json']);
  });

  it('says the bytes, the compressed bytes and the hash of each', () => {
    const recomputed = Object.fromEntries(
      [...scripts.keys()].map((name): [string, Entry] => {
        const data = readFileSync(new URL(name, embed));
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
        return [
          name,
          {
            bytes: data.length,
            brotli: brotliCompressSync(data, { params }).length,
            integrity: `sha384-${createHash('sha384').update(data).digest('base64')}`,
          },
        ];
      }),
    );
    expect(listed).toEqual(recomputed);
  });

  it('language files have their language as a word of their name', () => {
    for (const language of ['de', 'tr', 'ar']) {
      const word = new RegExp(`\\b${language}\\b`);
      expect([...scripts.keys()].filter((name) => word.test(name)).length).toBeGreaterThan(1);
    }
  });

  it('loader.json names, for each widget, all that the loader asks for', () => {
    const table = JSON.parse(readFileSync(new URL('loader.json', embed), 'utf8')) as object;
    const loader = scripts.get('loader.js')!;
    const asked = new Set(loader.match(/[\w-]+\.js(?=")/g)!.filter((name) => /-/.test(name)));
    const named = new Set<string>(Object.values(table).flat());
    expect([...named].sort()).toEqual([...asked].map((name) => `chunks/${name}`).sort());
    for (const files of Object.values(table) as string[][]) {
      const imported = files.flatMap((file) =>
        [...scripts.get(file)!.matchAll(/(?:from|import)\s*"\.\/([\w.-]+)"/g)].map(
          ([, name]) => name,
        ),
      );
      // Nothing is waited for that was not asked for from the start.
      for (const name of imported) expect(files).toContain(`chunks/${name}`);
      expect(imported.length).toBeGreaterThan(0);
    }
  });

  it('a second widget costs its own file, and nothing that another has brought', () => {
    const { guide, ...table } = JSON.parse(
      readFileSync(new URL('loader.json', embed), 'utf8'),
    ) as Record<string, string[]>;
    expect(guide).toHaveLength(2);
    const [first, ...others] = Object.values(table) as string[][];
    for (const files of others) {
      expect(files.filter((file) => !first!.includes(file))).toHaveLength(1);
    }
  });

  it('classic scripts have neither import nor export, and no AMD module', () => {
    for (const name of ['salary-table.iife.js', 'loader.js']) {
      const text = scripts.get(name)!;
      expect(text).not.toMatch(/^\s*(import|export)\b|import\.meta|[;}]export\b|define\.amd/);
    }
  });

  it('what is asked for by a relative address is there', () => {
    let asked = 0;
    for (const [name, text] of scripts) {
      const base = new URL(name, 'https://x/');
      for (const [, path] of text.matchAll(/["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g)) {
        asked++;
        // In the classic file, addresses are from the script; in all others from the file itself.
        expect(scripts.has(new URL(path!, base).pathname.slice(1)), `${path} in ${name}`).toBe(
          true,
        );
      }
    }
    expect(asked).toBeGreaterThan(8);
  });
});
