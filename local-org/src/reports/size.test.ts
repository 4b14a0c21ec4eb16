// Twenty thousand rows: a report over them takes a bounded time, and tells the details of two thousand.
import { builtOrg } from '../../test/builtOrg.ts';
import { objectOf } from '../../test/fixture.ts';
import { FILES, OBJECTS, report } from '../../test/reportsProject.ts';
import { parseXml } from '../metadata/index.ts';
import type { RowValues } from '../schema/index.ts';
import { reportDef } from './definition.ts';
import { runReport } from './run.ts';

const ROWS = 20_000;
/** Processor time: what other programs do meanwhile decides nothing. */
const MOST_MICROSECONDS = 15_000_000;

it('are grouped in seconds, whatever the groups', () => {
  const { store, admin, project } = builtOrg(OBJECTS, FILES);
  const object = objectOf(store.schema, 'Sale__c');
  const empty: RowValues = {};
  for (const field of object.fields.values()) {
    if (field.formula === null) empty[field.name] = field.type === 'boolean' ? false : null;
  }
  store.transaction(() =>
    store.insert(
      object,
      Array.from({ length: ROWS }, (_, index) => ({
        ...empty,
        Id: store.nextId(object),
        Name: `Sale ${index}`,
        OwnerId: admin.access.userId,
        Amount__c: index / 100,
        Kind__c: ['New', 'Repeat', 'Return'][index % 3] ?? null,
        Sold__c: `202${index % 7}-0${(index % 9) + 1}-1${index % 10}`
      }))
    )
  );
  const xml = parseXml(
    report({
      columns: [{ field: 'Sale__c$Name' }, { aggregateTypes: ['Sum', 'Average'], field: 'Sale__c$Amount__c' }],
      format: 'Matrix',
      groupingsAcross: { field: 'Sale__c$Kind__c', sortOrder: 'Asc' },
      groupingsDown: [
        { dateGranularity: 'Month', field: 'Sale__c$Sold__c', sortOrder: 'Asc' },
        // One group a row: no two have the same name.
        { field: 'Sale__c$Name', sortOrder: 'Asc' }
      ]
    }),
    'a report'
  );
  const definition = reportDef({ type: 'Report', fullName: 'Sales_Reports/A', path: 'a', xml }, project, store.schema);
  const begin = process.cpuUsage();
  const { facts, allData } = runReport(admin, definition, { details: true });
  expect(process.cpuUsage(begin).user).toBeLessThan(MOST_MICROSECONDS);
  expect(facts.get('T!T')?.aggregates).toEqual([(ROWS * (ROWS - 1)) / 200, (ROWS - 1) / 200, ROWS]);
  expect(allData).toBe(false);
  expect([...facts.values()].reduce((count, { rows }) => count + rows.length, 0)).toBe(2000);
  store.close();
});
