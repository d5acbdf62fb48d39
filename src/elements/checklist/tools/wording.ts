import type { Strings } from '../../../i18n/localize.js';
import type { Pack, Step } from '../../../packs/types.js';

/** The words of a step: with level, market and range where both are known, and the pack has a range. */
export function wordingFor(
  { salaries, levels, markets }: Pack,
  { level, market }: { level?: string; market?: string },
  words: Pick<Strings['checklistTools'], 'range' | 'rangeK'>,
  format: (value: number) => string,
): (step: Step) => string {
  const rows = salaries.filter((row) => row.level === level && row.market === market);
  const nameOf = (all: { id: string; name: string }[] | undefined, id?: string) =>
    all?.find((one) => one.id === id)?.name ?? `${id}`;
  const told: Record<string, string> = {
    level: nameOf(levels, level),
    market: nameOf(markets, market),
    range: rows
      .map(({ currency, min, max }) =>
        max < 1000
          ? words.range(currency, format(min), format(max))
          : words.rangeK(currency, format(min / 1000), format(max / 1000)),
      )
      .join(' / ')
      // One figure: no line ends inside of it.
      .replace(/–/g, '\u2060–\u2060')
      .replace(/(\p{Lu}{3}) (?=\d)/gu, '$1\u00a0'),
  };
  return ({ text, chosen }) =>
    rows.length && chosen
      ? chosen.replace(/\{(level|market|range)\}/g, (_all, key: string) => told[key]!)
      : text;
}
