/** Version of the package, which goes with each lead; a contract test holds it to package.json. */
export const VERSION = '1.0.0';
