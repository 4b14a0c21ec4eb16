/**
 * A report's XML as a definition whose every name is resolved.
 * Source: Metadata API Developer Guide, "Report"
 * (https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_report.htm).
 */
import { child, children, text } from '../metadata/index.ts';
import type { MetadataComponent, ProjectMetadata, XmlElement } from '../metadata/index.ts';
import { isDay } from '../schema/index.ts';
import { NotSupportedError } from '../schema/errors.ts';
import type { Schema } from '../schema/types.ts';
import { filterLogic } from './filterLogic.ts';
import { checkFilter } from './filters.ts';
import { checkInterval } from './intervals.ts';
import { invalid, reportTypeOf } from './reportTypes.ts';
import type {
  Aggregate,
  AggregateKind,
  DateFilter,
  Granularity,
  Grouping,
  ReportChart,
  ReportColumn,
  ReportDef,
  ReportFormat,
  ReportTypeDef
} from './types.ts';

const FORMATS: Readonly<Record<string, ReportFormat>> = { Tabular: 'TABULAR', Summary: 'SUMMARY', Matrix: 'MATRIX' };

/** Parts of a report that an org has and the local org lacks. */
const LACKING: Readonly<Record<string, string>> = {
  aggregateFilters: 'filters on summaries in reports',
  aggregates: 'custom summary formulas in reports',
  block: 'joined reports',
  buckets: 'bucket fields in reports',
  crossFilters: 'cross filters in reports',
  customDetailFormulas: 'row-level formulas in reports',
  dataCategoryFilters: 'filters by data category in reports',
  historicalSelector: 'historical trending in reports',
  roleHierarchyFilter: 'filters by role in reports',
  territoryHierarchyFilter: 'filters by territory in reports',
  userFilter: 'filters by user in reports'
};

export const AGGREGATES: readonly AggregateKind[] = ['Sum', 'Average', 'Maximum', 'Minimum', 'Unique'];

export const GRANULARITIES: readonly Granularity[] = [
  'None',
  'Day',
  'Week',
  'Month',
  'Quarter',
  'Year',
  'FiscalQuarter',
  'FiscalYear',
  'MonthInYear',
  'DayInMonth'
];

/** Groupings of rows and of columns that a format has. Source: Salesforce Help, "Report Formats". */
const MOST: Readonly<Record<ReportFormat, readonly [down: number, across: number]>> = {
  TABULAR: [0, 0],
  SUMMARY: [3, 0],
  MATRIX: [2, 2]
};

export const ROW_COUNT: Aggregate = { kind: 'RowCount', column: null };

/** @throws OrgError naming what is wrong, NotSupportedError naming what the local org lacks */
export function reportDef({ fullName, xml }: MetadataComponent, project: ProjectMetadata, schema: Schema): ReportDef {
  for (const { name } of xml.children) {
    if (Object.hasOwn(LACKING, name)) throw new NotSupportedError(LACKING[name] ?? name);
  }
  const named = text(xml, 'format') ?? '';
  if (named === 'MultiBlock') throw new NotSupportedError('joined reports');
  const format = Object.hasOwn(FORMATS, named) ? FORMATS[named] : undefined;
  if (!format) throw invalid(`Invalid format of a report: ${named}`);
  const type = reportTypeOf(project, schema, text(xml, 'reportType') ?? '');
  const columns = children(xml, 'columns').map((element) => ({
    column: columnOf(type, text(element, 'field') ?? ''),
    kinds: children(element, 'aggregateTypes').map((kind) => kind.text)
  }));
  const aggregates = columns.flatMap(({ column, kinds }) => kinds.map((kind) => aggregateOf(column, kind)));
  const filter = child(xml, 'filter');
  const report: ReportDef = {
    fullName,
    label: text(xml, 'name') ?? fullName,
    description: text(xml, 'description') ?? null,
    format,
    type,
    columns: columns.map(({ column }) => column),
    aggregates: [...aggregates, ROW_COUNT],
    down: children(xml, 'groupingsDown').map((element) => groupingOf(type, element)),
    across: children(xml, 'groupingsAcross').map((element) => groupingOf(type, element)),
    filters: (filter ? children(filter, 'criteriaItems') : []).map((item) => filterOf(type, item)),
    booleanFilter: null,
    dateFilter: dateFilterOf(type, child(xml, 'timeFrameFilter')),
    scope: scopeOf(text(xml, 'scope'), type),
    sort: sortOf(type, xml),
    rowLimit: rowLimitOf(text(xml, 'rowLimit')),
    showDetails: text(xml, 'showDetails') === 'true' || format === 'TABULAR',
    chart: chartOf(type, child(xml, 'chart'))
  };
  const logic = filter && text(filter, 'booleanFilter');
  return checked({ ...report, booleanFilter: logic ? filterLogic(logic, report.filters.length) : null });
}

/** What no format allows. @throws OrgError */
export function checked(report: ReportDef): ReportDef {
  const [down, across] = MOST[report.format];
  if (report.down.length > down || report.across.length > across) {
    throw invalid(
      `A ${report.format.toLowerCase()} report has at most ${down} groupings of rows and ${across} of columns`
    );
  }
  if (report.format === 'SUMMARY' && report.down.length === 0)
    throw invalid('A summary report needs a grouping of rows');
  if (report.format === 'MATRIX' && (report.down.length === 0 || report.across.length === 0)) {
    throw invalid('A matrix report needs a grouping of rows and one of columns');
  }
  if (report.rowLimit !== null && (report.format !== 'TABULAR' || !report.sort)) {
    throw invalid('A row limit needs a tabular report with a sort column');
  }
  return report;
}

/** @throws OrgError for a column that the type does not have */
export function columnOf(type: ReportTypeDef, name: string): ReportColumn {
  const column = type.column(name);
  if (!column) throw invalid(`Invalid field name: ${name} (not a column of the report type ${type.name})`);
  return column;
}

const NUMBERS = ['int', 'double', 'currency', 'percent'];

export const isNumber = ({ field }: ReportColumn): boolean => NUMBERS.includes(field.type);
export const isDate = ({ field }: ReportColumn): boolean => field.type === 'date' || field.type === 'datetime';

export function aggregateOf(column: ReportColumn, kind: string): Aggregate {
  if (!AGGREGATES.includes(kind as AggregateKind)) throw new NotSupportedError(`the summary ${kind} of a report`);
  const allowed = kind === 'Unique' || isNumber(column) || (isDate(column) && ['Maximum', 'Minimum'].includes(kind));
  if (!allowed) throw invalid(`Field cannot be summarized by ${kind}: ${column.name}`);
  if (isDate(column) && kind !== 'Unique') throw new NotSupportedError(`the summary ${kind} of dates in reports`);
  return { kind: kind as AggregateKind, column };
}

function groupingOf(type: ReportTypeDef, element: XmlElement): Grouping {
  const column = columnOf(type, text(element, 'field') ?? '');
  const sorted = text(element, 'sortType');
  if (sorted !== undefined && sorted !== 'Column' && sorted !== 'Aggregate')
    throw new NotSupportedError(`the sort type ${sorted} of a report's grouping`);
  return {
    column: groupable(column),
    granularity: granularityOf(column, text(element, 'dateGranularity') ?? 'Day'),
    descending: text(element, 'sortOrder') === 'Desc',
    by: sorted === 'Aggregate' ? sortAggregate(type, element) : null
  };
}

export function groupable(column: ReportColumn): ReportColumn {
  if (['textarea', 'multipicklist'].includes(column.field.type))
    throw invalid(`Field cannot be grouped: ${column.name}`);
  return column;
}

export function granularityOf(column: ReportColumn, named: string): Granularity {
  if (!isDate(column)) return 'None';
  if (!GRANULARITIES.includes(named as Granularity))
    throw new NotSupportedError(`the granularity ${named} of a report's grouping`);
  return named === 'None' ? 'Day' : (named as Granularity);
}

function sortAggregate(type: ReportTypeDef, element: XmlElement): Aggregate {
  const kind = text(element, 'aggregateType') ?? 'RowCount';
  if (kind === 'RowCount') return ROW_COUNT;
  return aggregateOf(columnOf(type, text(element, 'sortByName') ?? ''), kind);
}

function filterOf(type: ReportTypeDef, item: XmlElement): ReportDef['filters'][number] {
  if (text(item, 'columnToColumn') === 'true') throw new NotSupportedError('filters between fields in reports');
  const filter = {
    column: columnOf(type, text(item, 'column') ?? ''),
    operator: text(item, 'operator') ?? '',
    value: text(item, 'value') ?? ''
  };
  checkFilter(filter);
  return filter;
}

function dateFilterOf(type: ReportTypeDef, element: XmlElement | undefined): DateFilter | null {
  if (!element) return null;
  const column = columnOf(type, text(element, 'dateColumn') ?? '');
  return dateFilter(column, text(element, 'interval') ?? '', text(element, 'startDate'), text(element, 'endDate'));
}

/** @throws OrgError for what is no date, no interval, or no day */
export function dateFilter(column: ReportColumn, interval: string, from?: string, to?: string): DateFilter {
  if (!isDate(column)) throw invalid(`Not a date: ${column.name}`);
  checkInterval(interval);
  for (const day of [from, to]) if (day && !isDay(day)) throw invalid(`Invalid date: ${day}`);
  return { column, interval, from: from || null, to: to || null };
}

const SCOPES: Readonly<Record<string, ReportDef['scope']>> = {
  organization: 'organization',
  user: 'user',
  mine: 'user',
  team: 'team'
};

export function scopeOf(named: string | undefined, type: ReportTypeDef): ReportDef['scope'] {
  if (named === undefined) return 'organization';
  const scope = Object.hasOwn(SCOPES, named) ? SCOPES[named] : undefined;
  if (!scope) throw new NotSupportedError(`the scope ${named} of a report`);
  if (scope !== 'organization' && !type.tables[0]?.object.fields.has('ownerid'))
    throw invalid(`Invalid scope of a report over records without owner: ${named}`);
  return scope;
}

function sortOf(type: ReportTypeDef, xml: XmlElement): ReportDef['sort'] {
  const name = text(xml, 'sortColumn');
  return name ? { column: columnOf(type, name), descending: text(xml, 'sortOrder') === 'Desc' } : null;
}

function rowLimitOf(written: string | undefined): number | null {
  if (written === undefined || written === '') return null;
  const limit = Number(written);
  if (!Number.isInteger(limit) || limit < 1) throw invalid(`Invalid row limit: ${written}`);
  return limit;
}

function chartOf(type: ReportTypeDef, element: XmlElement | undefined): ReportChart | null {
  if (!element) return null;
  const summaries = children(element, 'chartSummaries').map((one) =>
    summaryOf(type, text(one, 'column') ?? '', text(one, 'aggregate'))
  );
  const names = [text(element, 'groupingColumn'), text(element, 'secondaryGroupingColumn')];
  return {
    type: text(element, 'chartType') ?? 'None',
    groupings: names.flatMap((name) => (name ? [columnOf(type, name).name] : [])),
    summaries,
    title: text(element, 'title') ?? null
  };
}

/** What a chart shows of its groups: `RowCount`, or an aggregate of a column. */
export function summaryOf(type: ReportTypeDef, column: string, aggregate: string | undefined): Aggregate {
  return column === 'RowCount' ? ROW_COUNT : aggregateOf(columnOf(type, column), aggregate ?? 'Sum');
}
