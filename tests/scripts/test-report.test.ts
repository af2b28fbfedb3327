import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readReport } from '../../scripts/test/steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-report-'));
afterAll(() => rmSync(folder, { recursive: true }));
const report = (counts: object) => {
  const path = join(folder, 'report.json');
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  writeFileSync(path, JSON.stringify({ ...none, ...counts }));
  return path;
};

describe('readReport', () => {
  it('counts what the runner counted', () => {
    const path = report({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 });
    expect(readReport(path, false)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  it('counts a run that ended badly as a failure, though no test of it failed', () => {
    expect(readReport(report({ numPassedTests: 7 }), false)).toEqual({ passed: 7, failed: 1, skipped: 0 });
  });

  it('counts a run of no tests as a failure, and one without a report', () => {
    expect(readReport(report({}), true).failed).toBe(1);
    expect(readReport(report({ numPendingTests: 3 }), true).failed).toBe(1);
    expect(readReport(join(folder, 'missing.json'), true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
