import { expect, test } from 'vitest';
import { countPlaywright, countVitest, settle, sum } from './counts.mjs';
import { countLine, table } from './table.mjs';

const file = (status, ...tests) => ({ status, assertionResults: tests.map((one) => ({ status: one })) });

test('vitest: tests, and files that could not be loaded', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 0,
    testResults: [file('passed', 'passed'), file('failed', 'failed'), file('failed')],
  };
  expect(countVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

test('playwright: a flaky test and an error outside the tests are failures', () => {
  expect(countPlaywright({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] })).toEqual({
    passed: 4,
    failed: 3,
    skipped: 2,
  });
});

test('a tool that failed is never counted as green', () => {
  const green = { passed: 5, failed: 0, skipped: 0 };
  expect(settle(green, 0)).toEqual(green);
  expect(settle(green, 1)).toEqual({ ...green, failed: 1 });
  expect(settle(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the table and the line that counts', () => {
  const rows = [
    { name: 'types', passed: 1, failed: 0, skipped: 0, seconds: 1.23, isCheck: true },
    { name: 'unit', passed: 10, failed: 2, skipped: 1, seconds: 12.3, isCheck: false },
  ];
  expect(table(rows)).toBe('  types  ok                               1.2 s\n  unit   10 passed, 2 FAILED, 1 skipped  12.3 s');
  expect(countLine(sum(rows))).toBe('11 passed, 2 failed');
});
