import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exists, filesUnder, languages, nothingMissing, read, roles, widgets } from './project.js';

it('finds languages and roles by their files', () => {
  expect(languages).toEqual(expect.arrayContaining(['en', 'de', 'tr', 'ar']));
  expect(roles).toContain('rust');
});

const others = languages.filter((language) => language !== 'en');
const partsOf = (path: string) =>
  [...read(path).matchAll(/^export const (\w+)/gm)].map(([, part]) => part!);

/** Parts of the strings that a folder takes from the English file. */
const englishOf = (folder: string) =>
  filesUnder(folder).flatMap((path) => {
    const code = read(path);
    const named = /import {([^}]*)} from '.*locales\/en\.js'/.exec(code)?.[1]?.match(/\w+/g);
    return [...(named ?? []), ...[...code.matchAll(/\benglish\.(\w+)/g)].map(([, part]) => part!)];
  });

describe.each(others)('the language %s', (language) => {
  it('is one that every widget can load', () => {
    nothingMissing([
      !read('src/i18n/localize.ts').includes(`'${language}'`) &&
        `src/i18n/localize.ts does not know "${language}".`,
      ...widgets.flatMap(({ name, folder }) => {
        const file = `${folder}/words/${language}.ts`;
        const words = read(file);
        if (!words) return `${file} is missing: all that the widget says in this language.`;
        const passed = /export {([^}]*)} from '.*\/i18n\//.exec(words)?.[1]?.match(/\w+/g);
        return [
          !read(`${folder}/${name}.ts`).includes(`import('./words/${language}.js')`) &&
            `${folder}/${name}.ts does not load ${file}.`,
          ...[...englishOf(folder), 'states'].map(
            (part) => !passed?.includes(part) && `${file} does not pass on "${part}".`,
          ),
        ];
      }),
    ]);
  });

  it('has every part that English has', () => {
    const file = `src/i18n/locales/${language}.ts`;
    const parts = partsOf(file);
    nothingMissing([
      ...partsOf('src/i18n/locales/en.ts').map(
        (part) => !parts.includes(part) && `${file} has no part "${part}".`,
      ),
      read(file).includes('TODO') && `${file} has a part that is not translated yet (TODO).`,
    ]);
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

  it('has every language', () => {
    nothingMissing(
      languages.map(
        (language) =>
          !exists(`src/packs/${role}/${language}.ts`) &&
          `src/packs/${role}/${language}.ts is missing: the role "${role}" does not speak it.`,
      ),
    );
  });

  // The default pack is in the files of the widgets themselves.
  if (role !== 'rust') {
    it('is one that widgets can load', () => {
      nothingMissing(
        ['figures', ...languages].map(
          (name) =>
            !load.includes(`import('./${role}/${name}.js')`) &&
            `src/packs/load.ts does not load src/packs/${role}/${name}.ts.`,
        ),
      );
    });
  }

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
