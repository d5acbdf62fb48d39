// Holds the embed files to the budgets of package.json, in bytes after brotli 11.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliSize, secondWidgets } from './integrity.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path) => readFileSync(join(root, path));
const { budgets } = JSON.parse(read('package.json').toString());
const { 'second widget': second, 'lead form at work': atWork, ...files } = budgets;
const measured = Object.entries(files).map(([file, budget]) => ({
  ...{ what: file, budget, size: brotliSize(read(file)) },
}));
// A page that has one widget through the loader, and gets another: what its cache does not hold.
const table = JSON.parse(read('dist/embed/loader.json').toString());
for (const { first, then, size } of secondWidgets(table, (file) =>
  brotliSize(read(`dist/embed/${file}`)),
)) {
  measured.push({ what: `${then} after ${first}`, budget: second, size });
}

// What the form fetches when somebody comes near, in English: checks, delivery, states. Steps and
// what a visitor opens are files of their own, fetched where a page or a visitor asks.
const form = read('dist/embed/lead-form.js').toString();
const tools = readdirSync(join(root, 'dist/embed/chunks')).filter(
  (file) => /^tools\.tools/.test(file) && form.includes(file),
);
measured.push({
  ...{ what: 'lead form at work', budget: atWork },
  size: tools.reduce((sum, file) => sum + brotliSize(read(`dist/embed/chunks/${file}`)), 0),
});

let over = 0;
for (const { what, budget, size } of measured) {
  if (size > budget) over++;
  console.log(`${size > budget ? 'OVER' : 'ok  '} ${what}: ${size} of ${budget} bytes`);
}
if (over) console.error(`${over} over budget: make it smaller; a budget is never raised to pass.`);
process.exit(over ? 1 : 0);
