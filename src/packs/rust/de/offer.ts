import type { OfferParts } from '../../parts.js';

/** What the publisher offers, and the role that is asked for. */
export const offerText = {
  promise:
    'Erste Kandidaten innerhalb von 2 Wochen, aus 4 Märkten, in 4 Sprachen. Bezahlt wird nur bei erfolgreicher Einstellung.',
  role: 'Rust-Entwicklung',
} satisfies OfferParts['text']['offerText'];
