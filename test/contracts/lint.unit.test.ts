import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

// A ban that does not fire protects nobody: each is shown to fire on a snippet, and to spare its
// harmless neighbour.

const root = join(import.meta.dirname, '../..');
const eslint = new ESLint({
  cwd: root,
  // The snippets are no files of the TypeScript project.
  overrideConfig: [tseslint.configs.disableTypeChecked as never],
});

async function complaints(code: string, file: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return result!.messages
    .filter(({ ruleId }) => !ruleId || !/unused/.test(ruleId))
    .map(({ message }) => message);
}

const element = 'src/elements/salary-table/x.ts';
const inHtml = (markup: string) =>
  `import { html } from 'lit';\nexport const x = () => html\`${markup}\`;`;
const inCss = (rules: string) => `import { css } from 'lit';\nexport const x = css\`${rules}\`;`;

describe('bans in templates and styles', () => {
  const banned: [name: string, code: string, says: RegExp][] = [
    ['H3: a bound style', inHtml('<p style=${1}></p>'), /style-src/],
    ['H3: a plain style', inHtml('<p class="a" style="color:red"></p>'), /style-src/],
    ['H3: <style>', inHtml('<style>p { color: red; }</style>'), /style-src/],
    [
      'H3: styleMap',
      "import { styleMap } from 'lit/directives/style-map.js';\nstyleMap({});",
      /styleMap/,
    ],
    [
      'H3: setAttribute of style',
      "document.body.setAttribute('style', '');export {};",
      /content policy/,
    ],
    ['H2: rem', inCss('p { margin: 1.5rem; }'), /No rem/],
    ['H2: rem without a leading zero', inCss('p { margin: -.5rem; }'), /No rem/],
    ['H2: rem after a value', inCss('p { margin: ${1 as never}rem; }'), /No rem/],
    [
      'D1: unsafeHTML',
      "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nunsafeHTML('');",
      /markup/,
    ],
    [
      'D1: unsafeSVG',
      "import { unsafeSVG } from 'lit/directives/unsafe-svg.js';\nunsafeSVG('');",
      /markup/,
    ],
    ['D1: an on… attribute', inHtml('<p onclick=${1}></p>'), /on… attribute/],
    ['D1: a bound innerHTML', inHtml('<p .innerHTML=${1}></p>'), /markup/],
    ['a listener in a template', inHtml('<button @click=${1}>Go</button>'), /at their root/],
    [
      'a binding by presence in a template',
      inHtml('<button ?disabled=${1}></button>'),
      /\.property/,
    ],
    ['D1: srcdoc in a template', inHtml('<iframe title="a" srcdoc=${1}></iframe>'), /markup/],
    ['D1: <script> in a template', inHtml('<script></script>'), /<script>/],
    [
      'a reflected property',
      "import { LitElement } from 'lit';\nexport class A extends LitElement { static override properties = { a: { reflect: true } }; }",
      /Only "attribute"/,
    ],
    [
      'a property read as JSON',
      "import { LitElement } from 'lit';\nexport class A extends LitElement { static override properties = { a: { type: Array } }; }",
      /Only "attribute"/,
    ],
    ['an expression in css', inCss('p { margin: ${1 as never}; }'), /No expression/],
    ['a directive', "import { live } from 'lit/directives/live.js';\nlive(1);", /no directives/],
    ['a binding for a whole element', inHtml('<p class="a" ${1}></p>'), /as a whole/],
    ['a binding in a comment', inHtml('<!-- ${1} -->'), /comment/],
    ['a binding in a textarea', inHtml('<textarea rows="2">${1}</textarea>'), /textarea/],
  ];
  it.each(banned)('%s is refused', async (_name, code, says) => {
    expect(await complaints(code, element)).toContainEqual(expect.stringMatching(says));
  });

  const allowed: [name: string, code: string][] = [
    ['attributes and properties', inHtml('<button name=${1} .value=${2}>Go</button>')],
    [
      'attribute and type of a property',
      "import { LitElement } from 'lit';\nexport class A extends LitElement { static override properties = { a: { type: Number, attribute: 'b-c' }, d: {} }; }",
    ],
    [
      'a property with an accessor of its own',
      "import { LitElement } from 'lit';\nexport class A extends LitElement { static override properties = { a: { attribute: false, noAccessor: true } }; get a() { return 1; } }",
    ],
    ['a binding after a comment', inHtml('<!-- a --><p>${1}</p>')],
    ['the value of a textarea', inHtml('<textarea .value=${1}></textarea><p>${2}</p>')],
    ['em', inCss('p { margin: 1.5em; }')],
    ['a comment that speaks of rem', inCss('/* not 1rem */ p { margin: 0; }')],
    [
      'style.setProperty()',
      "export const f = (e: HTMLElement) => e.style.setProperty('--a', '1');",
    ],
  ];
  it.each(allowed)('%s is allowed', async (_name, code) => {
    expect(await complaints(code, element)).toEqual([]);
  });
});

describe('bans in code of src', () => {
  const inFunction = (body: string) => `export function f(e: HTMLElement, x: string) { ${body} }`;
  const banned: [name: string, code: string, says: RegExp][] = [
    ['D1: innerHTML', inFunction('e.innerHTML = x;'), /markup/],
    [
      'D1: innerHTML by string',
      inFunction("Object.assign(e, { a: e['innerHTML'] + x });"),
      /markup/,
    ],
    ['D1: outerHTML', inFunction('e.outerHTML = x;'), /markup/],
    ['D1: insertAdjacentHTML', inFunction("e.insertAdjacentHTML('beforeend', x);"), /markup/],
    ['D1: srcdoc', inFunction('(e as HTMLIFrameElement).srcdoc = x;'), /markup/],
    ['D1: document.write', inFunction('document.write(x, e);'), /document\.write/],
    ['H8: Array.from', inFunction('return Array.from(x, () => e);'), /Prototype\.js/],
    ['document while loading', 'export const a = document.title;', /importing it in Node/],
    [
      'window while loading',
      "window.addEventListener('load', () => {});export {};",
      /importing it in Node/,
    ],
    ['a static field', 'export class A { static a = window.name; }', /importing it in Node/],
    ['console.log', inFunction('console.log(x, e);'), /console/],
  ];
  it.each(banned)('%s is refused', async (_name, code, says) => {
    expect(await complaints(code, 'src/base/x.ts')).toContainEqual(expect.stringMatching(says));
  });

  const allowed: [name: string, code: string][] = [
    ['document in a function', 'export const f = () => document.title;'],
    ['document in a field of an instance', 'export class A { a = document.title; }'],
    ['asking whether there is a document', "export const a = typeof document === 'undefined';"],
    ['a type of the page', 'export let a: HTMLElement | undefined;'],
    ['a local of that name', 'const { document } = globalThis;\nexport const a = document?.title;'],
  ];
  it.each(allowed)('%s is allowed', async (_name, code) => {
    const found = await complaints(code, 'src/base/x.ts');
    expect(found.filter((message) => !/never reassigned/.test(message))).toEqual([]);
  });
});

describe('import directions', () => {
  const banned: [file: string, code: string, says: RegExp][] = [
    ['src/base/x.ts', "import '../i18n/localize.js';", /base must not import i18n/],
    ['src/base/x.ts', "import 'zod';", /zod belongs to/],
    ['src/i18n/x.ts', "import '../base/define.js';", /i18n must not import base/],
    ['src/i18n/x.ts', "import 'lit';", /must not import the package "lit"/],
    ['src/packs/x.ts', "import '../i18n/localize.js';", /write "import type"/],
    ['src/packs/x.ts', "import '../base/report.js';", /packs must not import base/],
    ['src/packs/load.ts', "import './schema.js';", /await import/],
    ['src/packs/load.ts', "import * as z from 'zod/mini';\nz.string();", /zod belongs to/],
    ['src/guide/x.ts', "import '../packs/load.js';", /write "import type"/],
    ['src/guide/x.ts', "import '../widget/hiring-widget.js';", /guide must not import widget/],
    ['src/widget/x.ts', "import '../elements/salary-table/define.js';", /widget must not import/],
    [
      'src/widget/x.ts',
      "import { fetchPack } from '../packs/own.js';\nvoid fetchPack;",
      /await import/,
    ],
    ['src/widget/x.ts', "export * from '../packs/own.js';", /await import/],
    ['src/widget/elsewhere.ts', "import { html } from 'lit';\nhtml``;", /second Lit/],
    ['src/elements/x/tools/y.ts', "import { html } from 'lit';\nhtml``;", /second Lit/],
    ['src/elements/x/x.ts', "import './tools/y.js';", /await import/],
    ['src/leads/x.ts', "import '../base/report.js';", /leads must not import base/],
    ['src/leads/x.ts', "import '../packs/load.js';", /write "import type"/],
    [element, "import '../red-flags/red-flags.js';", /never imports another/],
    [element, "void import('../red-flags/red-flags.js');export {};", /never imports another/],
    [element, "export type A = import('../red-flags/red-flags.js').A;", /never imports another/],
    [element, "import '../../leads/outbox.js';", /must not import leads/],
    [element, "import '../../embed/loader.js';", /Nothing imports embed/],
    ['src/embed/x.ts', "import '../widget/hiring-widget.js';", /define\.ts/],
    ['src/embed/x.ts', "import '../elements/salary-table/salary-table.js';", /define\.ts/],
    ['src/novelty/x.ts', "import '../base/define.js';", /unknown/],
  ];
  it.each(banned)('%s: %s is refused', async (file, code, says) => {
    expect(await complaints(code, file)).toContainEqual(expect.stringMatching(says));
  });

  const allowed: [file: string, code: string][] = [
    ['src/base/x.ts', "import 'lit';\nimport 'lit/decorators.js';\nimport './report.js';"],
    ['src/packs/x.ts', "export type { Language } from '../i18n/localize.js';"],
    ['src/packs/own.ts', "import './schema.js';\nimport * as z from 'zod/mini';\nz.string();"],
    ['src/packs/load.ts', "void import('./rust/de.js');export {};"],
    ['src/guide/x.ts', "export type { Pack } from '../packs/types.js';"],
    ['src/guide/x.ts', "import '../base/report.js';\nimport '@lit/context';"],
    ['src/widget/x.ts', "void import('../packs/own.js');export {};"],
    ['src/widget/elsewhere.ts', "import '../packs/own.js';\nexport type { html } from 'lit';"],
    ['src/elements/x/x.ts', "void import('./tools/y.js');export {};"],
    ['src/elements/x/tools/z.ts', "import './y.js';\nimport '../model.js';"],
    ['src/widget/x.ts', "export type { PackResult } from '../packs/own.js';"],
    ['src/leads/x.ts', "export type { Pack } from '../packs/types.js';"],
    [element, "import '../../widget/hiring-widget.js';\nimport './table.js';"],
    ['src/elements/lead-form/x.ts', "import '../../leads/outbox.js';"],
    [
      'src/embed/x.ts',
      "import '../elements/salary-table/define.js';\nimport '../guide/define.js';",
    ],
  ];
  it.each(allowed)('%s: %s is allowed', async (file, code) => {
    expect(await complaints(code, file)).toEqual([]);
  });
});
