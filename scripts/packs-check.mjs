// npm run packs:check [-- my-pack.json …]: checks the bundled packs in every language, and the files
// that are named, as a widget would. Ends with 1 where one of them cannot be used.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildPacks, loadCheck } from './packs.mjs';

const { checkPack, parsePack } = await loadCheck();
let failed = 0;

function print(name, { pack, error }) {
  if (!error) {
    console.log(`ok      ${name} (${pack.salaries.length} salary rows)`);
    return;
  }
  failed += 1;
  // The paths follow line by line, so the summary is needed only where there are none.
  console.log(`failed  ${name}${error.issues.length ? '' : `: ${error.message}`}`);
  for (const { path, message } of error.issues)
    console.log(`        ${path || '(pack)'}: ${message}`);
  if (error.more) console.log(`        and ${error.more} more`);
}

for (const { role, lang, pack } of await buildPacks()) {
  print(`${role} (${lang})`, await checkPack(pack, 'en'));
}
for (const file of process.argv.slice(2)) {
  try {
    // npm runs scripts at the top of the project; names are meant from where the user stands.
    const text = await readFile(resolve(process.env.INIT_CWD ?? '', file), 'utf8');
    print(file, await parsePack(text, 'en'));
  } catch (error) {
    failed += 1;
    console.log(`failed  ${file}: ${error.message}`);
  }
}
if (failed) process.exitCode = 1;
