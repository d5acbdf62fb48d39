import { execFileSync } from 'node:child_process';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshManifest } from '../../scripts/manifest/manifest.mjs';
import {
  type Declaration,
  type Documented,
  declarationOf,
  filesUnder,
  inNode,
  manifest,
  needsBuild,
  nothingMissing,
  packageJson,
  read,
  root,
  widgets,
} from './project.js';

it('is fresh', async () => {
  expect(
    (await freshManifest()) === read('custom-elements.json'),
    'custom-elements.json is not what the sources say. Run: npm run manifest',
  ).toBe(true);
});

it('names published modules and only public members', () => {
  const members = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .flatMap((one) => (one.members ?? []).map((member) => ({ ...member, of: one.name })));
  nothingMissing([
    ...manifest.modules.map(
      ({ path }) => !/^dist\/.*\.js$/.test(path) && `${path} is no published module.`,
    ),
    ...members.map(
      (one) =>
        ((one as { privacy?: string }).privacy || /^[#_]/.test(one.name)) &&
        `${one.of}.${one.name} is not public, and does not belong into the manifest.`,
    ),
    ...[/\/src\//, /\.ts"/].map((pattern) => {
      const found = pattern.exec(JSON.stringify(manifest));
      return found && `custom-elements.json names a source file (${found[0]}).`;
    }),
  ]);
});

const names = (list: Documented[] | undefined) => (list ?? []).map(({ name }) => name);

it('lists for the guide what it shares', () => {
  expect(names(declarationOf('hiring-guide')?.attributes).sort()).toEqual(
    'baseline budget budget-currency currency domain level market pack remember theme'.split(' '),
  );
});

/** All that stands in the sources of a widget, in what it inherits, and in what it shares with others. */
function sourcesOf(folder: string): string {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, other] of read(path).matchAll(/(?:from |import\()'(\.[^']+)\.js'/g)) {
      const to = posix.join(posix.dirname(path), `${other}.ts`);
      if (to.startsWith('src/widget/')) visit(to);
    }
  };
  filesUnder(folder)
    .filter((path) => path.endsWith('.ts'))
    .forEach(visit);
  return [...found].map(read).join('\n');
}

const all = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].flatMap(([, found]) => found!.split(/\s+/))),
];

/** Sentences about what the sources have and the manifest has not, and the other way round. */
function compare(kind: string, tag: string, inSource: string[], documented: string[]) {
  return [
    ...inSource.map(
      (name) => !documented.includes(name) && `<${tag}>: the ${kind} "${name}" is not documented.`,
    ),
    ...documented.map(
      (name) =>
        !inSource.includes(name) && `<${tag}>: the ${kind} "${name}" is documented and not there.`,
    ),
  ];
}

const described = (tag: string, declaration: Declaration) =>
  (
    ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssStates', 'cssProperties'] as const
  ).flatMap((kind) =>
    (declaration[kind] ?? []).map(
      ({ name, description }) =>
        !description && `<${tag}>: "${name}" (${kind}) has no description in its comment.`,
    ),
  );

interface Reactive {
  attributes: string[];
  properties: string[];
}

/** What a built class reacts to, as it says itself. */
function reactive(file: string, className: string): Reactive {
  needsBuild();
  return inNode(`
    const { ${className}: element } = await import('./${file.replace(/^src/, 'dist').replace(/ts$/, 'js')}');
    const attributes = element.observedAttributes;
    console.log(JSON.stringify({ attributes, properties: [...element.elementProperties.keys()] }));`);
}

const tagsAndFolders = [
  ...widgets.map(({ tag, className, folder, name }) => {
    return { tag, className, folder, file: `${folder}/${name}.ts` };
  }),
  {
    ...{ tag: 'hiring-guide', className: 'HiringGuide', folder: 'src/guide' },
    file: 'src/guide/hiring-guide.ts',
  },
];

describe.each(tagsAndFolders)('$tag', ({ tag, className, folder, file }) => {
  const declaration = declarationOf(tag) ?? { name: '' };
  const isGuide = tag === 'hiring-guide';
  const base = isGuide ? '' : read('src/widget/hiring-widget.ts');

  it('is in the manifest, described to the last part', () => {
    nothingMissing([
      !declaration.name && `custom-elements.json has no <${tag}>. Run: npm run manifest`,
      !declaration.description && `<${tag}> has no description.`,
      ...described(tag, declaration),
    ]);
  });

  it('lists every attribute and property, with its type', () => {
    const { attributes, properties } = reactive(file, className);
    const members = names(declaration.members);
    nothingMissing([
      ...compare('attribute', tag, attributes, names(declaration.attributes)),
      ...properties.map(
        (name) => !members.includes(name) && `<${tag}>: the property "${name}" is not documented.`,
      ),
      ...(declaration.attributes ?? []).map(
        ({ name, type }) =>
          (!type?.text || /\b[A-Z]\w*/.test(type.text)) &&
          `<${tag} ${name}>: the type "${type?.text}" says nothing to the author of a page.`,
      ),
    ]);
  });

  it('names its definition and its package export', () => {
    const defined = manifest.modules.some(({ exports }) =>
      exports.some((one) => one.kind === 'custom-element-definition' && one.name === tag),
    );
    nothingMissing([!defined && `custom-elements.json names no module that defines <${tag}>.`]);
  });

  if (isGuide) return;
  const source = sourcesOf(folder);

  it('has what all widgets have in common', () => {
    const common = 'pack src theme heading heading-level without'.split(' ');
    expect(names(declaration.attributes)).toEqual(expect.arrayContaining(common));
    expect(names(declaration.events)).toEqual(
      expect.arrayContaining(['hiring-ready', 'hiring-error']),
    );
  });

  it('lists every event, with the type of its detail', () => {
    const map = read('src/widget/events.ts');
    nothingMissing([
      ...compare(
        ...([
          'event',
          tag,
          all(source, /\b(?:emit(?:<\w+>)?|new CustomEvent)\(\s*'([\w-]+)'/g),
        ] as const),
        names(declaration.events),
      ),
      ...(declaration.events ?? []).map(
        ({ name, type }) =>
          !map.includes(`'${name}': ${type?.text}`) &&
          `src/widget/events.ts must say '${name}': ${type?.text}; in HTMLElementEventMap.`,
      ),
    ]);
  });

  it('lists every part', () => {
    nothingMissing(
      compare('part', tag, all(source, /\bpart="([\w\s-]+)"/g), names(declaration.cssParts)),
    );
  });

  it('lists every state', () => {
    const union = /type WidgetState = ([^;]+);/.exec(base)?.[1] ?? '';
    nothingMissing(compare('state', tag, all(union, /'(\w+)'/g), names(declaration.cssStates)));
  });

  it('lists every token that its styles read', () => {
    const documented = names(declaration.cssProperties);
    nothingMissing(
      all(source, /var\((--hiring-[\w-]+)/g).map(
        (name) => !documented.includes(name) && `<${tag}>: the token ${name} is not documented.`,
      ),
    );
  });

  it('exports the types that its members and events name', () => {
    const types = [...(declaration.members ?? []), ...(declaration.events ?? [])]
      .map(({ type }) => type?.text.replace(/'[^']*'/g, '') ?? '')
      .join(' ');
    const exported = read(file);
    nothingMissing(
      all(types, /\b([A-Z]\w+)\b/g).map(
        (name) =>
          !/^(Promise|CustomEvent|Record|HTMLElement)$/.test(name) &&
          !new RegExp(`export [^;]*\\b${name}\\b`).test(exported) &&
          `${file} must export the type ${name}: who sets or listens needs it.`,
      ),
    );
  });
});

it('is what README.md and docs/ say', () => {
  try {
    execFileSync(process.execPath, [join(root, 'scripts/readme-attributes.mjs'), '--check'], {
      encoding: 'utf8',
    });
  } catch (error) {
    throw new Error((error as { stderr: string }).stderr.trim(), { cause: error });
  }
});

it('is where tools look for it', () => {
  expect(packageJson.customElements).toBe('custom-elements.json');
  expect(packageJson.files).toContain('custom-elements.json');
});
