import { load } from './load.mjs';
import { median, ms, quantile, table, times, turned } from './report.mjs';

const LIMITS = { finished: 1.2, shift: 0.01 };
const WIDTHS = [360, 768, 1200];
/** Shifts hardly vary, so the other widths run in the first rounds only. */
const WIDE_ROUNDS = 3;
const ALONE = 'page alone';
/** So many px apart, both sides still look alike. */
const SAME = 2;

/** Loads every variant once in each round and prints the outcome; what passed a limit, in words. */
export async function compare(browser, urls, { finished }, rounds) {
  const names = Object.keys(urls);
  const results = Object.fromEntries(
    names.map((name) => [
      name,
      { firstText: [], finished: [], main: [], bytes: [], shift: { 360: [], 768: [], 1200: [] } },
    ]),
  );
  const contents = {};
  // The first load warms up browser and server.
  await load(browser, urls[ALONE], finished, { holds: false });
  for (let round = 0; round < rounds; round++) {
    if (process.stderr.isTTY) process.stderr.write(`\rround ${round + 1} of ${rounds} `);
    // Another one first in every round, so that no variant always follows the same neighbour.
    for (const name of turned(names, round)) {
      const holds = name !== ALONE;
      const timed = await load(browser, urls[name], finished, { watch: true, holds });
      results[name].firstText.push(timed.firstText);
      results[name].finished.push(timed.finished);
      for (const width of WIDTHS) {
        if (width !== 1200 && round >= WIDE_ROUNDS) continue;
        const calm = await load(browser, urls[name], finished, { width, holds });
        results[name].shift[width].push(calm.shift);
        if (width !== 1200) continue;
        results[name].main.push(calm.main);
        results[name].bytes.push(calm.bytes);
        contents[name] = calm.content;
      }
    }
  }
  if (process.stderr.isTTY) process.stderr.write('\r');
  console.log(sheet(results));
  return [...over(results), ...differs(contents)];
}

function sheet(results) {
  const alone = results[ALONE];
  const base = results['hand-written'];
  const main = (result) => median(result.main) - median(alone.main);
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
  return (
    `${table(rows)}\n\n` +
    '× = times the hand-written element (ratio of medians; quartiles of the ratio in one round).\n' +
    'Main thread and bytes are what comes on top of the page alone. CLS is the worst load.\n'
  );
}

function over(results) {
  const ours = results.snippet;
  const ratio = median(ours.finished) / median(results['hand-written'].finished);
  const shift = Math.max(...WIDTHS.flatMap((width) => ours.shift[width]));
  return [
    ratio > LIMITS.finished && `finished: ${ratio.toFixed(2)} × is over ${LIMITS.finished} ×`,
    shift > LIMITS.shift && `CLS: ${shift.toFixed(4)} is over ${LIMITS.shift}`,
  ].filter(Boolean);
}

/** A comparison holds while both sides say the same, in the same room. */
export function differs({ snippet: ours, 'hand-written': byHand }) {
  const away = Math.abs(ours.height - byHand.height);
  const at = [...ours.words].findIndex((letter, index) => letter !== byHand.words[index]);
  const around = ({ words }) => `"${words.slice(Math.max(0, at - 20), at + 30)}"`;
  return [
    ours.words !== byHand.words &&
      `content: the widget says ${around(ours)}, by hand it is ${around(byHand)}`,
    away > SAME && `height: ${ours.height} px, by hand ${byHand.height} px`,
  ].filter(Boolean);
}
