/**
 * JSON of a lead. A page with Prototype.js before 1.7 gives arrays a `toJSON` of their own, which makes
 * a string of each.
 */
export const json = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, key, given: unknown) {
    return Array.isArray(this[key]) ? this[key] : given;
  });
