// Credits 50,000 deals by the batch, in a local org that enforces the platform's limits on each of its transactions.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Connection } from 'jsforce';
import { batchJobs, hasEnded, insertAll, runApex } from './bulk.ts';
import { startProject } from './projectOrg.ts';
import { benchTotals } from './quotasTotals.ts';
import type { Figure } from './report.ts';

const DEALS = 50_000;
const CUSTOMERS = 500;
const DAYS = 360;
const FIRST_DAY = Date.UTC(2025, 0, 1);
const WAIT_MS = 250;

const dayOf = (place: number): string => new Date(FIRST_DAY + (place % DAYS) * 86_400_000).toISOString().slice(0, 10);
/** In cents, and a few that are a return. */
const amountOf = (place: number): number => (place % 997 === 0 ? -12_345 : 100_000 + ((place * 7919) % 9_000_000));

/** As for an import that brings credit later: see the admin's guide, "After an import". */
function switchTriggersOff(project: string): void {
  const main = path.join(project, 'force-app/main');
  for (const file of readdirSync(main, { recursive: true, encoding: 'utf8' })) {
    if (!path.basename(file).startsWith('Trigger_Action.')) continue;
    const place = path.join(main, file);
    writeFileSync(place, readFileSync(place, 'utf8').replace('"xsd:boolean">true', '"xsd:boolean">false'));
  }
}

interface Run {
  readonly seconds: number;
  readonly chunks: number;
  readonly failed: number;
}

/** Runs the batch over all days; each of its steps is a job that starts the next. */
async function recredit(org: Connection): Promise<Run> {
  const before = new Set((await jobs(org)).map(({ Id }) => Id));
  const begin = performance.now();
  const days = [dayOf(0), dayOf(DAYS - 1)].map((day) => `Date.valueOf('${day}')`).join(', ');
  await runApex(org, `Database.executeBatch(new CreditRecreditBatch(${days}), CreditRecreditBatch.SCOPE_SIZE);`);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    const ours = (await jobs(org)).filter(({ Id }) => !before.has(Id));
    if (ours.length === 3 && ours.every(hasEnded)) {
      return {
        seconds: (performance.now() - begin) / 1000,
        chunks: ours.reduce((sum, { JobItemsProcessed }) => sum + JobItemsProcessed, 0),
        failed: ours.reduce((sum, { NumberOfErrors }) => sum + NumberOfErrors, 0)
      };
    }
    if (ours.some(({ Status }) => Status === 'Failed')) throw new Error('A step of the batch failed as a whole.');
  }
}

const jobs = (org: Connection) => batchJobs(org, 'CreditRecreditBatch');

interface Ledger {
  readonly entries: number;
  readonly cents: number;
}

async function ledgerOf(org: Connection): Promise<Ledger> {
  const { records } = await org.query<{ entries: number; amount: number | null }>(
    'SELECT COUNT(Id) entries, SUM(Credited_Amount__c) amount FROM Quota_Credit__c'
  );
  return { entries: records[0]?.entries ?? 0, cents: Math.round((records[0]?.amount ?? 0) * 100) };
}

export async function benchRecredit(): Promise<Figure[]> {
  const { url, token, stop } = await startProject(switchTriggersOff);
  try {
    const org = new Connection({ instanceUrl: url, accessToken: token, version: '66.0' });
    const places = Array.from({ length: DEALS }, (_, place) => place);
    const customers = await insertAll(
      org,
      'Account',
      places.slice(0, CUSTOMERS).map((place) => ({ Name: `Customer ${place}` }))
    );
    await insertAll(
      org,
      'Opportunity',
      places.map((place) => ({
        Name: `Deal ${place}`,
        AccountId: customers[place % CUSTOMERS] ?? '',
        StageName: 'Closed Won',
        CloseDate: dayOf(place),
        Amount: (amountOf(place) / 100).toFixed(2)
      }))
    );
    const first = await recredit(org);
    const credited = await ledgerOf(org);
    const second = await recredit(org);
    const again = await ledgerOf(org);
    const sold = places.reduce((sum, place) => sum + amountOf(place), 0);
    return [
      { name: 'deals credited', value: credited.entries, unit: 'entries', bound: { least: DEALS } },
      {
        name: 'credit that is more or less than what was sold',
        value: Math.abs(credited.cents - sold),
        unit: 'cents',
        bound: { most: 0 }
      },
      {
        name: 'transactions that went beyond a limit, or failed',
        value: first.failed + second.failed,
        unit: `of ${first.chunks + second.chunks}`,
        bound: { most: 0 }
      },
      {
        name: 'entries that a second run writes',
        value: again.entries - credited.entries,
        unit: '',
        bound: { most: 0 }
      },
      { name: 'first run', value: first.seconds, unit: 's' },
      { name: 'second run, which changes nothing', value: second.seconds, unit: 's' },
      ...(await benchTotals(org, dayOf(0), again))
    ];
  } finally {
    await stop();
  }
}
