// `npm run manifest:check`: is custom-elements.json what the sources say?
import { committedManifest, freshManifest } from './manifest/manifest.mjs';

const fresh = await freshManifest();
if (fresh !== committedManifest()) {
  console.error('custom-elements.json is not what the sources say. Run: npm run manifest');
  process.exit(1);
}
console.log(`custom-elements.json is fresh (${JSON.parse(fresh).modules.length} modules).`);
