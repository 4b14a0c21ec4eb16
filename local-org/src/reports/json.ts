/**
 * A report, and a run of it, in the words of the REST API.
 * Source: Reports and Dashboards REST API Developer Guide, "Execute Sync" and "Decode the Fact Map"
 * (https://developer.salesforce.com/docs/atlas.en-us.api_analytics.meta/api_analytics/sforce_analytics_rest_api_getreportrundata.htm).
 */
import type { FieldType } from '../schema/types.ts';
import type { Calendar } from '../soql/calendar.ts';
import { formatted } from '../soql/display.ts';
import type {
  Aggregate,
  AggregateKind,
  Cell,
  GroupNode,
  Grouping,
  ReportColumn,
  ReportDef,
  ReportRun
} from './types.ts';

type Json = Readonly<Record<string, unknown>>;

const PREFIXES: Readonly<Record<AggregateKind, string>> = {
  Sum: 's!',
  Average: 'a!',
  Maximum: 'x!',
  Minimum: 'm!',
  Unique: 'u!',
  RowCount: ''
};

export const aggregateId = ({ kind, column }: Aggregate): string =>
  column ? `${PREFIXES[kind]}${column.name}` : 'RowCount';

const WORDS: Readonly<Record<AggregateKind, string>> = {
  Sum: 'Sum of',
  Average: 'Average',
  Maximum: 'Largest',
  Minimum: 'Smallest',
  Unique: 'Unique Count of',
  RowCount: 'Record Count'
};

export const aggregateLabel = ({ kind, column }: Aggregate): string =>
  column ? `${WORDS[kind]} ${column.label}` : WORDS.RowCount;

export const typeName = ({ field }: ReportColumn): string => (field.type === 'reference' ? 'string' : field.type);

export const aggregateType = ({ kind, column }: Aggregate): FieldType =>
  column && kind !== 'Unique' ? column.field.type : 'int';

/** An average of whole numbers has digits after the point. */
export function figureLabel(aggregate: Aggregate, value: number | null, calendar: Calendar): string {
  if (value === null) return '-';
  const type = aggregateType(aggregate);
  const scale = aggregate.column?.field.scale ?? 0;
  if (aggregate.kind === 'Average' && type === 'int') return String(formatted(value, 'double', 2, calendar));
  return String(formatted(value, type, aggregate.kind === 'Average' ? Math.max(scale, 2) : scale, calendar));
}

export function reportMetadata(report: ReportDef, id: string, folderId: string | null): Json {
  return {
    aggregates: report.aggregates.map(aggregateId),
    buckets: [],
    chart: report.chart && {
      chartType: report.chart.type,
      groupings: report.chart.groupings,
      hasLegend: true,
      showChartValues: false,
      summaries: report.chart.summaries.map(aggregateId),
      summaryAxisLocations: ['Y'],
      title: report.chart.title
    },
    crossFilters: [],
    currency: null,
    customDetailFormula: {},
    customSummaryFormula: {},
    dashboardSetting: null,
    description: report.description,
    detailColumns: report.columns.map(({ name }) => name),
    developerName: report.fullName.split('/').at(-1) ?? '',
    division: null,
    folderId,
    groupingsAcross: report.across.map(groupingInfo),
    groupingsDown: report.down.map(groupingInfo),
    hasDetailRows: report.showDetails,
    hasRecordCount: true,
    historicalSnapshotDates: [],
    id,
    name: report.label,
    presentationOptions: { hasStackedSummaries: true },
    reportBooleanFilter: report.booleanFilter && logicText(report.booleanFilter),
    reportFilters: report.filters.map(({ column, operator, value }) => ({
      column: column.name,
      filterType: 'fieldValue',
      isRunPageEditable: true,
      operator,
      value
    })),
    reportFormat: report.format,
    reportType: { label: report.type.label, type: report.type.name },
    scope: report.scope,
    showGrandTotal: true,
    showSubtotals: true,
    sortBy: report.sort
      ? [{ sortColumn: report.sort.column.name, sortOrder: report.sort.descending ? 'Desc' : 'Asc' }]
      : [],
    standardDateFilter: report.dateFilter && {
      column: report.dateFilter.column.name,
      durationValue: durationOf(report.dateFilter.interval),
      endDate: report.dateFilter.to,
      startDate: report.dateFilter.from
    },
    standardFilters: null,
    supportsRoleHierarchy: false,
    topRows:
      report.rowLimit === null
        ? null
        : { rowLimit: report.rowLimit, direction: report.sort?.descending ? 'Desc' : 'Asc' },
    userOrHierarchyFilterId: null
  };
}

/** The API drops the prefix that the metadata has: `CUSTOM`, `CURRENTQ`. */
export const durationOf = (interval: string): string => interval.replace(/^INTERVAL_/, '');

function logicText(logic: NonNullable<ReportDef['booleanFilter']>): string {
  if (logic.kind === 'filter') return String(logic.index);
  if (logic.kind === 'not') return `NOT ${within(logic.item)}`;
  return logic.items.map(within).join(logic.kind === 'and' ? ' AND ' : ' OR ');
}

const within = (logic: NonNullable<ReportDef['booleanFilter']>): string =>
  logic.kind === 'filter' ? logicText(logic) : `(${logicText(logic)})`;

const groupingInfo = ({ column, granularity, descending, by }: Grouping): Json => ({
  dateGranularity: granularity,
  name: column.name,
  sortAggregate: by && aggregateId(by),
  sortOrder: descending ? 'Desc' : 'Asc'
});

export function extendedMetadata(report: ReportDef): Json {
  const groupings = [...report.down, ...report.across];
  return {
    aggregateColumnInfo: Object.fromEntries(
      report.aggregates.map((one) => [
        aggregateId(one),
        {
          acrossGroupingContext: null,
          dataType: aggregateType(one),
          downGroupingContext: null,
          label: aggregateLabel(one)
        }
      ])
    ),
    detailColumnInfo: Object.fromEntries(report.columns.map((column) => [column.name, columnInfo(column)])),
    groupingColumnInfo: Object.fromEntries(
      groupings.map(({ column }) => {
        const down = report.down.findIndex((one) => one.column === column);
        const groupingLevel = down >= 0 ? down : report.across.findIndex((one) => one.column === column);
        return [column.name, { dataType: typeName(column), groupingLevel, label: column.label }];
      })
    )
  };
}

export const columnInfo = (column: ReportColumn): Json => ({
  dataType: typeName(column),
  entityColumnName: column.field.name,
  filterValues: column.field.picklistValues.map(({ value, label }) => ({ label, name: value })),
  filterable: column.field.type !== 'textarea' || column.field.length <= 255,
  isLookup: column.field.type === 'reference',
  label: column.label,
  uniqueCountable: true
});

export interface RunPlace {
  readonly base: string;
  readonly id: string;
  readonly folderId: string | null;
  readonly calendar: Calendar;
  readonly details: boolean;
}

export function runResult(run: ReportRun, { base, id, folderId, calendar, details }: RunPlace): Json {
  const { report } = run;
  const url = `${base}/analytics/reports/${id}`;
  const facts = [...run.facts].map(([key, { aggregates, rows }]) => [
    key,
    {
      aggregates: report.aggregates.map((aggregate, index) => {
        const value = aggregates[index] ?? null;
        return { label: figureLabel(aggregate, value, calendar), value };
      }),
      ...(details ? { rows: rows.map((row) => ({ dataCells: cellsOf(report, row.cells) })) } : {})
    }
  ]);
  return {
    attributes: {
      describeUrl: `${url}/describe`,
      instancesUrl: `${url}/instances`,
      reportId: id,
      reportName: report.label,
      type: 'Report'
    },
    allData: run.allData,
    factMap: Object.fromEntries(facts) as Json,
    groupingsAcross: { groupings: run.across.map(groupJson) },
    groupingsDown: { groupings: run.down.map(groupJson) },
    hasDetailRows: details,
    picklistColors: {},
    reportExtendedMetadata: extendedMetadata(report),
    reportMetadata: reportMetadata(report, id, folderId)
  };
}

/** An amount of money tells its currency, of which the org has one. */
const cellsOf = (report: ReportDef, cells: readonly Cell[]): Json[] =>
  cells.map(({ value, label }, index) => ({
    label,
    value:
      report.columns[index]?.field.type === 'currency' && value !== null ? { amount: value, currency: null } : value
  }));

function groupJson({ key, label, value, children }: GroupNode): Json {
  return { groupings: children.map(groupJson), key, label, value };
}
