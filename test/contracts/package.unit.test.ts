import { describe, expect, it } from 'vitest';
import {
  exists,
  filesUnder,
  inNode,
  needsBuild,
  nothingMissing,
  packageJson,
  read,
  widgets,
} from './project.js';

const pathsOf = (target: string | Record<string, string>) =>
  typeof target === 'string' ? [target] : Object.values(target);

const modules = () =>
  filesUnder('dist').filter((path) => path.endsWith('.js') && !path.startsWith('dist/embed/'));

describe('exports', () => {
  const expected = [
    ...widgets.map(({ name, folder }) => ({ name, folder, file: name })),
    { name: 'guide', folder: 'src/guide', file: 'hiring-guide' },
  ];

  it.each(expected)('has the two lines of $name', ({ name, folder, file }) => {
    const dist = folder.replace('src/', './dist/');
    const lines = { [`./${name}`]: `${dist}/define`, [`./${name}/class`]: `${dist}/${file}` };
    nothingMissing(
      Object.entries(lines).map(([key, path]) => {
        const line = { types: `${path}.d.ts`, default: `${path}.js` };
        const right = JSON.stringify(packageJson.exports[key]) === JSON.stringify(line);
        return !right && `package.json needs in "exports": "${key}": ${JSON.stringify(line)}`;
      }),
    );
  });

  it('names no widget that is gone', () => {
    const known = expected.flatMap(({ name }) => [`./${name}`, `./${name}/class`]);
    const others = Object.keys(packageJson.exports).filter(
      (key) =>
        !/^\.\/(embed|leads|packs|schemas|types)(\/|$)|\.json$/.test(key) && !known.includes(key),
    );
    nothingMissing(others.map((key) => `package.json exports "${key}", which no folder has.`));
  });

  it('resolves every path', () => {
    needsBuild();
    const built = [...filesUnder('dist'), 'custom-elements.json', 'package.json'];
    nothingMissing(
      Object.entries(packageJson.exports).flatMap(([key, target]) =>
        pathsOf(target).map((path) => {
          const [start, end = ''] = path.slice(2).split('*');
          const found = built.some((file) =>
            path.includes('*') ? file.startsWith(start!) && file.endsWith(end) : file === start,
          );
          return !found && `"${key}" of the package leads to ${path}, which is not built.`;
        }),
      ),
    );
  });
});

describe('modules', () => {
  it('are one for each source, with types', () => {
    needsBuild();
    const sources = filesUnder('src').filter((path) => !path.startsWith('src/embed/'));
    nothingMissing(
      sources.flatMap((path) => {
        const built = path.replace(/^src/, 'dist').replace(/\.ts$/, '');
        return [`${built}.js`, `${built}.d.ts`].map(
          (file) => !exists(file) && `${file} is not built from ${path}.`,
        );
      }),
    );
  });

  it('import in Node without a DOM', () => {
    needsBuild();
    const own = Object.keys(packageJson.exports)
      .filter((key) => !/\*|json$|^\.\/types/.test(key))
      .map((key) => key.replace('.', 'hiring-widgets'));
    const code = `
      const failed = [];
      for (const name of ${JSON.stringify([...modules().map((path) => `./${path}`), ...own])}) {
        try { await import(name); } catch (error) { failed.push(name + ': ' + error); }
      }
      if (typeof document !== 'undefined') failed.push('A module has made a document.');
      console.log(JSON.stringify(failed));`;
    nothingMissing(inNode<string[]>(code).map((line) => `does not import in Node: ${line}`));
  });

  it('have side effects exactly where they register', () => {
    needsBuild();
    const registering = modules()
      .filter((path) => /^(define|defineCompanion)\(/m.test(read(path)))
      .map((path) => `./${path}`);
    const listed = packageJson.sideEffects.filter((path) => !path.startsWith('./dist/embed/'));
    nothingMissing([
      ...registering.map(
        (path) => !listed.includes(path) && `package.json needs "${path}" in "sideEffects".`,
      ),
      ...listed.map(
        (path) =>
          !registering.includes(path) && `"sideEffects" lists ${path}: it registers nothing.`,
      ),
      !packageJson.sideEffects.includes('./dist/embed/*.js') &&
        'package.json needs "./dist/embed/*.js" in "sideEffects".',
    ]);
  });
});

describe('what is shipped', () => {
  const shipped = () => filesUnder('dist').filter((path) => path.endsWith('.js'));

  it('holds no unit that depends on the root font (H2)', () => {
    needsBuild();
    nothingMissing(
      shipped().map((path) => {
        const found = /[\s:(,-](\d*\.)?\d+rem\b/.exec(read(path));
        return (
          found && `${path} holds "${found[0].trim()}": rem follows the host page's root font.`
        );
      }),
    );
  });

  it('holds no way for data to become script (D1)', () => {
    needsBuild();
    const banned =
      /insertAdjacentHTML|\.srcdoc|document\.write|unsafeHTML|unsafeSVG|styleMap|\beval\(|new Function\b/;
    nothingMissing(
      shipped().map((path) => {
        const found = banned.exec(read(path));
        return found && `${path} holds "${found[0]}".`;
      }),
    );
  });

  it('has types for frameworks and data for editors', () => {
    needsBuild();
    const files = ['react.d.ts', 'vue.d.ts', 'svelte.d.ts', 'web-types.json'];
    const data = ['vscode.html-data.json', 'vscode.css-data.json'];
    nothingMissing(
      [...files, ...data].flatMap((file) => {
        const text = read(`dist/types/${file}`);
        const silent = widgets.filter(({ tag }) => !file.includes('css') && !text.includes(tag));
        return [
          !text && `dist/types/${file} is not built.`,
          ...silent.map(({ tag }) => `dist/types/${file} does not know <${tag}>.`),
        ];
      }),
    );
    expect(exists(packageJson['web-types'])).toBe(true);
  });
});
