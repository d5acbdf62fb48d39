import { wholeChecklist } from '../../../packs/assemble.js';
import type { ChecklistRest } from '../../../packs/parts.js';
import type { Own } from '../../../packs/load.js';
import { roleText } from '../../../packs/rust/en/salary.js';
import { roleFigures, salaryFigures, stepDays } from '../../../packs/rust/figures.js';
import type { Pack } from '../../../packs/types.js';

const made = new WeakMap<Pack, Pack>();

/**
 * A bundled pack with what a list at rest does not show. What its parts do not have is that of the
 * default role, which the first file leaves out.
 */
export function wholePack(pack: Pack, parts: Own): Pack {
  let whole = made.get(pack);
  if (!whole) {
    const figures = { roleFigures, salaryFigures, stepDays, ...(parts.figures as object) };
    const text = { roleText, ...(parts.text as object) };
    made.set(pack, (whole = wholeChecklist(pack, { figures, text } satisfies ChecklistRest)));
  }
  return whole;
}
