import { describe, expect, it } from 'vitest';
import {
  declarationOf,
  exists,
  filesUnder,
  languages,
  needsBuild,
  nothingMissing,
  read,
  widgets,
  widgetOf,
} from './project.js';

it('finds the widgets by their folders', () => {
  expect(widgets.map(({ name }) => name)).toContain('salary-table');
  expect(widgetOf('red-flags')).toMatchObject({
    ...{ tag: 'hiring-red-flags', className: 'HiringRedFlags', part: 'redFlags' },
  });
});

describe.each(widgets)('$tag', ({ name, tag, className, part, folder }) => {
  it('has its class apart from its registration', () => {
    const element = read(`${folder}/${name}.ts`);
    const define = read(`${folder}/define.ts`);
    nothingMissing([
      !element && `${folder}/${name}.ts is missing: the class, without registration.`,
      !exists(`${folder}/${name}.styles.ts`) && `${folder}/${name}.styles.ts is missing.`,
      !define && `${folder}/define.ts is missing: the file that registers <${tag}>.`,
      !new RegExp(`class ${className} extends (HiringWidget|ToolWidget)\\b`).test(element) &&
        `${folder}/${name}.ts must export class ${className} extends HiringWidget or ToolWidget.`,
      !new RegExp(`@tag ${tag}\\b`).test(element) &&
        `${folder}/${name}.ts needs "@tag ${tag}" in the comment of its class.`,
      /\bdefine\(|customElements/.test(element) &&
        `${folder}/${name}.ts must not register the element: define.ts does.`,
      !define.includes(`define('${tag}', ${className})`) &&
        `${folder}/define.ts must call define('${tag}', ${className}).`,
      !new RegExp(`'${tag}': ${className}\\b`).test(define) &&
        `${folder}/define.ts must add '${tag}' to HTMLElementTagNameMap.`,
    ]);
  });

  it('has an element test and a story', () => {
    const tests = filesUnder(`test/elements/${name}`).filter(
      (path) => path.endsWith('.test.ts') && !path.endsWith('.unit.test.ts'),
    );
    const story = `stories/${name}.stories.ts`;
    nothingMissing([
      !tests.length && `test/elements/${name}/ has no element test (*.test.ts) for <${tag}>.`,
      !exists(story) && `${story} is missing: the states of <${tag}> for designers.`,
      exists(story) && !read(story).includes(tag) && `${story} does not show <${tag}>.`,
    ]);
  });

  it('says what the tests in host pages do with it', () => {
    const path = `test/e2e/widgets/${name}.ts`;
    const remembers = declarationOf(tag)?.attributes?.some((one) => one.name === 'remember');
    nothingMissing([
      remembers &&
        !/keeps:|keepsApart:/.test(read(path)) &&
        `${path} does not say what <${tag}> keeps.`,
      !exists(path) &&
        `${path} is missing: what a visitor first does with <${tag}>, and its fields.`,
      exists(path) && !read(path).includes(`tag: '${tag}'`) && `${path} is not about <${tag}>.`,
    ]);
  });

  it('speaks every language', () => {
    nothingMissing(
      languages.map(
        (language) =>
          !new RegExp(`export const ${part}\\b`).test(read(`src/i18n/locales/${language}.ts`)) &&
          `src/i18n/locales/${language}.ts has no part "${part}" with what <${tag}> says.`,
      ),
    );
  });

  it('is built for embedding, alone and through the loader', () => {
    needsBuild();
    const integrity = JSON.parse(read('dist/embed/integrity.json') || '{}') as object;
    const files = [`${name}.js`, `${name}.iife.js`];
    nothingMissing([
      ...files.map((file) => !exists(`dist/embed/${file}`) && `dist/embed/${file} is not built.`),
      ...files.map((file) => !(file in integrity) && `integrity.json does not list ${file}.`),
      ...[`${name}.js`, `${name}.iife.js`, 'all.js'].map(
        (file) => !read(`dist/embed/${file}`).includes(tag) && `${file} does not define <${tag}>.`,
      ),
      !read('dist/embed/loader.js').includes(name) && `loader.js does not know <${tag}>.`,
    ]);
  });
});
