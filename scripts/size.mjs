// Holds the embed files to the budgets of package.json, in bytes after brotli 11.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliSize } from './integrity.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { budgets } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
let over = 0;
for (const [file, budget] of Object.entries(budgets)) {
  const size = brotliSize(readFileSync(join(root, file)));
  if (size > budget) over++;
  console.log(`${size > budget ? 'OVER' : 'ok  '} ${file}: ${size} of ${budget} bytes`);
}
if (over) console.error(`${over} over budget: make it smaller; a budget is never raised to pass.`);
process.exit(over ? 1 : 0);
