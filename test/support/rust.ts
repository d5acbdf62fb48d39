import { skillsPart } from '../../src/packs/assemble.js';
import * as text from '../../src/packs/rust/en.js';
import * as figures from '../../src/packs/rust/figures.js';
import type { Pack } from '../../src/packs/types.js';

/** The Rust pack's part for the skills matrix, to change. */
export const rust = (): Pack => skillsPart({ figures, text });
