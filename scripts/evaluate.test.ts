// `npm run evaluate`: the engine's answer to a saved deal, and what it says to wrong arguments.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { given } from '../vectors/cases.ts';
import { main } from './evaluate.ts';
import { outputOf } from './jest/output.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'evaluate-'));
const file = path.join(folder, 'deal.json');
writeFileSync(file, JSON.stringify({ ...given.input, programs: [{ ...given.program, claimCloses: '2026-02-20' }] }));

function broken(name: string, text: string): string {
  const at = path.join(folder, `${name}.json`);
  writeFileSync(at, text);
  return at;
}

const evaluate = (...args: string[]) => outputOf(main, ...args);

afterAll(() => rmSync(folder, { recursive: true }));

test('prints the decision as of the day the deal was loaded', () => {
  const { stdout, status } = evaluate(file);
  // 3 % of 304,800.00
  expect(JSON.parse(stdout)).toMatchObject({
    asOf: '2026-02-13',
    result: { eligibleCount: 1, largestClaim: 914_400 },
    stack: { chosen: [{ key: 'p', pays: 914_400 }], now: 0, claim: 914_400 }
  });
  expect(status).toBe(0);
});

test('as a command it prints the same, and ends with the same code', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/evaluate.ts', ...args], {
      cwd: path.resolve(import.meta.dirname, '..'),
      encoding: 'utf8',
      timeout: 60_000
    });
  expect(run(file)).toMatchObject({ ...evaluate(file), stderr: '' });
  expect(run(path.join(folder, 'none.json'))).toMatchObject({ stdout: '', status: 1 });
}, 120_000);

test('decides as of another day', () => {
  const { stdout } = evaluate(file, '--as-of', '2026-02-21');
  expect(JSON.parse(stdout)).toMatchObject({
    asOf: '2026-02-21',
    result: { verdicts: [{ value: { code: 'pastDue' } }] },
    stack: { chosen: [], leftOut: [{ key: 'p', reason: { code: 'worthNothing' } }] }
  });
});

test('prints the same text for the same deal, in whatever order its programs come', () => {
  const other = { ...given.program, key: 'q', id: 'R2', series: 'q', tiers: [{ lower: 0, rate: 10_000 }] };
  const deal = (programs: readonly object[]) => JSON.stringify({ ...given.input, programs });
  const [one, two] = [
    [given.program, other],
    [other, given.program]
  ].map((programs, index) => evaluate(broken(`order ${index}`, deal(programs))));
  expect(one?.stdout).toContain('"q"');
  expect(two?.stdout).toBe(one?.stdout);
});

test('answers the example of the documentation as it says', () => {
  const text = readFileSync(path.resolve(import.meta.dirname, '../docs/evaluate.md'), 'utf8');
  const block = (name: string) => new RegExp(`\`\`\`json ${name}\\n(.*?)\`\`\``, 's').exec(text)?.[1] ?? '';
  const { stdout } = evaluate(broken('example', block('input')));
  expect(JSON.parse(stdout)).toMatchObject(JSON.parse(block('output')) as object);
});

const withPrograms = (name: string, ...programs: readonly object[]) =>
  evaluate(broken(name, JSON.stringify({ ...given.input, programs })));

test('decides the others where one program cannot be read, and says which is left out', () => {
  const magic = { ...given.program, key: 'q', id: 'R2', series: 'q', name: 'Odd', calculation: 'Magic' };
  const { stdout, stderr, status } = withPrograms('odd', given.program, magic, given.program);
  expect(JSON.parse(stdout)).toMatchObject({ stack: { claim: 914_400 }, result: { verdicts: [{ key: 'p' }] } });
  expect(stderr.trim().split('\n')).toEqual([
    'programs[1] "Odd" is left out: programs[1].calculation is not one of Percent, PerUnit, Lump, SpecialPrice',
    expect.stringMatching(/^programs\[2\] ".*" is left out: programs\[2\]\.key is "p" a second time$/)
  ]);
  expect(status).toBe(0);
});

test('ends with 2 where no program could be judged, with the problems in the decision', () => {
  const { stdout, stderr, status } = withPrograms('logic', { ...given.program, logic: '1 AND (2 OR' });
  expect(JSON.parse(stdout)).toMatchObject({
    result: { verdicts: [{ status: 'needsAttention', problems: [{ code: 'LOGIC_ENDS_EARLY' }] }] }
  });
  expect(stderr).toMatch(/^None of 1 programs could be judged/);
  expect(status).toBe(2);
});

test.each([0, 2_000])('decides on a deal of %d lines', (count) => {
  const [first] = given.input.lines;
  const lines = Array.from({ length: count }, (_, index) => ({ ...first, id: `L${index}` }));
  const { stdout, status } = evaluate(
    broken(`lines ${count}`, JSON.stringify({ ...given.input, lines, programs: [given.program] }))
  );
  expect(JSON.parse(stdout)).toMatchObject({ stack: { proven: true, chosen: count === 0 ? [] : [{ key: 'p' }] } });
  expect(status).toBe(0);
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
