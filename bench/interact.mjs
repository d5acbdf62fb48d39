import { differs } from './compare.mjs';
import { CPU, mainThread, open, sleep } from './load.mjs';
import { act, armed, rest } from './act.mjs';
import { median, ms, quantile, table, times, turned } from './report.mjs';

const LIMIT = 1.5;
const MEASURES = {
  'to paint': 'from the time of the input to the end of the frame that shows its outcome.',
  'main thread to paint': 'the tasks up to then, in time that the thread ran.',
  'to rest': 'these and all that follow, less what as long a time at rest costs.',
};
/** Every so many turns the same time passes without an input: what the measuring itself costs. */
const IDLE = 5;

/**
 * Does the same to both sides in turn, each input with real events of the browser, and prints what
 * it cost; what passed the limit, in words. Both pages stay open all the time, each in a window of
 * its own, and only that of the one whose turn it is runs on the slow CPU.
 */
export async function interact(browser, widget, count, pair, serving) {
  const measures = Object.keys(MEASURES);
  const rows = [['', ...measures.flatMap((what) => [what, '', '', '(quartiles)'])]];
  rows.push(['', ...measures.flatMap(() => ['by hand', 'ours', '', ''])]);
  const over = [];
  for (const input of widget.inputs) {
    const { results, contents } = await serving(pair(input.attributes), (urls) =>
      measure(browser, urls, widget, input, count),
    );
    const row = [input.name];
    for (const what of measures) {
      const { ratio, cells } = compared(results, what);
      row.push(...cells);
      if (ratio > LIMIT) {
        over.push(`${input.name}, ${what}: ${ratio.toFixed(2)} × is over ${LIMIT} ×`);
      }
    }
    rows.push(row);
    over.push(...differs(contents).map((line) => `${input.name}, ${line}`));
  }
  const legend = Object.entries(MEASURES).map(([what, words]) => `${what}: ${words}`);
  console.log(
    `${table(rows)}\n\n${legend.join('\n')}\nMedians; quartiles of the ratio in one turn.\n`,
  );
  return over;
}

/** The figure of both sides and their ratio, as cells of the table. */
function compared(results, what) {
  const [byHand, ours] = [results['hand-written'], results.ours].map((all) => {
    const idle = what === 'to rest' ? median(all.idle) : 0;
    return all[what].map((value) => value - idle);
  });
  const ratio = median(ours) / median(byHand);
  const pairs = ours.map((value, turn) => value / byHand[turn]);
  const quartiles = `${quantile(pairs, 0.25).toFixed(2)}–${quantile(pairs, 0.75).toFixed(2)}`;
  return { ratio, cells: [ms(median(byHand)), ms(median(ours)), times(ratio), quartiles] };
}

async function measure(browser, urls, widget, input, count) {
  const sides = [];
  const results = {};
  const contents = {};
  try {
    for (const name of ['hand-written', 'ours']) {
      const side = await open(browser, widget.finished, { height: 1100 });
      sides.push({ name, ...side });
      // A scroll or a bar that moves has as many frames as the machine finds time for: the faster
      // side would draw more of them, and seem the slower one.
      await side.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await side.page.goto(urls[name], { waitUntil: 'load' });
      // Its tools are there: what comes with the first input is counted elsewhere.
      await side.page.waitForFunction(
        (selector) => window.bench.root().querySelector(selector),
        { timeout: 15_000 },
        input.ready,
      );
      await rest();
      const key = name === 'ours' ? 'snippet' : name;
      contents[key] = await side.page.evaluate(() => bench.content());
      results[name] = { idle: [] };
      for (const what of Object.keys(MEASURES)) results[name][what] = [];
    }
    // Two turns before those that count, in which both sides' code is compiled.
    for (let turn = -2; turn < count; turn++) {
      for (const side of turned(sides, Math.abs(turn) % 2)) {
        const found = await once(side, input, turn + 2);
        if (turn < 0) continue;
        const mine = results[side.name];
        for (const [what, value] of Object.entries(found)) mine[what].push(value);
        if (turn % IDLE === 0) mine.idle.push((await once(side))['to rest']);
      }
      if (process.stderr.isTTY) process.stderr.write(`\r${input.name}: ${turn + 1} of ${count} `);
    }
    if (process.stderr.isTTY) process.stderr.write('\r');
    return { results, contents };
  } finally {
    for (const { context } of sides) await context.close();
  }
}

/** One input from the hand on the mouse to rest; without an input, the same without its events. */
async function once({ page, client }, input, turn) {
  const steps = input?.steps(turn) ?? {};
  for (const step of steps.before ?? []) {
    await (
      await act(page, client, step)
    )();
    await rest();
  }
  const go = steps.act && (await act(page, client, steps.act));
  const painted = await armed(page, input?.sees, steps.act);
  await client.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  await sleep(50);
  const before = await mainThread(client);
  await go?.();
  const paint = await painted();
  const first = (await mainThread(client)) - before;
  await rest();
  const all = (await mainThread(client)) - before;
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { 'to paint': paint, 'main thread to paint': first, 'to rest': all };
}
