import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf, namesOf, stringsOf, translationOf } from './templates.mjs';

/** Why no widget can have this name; undefined if one can. */
export function complaintAbout(name, root) {
  if (!name) return 'Say its name: npm run new:widget -- red-flags';
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
    return `"${name}" is no name for a folder: small letters and single hyphens, such as red-flags.`;
  }
  if (name.startsWith('hiring-')) return `Leave out "hiring-": ${name.slice(7)}`;
  // Names that the package or the loader's folder has already.
  if (/^(guide|embed|packs|schemas|types|loader|all|chunks)$/.test(name)) {
    return `"${name}" means something else in this package.`;
  }
  if (existsSync(join(root, 'src/elements', name))) return `src/elements/${name} is there already.`;
  return undefined;
}

/** `exports` and `sideEffects` of package.json with the lines of one more widget. */
function addToPackage(text, name) {
  const data = JSON.parse(text);
  const dist = `./dist/elements/${name}`;
  const lines = Object.entries({
    [`./${name}`]: { types: `${dist}/define.d.ts`, default: `${dist}/define.js` },
    [`./${name}/class`]: { types: `${dist}/${name}.d.ts`, default: `${dist}/${name}.js` },
  });
  const entries = Object.entries(data.exports);
  const last = entries.findLastIndex(([key]) => key.endsWith('/class'));
  entries.splice(last + 1, 0, ...lines);
  data.exports = Object.fromEntries(entries);
  const embed = data.sideEffects.findIndex((path) => path.startsWith('./dist/embed/'));
  data.sideEffects.splice(embed, 0, `${dist}/define.js`);
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** Makes the folder of a widget and all that belongs to it; returns the paths written. */
export function makeWidget(root, name) {
  const names = namesOf(name);
  const languages = readdirSync(join(root, 'src/i18n/locales'))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((language) => language !== 'en');
  const files = filesOf(names, languages);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const change = (path, by) => {
    const file = join(root, path);
    writeFileSync(file, by(readFileSync(file, 'utf8')));
    return path;
  };
  return [
    ...Object.keys(files),
    change('src/i18n/locales/en.ts', (text) => text + stringsOf(names)),
    ...languages.map((language) =>
      change(`src/i18n/locales/${language}.ts`, (text) => text + translationOf(names)),
    ),
    change('package.json', (text) => addToPackage(text, name)),
  ];
}
