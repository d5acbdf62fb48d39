import type { OfferParts } from '../../parts.js';

/** What the publisher offers, and the role that is asked for. */
export const offerText = {
  promise:
    'First candidates within 2 weeks, from 4 markets, in 4 languages. You pay only on a successful hire.',
  role: 'Rust engineer',
} satisfies OfferParts['text']['offerText'];
