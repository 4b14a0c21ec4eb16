// The nightly figures of quotas on the demo data: each stored figure is what the page's engines make of
// `QuotaController.load` of the same quota, and the glass box says so.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inputOf, type QuotaLoad } from '../force-app/main/quotas/lwc/quotaFetch/quotaFetch.ts';
import { chance } from '../force-app/main/quotas/lwc/chanceEngine/chanceEngine.ts';
import {
  attain,
  chanceDeals,
  comparisons,
  periodOf,
  segments,
  standing,
  type Attainment,
  type Chance,
  type Measure,
  type Period,
  type QuotaAnswer,
  type QuotaInput
} from '../force-app/main/quotas/lwc/quotaEngine/quotaEngine.ts';
import { outputOf } from '../scripts/jest/output.ts';
import { main } from '../scripts/quota.ts';
import { walkOn } from './product.ts';

const AS_OF = '2026-02-13';
const walk = walkOn(8794);

/** Figures by name, as a record has them: amounts in units of the measure, shares in percent. */
type Figures = Readonly<Record<string, number | null>>;

const AMOUNTS = ['Credited', 'Target', 'Gap', 'Expected', 'Open', 'New', 'Expansion', 'Retained', 'Last_Year'];
const OTHERS = ['Last_Year_Whole', 'Finish_Weak', 'Finish_Middle', 'Finish_Strong', 'Attained', 'Pace', 'Coverage'];
const NAMES = [...AMOUNTS, ...OTHERS, 'Chance'];

interface Row {
  readonly Quota__c: string;
  readonly Measure__c: Measure;
  readonly Incomplete__c: boolean;
  readonly Ledger_Entries__c: number;
  readonly Joint_Chance__c: number | null;
  readonly [field: string]: unknown;
}

/** Field of a figure: those of margin stand apart. */
function fieldOf(measure: Measure, name: string): string {
  return measure === 'Margin' ? `Margin_${name === 'Target' ? 'Quota' : name}__c` : `${name}__c`;
}

function storedOf(row: Row): Figures {
  return Object.fromEntries(NAMES.map((name) => [name, row[fieldOf(row.Measure__c, name)] as number | null]));
}

async function night(): Promise<void> {
  const { admin } = walk;
  const run = await admin.tooling.executeAnonymous(
    'Database.executeBatch(new QuotaSnapshotBatch(Date.newInstance(2026, 2, 13)), QuotaSnapshotBatch.SCOPE_SIZE);'
  );
  expect(run).toMatchObject({ success: true });
  const unfinished = "SELECT Id FROM AsyncApexJob WHERE JobType = 'BatchApex' AND CompletedDate = NULL";
  for (let left = 1; left > 0;) {
    left = (await admin.query(unfinished)).totalSize;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const failed = "SELECT ExtendedStatus FROM AsyncApexJob WHERE JobType = 'BatchApex' AND NumberOfErrors > 0";
  expect((await admin.query(failed)).records).toEqual([]);
}

/** What the page is sent of a quota, as an admin, who may read margin. */
async function load(quotaId: string): Promise<QuotaInput> {
  const { product } = walk;
  const response = await fetch(`${product.url}/lightning/apex/QuotaController/load?cacheable=true`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${await product.token('admin')}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ quotaId })
  });
  expect(response.status).toBe(200);
  return inputOf((await response.json()) as QuotaLoad);
}

function chanceOf(input: QuotaInput, attainments: readonly Attainment[], period: Period): Chance | null {
  const quotas = attainments.map(({ quota }) => quota ?? 0);
  const measures = attainments.map(({ measure }) => measure);
  const credited = attainments.map((one) => one.credited);
  return quotas.every((quota) => quota > 0)
    ? chance(chanceDeals(input, measures, period, AS_OF), credited, quotas)
    : null;
}

/** The engines' figures of one quota by itself. */
function figuresOf(whole: QuotaInput, row: Row) {
  const own = whole.quotas.find(({ id }) => id === row.Quota__c)!;
  const { measure } = own;
  const quotas = whole.quotas.filter(
    ({ id, period, measure: other, family, creditType }) =>
      id === own.id ||
      (other === 'Margin' && [period, family, creditType].join() === [own.period, own.family, own.creditType].join())
  );
  const input = { ...whole, quotas };
  const period = periodOf(input, own.period)!;
  const { attainment, pace, coverage } = standing(input, measure, period, AS_OF);
  const units = measure === 'Units' || measure === 'NewLogos' ? 100 : 10 ** input.currencyDecimals;
  const amount = (value: number | null | undefined) => (value === null || value === undefined ? null : value / units);
  const percent = (share: number | null | undefined) => (share === null || share === undefined ? null : share * 100);
  const lastYear = comparisons(input, [measure], period, AS_OF).find((one) => one.with === 'LastYear');
  const found = chanceOf(input, [attainment], period);
  const bySegment = new Map(segments(input, measure, period, AS_OF).map((one) => [one.segment, one.credited]));
  const margin = quotas.find((one) => one.measure === 'Margin');
  const joint =
    measure === 'Revenue' && margin
      ? chanceOf(input, [attainment, attain(input, 'Margin', period, AS_OF)], period)
      : null;
  const figures: Figures = {
    Credited: amount(attainment.credited),
    Target: amount(attainment.quota),
    Gap: amount(attainment.gap),
    Expected: amount(pace.expected),
    Open: amount(coverage.open),
    New: amount(bySegment.get('New')),
    Expansion: amount(bySegment.get('Expansion')),
    Retained: amount(bySegment.get('Retained')),
    Last_Year: amount(lastYear?.sameDay),
    Last_Year_Whole: amount(lastYear?.credited),
    Finish_Weak: amount(found?.finish?.weak),
    Finish_Middle: amount(found?.finish?.middle),
    Finish_Strong: amount(found?.finish?.strong),
    Attained: percent(attainment.attained),
    Pace: percent(pace.pace),
    Coverage: coverage.ratio,
    Chance: percent(found?.hit)
  };
  const { incomplete, entries } = attainment;
  return { figures, incomplete, entries, joint: percent(joint?.hit) };
}

/** As stored, to the sixth decimal. */
const near = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 5));

/** As `npm run quota -- input.json` prints it. */
function printedOf(input: QuotaInput): QuotaAnswer {
  const folder = mkdtempSync(path.join(tmpdir(), 'quota-of-page-'));
  const file = path.join(folder, 'input.json');
  writeFileSync(file, JSON.stringify(input));
  const { stdout, stderr, status } = outputOf(main, file);
  rmSync(folder, { recursive: true });
  expect([stderr, status]).toEqual(['', 0]);
  return JSON.parse(stdout) as QuotaAnswer;
}

const dollars = (cents: number): string => Math.round(cents / 100).toLocaleString('en-US');

test('every stored figure is the page’s, and the glass box says that it agrees', async () => {
  await night();
  const fields = [...NAMES, ...NAMES.map((name) => fieldOf('Margin', name).slice(0, -3))].map((name) => `${name}__c`);
  const { records } = await walk.admin.query<Row>(
    `SELECT Quota__c, Measure__c, Incomplete__c, Ledger_Entries__c, Joint_Chance__c, ${fields.join(', ')}` +
      ` FROM Quota_Snapshot__c WHERE Latest__c = TRUE AND Snapshot_Date__c = ${AS_OF}`
  );
  const open = await walk.admin.query(
    `SELECT Id FROM Quota__c WHERE Period__r.Start_Date__c <= ${AS_OF} AND Period__r.End_Date__c >= ${AS_OF}`
  );
  expect(records.length).toBeGreaterThanOrEqual(open.totalSize);
  expect(new Set(records.map(({ Measure__c }) => Measure__c))).toEqual(
    new Set(['Revenue', 'Margin', 'NewLogos', 'Retention'])
  );
  const loads = new Map<string, QuotaInput>();
  for (const row of records) {
    // A load has all quotas of its user in its period and the parts of that.
    const known = [...loads.values()].find(
      ({ quotas, period }) => quotas.find(({ id }) => id === row.Quota__c)?.period === period
    );
    const input = known ?? (await load(row.Quota__c));
    loads.set(row.Quota__c, input);
    const { figures, incomplete, entries, joint } = figuresOf(input, row);
    const expected = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, near(value)]));
    expect({ quota: row.Quota__c, ...storedOf(row) }).toEqual({ quota: row.Quota__c, ...expected });
    expect([row.Incomplete__c, row.Ledger_Entries__c, row.Joint_Chance__c]).toEqual([incomplete, entries, near(joint)]);
  }
  expect(loads.size).toBeGreaterThan(10);
  const { page, context, faults } = await walk.openAs('dana');
  await page.goto('/lightning/page/home');
  // `npm run quota` on what the page was sent says what the page says.
  const own = [...loads.values()].find(({ user, period }) => user.name === 'Dana Whitlock' && period !== '')!;
  const printed = printedOf(own);
  expect(printed.measures[0]?.whole.chance?.hit).toBeCloseTo(0.3767, 4);
  await page
    .getByText(`You are $${dollars(-(printed.measures[0]?.whole.pace.ahead ?? 0))} behind plan`)
    .first()
    .waitFor();
  await page.getByText(`Booked $${dollars(printed.measures[0]?.whole.attainment.credited ?? 0)}`).waitFor();
  await page.getByRole('button', { name: 'Show how Pace is reckoned' }).click();
  await page.getByRole('dialog').getByText('Stored figure of Feb 13 is the same: 0.8581').waitFor();
  expect(faults).toEqual([]);
  await context.close();
}, 300_000);
