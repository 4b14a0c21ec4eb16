// `npm run evaluate`: the engine's answer to a saved deal, and what it says to wrong arguments.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { given } from '../vectors/cases.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'evaluate-'));
const file = path.join(folder, 'deal.json');
writeFileSync(file, JSON.stringify({ ...given.input, programs: [{ ...given.program, claimCloses: '2026-02-20' }] }));

function broken(name: string, text: string): string {
  const at = path.join(folder, `${name}.json`);
  writeFileSync(at, text);
  return at;
}

function evaluate(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/evaluate.ts', ...args], {
    cwd: path.resolve(import.meta.dirname, '..'),
    encoding: 'utf8'
  });
}

afterAll(() => rmSync(folder, { recursive: true }));

test('prints the verdicts as of the day the deal was loaded', () => {
  const { stdout, status } = evaluate(file);
  // 3 % of 304,800.00
  expect(JSON.parse(stdout)).toMatchObject({ asOf: '2026-02-13', eligibleCount: 1, largestClaim: 914_400 });
  expect(status).toBe(0);
});

test('judges as of another day', () => {
  const { stdout } = evaluate(file, '--as-of', '2026-02-21');
  expect(JSON.parse(stdout)).toMatchObject({ asOf: '2026-02-21', verdicts: [{ value: { code: 'pastDue' } }] });
});

test.each([
  [[], /^Usage: npm run evaluate/],
  [[file, '--as-of', 'tomorrow'], /--as-of takes a date as YYYY-MM-DD, not "tomorrow"/],
  [[file, '--as-of', '2026-02-30'], /not "2026-02-30"/],
  [[path.join(folder, 'none.json')], /no such file/],
  [[broken('cut off', '{"deal":')], /cut off\.json is not JSON/],
  [[broken('list', '[]')], /is not what DealController\.load returns: it is not an object/],
  [[broken('error', '{"message":"x"}')], /load returns: deal is missing/],
  [
    [broken('lines', JSON.stringify({ ...given.input, lines: [null] }))],
    /load returns: lines is not a list of objects/
  ],
  [[broken('day', JSON.stringify({ ...given.input, today: 'Friday' }))], /load returns: today is not a date/]
])('refuses %j', (args, message) => {
  const { stderr, stdout, status } = evaluate(...args);
  expect([stderr, stdout, status]).toEqual([expect.stringMatching(message), '', 1]);
});
