import type { OfferParts } from '../../parts.js';

/** What the publisher offers, and the role that is asked for. */
export const offerText = {
  promise:
    'İlk adaylar 2 hafta içinde, 4 pazardan, 4 dilde. Yalnızca başarılı bir işe alımda ödersiniz.',
  role: 'Rust mühendisi',
} satisfies OfferParts['text']['offerText'];
