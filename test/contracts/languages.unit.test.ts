import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exists, filesUnder, languages, nothingMissing, read, roles } from './project.js';

it('finds languages and roles by their files', () => {
  expect(languages).toEqual(expect.arrayContaining(['en', 'de', 'tr', 'ar']));
  expect(roles).toContain('rust');
});

const others = languages.filter((language) => language !== 'en');
const partsOf = (path: string) =>
  [...read(path).matchAll(/^export const (\w+)/gm)].map(([, part]) => part!);

describe.each(others)('the language %s', (language) => {
  it('is one that widgets can load', () => {
    nothingMissing([
      !read('src/i18n/localize.ts').includes(`import('./locales/${language}.js')`) &&
        `src/i18n/localize.ts does not load src/i18n/locales/${language}.ts.`,
    ]);
  });

  it('has every part that English has', () => {
    const file = `src/i18n/locales/${language}.ts`;
    const parts = partsOf(file);
    nothingMissing(
      partsOf('src/i18n/locales/en.ts').map(
        (part) => !parts.includes(part) && `${file} has no part "${part}".`,
      ),
    );
  });

  it("has the sentences about a page's own pack", () => {
    const file = `src/packs/sentences/${language}.ts`;
    nothingMissing([
      !exists(file) && `${file} is missing: what the author of a broken pack reads.`,
      !read('src/packs/own.ts').includes(`import('./sentences/${language}.js')`) &&
        `src/packs/own.ts does not load ${file}.`,
    ]);
  });
});

describe.each(roles)('the role %s', (role) => {
  const load = read('src/packs/load.ts');
  // Every widget carries the figures and the English of the default pack.
  const carried = role === 'rust' ? ['figures', 'en'] : [];

  it('has every language', () => {
    nothingMissing(
      languages.map(
        (language) =>
          !exists(`src/packs/${role}/${language}.ts`) &&
          `src/packs/${role}/${language}.ts is missing: the role "${role}" does not speak it.`,
      ),
    );
  });

  it('is one that widgets can load', () => {
    const files = ['figures', ...languages].filter((name) => !carried.includes(name));
    nothingMissing(
      files.map(
        (name) =>
          !load.includes(`import('./${role}/${name}.js')`) &&
          `src/packs/load.ts does not load src/packs/${role}/${name}.ts.`,
      ),
    );
  });

  it('has no file that nobody loads', () => {
    const entries = ['figures', ...languages].map((name) => `src/packs/${role}/${name}.ts`);
    const files = filesUnder(`src/packs/${role}`);
    // What they import or pass on, in folders of their own.
    const parts = files.flatMap((path) =>
      [...read(path).matchAll(/from '(\..*)\.js'/g)].map(([, to]) =>
        posix.join(posix.dirname(path), `${to}.ts`),
      ),
    );
    nothingMissing(
      files.map(
        (path) =>
          ![...entries, ...parts].includes(path) &&
          `${path} is neither figures nor a language, nor a part of one.`,
      ),
    );
  });

  it('says in every language what it says in English', () => {
    const folder = `src/packs/${role}`;
    const partsOfText = (language: string) =>
      filesUnder(`${folder}/${language}`).flatMap((path) =>
        partsOf(path).map((part) => `${posix.basename(path)} ${part}`),
      );
    nothingMissing(
      others.flatMap((language) => {
        const parts = partsOfText(language);
        return partsOfText('en').map((part) => {
          const [file, name] = part.split(' ');
          const missing = `${folder}/${language}/${file} does not have "${name}".`;
          return !parts.includes(part) && missing;
        });
      }),
    );
  });

  it('is built as a pack for pages', () => {
    nothingMissing([
      exists('dist/embed') &&
        !exists(`dist/packs/${role}.json`) &&
        `dist/packs/${role}.json is not built.`,
    ]);
  });
});
