/** @typedef {{ passed: number, failed: number }} TestCounts */

/**
 * What Vitest's JSON report counts. A file that could not be loaded holds no tests, and counts as one that failed.
 * @param {{ numPassedTests: number, numFailedTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {TestCounts}
 */
export function vitestCounts(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed')
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/**
 * What Playwright's JSON report counts. A journey that passed only at a second try failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number } }} report
 * @returns {TestCounts}
 */
export function playwrightCounts({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/**
 * The tests that failed in Vitest's JSON report, with their files: what one looks for first in a long log.
 * @param {{ testResults: { name: string, status: string,
 *   assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[] }} report
 * @returns {string[]}
 */
export function vitestFailures({ testResults }) {
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [`${name}: could not be loaded`];
    return failed.map(
      ({ fullName, failureMessages }) =>
        `${name}: ${fullName}\n  ${failureMessages?.[0]?.split('\n')[0] ?? ''}`
    );
  });
}

/**
 * The counts of a runner that ended with `exitCode`: one that failed without a failed test (it crashed, or wrote no
 * report) still counts as a failure, so that the last line never says 0 failed of a red run.
 * @param {number} exitCode
 * @param {TestCounts | null} counts null without a report
 * @returns {TestCounts}
 */
export function honestCounts(exitCode, counts) {
  const { passed, failed } = counts ?? { passed: 0, failed: 1 };
  return { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}
