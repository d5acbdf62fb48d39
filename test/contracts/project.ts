// What the contract tests read: the folders of src, the manifest and the built files, found anew at
// each run, so that a new widget, role or language is tested without a line here.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export const read = (path: string): string =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';

export const exists = (path: string): boolean => existsSync(join(root, path));

/** Paths of all files below a folder, from the project's root, with `/`. */
export function filesUnder(folder: string): string[] {
  if (!exists(folder)) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

const foldersIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const upper = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

export interface Widget {
  /** `salary-table` */
  name: string;
  tag: string;
  className: string;
  /** `salaryTable`: its part of the strings and of the pack. */
  part: string;
  folder: string;
}

export function widgetOf(name: string): Widget {
  const words = name.split('-');
  return {
    name,
    tag: `hiring-${name}`,
    className: `Hiring${words.map(upper).join('')}`,
    part: words[0]! + words.slice(1).map(upper).join(''),
    folder: `src/elements/${name}`,
  };
}

/** Every widget, by its folder. */
export const widgets = foldersIn('src/elements').map(widgetOf);

/** Languages, by their files of strings. */
export const languages = filesUnder('src/i18n/locales').map((path) => path.slice(-5, -3));

/** Roles: folders of packs that have figures. */
export const roles = foldersIn('src/packs').filter((name) =>
  exists(`src/packs/${name}/figures.ts`),
);

export interface Documented {
  name: string;
  description?: string;
  type?: { text: string };
  fieldName?: string;
}

export interface Declaration {
  name: string;
  tagName?: string;
  description?: string;
  attributes?: Documented[];
  members?: (Documented & { kind: string; attribute?: string })[];
  events?: Documented[];
  slots?: Documented[];
  cssParts?: Documented[];
  cssStates?: Documented[];
  cssProperties?: Documented[];
}

export interface ManifestModule {
  path: string;
  declarations: Declaration[];
  exports: { kind: string; name: string }[];
}

export const manifest = JSON.parse(read('custom-elements.json') || '{"modules":[]}') as {
  modules: ManifestModule[];
};

export function declarationOf(tag: string): Declaration | undefined {
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag);
}

interface PackageJson {
  exports: Record<string, string | Record<string, string>>;
  sideEffects: string[];
  files: string[];
  customElements: string;
  'web-types': string;
}

export const packageJson = JSON.parse(read('package.json')) as PackageJson;

/** Fails with all of the sentences, one a line. */
export function nothingMissing(sentences: (string | false | null | undefined)[]): void {
  const said = sentences.filter(Boolean);
  if (said.length) throw new Error(said.join('\n'));
}

/** The tests of what is built cannot say more than this without a build. */
export function needsBuild(): void {
  if (!exists('dist/embed')) throw new Error('There is no build in dist/. Run: npm run build');
}

/** Runs a module in a Node of its own, without a DOM, and reads what it prints last as JSON. */
export function inNode<T>(code: string): T {
  const args = ['--input-type=module', '--eval', code];
  const said = execFileSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return JSON.parse(said.trim().split('\n').at(-1)!) as T;
}
