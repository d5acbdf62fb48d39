/**
 * What two widgets or more have in common becomes one file: what a page has loaded for its first
 * widget then serves every other, and a second one costs its own file alone. Left to rollup, every
 * combination of widgets has a file of its own, and a second widget brings some of them along. The
 * guide, which stands on pages without widgets too, has its part in a file for itself.
 *
 * Which modules these are, rollup is asked: only it knows what is left of a module that passes others
 * on by name.
 *
 * @param {import('rollup').RollupBuild} bundle
 */
export async function sharedChunks(bundle) {
  const { output } = await bundle.generate({ format: 'es', hoistTransitiveImports: false });
  const files = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const withGuide = new Set();
  const visit = (name) => {
    if (withGuide.has(name) || !files.has(name)) return;
    withGuide.add(name);
    files.get(name).imports.forEach(visit);
  };
  visit(output.find(({ name }) => name === 'guide').fileName);
  const places = new Map();
  for (const { isEntry, fileName, moduleIds } of output) {
    const place = withGuide.has(fileName) ? 'guides' : 'widgets';
    if (!isEntry) moduleIds.forEach((id) => places.set(id, place));
  }
  return (id) => places.get(id);
}
