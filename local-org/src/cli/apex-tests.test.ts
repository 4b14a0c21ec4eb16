import type { ApexTestRun } from '../apex/types.ts';
import { report } from './apex-tests.ts';

const run: ApexTestRun = {
  outcomes: [
    { className: 'DealTest', methodName: 'adds', passed: true, message: null, stackTrace: null, milliseconds: 3 },
    {
      className: 'DealTest',
      methodName: 'divides',
      passed: false,
      message: 'System.AssertException: Assertion Failed: Expected: 2, Actual: 3',
      stackTrace: 'Class.DealTest.divides: line 12, column 1',
      milliseconds: 4
    }
  ],
  coverage: [
    { className: 'Deal', covered: [1, 2, 3, 4, 5, 6, 7, 8], uncovered: [9, 10] },
    { className: 'Constants', covered: [], uncovered: [] }
  ],
  lacking: []
};

const passing: ApexTestRun = { ...run, outcomes: run.outcomes.filter(({ passed }) => passed) };

function reported(of: ApexTestRun, minCoverage?: number): { ok: boolean; lines: string[] } {
  const lines: string[] = [];
  return { ok: report(of, minCoverage, (line) => lines.push(line)), lines };
}

it('shows failures with message and line, coverage by class, and the count last', () => {
  const { ok, lines } = reported(run);
  expect(ok).toBe(false);
  expect(lines).toEqual([
    'FAILED DealTest.divides',
    '  System.AssertException: Assertion Failed: Expected: 2, Actual: 3',
    '  Class.DealTest.divides: line 12, column 1',
    'Class      Lines  Covered',
    'Constants    0/0     100%',
    'Deal        8/10      80%',
    '1 passed, 1 failed'
  ]);
});

it('passes when every test passes and no coverage is asked for', () => {
  expect(reported(passing)).toMatchObject({ ok: true });
});

it('fails below the coverage asked for and names the lines', () => {
  const { ok, lines } = reported(passing, 90);
  expect(ok).toBe(false);
  expect(lines).toContain('Deal: 80% is below 90%; lines not run: 9, 10');
  expect(reported(passing, 80).ok).toBe(true);
});

it('fails when there is no test', () => {
  const { ok, lines } = reported({ outcomes: [], coverage: [], lacking: [] });
  expect(ok).toBe(false);
  expect(lines).toEqual(['No test methods found.', '0 passed, 0 failed']);
});

it('shows the first lines of a long stack trace, and what the runtime lacks', () => {
  const endless = {
    ...run.outcomes[1]!,
    stackTrace: Array.from({ length: 1000 }, () => 'Class.A.a: line 1').join('\n')
  };
  const { lines } = reported({ outcomes: [endless], coverage: [], lacking: ['A.cls:1: ... does not support Http'] });
  expect(lines).toHaveLength(25);
  expect(lines.slice(-3)).toEqual(['  ... 980 more', 'A.cls:1: ... does not support Http', '0 passed, 1 failed']);
});
