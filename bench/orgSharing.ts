// What record sharing costs a query: who sees all records beside who sees those of the roles below.
import { contextFor, type ExecutionContext } from '../local-org/src/security/index.ts';
import { query } from '../local-org/src/soql/index.ts';
import { newRow, quoteName } from '../local-org/src/store/index.ts';
import type { BuiltOrg } from '../local-org/test/builtOrg.ts';
import { person } from '../local-org/test/people.ts';
import { sharingOrg } from '../local-org/test/sharingProject.ts';
import { median, type Figure } from './report.ts';

const ROWS = 100_000;
const OWNERS = 50;
const RUNS = 7;
const SOQL = 'SELECT Status__c, COUNT(Id) n, SUM(Amount__c) total FROM Matter__c GROUP BY Status__c';

/** Ids of the owners whose records a lead sees, every second one's, and the rows. */
function fill(org: BuiltOrg): string[] {
  const { store } = org;
  const matter = store.schema.object('Matter__c');
  if (!matter) throw new Error('the project of the sharing tests has no Matter__c');
  const owners = Array.from({ length: OWNERS }, (_, place) =>
    person(org, `o${place}`, place % 2 === 0 ? 'Clerk' : null, 'Staff')
  );
  store.insert(
    matter,
    Array.from({ length: ROWS }, (_, place) =>
      newRow(store, matter, owners[0] ?? '', {
        Name: `Matter ${place}`,
        OwnerId: owners[place % OWNERS] ?? null,
        Status__c: `State ${place % 9}`,
        Amount__c: place % 101
      })
    )
  );
  return owners.filter((_, place) => place % 2 === 0);
}

/** The answer that SQLite gives to the same question, with the owners written out. */
function plain(org: BuiltOrg, owners: readonly string[] | null): Record<string, unknown>[] {
  const where = owners === null ? '' : `WHERE "OwnerId" IN (${owners.map((id) => `'${id}'`).join(', ')})`;
  return org.store.select(
    `SELECT "Status__c", COUNT("Id") n, SUM("Amount__c") total FROM ${quoteName('Matter__c')} ${where} GROUP BY 1`
  );
}

const sorted = (rows: readonly Record<string, unknown>[]): string =>
  rows
    .map((row) => JSON.stringify(Object.values(row)))
    .sort()
    .join();

function measure(org: BuiltOrg, context: ExecutionContext, owners: readonly string[] | null) {
  const ask = () => query(context, { soql: SOQL, mode: 'user' }).records.map(({ values }) => values);
  const differ = sorted(ask()) === sorted(plain(org, owners)) ? 0 : 1;
  const ratios: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const begin = performance.now();
    plain(org, owners);
    const middle = performance.now();
    ask();
    ratios.push((performance.now() - middle) / (middle - begin));
  }
  return { ratio: median(ratios), differ };
}

export function benchSharing(): Promise<Figure[]> {
  const org = sharingOrg();
  try {
    const owners = fill(org);
    const seesAll = person(org, 'all', null, 'Staff', 'Sees_All');
    const lead = person(org, 'lead', 'Lead', 'Staff');
    // Both are asked once before: the plan of the query and the rights of the user are kept.
    const context = (id: string) => contextFor(org.store, org.project, id);
    const whole = measure(org, context(seesAll), null);
    const part = measure(org, context(lead), owners);
    return Promise.resolve([
      {
        name: 'GROUP BY over 100,000 private rows, who sees all: times SQLite',
        value: whole.ratio,
        unit: 'x',
        bound: { most: 1.5 }
      },
      { name: 'who sees half of them by role: times SQLite with the owners', value: part.ratio, unit: 'x' },
      { name: 'answers that differ from SQLite', value: whole.differ + part.differ, unit: '', bound: { most: 0 } }
    ]);
  } finally {
    org.store.close();
  }
}
