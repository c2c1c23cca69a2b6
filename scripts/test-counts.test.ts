import { describe, expect, it } from 'vitest';
import { honestCounts, playwrightCounts, vitestCounts, vitestFailures } from './test-counts.mjs';

describe('test counts', () => {
  it('counts a test file that could not be loaded as a failure', () => {
    const loaded = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
    const broken = { status: 'failed', assertionResults: [] };
    const report = { numPassedTests: 1, numFailedTests: 1, testResults: [loaded, broken] };
    expect(vitestCounts(report)).toEqual({ passed: 1, failed: 2 });
  });

  it('names the tests that failed and the files that could not be loaded', () => {
    const test = (status: string, fullName: string) => ({ status, fullName, failureMessages: ['no\nat x'] });
    const testResults = [
      { name: 'a.test.ts', status: 'failed', assertionResults: [test('passed', 'x'), test('failed', 'y')] },
      { name: 'b.test.ts', status: 'failed', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', assertionResults: [test('passed', 'z')] }
    ];
    expect(vitestFailures({ testResults })).toEqual(['a.test.ts: y\n  no', 'b.test.ts: could not be loaded']);
  });

  it('counts a journey that needed a second try as failed', () => {
    expect(playwrightCounts({ stats: { expected: 4, unexpected: 1, flaky: 1 } })).toEqual({
      passed: 4,
      failed: 2
    });
  });

  it('never counts no failure of a runner that failed', () => {
    expect(honestCounts(1, { passed: 9, failed: 0 })).toEqual({ passed: 9, failed: 1 });
    expect(honestCounts(0, null)).toEqual({ passed: 0, failed: 1 });
    expect(honestCounts(0, { passed: 9, failed: 0 })).toEqual({ passed: 9, failed: 0 });
  });
});
