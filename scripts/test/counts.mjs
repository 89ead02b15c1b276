/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** A check is one test: it passes or fails as a whole. */
export const countCheck = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

/**
 * Tests in vitest's JSON report. A file that could not be loaded has no tests and counts as one failure.
 * @returns {Counts | null} null when there is no report
 */
export function countVitest(report) {
  if (!report) return null;
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Tests in Playwright's JSON report; a flaky one did not pass the first time and counts as failed.
 * @returns {Counts | null}
 */
export function countPlaywright(report) {
  if (!report) return null;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + (report.errors?.length ?? 0), skipped };
}

/** A tool that failed without naming a failed test (a crash, an unhandled error) still counts as one failure. */
export function settle(counts, code) {
  if (!counts) return countCheck(code === 0 ? 1 : code);
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param {Counts[]} all */
export const sum = (all) =>
  all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }), {
    passed: 0,
    failed: 0,
    skipped: 0,
  });
