import { checkIcon, dashIcon, halfIcon } from '../../../widget/icons.js';
import type { Kit } from '../../../widget/kit.js';
import { scaleTop, type Column } from '../model.js';
import { place, type Scale } from '../scale.js';
import { figure, rangeText } from '../view.js';
import { bar, type Mark } from './bar.js';
import { budgetIn, budgetWords, differenceText, isCompared } from './cell-text.js';
import { differenceScale, type Reach } from './compare.js';
import type { ToolView } from './view.js';

/** The sign of each reach; fill, sign and word each carry it alone. */
export const signs = {
  top: checkIcon,
  inside: halfIcon,
  short: dashIcon,
} satisfies Record<Reach, string>;

/** From the lowest to the highest difference shown: one scale for all columns that are compared. */
function percentScale(view: ToolView): Scale {
  const percents = view.columns.flatMap((column) =>
    view.levels.map(({ id }) => differenceText(view, column, id)?.percent ?? 0),
  );
  return differenceScale(percents, scaleTop);
}

/** What difference and budget put in place of a range; nothing where the range stays. */
export function toolCells(kit: Kit, view: ToolView) {
  const { html, nothing, icon } = kit;
  const percents = percentScale(view);

  return (column: Column, level: string): unknown => {
    const apart = differenceText(view, column, level);
    if (apart) {
      const { percent, share, money } = apart;
      const [zero, end] = [place(percents, 0), place(percents, percent ?? 0)];
      return html`<span class="figures"><bdi>${share}</bdi> <bdi class="money">${money}</bdi></span
        >${
          view.bars
            ? bar(kit, [
                ['range', Math.min(zero, end), Math.max(zero, end)],
                ['middle', zero],
              ])
            : nothing
        }`;
    }
    const where = budgetWords(view, column, level);
    if (!where) return undefined;
    const { min, max } = column.ranges.get(level)!;
    const scale = { from: 0, to: view.model.tops.get(column.currency)! };
    const [start, end] = [place(scale, min), place(scale, max)];
    const amount = budgetIn(view, column) ?? 0;
    const at = place(scale, amount);
    return html`<bdi class="figures">${rangeText(view, column, level)}</bdi>${
        view.bars
          ? where.reach
            ? bar(kit, [
                ['outline', start, end],
                ['filled', start, Math.max(start, Math.min(end, at))],
                ...(amount <= scale.to ? [['budget', at] as Mark] : []),
              ])
            : bar(kit, [
                ['range', start, end],
                ['middle', place(scale, (min + max) / 2)],
              ])
          : nothing
      }<span class="words"
        >${where.reach ? icon(signs[where.reach]) : nothing}<span>${where.said}</span></span
      >`;
  };
}

/** A label under a scale: its place from 0 to 100, its words, and whether it stands out. */
type Label = [at: number, text: string, strong?: boolean];

/** The labels under the scales of difference and budget; nothing where a column keeps its own. */
export function toolAxis({ html, svg, nothing }: Kit, view: ToolView) {
  const percents = percentScale(view);
  return (column: Column): unknown => {
    const labels = labelsOf(view, column, percents);
    if (!labels) return undefined;
    return html`<svg class="places">
      ${labels.map(([at, text, strong]) => {
        const x = view.rtl ? 100 - at : at;
        const anchor = x < 9 ? 'start' : x > 91 ? 'end' : 'middle';
        return svg`<text class=${strong ? 'strong' : nothing} x="${x}%" y="1.1em" text-anchor=${anchor}>${text}</text>`;
      })}
    </svg>`;
  };
}

function labelsOf(view: ToolView, column: Column, { from, to }: Scale): Label[] | undefined {
  const { baseline, percent } = view;
  if (isCompared(view, column)) {
    const all: Label[] = [[(-from / (to - from)) * 100, baseline!.name]];
    if (from < 0) all.push([0, percent(from)]);
    if (to > 0) all.push([100, percent(to)]);
    return all;
  }
  const top = view.model.tops.get(column.currency)!;
  const budget = view.view === 'budget' ? budgetIn(view, column) : undefined;
  if (budget === undefined || budget > top) return undefined;
  const at = (budget / top) * 100;
  // An end that the budget would cover is left out.
  const ends = [0, 100].filter((end) => Math.abs(end - at) > 25);
  return [
    ...ends.map((end): Label => [end, figure(view, column, (top * end) / 100)]),
    [at, figure(view, column, budget), true],
  ];
}
