// How complete 2,000 plans are, stored by the nightly batch in the local org under the platform's limits, while somebody
// edits one of them.
import { Connection } from 'jsforce';
import { batchJobs, hasEnded, insertAll, runApex, type BatchJob } from './bulk.ts';
import { startProject } from './projectOrg.ts';
import type { Figure } from './report.ts';

const PLANS = 2000;
/** Entries of each sort in a plan. */
const EACH = 5;
const WAIT_MS = 250;

const jobs = (org: Connection) => batchJobs(org, 'PlanFigureBatch');

async function storeFigures(org: Connection, meanwhile: () => Promise<void>): Promise<BatchJob & { seconds: number }> {
  const before = new Set((await jobs(org)).map(({ Id }) => Id));
  const begin = performance.now();
  await runApex(
    org,
    "Database.executeBatch(new PlanFigureBatch(Date.valueOf('2026-02-13')), PlanFigureBatch.SCOPE_SIZE);"
  );
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    await meanwhile();
    const ours = (await jobs(org)).find(({ Id }) => !before.has(Id));
    if (ours && hasEnded(ours)) {
      return { ...ours, seconds: (performance.now() - begin) / 1000 };
    }
  }
}

const count = async (org: Connection, where: string): Promise<number> =>
  (await org.query(`SELECT COUNT() FROM Account_Plan__c WHERE ${where}`)).totalSize;

async function fill(org: Connection): Promise<string[]> {
  const places = Array.from({ length: PLANS }, (_, place) => place);
  const customers = await insertAll(
    org,
    'Account',
    places.map((place) => ({ Name: `Customer ${place}` }))
  );
  const plans = await insertAll(
    org,
    'Account_Plan__c',
    places.map((place) => ({
      Name: `Plan ${place}`,
      Account__c: customers[place] ?? '',
      Status__c: 'Draft',
      Start_Date__c: '2026-01-01',
      End_Date__c: '2026-12-31'
    }))
  );
  const entries = (make: (plan: number, place: number) => Record<string, string>) =>
    places.flatMap((plan) =>
      Array.from({ length: EACH }, (_, place) => ({ Account_Plan__c: plans[plan] ?? '', ...make(plan, place) }))
    );
  await insertAll(
    org,
    'Plan_Objective__c',
    entries((plan, place) => ({
      Name: `Objective ${place}`,
      Type__c: 'Objective',
      Measure__c: 'Manual',
      ...(place > plan % EACH && { Target__c: '5' }),
      Baseline__c: '0',
      Due_Date__c: '2026-12-31'
    }))
  );
  await insertAll(
    org,
    'Plan_Need__c',
    entries((plan, place) => ({ Name: `Need ${place} that customer ${plan} has`, Last_Confirmed__c: '2026-02-01' }))
  );
  return plans;
}

export async function benchCompleteness(): Promise<Figure[]> {
  const { url, token, stop } = await startProject(() => {});
  try {
    const org = new Connection({ instanceUrl: url, accessToken: token, version: '66.0' });
    const plans = await fill(org);
    let edits = 0;
    let refused = 0;
    const first = await storeFigures(org, async () => {
      const { success } = await org
        .sobject('Account_Plan__c')
        .update({ Id: plans[edits % PLANS] ?? '', Strategy__c: `Edited while the figures are stored, ${edits}` })
        .catch(() => ({ success: false }));
      edits += 1;
      refused += success ? 0 : 1;
    });
    const stored = await count(org, 'Completeness__c != NULL');
    const second = await storeFigures(org, async () => {});
    return [
      { name: 'plans whose completeness is stored', value: stored, unit: '', bound: { least: PLANS } },
      { name: 'batches', value: (await jobs(org)).length - 1, unit: '', bound: { most: 1 } },
      {
        name: 'transactions that went beyond a limit, or failed',
        value: first.NumberOfErrors + second.NumberOfErrors,
        unit: `of ${first.JobItemsProcessed + second.JobItemsProcessed}`,
        bound: { most: 0 }
      },
      { name: `of ${edits} edits meanwhile, refused`, value: refused, unit: '', bound: { most: 0 } },
      { name: 'first night', value: first.seconds, unit: 's' },
      { name: 'second night, which changes nothing', value: second.seconds, unit: 's' }
    ];
  } finally {
    await stop();
  }
}
