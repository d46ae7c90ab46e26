/**
 * Ends the run with one plain line, `N passed, N failed`. A file that does not load, and an error outside its
 * tests, count as one failure each.
 */
export function summaryReporter() {
  return {
    stop({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        if (session.testResults) countTests(session.testResults, count);
        if (session.errors.length || (!session.testResults && !session.passed)) count.failed += 1;
      }
      if (count.skipped) console.log(`\n${count.skipped} skipped`);
      // The runner leaves its cursor codes on the current line.
      console.log(`\n${count.passed} passed, ${count.failed} failed`);
    },
  };
}

function countTests(suite, count) {
  for (const test of suite.tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite.suites) countTests(inner, count);
}
