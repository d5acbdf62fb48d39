import type { Kit } from './kit.js';
import type { AxisLabel, Scale } from '../bars.js';
import { scaleTop, type Column } from '../model.js';
import { figure, rangeText } from '../view.js';
import { budgetWords, differenceText, isCompared } from './cell-text.js';
import { differenceScale } from './compare.js';
import { minus, type ToolView } from './view.js';

/** From the lowest to the highest difference shown: one scale for all columns that are compared. */
function percentScale(view: ToolView): Scale {
  const percents = view.columns.flatMap((column) =>
    view.levels.map(({ id }) => differenceText(view, column, id)?.percent ?? 0),
  );
  return differenceScale(percents, scaleTop);
}

/** What difference and budget put in place of a range; nothing where the range stays. */
export function toolCells({ html, nothing, bar, place, icon }: Kit, view: ToolView) {
  const percents = percentScale(view);
  const signs = { top: 'check', inside: 'half', short: 'dash' } as const;

  return (column: Column, level: string): unknown => {
    const apart = differenceText(view, column, level);
    if (apart) {
      const { percent, share, money } = apart;
      const [zero, end] = [place(percents, 0), place(percents, percent ?? 0)];
      return html`<bdi class="figures" dir="ltr">${share} <span class="money">${money}</span></bdi
        >${view.bars
          ? bar([
              ['range', Math.min(zero, end), Math.max(zero, end)],
              ['middle', zero],
            ])
          : nothing}`;
    }
    const where = budgetWords(view, column, level);
    if (!where) return undefined;
    const { min, max } = column.ranges.get(level)!;
    const scale = { from: 0, to: view.model.tops.get(column.currency)! };
    const [start, end] = [place(scale, min), place(scale, max)];
    const { amount } = view.budget!;
    const at = place(scale, amount);
    return html`<bdi class="figures" dir="ltr">${rangeText(view, column, level)}</bdi>${view.bars
        ? where.reach
          ? bar([
              ['outline', start, end],
              ['filled', start, Math.max(start, Math.min(end, at))],
              ...(amount <= scale.to ? [['budget', at] as [string, number]] : []),
            ])
          : bar([
              ['range', start, end],
              ['middle', place(scale, (min + max) / 2)],
            ])
        : nothing}<span class="words"
        >${where.reach ? icon(signs[where.reach]) : nothing}<span>${where.said}</span></span
      >`;
  };
}

/** Labels under the scales of difference and budget; nothing where a column keeps its own. */
export function toolLabels(view: ToolView) {
  const percents = percentScale(view);
  return (column: Column): AxisLabel[] | undefined => {
    const { baseline, budget, format } = view;
    if (isCompared(view, column)) {
      const { from, to } = percents;
      const all: AxisLabel[] = [[(-from / (to - from)) * 100, baseline!.name]];
      if (from < 0) all.push([0, `${minus(format(from))}%`]);
      if (to > 0) all.push([100, `+${format(to)}%`]);
      return all;
    }
    const top = view.model.tops.get(column.currency)!;
    if (view.view !== 'budget' || budget?.currency !== column.currency || budget.amount > top) {
      return undefined;
    }
    const exact = { ...column, calculated: false };
    const at = (budget.amount / top) * 100;
    // An end that the budget would cover is left out.
    const ends = [0, 100].filter((end) => Math.abs(end - at) > 25);
    return [
      ...ends.map((end): AxisLabel => [end, figure(view, exact, (top * end) / 100)]),
      [at, figure(view, exact, budget.amount), true],
    ];
  };
}
