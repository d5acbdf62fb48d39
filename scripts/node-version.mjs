// Old syntax on purpose: a Node that is too old has to be able to read this file to say so.
// Nothing newer than what Node 12 parses, and no `node:` imports.

/** Ends the process with one sentence where Node is older than package.json's `engines` says. */
export function checkNodeVersion(found) {
  const version = found || process.versions.node;
  const parts = version.split('.').map(Number);
  if (parts[0] > 20 || (parts[0] === 20 && parts[1] >= 19)) return;
  console.error('hiring-widgets needs Node 20.19 or later, and this is Node ' + version + '.');
  process.exit(1);
}
