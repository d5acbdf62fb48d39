import type { OfferFigures } from '../../parts.js';
import { offerSection } from './sections.js';

/** Where the source makes its offer; the offer itself is words. */
export const offerFigures = { section: offerSection } satisfies OfferFigures;
