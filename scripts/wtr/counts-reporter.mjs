import { writeFileSync } from 'node:fs';

/**
 * Writes { passed, failed, skipped } to the file named by TEST_COUNTS, for scripts/test.mjs. A file
 * that did not load or an engine that did not start has no tests to count, so it counts as one
 * failure.
 */
export function countsReporter(path = process.env.TEST_COUNTS) {
  return {
    onTestRunFinished({ sessions }) {
      if (!path) return;
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const before = counts.failed;
        if (session.testResults) countSuite(session.testResults, counts);
        if (!session.passed && counts.failed === before) counts.failed += 1;
      }
      writeFileSync(path, JSON.stringify(counts));
    },
  };
}

function countSuite({ suites, tests }, counts) {
  for (const test of tests)
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const suite of suites) countSuite(suite, counts);
}
