// `npm run docs`: writes what custom-elements.json knows where people read it. A page for each
// element in docs/, and its own attributes in README.md between the comments
// `<!-- attributes:salary-table -->` and `<!-- /attributes:salary-table -->`, those that all data
// widgets have between `<!-- attributes:common -->` and its end. With --check it
// writes nothing and fails where something is out of date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { attributesTable, pretty, referencePage } from './docs/reference.mjs';
import { committedManifest, elementsOf, root } from './manifest/manifest.mjs';

const check = process.argv.includes('--check');
const problems = [];

const read = (path) => {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return '';
  }
};

function write(path, text) {
  if (text === read(path)) return;
  if (check)
    return problems.push(`${path} is not what custom-elements.json says. Run: npm run docs`);
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(`docs: ${path}`);
}

/** Name under which the package exports an element: that of its folder. */
const exportName = ({ path }) => basename(dirname(path));

const elements = elementsOf(JSON.parse(committedManifest()));
const dataWidgets = elements.filter((element) => exportName(element) !== 'guide');
/** What every data widget has: written once, below them all. */
const common = dataWidgets[0].attributes.filter(({ name, description }) =>
  dataWidgets.every(({ attributes }) =>
    attributes.some((one) => one.name === name && one.description === description),
  ),
);

let readme = read('README.md');

async function place(name, attributes) {
  const [start, end] = [`<!-- attributes:${name} -->`, `<!-- /attributes:${name} -->`];
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) {
    problems.push(
      `README.md has no place for the attributes of ${name}: write ${start} ${end} into it.`,
    );
    return;
  }
  const rows = await pretty(attributesTable({ attributes }));
  readme = `${readme.slice(0, from + start.length)}\n\n${rows}\n\n${readme.slice(to)}`;
}

for (const element of elements) {
  const name = exportName(element);
  write(`docs/${name}.md`, await referencePage(element, name));
  const shared = dataWidgets.includes(element) ? common.map((one) => one.name) : [];
  await place(
    name,
    element.attributes.filter((one) => !shared.includes(one.name)),
  );
}
await place('common', common);
if (readme) write('README.md', readme);

for (const problem of problems) console.error(`docs: ${problem}`);
process.exitCode = problems.length ? 1 : 0;
