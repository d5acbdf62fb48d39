// Old syntax down to the imports, and nothing imported before the check: see node-version.mjs.
import { checkNodeVersion } from './node-version.mjs';

checkNodeVersion();
import('./test-suites.mjs')
  .then(function (suites) {
    return suites.main(process.argv.slice(2));
  })
  .catch(function (error) {
    console.error(error);
    console.log('0 passed, 1 failed');
    process.exit(1);
  });
