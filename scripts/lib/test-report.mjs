/** What a test run comes to, for people and for the last line that machines read. */
import { readFileSync } from 'node:fs';

/**
 * Reads the result file that Jest writes.
 *
 * @param file path of the JSON
 * @param exitCode how Jest ended; an end that no failed test explains counts as one failure
 * @returns { passed, failed, skipped: full names of the tests that did not run }
 */
export function readJestResult(file, exitCode) {
  let result;
  try {
    result = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: [] };
  }
  const tests = result.testResults.flatMap((suite) => suite.assertionResults);
  const count = (status) => tests.filter((test) => test.status === status).length;
  // A file that could not be run at all has no tests to fail.
  const failed = count('failed') + result.numRuntimeErrorTestSuites;
  return {
    passed: count('passed'),
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: tests
      .filter((test) => ['pending', 'skipped', 'todo', 'disabled'].includes(test.status))
      .map((test) => test.fullName),
  };
}
