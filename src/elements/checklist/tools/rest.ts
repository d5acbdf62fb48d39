import type { RoleText } from '../../../packs/assemble.js';
import { rolePart } from '../../../packs/assemble.js';
import { roleText } from '../../../packs/rust/en/salary.js';
import { roleFigures, salaryFigures, stepDays } from '../../../packs/rust/figures.js';
import type { Pack } from '../../../packs/types.js';

const made = new WeakMap<Pack, Pack>();

/**
 * The default pack with what a list at rest does not show: levels, markets, their ranges, and the days
 * of the steps.
 *
 * @param words the file of the language shown, which has the names; none for English
 */
export function wholePack(pack: Pack, words: object): Pack {
  if (pack.id !== 'rust') return pack;
  let whole = made.get(pack);
  if (!whole) {
    const days: Record<string, number> = stepDays;
    const stages = pack.checklist!.stages.map((stage) => ({
      ...stage,
      steps: stage.steps.map((step) => ({ ...step, days: days[step.id] })),
    }));
    const { salaries } = salaryFigures;
    whole = {
      ...pack,
      ...rolePart(roleFigures, (words as { roleText?: RoleText }).roleText ?? roleText),
      ...{ salaries, checklist: { ...pack.checklist, stages } },
    };
    made.set(pack, whole);
  }
  return whole;
}
