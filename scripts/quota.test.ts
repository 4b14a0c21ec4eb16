// `npm run quota`: the tracker's figures of a saved quota, and what it says to wrong arguments.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dana } from '../vectors/quotaCases.ts';
import { outputOf } from './jest/output.ts';
import { main } from './quota.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'quota-'));
const file = path.join(root, 'vectors/quotas/dana.json');

function written(name: string, text: string): string {
  const at = path.join(folder, `${name}.json`);
  writeFileSync(at, text);
  return at;
}

const quota = (...args: string[]) => outputOf(main, ...args);

afterAll(() => rmSync(folder, { recursive: true }));

test('prints the figures of the screens as of the day the quota was loaded', () => {
  const { stdout, stderr, status } = quota(file);
  expect(JSON.parse(stdout)).toMatchObject({
    asOf: '2026-02-13',
    period: '2026-Q1',
    measure: 'Revenue',
    measures: [
      {
        measure: 'Revenue',
        whole: {
          attainment: { credited: 31_500_000, quota: 90_000_000, gap: 58_500_000 },
          pace: { expected: 36_710_526, neededADay: 1_887_097 },
          chance: { hit: 0.3767 }
        }
      },
      { measure: 'Margin' },
      { measure: 'NewLogos' },
      { measure: 'Retention' }
    ],
    pay: { booked: { pay: 315_000 }, middle: { pay: 1_092_500 } },
    problems: []
  });
  expect([stderr, status]).toEqual(['', 0]);
});

test('as a command it prints the same, and ends with the same code', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/quota.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
      timeout: 60_000
    });
  expect(run(file)).toMatchObject(quota(file));
  expect(run(file, '--period', '2031')).toMatchObject({ status: 2 });
}, 120_000);

test('as of another day, with the charts of another measure', () => {
  // On 30 January five entries stood: 96,000 + 62,000 + 40,000 + 28,000 - 21,000.
  const { stdout } = quota(file, '--as-of', '2026-01-30', '--measure', 'Retention');
  const { measures, segments } = JSON.parse(stdout) as { measures: object[]; segments: object[] };
  expect(measures[0]).toMatchObject({ whole: { attainment: { credited: 20_500_000, entries: 5 } } });
  expect(segments).toMatchObject([{ credited: 0 }, { segment: 'Retained', credited: 4_100_000 }, { credited: 0 }]);
});

test('looks at another period of the file', () => {
  const { stdout, status } = quota(file, '--period', '2026-01');
  expect(JSON.parse(stdout)).toMatchObject({
    period: '2026-01',
    over: true,
    measures: [{ whole: { attainment: { quota: 22_500_000, credited: 20_500_000 } } }, {}, {}, {}]
  });
  expect(status).toBe(0);
});

test('ends with 2 for a period that is not in the file, with the problem in the answer', () => {
  const { stdout, stderr, status } = quota(file, '--period', '2031');
  expect(JSON.parse(stdout)).toMatchObject({ measures: [], problems: [{ code: 'PeriodUnknown' }], pay: null });
  expect(stderr).toMatch(/^The file has no period "2031"; it has 2026, 2026-Q1, /);
  expect(status).toBe(2);
});

/** A block of JSON of the documentation, by its name. */
function block(name: string): string {
  const text = readFileSync(path.join(root, 'docs/quota.md'), 'utf8');
  return new RegExp(`\`\`\`json ${name}\\n(.*?)\`\`\``, 's').exec(text)?.[1] ?? '';
}

test('answers the example of the documentation as it says', () => {
  const { stdout } = quota(written('example', block('input')));
  expect(JSON.parse(stdout)).toMatchObject(JSON.parse(block('output')) as object);
});

test('adds up the team of the documentation as it says', () => {
  const { stdout, status } = quota(written('team', block('team')), '--team');
  expect(JSON.parse(stdout)).toEqual(JSON.parse(block('totals')));
  expect(status).toBe(0);
});

const broken = (name: string, changes: object) => written(name, JSON.stringify({ ...dana, ...changes }));

test('a key that means nothing is told, and the others are read', () => {
  const [credit, ...credits] = dana.credits;
  const misspelt = broken('misspelt', { quotass: [], credits: [{ ...credit, amout: 1 }, ...credits] });
  const { stdout, stderr, status } = quota(misspelt);
  expect(stderr).toMatch(/misspelt\.json has keys that are not read: quotass, credits\[0\]\.amout\n$/);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(quota(file).stdout));
  expect(status).toBe(0);
});

test.each([
  [[], /^Usage: npm run quota/],
  [[file, 'more'], /^Usage: npm run quota/],
  [[file, '--team', '--measure', 'Margin'], /^Usage: npm run quota/],
  [[file, '--team'], /dana\.json is not a team: reps is missing/],
  [[file, '--as-of', '2026-02-30'], /--as-of takes a date as YYYY-MM-DD, not "2026-02-30"/],
  [[file, '--measure', 'Profit'], /--measure is one of Revenue, Margin, Units, NewLogos, Retention, not "Profit"/],
  [[path.join(folder, 'none.json')], /no such file/],
  [[written('cut off', '{"user":')], /cut off\.json is not JSON/],
  [[written('list', '[]')], /is not what QuotaController\.load returns: it is not an object/],
  [[broken('currency', { currencyCode: null })], /load returns: currencyCode is not text/]
])('refuses %j', (args, message) => {
  const { stderr, stdout, status } = quota(...args);
  expect([stderr, stdout, status]).toEqual([expect.stringMatching(message), '', 1]);
});
