// How fast the widgets are on a page, and while somebody works with them, against the same content
// without any library. Both sides run in turn, so that whatever slows the machine slows them both;
// what counts are the ratios.
// Usage: node bench/run.mjs [--widget skills-matrix] [--only load|inputs] [--rounds 15]
//        [--inputs 30] [--check] [--heights] [--snippet file]
//        node bench/run.mjs --receiver: leads a second, against an empty route of the same server.
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compare } from './compare.mjs';
import { heights } from './heights.mjs';
import { interact } from './interact.mjs';
import { launch } from './load.mjs';
import { pages, snippetOf } from './pages.mjs';
import { serve } from './server.mjs';
import { widgets } from './widgets.mjs';

const near = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values: options } = parseArgs({
  options: {
    widget: { type: 'string', multiple: true },
    only: { type: 'string' },
    rounds: { type: 'string', default: '15' },
    inputs: { type: 'string', default: '30' },
    snippet: { type: 'string', default: near('../README.md') },
    dist: { type: 'string', default: near('../dist') },
    check: { type: 'boolean', default: false },
    heights: { type: 'boolean', default: false },
    receiver: { type: 'boolean', default: false },
  },
});
if (options.receiver) {
  const { benchReceiver } = await import('./receiver.mjs');
  await benchReceiver();
  process.exit();
}
if (options.only && !/^(load|inputs)$/.test(options.only)) {
  throw new Error('--only takes load or inputs.');
}

const browser = await launch();
const over = [];
try {
  console.log(`${await browser.version()}; ${cpus().length} cores here.`);
  if (loadavg()[0] > cpus().length / 2 && !options.heights) {
    console.log(`This machine is busy (load ${loadavg()[0].toFixed(1)}): do not trust the times.`);
  }
  for (const widget of await widgets(options.widget)) await run(widget);
} finally {
  await browser.close();
}
for (const line of over) console.log(`OVER ${line}`);
if (over.length && options.check) process.exitCode = 1;

async function run(widget) {
  const snippet = snippetOf(options.snippet, widget.tag);
  const made = await pages(widget, snippet);
  const modes = [...new Set(widget.inputs.map(({ attributes }) => attributes))];
  console.log(`\n${snippet}\n`);
  const serving = async (all, use) => {
    const server = await serve({ dist: options.dist, scripts: made.scripts, pages: all });
    try {
      return await use(server.urls);
    } finally {
      server.close();
    }
  };
  const note = (lines) => over.push(...lines.map((line) => `${widget.name}, ${line}`));

  if (options.heights) {
    const all = Object.fromEntries(['', ...modes].map((more) => [more, made.bare(more)]));
    return serving(all, (urls) => heights(browser, urls, widget, made.space));
  }
  if (options.only !== 'inputs') {
    console.log(`Loaded: ${options.rounds} rounds, Slow 4G, CPU 4 × slower, cold.\n`);
    note(
      await serving(made.variants, (urls) =>
        compare(browser, urls, widget, Number(options.rounds)),
      ),
    );
  }
  if (options.only !== 'load' && modes.length) {
    console.log(`Worked with: ${options.inputs} inputs of each kind, CPU 4 × slower.\n`);
    note(await interact(browser, widget, Number(options.inputs), made.pair, serving));
  }
}
