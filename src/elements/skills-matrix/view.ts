import type { Strings } from '../../i18n/localize.js';
import type { Five, SkillArea } from '../../packs/types.js';

/** What the matrix is for at the moment: to read the skills, to rate a candidate, to compare several. */
export type Mode = 'view' | 'rate' | 'compare';

/** All that the templates need to know: computed once for an update, plain values only. */
export interface MatrixView {
  words: Strings['skillsMatrix'];
  mode: Mode;
  areas: SkillArea[];
  /** What the ratings 0 to 4 are called; figures where the pack has no names for them. */
  labels: Five;
  /** Level of the areas' headings in the page's outline. */
  level: number;
  rtl: boolean;
}
