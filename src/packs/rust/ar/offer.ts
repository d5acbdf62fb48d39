import type { OfferParts } from '../../parts.js';

/** What the publisher offers, and the role that is asked for. */
export const offerText = {
  promise: 'أول المرشحين خلال أسبوعين، من 4 أسواق وبـ4 لغات. لا تدفع إلا عند نجاح التوظيف.',
  role: 'مهندس Rust',
} satisfies OfferParts['text']['offerText'];
