import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaintAbout, makeWidget } from '../../scripts/new-widget/scaffold.mjs';
import { root } from './project.js';

let folder: string;
let written: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hiring-widgets-'));
  for (const path of ['src', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  written = makeWidget(folder, 'made-up');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('makes the folder and all that belongs to a widget', () => {
  expect(written).toEqual([
    'src/elements/made-up/made-up.ts',
    'src/elements/made-up/words/ar.ts',
    'src/elements/made-up/words/de.ts',
    'src/elements/made-up/words/tr.ts',
    'src/elements/made-up/made-up.styles.ts',
    'src/elements/made-up/define.ts',
    'test/elements/made-up/made-up.test.ts',
    'stories/made-up.stories.ts',
    'src/i18n/locales/en.ts',
    'src/i18n/locales/ar.ts',
    'src/i18n/locales/de.ts',
    'src/i18n/locales/tr.ts',
    'package.json',
  ]);
});

it('adds the lines of the package', () => {
  const { exports, sideEffects } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { exports: Record<string, unknown>; sideEffects: string[] };
  const dist = './dist/elements/made-up';
  expect(exports['./made-up']).toEqual({
    types: `${dist}/define.d.ts`,
    default: `${dist}/define.js`,
  });
  expect(exports['./made-up/class']).toEqual({
    types: `${dist}/made-up.d.ts`,
    default: `${dist}/made-up.js`,
  });
  expect(sideEffects).toContain(`${dist}/define.js`);
});

it('compiles, with the translations that a person has to write marked', () => {
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) =>
    readFileSync(path, 'utf8'),
  ) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const file = join(folder, 'src/elements/made-up/define.ts');
  const errors = ts.getPreEmitDiagnostics(ts.createProgram([file], { ...options, types: [] }));
  const told = errors.map(
    (one) => `${one.file?.fileName}: ${ts.flattenDiagnosticMessageText(one.messageText, ' ')}`,
  );
  expect(told.filter((line) => /made-up|locales/.test(line))).toEqual([]);
  for (const language of ['de', 'tr', 'ar']) {
    const strings = readFileSync(join(folder, `src/i18n/locales/${language}.ts`), 'utf8');
    expect(strings).toMatch(/TODO[^\n]*\nexport const madeUp: typeof en\.madeUp/);
  }
}, 30_000);

it.each([
  [undefined, /Say its name/],
  ['Made_Up', /small letters/],
  ['hiring-made-up', /Leave out/],
  ['loader', /something else/],
  ['salary-table', /there already/],
])('refuses the name %s', (name, says) => {
  expect(complaintAbout(name, root)).toMatch(says);
});
