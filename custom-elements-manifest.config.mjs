import { literalTypes, publicOnly, publishedModules } from './scripts/manifest/plugins.mjs';

export default {
  // Helpers of elements are read for the types that attributes have; define() itself is left out,
  // since its registry.define(tag, element) would pass for a definition.
  globs: ['src/{guide,widget,elements}/**/*.ts'],
  exclude: ['src/**/define.ts', 'src/**/*.styles.ts'],
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [literalTypes(), publicOnly(), publishedModules()],
};
