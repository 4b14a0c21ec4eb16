// What a load reads of a ledger of 50,000 entries of one user: refused while nothing is counted, a few rows afterwards.
import type { Connection } from 'jsforce';
import { batchJobs, hasEnded, insertAll, runApex } from './bulk.ts';
import type { Figure } from './report.ts';

const WAIT_MS = 250;
const ROWS_OF_A_TRANSACTION = 50_000;
/** Thirteen deals more than are credited before the totals are counted come as the tail. */
const TAIL = 13;

interface Loaded {
  readonly rows: number;
  readonly queries: number;
  readonly cpu: number;
  readonly cents: number;
  readonly entries: number;
}

/** What anonymous Apex says: it has no other way to answer than an exception. */
async function answer(org: Connection, code: string): Promise<string> {
  const { compileProblem, exceptionMessage } = await org.tooling.executeAnonymous(code);
  if (compileProblem || !exceptionMessage) throw new Error(compileProblem ?? 'The code said nothing.');
  return exceptionMessage;
}

const load = (org: Connection, quotaId: string): Promise<string> =>
  answer(
    org,
    `QuotaInput input = new QuotaReader().read('${quotaId}');
     Long cents = 0; Integer entries = 0;
     for (QuotaInput.Credit credit : input.credits) {
       cents += new QuotaLine(credit).valueIn('Revenue'); entries += credit.entries;
     }
     throw new QuotaSnapshots.TooMuchException(JSON.serialize(new Map<String, Object>{
       'rows' => Limits.getQueryRows(), 'queries' => Limits.getQueries(), 'cpu' => Limits.getCpuTime(),
       'cents' => cents, 'entries' => entries }));`
  );

const loaded = (message: string): Loaded => JSON.parse(message.slice(message.indexOf('{'))) as Loaded;

/** @return seconds until all entries are in totals */
async function count(org: Connection, entries: number): Promise<number> {
  const begin = performance.now();
  await runApex(org, 'Database.executeBatch(new CreditTotalBatch(Datetime.now().addSeconds(1)), 50);');
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    const { records } = await org.query<{ counted: number | null }>(
      'SELECT SUM(Ledger_Entries__c) counted FROM Credit_Total__c'
    );
    const jobs = await batchJobs(org, 'CreditTotalBatch');
    if (records[0]?.counted === entries && jobs.every(hasEnded)) return (performance.now() - begin) / 1000;
    if (jobs.some(({ Status, NumberOfErrors }) => Status === 'Failed' || NumberOfErrors > 0)) {
      throw new Error('A step of the count failed.');
    }
  }
}

/**
 * @param entries of the ledger, all of the admin, on days of one year from `firstDay` on
 * @param cents   what they add up to
 */
export async function benchTotals(
  org: Connection,
  firstDay: string,
  { entries, cents }: { readonly entries: number; readonly cents: number }
): Promise<Figure[]> {
  const year = firstDay.slice(0, 4);
  const [period = ''] = await insertAll(org, 'Quota_Period__c', [
    { Name: year, External_Id__c: year, Kind__c: 'Year', Start_Date__c: `${year}-01-01`, End_Date__c: `${year}-12-31` }
  ]);
  const { user_id: user } = await org.identity();
  const quota = { Name: year, User__c: user, Period__c: period, Measure__c: 'Revenue', Credit_Type__c: 'Direct' };
  const [quotaId = ''] = await insertAll(org, 'Quota__c', [{ ...quota, Base__c: '1000000' }]);
  const uncounted = await load(org, quotaId);
  const seconds = await count(org, entries);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await insertAll(
    org,
    'Opportunity',
    Array.from({ length: TAIL }, (_, place) => ({
      Name: `Deal of the tail ${place}`,
      StageName: 'Closed Won',
      CloseDate: firstDay,
      Amount: '100.01'
    }))
  );
  const deals = await org.query<{ Id: string }>(`SELECT Id FROM Opportunity WHERE Name LIKE 'Deal of the tail%'`);
  const ids = deals.records.map(({ Id }) => `'${Id}'`).join(', ');
  await runApex(org, `new CreditLedger(Date.today()).credit(new Set<Id>{ ${ids} }, new Set<Id>());`);
  const found = loaded(await load(org, quotaId));
  return [
    {
      name: `loads of ${entries} uncounted entries that fail instead of saying so`,
      value: uncounted.includes('entries of the credit ledger') ? 0 : 1,
      unit: 'of 1',
      bound: { most: 0 }
    },
    { name: 'count of all of them', value: seconds, unit: 's' },
    {
      name: 'rows that a load reads then',
      value: found.rows,
      unit: `of ${ROWS_OF_A_TRANSACTION}`,
      bound: { most: ROWS_OF_A_TRANSACTION / 10 }
    },
    { name: 'CPU of it', value: found.cpu, unit: 'ms' },
    {
      name: 'entries it leaves out or counts twice',
      value: Math.abs(found.entries - entries - TAIL),
      unit: `of ${entries + TAIL}`,
      bound: { most: 0 }
    },
    {
      name: 'credit it says that is more or less than what was sold',
      value: Math.abs(found.cents - cents - TAIL * 10_001),
      unit: 'cents',
      bound: { most: 0 }
    }
  ];
}
