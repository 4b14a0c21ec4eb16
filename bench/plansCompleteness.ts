// How complete 2,000 plans are, stored by the nightly batch in the local org under the platform's limits, while somebody
// edits one of them.
import { Connection } from 'jsforce';
import { startProject } from './projectOrg.ts';
import type { Figure } from './report.ts';

const PLANS = 2000;
/** Entries of each sort in a plan. */
const EACH = 5;
const WAIT_MS = 250;

async function load(org: Connection, object: string, records: Record<string, string>[]): Promise<string[]> {
  const { successfulResults, failedResults } = await org.bulk2.loadAndWaitForResults({
    object,
    operation: 'insert',
    input: records,
    pollTimeout: 600_000
  });
  if (failedResults.length > 0) throw new Error(`${object}: ${failedResults[0]?.sf__Error}`);
  return successfulResults.map(({ sf__Id }) => sf__Id);
}

interface JobRow {
  readonly Id: string;
  readonly Status: string;
  readonly JobItemsProcessed: number;
  readonly NumberOfErrors: number;
}

const jobs = async (org: Connection): Promise<JobRow[]> =>
  (
    await org.query<JobRow>(
      "SELECT Id, Status, JobItemsProcessed, NumberOfErrors FROM AsyncApexJob WHERE ApexClass.Name = 'PlanFigureBatch' AND JobType = 'BatchApex'"
    )
  ).records;

async function storeFigures(org: Connection, meanwhile: () => Promise<void>): Promise<JobRow & { seconds: number }> {
  const before = new Set((await jobs(org)).map(({ Id }) => Id));
  const begin = performance.now();
  const { success, compileProblem, exceptionMessage } = await org.tooling.executeAnonymous(
    "Database.executeBatch(new PlanFigureBatch(Date.valueOf('2026-02-13')), PlanFigureBatch.SCOPE_SIZE);"
  );
  if (!success) throw new Error(compileProblem ?? exceptionMessage ?? 'The batch did not start.');
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    await meanwhile();
    const ours = (await jobs(org)).find(({ Id }) => !before.has(Id));
    if (ours && ['Completed', 'Failed', 'Aborted'].includes(ours.Status)) {
      return { ...ours, seconds: (performance.now() - begin) / 1000 };
    }
  }
}

const count = async (org: Connection, where: string): Promise<number> =>
  (await org.query(`SELECT COUNT() FROM Account_Plan__c WHERE ${where}`)).totalSize;

async function fill(org: Connection): Promise<string[]> {
  const places = Array.from({ length: PLANS }, (_, place) => place);
  const customers = await load(
    org,
    'Account',
    places.map((place) => ({ Name: `Customer ${place}` }))
  );
  const plans = await load(
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
  await load(
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
  await load(
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
