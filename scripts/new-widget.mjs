// `npm run new:widget -- red-flags`: the folder of a widget, its test, story, strings and lines in
// package.json. The contract tests say what is still missing.
import { format } from 'prettier';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';
import { complaintAbout, makeWidget } from './new-widget/scaffold.mjs';

const [name] = process.argv.slice(2);
const complaint = complaintAbout(name, root);
if (complaint) {
  console.error(`new:widget: ${complaint}`);
  process.exit(1);
}

for (const path of makeWidget(root, name)) {
  const file = join(root, path);
  if (path.endsWith('.ts')) {
    const options = { parser: 'typescript', printWidth: 100, singleQuote: true };
    writeFileSync(file, await format(readFileSync(file, 'utf8'), options));
  }
  console.log(`  ${path}`);
}
console.log(`
<hiring-${name}> is there. What only a person can write is marked TODO, the translations in
src/i18n/locales/ too; besides:
  - what a visitor does with it on somebody else's page: test/e2e/widgets/${name}.ts
  - its place in README.md: <!-- attributes:${name} --> <!-- /attributes:${name} -->
  - then: npm run manifest && npm run docs
npm run test:unit says what is still missing.`);
