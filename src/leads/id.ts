/** A version 4 UUID. `crypto.randomUUID` is missing on plain http, this is not. */
export const createId = (): string =>
  // All digits but that of the version, and two bits of that of the variant, are drawn.
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) =>
    (+digit ^ (crypto.getRandomValues(new Uint8Array(1))[0]! & (15 >> (+digit / 4)))).toString(16),
  );
