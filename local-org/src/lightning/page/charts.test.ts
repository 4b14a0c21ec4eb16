// Charts and tables of reports: what is drawn of a run, and where.
import type { ReportGroup, ReportResult } from './analytics.ts';
import { optionLabel, recordHref } from './analytics.ts';
import { axisLabel, chartData, valueLabel } from './chartData.ts';
import { axisTicks, chartShapes, chartSummary, type ChartStyle } from './chartShapes.ts';
import { componentTable, reportTable } from './reportTable.ts';

const shown = { locale: 'en-US', currency: 'USD' };
const style: ChartStyle = { type: 'Bar', groups: 'none', units: 'thousands', decimals: 0, showValues: true };

const group = (key: string, label: string, groupings: readonly ReportGroup[] = []): ReportGroup => ({
  key,
  label,
  value: label,
  groupings
});
const fact = (...values: (number | null)[]) => ({
  aggregates: values.map((value) => ({ label: `${value}`, value }))
});

const result = (more: Partial<ReportResult['reportMetadata']>, rest: Partial<ReportResult> = {}): ReportResult => ({
  allData: true,
  factMap: { '0!T': fact(10_000, 1), '1!T': fact(40_000, 2), 'T!T': fact(50_000, 3) },
  groupingsDown: { groupings: [group('0', 'North'), group('1', 'South')] },
  groupingsAcross: { groupings: [] },
  hasDetailRows: false,
  reportExtendedMetadata: {
    aggregateColumnInfo: {
      's!Amount': { dataType: 'currency', label: 'Sum of Amount' },
      RowCount: { dataType: 'int', label: 'Record Count' }
    },
    detailColumnInfo: { Name: { dataType: 'string', label: 'Name' } },
    groupingColumnInfo: { Region: { dataType: 'picklist', label: 'Region' } }
  },
  reportMetadata: {
    id: '00O',
    name: 'Sales',
    description: null,
    reportFormat: 'SUMMARY',
    reportType: { label: 'Sales' },
    aggregates: ['s!Amount', 'RowCount'],
    detailColumns: ['Name'],
    groupingsDown: [{ name: 'Region', dateGranularity: 'None' }],
    groupingsAcross: [],
    hasDetailRows: false,
    chart: null,
    ...more
  },
  ...rest
});

it('series are the figures of a report with one grouping, else its second grouping', () => {
  expect(chartData(result({}), null, shown)).toEqual({
    categories: ['North', 'South'],
    series: [
      { label: 'Amount', values: [10_000, 40_000] },
      { label: 'Record Count', values: [1, 2] }
    ],
    dataType: 'currency'
  });
  const two = result(
    { groupingsDown: ['Region', 'Kind'].map((name) => ({ name, dateGranularity: 'None' })) },
    {
      factMap: { '0_0!T': fact(1), '1_0!T': fact(2), '1_1!T': fact(3) },
      groupingsDown: {
        groupings: [
          group('0', 'North', [group('0_0', 'New')]),
          group('1', 'South', [group('1_0', 'New'), group('1_1', 'Repeat')])
        ]
      }
    }
  );
  expect(chartData(two, null, shown).series).toEqual([
    { label: 'New', values: [1, 2] },
    { label: 'Repeat', values: [null, 3] }
  ]);
  expect(chartData(two, 1, shown).categories).toEqual(['North']);
});

it.each([
  [0, 49.6, 4, 0, [0, 20, 40, 60]],
  [0, 2_570_000, 4, 0, [0, 1_000_000, 2_000_000, 3_000_000]],
  [-30, 70, 4, 0, [-50, 0, 50, 100]],
  [0, 2, 4, 1, [0, 1, 2]],
  [0, 0, 4, 0, [0, 1]]
])('an axis from %p to %p has the round numbers %#', (low, high, most, least, ticks) => {
  expect(axisTicks(low, high, most, least)).toEqual(ticks);
});

it('bars are as long as their values, from zero', () => {
  const data = { categories: ['a', 'b'], series: [{ label: 'x', values: [10, 40] }], dataType: 'double' };
  const { rects } = chartShapes(data, style, shown);
  expect((rects[1]?.width ?? 0) / (rects[0]?.width ?? 1)).toBeCloseTo(4, 6);
  expect(rects[0]?.x).toBe(rects[1]?.x);
});

it('columns on each other stand where the one below ends', () => {
  const data = {
    categories: ['a'],
    series: [
      { label: 'x', values: [10] },
      { label: 'y', values: [30] }
    ],
    dataType: 'double'
  };
  const { rects, legend } = chartShapes(data, { ...style, type: 'Column', groups: 'stacked' }, shown);
  const [first, second] = rects;
  expect((second?.y ?? 0) + (second?.height ?? 0)).toBeCloseTo(first?.y ?? NaN, 6);
  expect((second?.height ?? 0) / (first?.height ?? 1)).toBeCloseTo(3, 6);
  expect(legend.map(({ label }) => label)).toEqual(['x', 'y']);
});

it('a line leaves out what is not there', () => {
  const data = { categories: ['a', 'b', 'c'], series: [{ label: 'x', values: [1, null, 3] }], dataType: 'double' };
  const { paths } = chartShapes(data, { ...style, type: 'Line' }, shown);
  expect(paths[0]?.dots).toHaveLength(2);
});

it.each([
  [1_572_500, 'currency', 'thousands', 0, '$1,573K'],
  [0, 'currency', 'thousands', 0, '$0'],
  [-2_500, 'currency', 'integer', 0, '-$2,500'],
  [49.578947, 'percent', 'auto', 1, '49.6%'],
  [701_123, 'currency', 'auto', -1, '$701K'],
  [12, 'int', 'auto', -1, '12']
])('%p of %s in %s with %p digits is %s', (value, dataType, units, decimals, text) => {
  expect(valueLabel(value, dataType, units, decimals, shown)).toBe(text);
});

it('an axis is short', () => {
  expect(axisLabel(1_500_000, 'currency', shown)).toBe('$1.5M');
  expect(axisLabel(40, 'percent', shown)).toBe('40%');
});

it('a chart says what it shows', () => {
  const data = { categories: ['a', 'b'], series: [{ label: 'x', values: [10, null] }], dataType: 'int' };
  expect(chartSummary('Sales', data, { ...style, units: 'auto' }, shown)).toBe('Sales. a 10; b none');
  expect(chartSummary('Sales', { ...data, categories: [] }, style, shown)).toBe('Sales: no data');
});

it('a report is a table of groups, details and a total', () => {
  const detailed = result(
    {},
    {
      factMap: {
        '0!T': { ...fact(10_000, 1), rows: [{ dataCells: [{ label: 'Elm', value: 'a00000000000001AAA' }] }] },
        '1!T': { ...fact(40_000, 2), rows: [] },
        'T!T': fact(50_000, 3)
      }
    }
  );
  const { head, rows } = reportTable(detailed, true);
  expect(head[0]?.cells.map(({ text }) => text)).toEqual(['Region', 'Sum of Amount', 'Record Count', 'Name']);
  expect(rows.map(({ cells }) => cells.map(({ text }) => text).join('|'))).toEqual([
    'North|10000|1|',
    '|||Elm',
    'South|40000|2|',
    'Total|50000|3|'
  ]);
  expect(rows[1]?.cells[3]?.href).toBe('/lightning/r/a00000000000001AAA/view');
});

it('a table of a dashboard has the columns that are open, numbers in its digits', () => {
  const columns = [
    { column: 'Region', type: 'grouping' },
    { column: 's!Amount', type: 'aggregate' },
    { column: 's!Cost', type: 'aggregate' }
  ];
  const { head, rows } = componentTable(result({}), columns, { maxRows: 1, decimals: 1, locale: 'en-US' });
  expect(head[0]?.cells.map(({ text }) => text)).toEqual(['Region', 'Amount']);
  expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([['North', '10,000.0']]);
});

it('options of filters are read as words', () => {
  const option = (
    operation: string,
    value: string | null,
    startValue: string | null = null,
    endValue: string | null = null
  ) => optionLabel({ id: '', operation, value, startValue, endValue });
  expect(option('equals', 'Commercial')).toBe('Commercial');
  expect(option('equals', 'THIS_QUARTER')).toBe('This quarter');
  expect(option('equals', 'LAST_N_DAYS:30')).toBe('Last 30 days');
  expect(option('greaterThan', '5')).toBe('greater than 5');
  expect(option('between', null, '1', '5')).toBe('1 to 5');
});

it('a cell leads to its record, people have no page', () => {
  expect(recordHref({ value: '001000000000001AAA', label: 'Elm' })).toBe('/lightning/r/001000000000001AAA/view');
  expect(recordHref({ value: '005000000000001AAA', label: 'Ann' })).toBeNull();
  expect(recordHref({ value: 12, label: '12' })).toBeNull();
});
