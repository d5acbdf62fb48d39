// How fast the README's snippet is on a page, against the same content without the widget. All
// variants run in turn in every round, so that whatever slows the machine slows them all; what
// counts are the ratios. Usage: node bench/run.mjs [--rounds 15] [--check] [--snippet file]
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { heights } from './heights.mjs';
import { launch, load } from './load.mjs';
import { firstSnippet, pages } from './pages.mjs';
import { median, quantile, table } from './report.mjs';
import { serve } from './server.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    snippet: { type: 'string', default: fileURLToPath(new URL('../README.md', import.meta.url)) },
    dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
    check: { type: 'boolean', default: false },
    heights: { type: 'boolean', default: false },
  },
});
const LIMITS = { finished: 1.2, shift: 0.01 };
const WIDTHS = [360, 768, 1200];
/** Shifts hardly vary, so the other widths run in the first rounds only. */
const WIDE_ROUNDS = 3;

const rounds = Number(options.rounds);
const snippet = firstSnippet(options.snippet);
const { script, variants } = await pages(snippet);
const server = await serve({ dist: options.dist, script, variants });
const browser = await launch();
try {
  if (options.heights) console.log(await heights(browser, server, variants, snippet));
  else process.exitCode = (await compare()) && options.check ? 1 : 0;
} finally {
  await browser.close();
  server.close();
}

/** Runs the rounds and prints the outcome; true where a limit was passed. */
async function compare() {
  const names = Object.keys(variants);
  const results = Object.fromEntries(
    names.map((name) => [
      name,
      { firstText: [], finished: [], main: [], bytes: [], shift: { 360: [], 768: [], 1200: [] } },
    ]),
  );
  console.log(`${rounds} rounds, Slow 4G, CPU 4 × slower, cold; ${cpus().length} cores here.`);
  console.log(`${await browser.version()}\n${snippet}\n`);
  if (loadavg()[0] > cpus().length / 2) {
    console.log(
      `This machine is busy (load ${loadavg()[0].toFixed(1)}): do not trust the times.\n`,
    );
  }
  // The first load warms up browser and server.
  await load(browser, server.urls[names[0]], { table: false });
  for (let round = 0; round < rounds; round++) {
    if (process.stderr.isTTY) process.stderr.write(`\rround ${round + 1} of ${rounds} `);
    for (const name of turned(names, round)) {
      const url = server.urls[name];
      const holds = name !== 'page alone';
      const timed = await load(browser, url, { watch: true, table: holds });
      results[name].firstText.push(timed.firstText);
      results[name].finished.push(timed.finished);
      for (const width of WIDTHS) {
        if (width !== 1200 && round >= WIDE_ROUNDS) continue;
        const calm = await load(browser, url, { width, table: holds });
        results[name].shift[width].push(calm.shift);
        if (width !== 1200) continue;
        results[name].main.push(calm.main);
        results[name].bytes.push(calm.bytes);
      }
    }
  }
  if (process.stderr.isTTY) process.stderr.write('\r');
  return print(results);
}

/** Another one first in every round, so that no variant always follows the same neighbour. */
function turned(names, round) {
  const first = round % names.length;
  return [...names.slice(first), ...names.slice(0, first)];
}

function print(results) {
  const alone = results['page alone'];
  const base = results['hand-written'];
  const main = (result) => median(result.main) - median(alone.main);
  const ms = (value) => `${Math.round(value)} ms`;
  const times = (value) => `${value.toFixed(2)} ×`;
  const rows = [
    ['', 'first text', '', 'finished', '', '(quartiles)', 'main thread', '', 'bytes'].concat(
      WIDTHS.map((width) => `CLS ${width}`),
    ),
  ];
  for (const [name, result] of Object.entries(results)) {
    const timed = result !== alone;
    // Each round by itself, since both of its loads had the same machine.
    const pairs = result.finished.map((value, round) => value / base.finished[round]);
    rows.push([
      name,
      ms(median(result.firstText)),
      times(median(result.firstText) / median(base.firstText)),
      timed ? ms(median(result.finished)) : '',
      timed ? times(median(result.finished) / median(base.finished)) : '',
      timed ? `${quantile(pairs, 0.25).toFixed(2)}–${quantile(pairs, 0.75).toFixed(2)}` : '',
      timed ? `+${ms(main(result))}` : ms(median(result.main)),
      timed ? times(main(result) / main(base)) : '',
      timed
        ? `+${Math.round(median(result.bytes) - median(alone.bytes))}`
        : `${Math.round(median(result.bytes))}`,
      ...WIDTHS.map((width) => Math.max(...result.shift[width]).toFixed(4)),
    ]);
  }
  console.log(table(rows));
  console.log(
    '\n× = times the hand-written element (ratio of medians; quartiles of the ratio in one round).' +
      '\nMain thread and bytes are what comes on top of the page alone. CLS is the worst load.',
  );

  const ours = results.snippet;
  const ratio = median(ours.finished) / median(base.finished);
  const shift = Math.max(...WIDTHS.flatMap((width) => ours.shift[width]));
  const over = [
    ratio > LIMITS.finished && `finished: ${ratio.toFixed(2)} × is over ${LIMITS.finished} ×`,
    shift > LIMITS.shift && `CLS: ${shift.toFixed(4)} is over ${LIMITS.shift}`,
  ].filter(Boolean);
  for (const line of over) console.log(`OVER ${line}`);
  return over.length > 0;
}
