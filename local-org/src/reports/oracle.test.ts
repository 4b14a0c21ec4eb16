// The engine against SQLite: every group's figures are those of a GROUP BY over the same rows, written by hand.
import fc from 'fast-check';
import { FILES, OBJECTS, report } from '../../test/reportsProject.ts';
import { builtOrg, type BuiltOrg, type Xml } from '../../test/builtOrg.ts';
import { objectOf } from '../../test/fixture.ts';
import { parseXml } from '../metadata/index.ts';
import type { RowValues } from '../schema/index.ts';
import { reportDef } from './definition.ts';
import { runReport } from './run.ts';
import type { GroupNode, ReportRun } from './types.ts';

let org: BuiltOrg;
let random = 7;

/** The same rows every time. */
const next = (most: number): number => {
  random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor(random / 65_536) % most;
};
const pick = <T>(values: readonly T[]): T => values[next(values.length)] as T;
const two = (value: number): string => String(value).padStart(2, '0');

function insert(name: string, rows: readonly RowValues[]): string[] {
  const object = objectOf(org.store.schema, name);
  const empty: RowValues = {};
  for (const field of object.fields.values()) {
    if (field.formula === null) empty[field.name] = field.type === 'boolean' ? false : null;
  }
  const whole = rows.map((row) => ({ ...empty, ...row, Id: org.store.nextId(object) }));
  org.store.insert(object, whole);
  return whole.map(({ Id }) => String(Id));
}

beforeAll(() => {
  org = builtOrg(OBJECTS, FILES);
  const owner = org.admin.access.userId;
  const shops = insert(
    'Shop__c',
    Array.from({ length: 12 }, (_, index) => ({
      Name: `Shop ${index}`,
      OwnerId: owner,
      Region__c: pick(['North', 'South', 'East', null])
    }))
  );
  insert(
    'Sale__c',
    Array.from({ length: 600 }, (_, index) => ({
      Name: `Sale ${index}`,
      OwnerId: owner,
      Shop__c: pick([...shops, null]),
      Amount__c: pick([null, next(1_000_000) / 100, -next(10_000) / 100]),
      Units__c: pick([null, next(20)]),
      Rate__c: pick([null, next(10_000) / 100]),
      Sold__c: pick([null, `202${next(3) + 4}-${two(next(12) + 1)}-${two(next(28) + 1)}`]),
      Paid_At__c: pick([null, `2025-${two(next(12) + 1)}-${two(next(28) + 1)}T0${next(10)}:30:00.000Z`]),
      Kind__c: pick(['New', 'Repeat', 'Return', null]),
      Note__c: pick(['100% paid', 'paid_late', "O'Neill", 'PAID', null]),
      Final__c: pick([true, false])
    }))
  );
});

afterAll(() => org.store.close());

const run = (content: Xml): ReportRun => {
  const xml = parseXml(report(content), 'a report');
  const component = { type: 'Report' as const, fullName: 'Sales_Reports/A', path: 'a', xml };
  return runReport(org.admin, reportDef(component, org.project, org.store.schema), { details: false });
};

const FROM = '"Sale__c" s LEFT JOIN "Shop__c" h ON h."Id" = s."Shop__c"';

/** Figures by what the groups are called: `North | New`. */
function figures({ down, across, facts }: ReportRun): Record<string, readonly (number | null)[]> {
  const leaves = (groups: readonly GroupNode[], path: readonly string[] = []): [string, string][] =>
    groups.flatMap(({ key, value, children }): [string, string][] =>
      children.length > 0 ? leaves(children, [...path, String(value)]) : [[key, [...path, String(value)].join(' | ')]]
    );
  const rows = leaves(down);
  const columns = across.length > 0 ? leaves(across) : ([['T', '']] as [string, string][]);
  return Object.fromEntries(
    rows.flatMap(([row, rowName]) =>
      columns.flatMap(([column, columnName]) => {
        const fact = facts.get(`${row}!${column}`);
        return fact && fact.aggregates.at(-1) !== 0
          ? [[columnName === '' ? rowName : `${rowName} | ${columnName}`, fact.aggregates]]
          : [];
      })
    )
  );
}

function oracle(groups: readonly string[], aggregates: readonly string[], where = '1'): Record<string, unknown[]> {
  const name = groups.map((sql) => `coalesce(${sql}, 'null')`).join(` || ' | ' || `);
  const items = aggregates.map((sql, index) => `${sql} AS a${index}`);
  const sql = `SELECT ${name} AS name, ${items.join(', ')} FROM ${FROM} WHERE ${where} GROUP BY ${groups.join(', ')}`;
  const rows = org.store.select(sql, []);
  return Object.fromEntries(rows.map((row) => [String(row['name']), aggregates.map((_, index) => row[`a${index}`])]));
}

const isNear = (expected: unknown): unknown => (typeof expected === 'number' ? expect.closeTo(expected, 6) : expected);

function expectSame(actual: Record<string, readonly (number | null)[]>, expected: Record<string, unknown[]>): void {
  expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort());
  for (const [name, values] of Object.entries(expected))
    expect([name, actual[name]]).toEqual([name, values.map(isNear)]);
}

const AGGREGATES = [
  'coalesce(sum(s."Amount__c"), 0)',
  'avg(s."Amount__c")',
  'max(s."Amount__c")',
  'min(s."Amount__c")',
  'count(DISTINCT s."Units__c")',
  'count(*)'
];
const COLUMNS: Xml[] = [
  { aggregateTypes: ['Sum', 'Average', 'Maximum', 'Minimum'], field: 'Sale__c$Amount__c' },
  { aggregateTypes: 'Unique', field: 'Sale__c$Units__c' }
];

const grouping = (field: string, more: Xml = {}): Xml => ({ field: `Sale__c$${field}`, sortOrder: 'Asc', ...more });
const MONTH = `substr(s."Sold__c", 1, 7) || '-01'`;
const QUARTER = `substr(s."Sold__c", 1, 5) || substr('0' || ((CAST(substr(s."Sold__c", 6, 2) AS INTEGER) - 1) / 3 * 3 + 1), -2) || '-01'`;
// A week begins on Sunday in the United States.
const WEEK = `date(s."Sold__c", '-' || strftime('%w', s."Sold__c") || ' days')`;

it.each([
  ['a picklist', [grouping('Kind__c')], ['s."Kind__c"']],
  ['a field of the parent', [grouping('Shop__c.Region__c')], ['h."Region__c"']],
  ['a lookup', [grouping('Shop__c')], ['s."Shop__c"']],
  ['a checkbox', [grouping('Final__c')], [`CASE s."Final__c" WHEN 1 THEN 'true' ELSE 'false' END`]],
  ['days', [grouping('Sold__c')], ['s."Sold__c"']],
  ['weeks', [grouping('Sold__c', { dateGranularity: 'Week' })], [WEEK]],
  ['months', [grouping('Sold__c', { dateGranularity: 'Month' })], [MONTH]],
  ['quarters', [grouping('Sold__c', { dateGranularity: 'Quarter' })], [QUARTER]],
  ['years', [grouping('Sold__c', { dateGranularity: 'Year' })], [`substr(s."Sold__c", 1, 4) || '-01-01'`]],
  ['months of all years', [grouping('Sold__c', { dateGranularity: 'MonthInYear' })], [`substr(s."Sold__c", 6, 2)`]],
  ['two fields', [grouping('Shop__c.Region__c'), grouping('Kind__c')], ['h."Region__c"', 's."Kind__c"']],
  [
    'three fields',
    [grouping('Shop__c.Region__c'), grouping('Kind__c'), grouping('Sold__c', { dateGranularity: 'Year' })],
    ['h."Region__c"', 's."Kind__c"', `substr(s."Sold__c", 1, 4) || '-01-01'`]
  ]
])('a summary by %s has the figures of SQL', (_, groupingsDown, groups) => {
  expectSame(figures(run({ columns: COLUMNS, format: 'Summary', groupingsDown })), oracle(groups, AGGREGATES));
});

it('an instant counts by the day of the user: Los Angeles is eight hours behind in winter', () => {
  const groupingsDown = [grouping('Paid_At__c', { dateGranularity: 'Month' })];
  // In summer seven hours: no instant of the rows lies between.
  const month = `substr(datetime(s."Paid_At__c", CASE WHEN s."Paid_At__c" BETWEEN '2025-03-09T10' AND '2025-11-02T09' THEN '-7 hours' ELSE '-8 hours' END), 1, 7) || '-01'`;
  expectSame(figures(run({ columns: COLUMNS, format: 'Summary', groupingsDown })), oracle([month], AGGREGATES));
});

it('a matrix has the figures of SQL, totals included', () => {
  const result = run({
    columns: COLUMNS,
    format: 'Matrix',
    groupingsDown: [grouping('Shop__c.Region__c')],
    groupingsAcross: [grouping('Kind__c'), grouping('Sold__c', { dateGranularity: 'Year' })]
  });
  const year = `substr(s."Sold__c", 1, 4) || '-01-01'`;
  expectSame(figures(result), oracle(['h."Region__c"', 's."Kind__c"', year], AGGREGATES));
  const [all] = org.store.select(
    `SELECT ${AGGREGATES.map((sql, index) => `${sql} AS a${index}`).join(', ')} FROM ${FROM}`,
    []
  );
  expect(result.facts.get('T!T')?.aggregates).toEqual(AGGREGATES.map((_, index) => isNear(all?.[`a${index}`])));
});

const filter = (field: string, operator: string, value: string): Xml => ({
  column: `Sale__c$${field}`,
  isUnlocked: true,
  operator,
  value
});

it.each<[string, Xml[], string | null, string]>([
  ['equals one of several', [filter('Kind__c', 'equals', 'New,Return')], null, `s."Kind__c" IN ('New', 'Return')`],
  ['equals nothing', [filter('Kind__c', 'equals', '')], null, 's."Kind__c" IS NULL'],
  [
    'is not one of several, nothing included',
    [filter('Kind__c', 'notEqual', 'New,Return')],
    null,
    `(s."Kind__c" IS NULL OR s."Kind__c" NOT IN ('New', 'Return'))`
  ],
  ['is greater', [filter('Amount__c', 'greaterThan', '100.5')], null, 's."Amount__c" > 100.5'],
  ['is at most', [filter('Units__c', 'lessOrEqual', '7')], null, 's."Units__c" <= 7'],
  ['a percent', [filter('Rate__c', 'greaterOrEqual', '50%')], null, 's."Rate__c" >= 50'],
  [
    'contains, wildcards taken as they are',
    [filter('Note__c', 'contains', '100%')],
    null,
    `instr(s."Note__c", '100%') > 0`
  ],
  ['contains an underscore', [filter('Note__c', 'contains', 'd_l')], null, `instr(s."Note__c", 'd_l') > 0`],
  ['contains a quote', [filter('Note__c', 'contains', "O'N")], null, `instr(s."Note__c", 'O''N') > 0`],
  ['starts with, in any case', [filter('Note__c', 'startsWith', 'paid')], null, `lower(s."Note__c") LIKE 'paid%'`],
  [
    'does not contain, nothing included',
    [filter('Note__c', 'notContain', 'paid')],
    null,
    `(s."Note__c" IS NULL OR lower(s."Note__c") NOT LIKE '%paid%')`
  ],
  ['a checkbox', [filter('Final__c', 'equals', 'True')], null, 's."Final__c" = 1'],
  ['a day', [filter('Sold__c', 'greaterOrEqual', '7/1/2025')], null, `s."Sold__c" >= '2025-07-01'`],
  ['a relative day', [filter('Sold__c', 'equals', 'THIS_YEAR')], null, `substr(s."Sold__c", 1, 4) = '2026'`],
  ['the name of a parent', [filter('Shop__c', 'equals', 'Shop 3')], null, `h."Name" = 'Shop 3'`],
  [
    'logic',
    [filter('Kind__c', 'equals', 'New'), filter('Units__c', 'greaterThan', '10'), filter('Final__c', 'equals', '0')],
    '1 AND (2 OR 3)',
    `(s."Kind__c" = 'New' AND (s."Units__c" > 10 OR s."Final__c" = 0))`
  ],
  [
    'NOT before AND before OR',
    [filter('Kind__c', 'equals', 'New'), filter('Units__c', 'greaterThan', '10'), filter('Final__c', 'equals', '0')],
    '1 OR NOT 2 AND 3',
    `(s."Kind__c" = 'New' OR (NOT coalesce(s."Units__c" > 10, 0) AND s."Final__c" = 0))`
  ]
])('a filter that %s keeps the rows of SQL', (_, criteriaItems, booleanFilter, where) => {
  const groupingsDown = [grouping('Shop__c.Region__c')];
  const kept = { criteriaItems, ...(booleanFilter === null ? {} : { booleanFilter }) };
  const result = run({ columns: COLUMNS, filter: kept, format: 'Summary', groupingsDown });
  expectSame(figures(result), oracle(['h."Region__c"'], AGGREGATES, where));
});

it.each([
  ['INTERVAL_CURY', `substr(s."Sold__c", 1, 4) = '2026'`],
  ['INTERVAL_PREVY', `substr(s."Sold__c", 1, 4) = '2025'`],
  ['INTERVAL_PREVCURY', `substr(s."Sold__c", 1, 4) IN ('2025', '2026')`],
  ['INTERVAL_CURRENTQ', `s."Sold__c" BETWEEN '2026-01-01' AND '2026-03-31'`],
  ['INTERVAL_CURNEXTQ', `s."Sold__c" BETWEEN '2026-01-01' AND '2026-06-30'`],
  ['INTERVAL_PREVQ', `s."Sold__c" BETWEEN '2025-10-01' AND '2025-12-31'`],
  ['INTERVAL_LASTMONTH', `s."Sold__c" BETWEEN '2026-01-01' AND '2026-01-31'`],
  ['INTERVAL_NEXT120', `s."Sold__c" BETWEEN '2026-02-14' AND '2026-06-13'`]
])('the time frame %s keeps the rows of SQL', (interval, where) => {
  const timeFrameFilter = { dateColumn: 'Sale__c$Sold__c', interval };
  const result = run({ columns: COLUMNS, format: 'Summary', groupingsDown: [grouping('Kind__c')], timeFrameFilter });
  expectSame(figures(result), oracle(['s."Kind__c"'], AGGREGATES, where));
});

it('a custom time frame includes both ends', () => {
  const timeFrameFilter = {
    dateColumn: 'Sale__c$Sold__c',
    interval: 'INTERVAL_CUSTOM',
    startDate: '2025-03-01',
    endDate: '2025-03-31'
  };
  const result = run({ columns: COLUMNS, format: 'Summary', groupingsDown: [grouping('Kind__c')], timeFrameFilter });
  expectSame(figures(result), oracle(['s."Kind__c"'], AGGREGATES, `s."Sold__c" BETWEEN '2025-03-01' AND '2025-03-31'`));
});

it('groups stand in the order of a figure, where the report says so', () => {
  const by = { aggregateType: 'Sum', sortByName: 'Sale__c$Amount__c', sortOrder: 'Desc', sortType: 'Aggregate' };
  const { down } = run({ columns: COLUMNS, format: 'Summary', groupingsDown: [grouping('Shop__c', by)] });
  const rows = org.store.select(
    `SELECT s."Shop__c" AS id FROM ${FROM} GROUP BY s."Shop__c" ORDER BY coalesce(sum(s."Amount__c"), 0) DESC`,
    []
  );
  expect(down.map(({ value }) => value)).toEqual(rows.map(({ id }) => id));
});

it('values of a picklist stand in the order of the list, nothing first', () => {
  const { down } = run({ columns: COLUMNS, format: 'Summary', groupingsDown: [grouping('Kind__c')] });
  expect(down.map(({ label }) => label)).toEqual(['-', 'New', 'Repeat', 'Return']);
});

it('a list is cut after it is sorted', () => {
  const content = { columns: [{ field: 'Sale__c$Name' }, { field: 'Sale__c$Amount__c' }], format: 'Tabular' };
  const xml = parseXml(
    report({ ...content, rowLimit: 5, sortColumn: 'Sale__c$Amount__c', sortOrder: 'Desc' }),
    'a report'
  );
  const component = { type: 'Report' as const, fullName: 'Sales_Reports/A', path: 'a', xml };
  const { facts } = runReport(org.admin, reportDef(component, org.project, org.store.schema), { details: true });
  const rows = org.store.select(`SELECT s."Amount__c" AS amount FROM ${FROM} ORDER BY 1 DESC LIMIT 5`, []);
  expect(facts.get('T!T')?.rows.map(({ cells }) => cells[1]?.value)).toEqual(rows.map(({ amount }) => amount));
  expect(facts.get('T!T')?.aggregates).toEqual([5]);
});

it('objects with or without others: each without one is a row, and filters on the others see nothing there', () => {
  insert('Shop__c', [{ Name: 'Empty', OwnerId: org.admin.access.userId, Region__c: 'East' }]);
  const content = {
    columns: [
      { aggregateTypes: 'Sum', field: 'Shop__c.Sales__r$Amount__c' },
      { aggregateTypes: 'Unique', field: 'Shop__c$Name' }
    ],
    format: 'Summary',
    groupingsDown: { field: 'Shop__c$Region__c', sortOrder: 'Asc' },
    reportType: 'Shops_and_Sales__c'
  };
  const joined = '"Shop__c" h LEFT JOIN "Sale__c" s ON s."Shop__c" = h."Id"';
  const expected = (where: string) =>
    Object.fromEntries(
      org.store
        .select(
          `SELECT coalesce(h."Region__c", 'null') AS name, coalesce(sum(s."Amount__c"), 0) AS a, count(DISTINCT h."Id") AS b, count(*) AS c FROM ${joined} WHERE ${where} GROUP BY 1`,
          []
        )
        .map((row) => [String(row['name']), [row['a'], row['b'], row['c']]])
    );
  expectSame(figures(run(content)), expected('1'));
  const filtered = (operator: string, value: string) =>
    run({ ...content, filter: { criteriaItems: [{ column: 'Shop__c.Sales__r$Kind__c', operator, value }] } });
  expectSame(figures(filtered('equals', 'New')), expected(`s."Kind__c" = 'New'`));
  expectSame(figures(filtered('notEqual', 'New')), expected(`(s."Kind__c" IS NULL OR s."Kind__c" <> 'New')`));
  expectSame(figures(filtered('equals', '')), expected('s."Kind__c" IS NULL'));
});

it('totals are the sums of their groups, whatever the groupings', () => {
  const fields = ['Kind__c', 'Shop__c.Region__c', 'Final__c', 'Sold__c', 'Units__c'];
  fc.assert(
    fc.property(fc.shuffledSubarray(fields, { minLength: 1, maxLength: 3 }), (chosen) => {
      const { down, facts } = run({
        columns: [{ aggregateTypes: 'Sum', field: 'Sale__c$Amount__c' }],
        format: 'Summary',
        groupingsDown: chosen.map((field) => grouping(field, { dateGranularity: 'Quarter' }))
      });
      const sum = (groups: readonly GroupNode[], at: number): number =>
        groups.reduce((total, { key }) => total + (facts.get(`${key}!T`)?.aggregates[at] ?? 0), 0);
      expect(sum(down, 0)).toBeCloseTo(facts.get('T!T')?.aggregates[0] ?? NaN, 5);
      expect(sum(down, 1)).toBe(600);
    }),
    { numRuns: 20 }
  );
});
