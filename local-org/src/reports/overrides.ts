/**
 * What a client changes of a report for one run of it.
 * Source: Reports and Dashboards REST API Developer Guide, "Filter Reports on Demand", "Execute Sync" (POST).
 */
import { NotSupportedError, OrgError } from '../schema/errors.ts';
import {
  type AGGREGATES,
  aggregateOf,
  checked,
  columnOf,
  dateFilter,
  granularityOf,
  groupable,
  ROW_COUNT,
  scopeOf
} from './definition.ts';
import { filterLogic } from './filterLogic.ts';
import { checkFilter } from './filters.ts';
import { aggregateId } from './json.ts';
import type { Aggregate, Grouping, ReportDef, ReportFormat, ReportTypeDef } from './types.ts';

type Json = Readonly<Record<string, unknown>>;

const FORMATS: readonly string[] = ['TABULAR', 'SUMMARY', 'MATRIX'];

/** Parts of a client's metadata that would change a report in a way that the local org lacks, unless they are empty. */
const LACKING: Readonly<Record<string, string>> = {
  buckets: 'bucket fields in reports',
  crossFilters: 'cross filters in reports',
  customDetailFormula: 'row-level formulas in reports',
  customSummaryFormula: 'custom summary formulas in reports'
};

const bad = (message: string): OrgError => new OrgError('BAD_REQUEST', message);
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws OrgError BAD_REQUEST for what is no metadata of a report, and as its definition does */
export function withOverrides(report: ReportDef, metadata: unknown): ReportDef {
  if (!isObject(metadata)) throw bad('reportMetadata must be an object');
  for (const [name, what] of Object.entries(LACKING)) {
    const value = metadata[name];
    const isEmpty = value === null || value === undefined || Object.keys(value).length === 0;
    if (!isEmpty) throw new NotSupportedError(what);
  }
  const { type } = report;
  const filters =
    'reportFilters' in metadata ? items(metadata, 'reportFilters').map((one) => filterOf(type, one)) : null;
  const logic = 'reportBooleanFilter' in metadata ? metadata['reportBooleanFilter'] : undefined;
  const used = filters ?? report.filters;
  const kept = filters ? null : report.booleanFilter;
  return checked({
    ...report,
    format: formatOf(metadata['reportFormat'], report.format),
    filters: used,
    booleanFilter: logic === undefined ? kept : logic ? filterLogic(textOf(logic), used.length) : null,
    columns:
      'detailColumns' in metadata
        ? items(metadata, 'detailColumns').map((name) => columnOf(type, textOf(name)))
        : report.columns,
    aggregates:
      'aggregates' in metadata
        ? items(metadata, 'aggregates').map((id) => aggregateNamed(type, textOf(id)))
        : report.aggregates,
    down:
      'groupingsDown' in metadata ? items(metadata, 'groupingsDown').map((one) => groupingOf(type, one)) : report.down,
    across:
      'groupingsAcross' in metadata
        ? items(metadata, 'groupingsAcross').map((one) => groupingOf(type, one))
        : report.across,
    dateFilter: 'standardDateFilter' in metadata ? dateOf(type, metadata['standardDateFilter']) : report.dateFilter,
    scope: typeof metadata['scope'] === 'string' ? scopeOf(metadata['scope'], type) : report.scope,
    sort: 'sortBy' in metadata ? sortOf(type, items(metadata, 'sortBy')) : report.sort,
    rowLimit: 'topRows' in metadata ? limitOf(metadata['topRows']) : report.rowLimit
  });
}

function items(metadata: Json, name: string): readonly unknown[] {
  const value = metadata[name];
  if (value === null) return [];
  if (!Array.isArray(value)) throw bad(`${name} must be a list`);
  return value;
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw bad('a name or text is expected in reportMetadata');
  return value;
}

function formatOf(value: unknown, format: ReportFormat): ReportFormat {
  if (value === undefined) return format;
  if (!FORMATS.includes(String(value))) throw new NotSupportedError(`the format ${String(value)} of reports`);
  return value as ReportFormat;
}

function filterOf(type: ReportTypeDef, item: unknown): ReportDef['filters'][number] {
  if (!isObject(item)) throw bad('reportFilters must be a list of objects');
  if (item['filterType'] === 'fieldToField') throw new NotSupportedError('filters between fields in reports');
  const filter = {
    column: columnOf(type, textOf(item['column'])),
    operator: textOf(item['operator']),
    value: textOf(item['value'] ?? '')
  };
  checkFilter(filter);
  return filter;
}

const KINDS: Readonly<Record<string, (typeof AGGREGATES)[number]>> = {
  's!': 'Sum',
  'a!': 'Average',
  'x!': 'Maximum',
  'm!': 'Minimum',
  'u!': 'Unique'
};

function aggregateNamed(type: ReportTypeDef, id: string): Aggregate {
  if (id === aggregateId(ROW_COUNT)) return ROW_COUNT;
  const kind = Object.hasOwn(KINDS, id.slice(0, 2)) ? KINDS[id.slice(0, 2)] : undefined;
  if (!kind) throw bad(`Not a summary of a report: ${id}`);
  return aggregateOf(columnOf(type, id.slice(2)), kind);
}

function groupingOf(type: ReportTypeDef, item: unknown): Grouping {
  if (!isObject(item)) throw bad('groupings must be lists of objects');
  const column = groupable(columnOf(type, textOf(item['name'])));
  const by = item['sortAggregate'];
  return {
    column,
    granularity: granularityOf(column, textOf(item['dateGranularity'] ?? 'None')),
    descending: /^desc$/i.test(String(item['sortOrder'])),
    by: typeof by === 'string' ? aggregateNamed(type, by) : null
  };
}

function dateOf(type: ReportTypeDef, value: unknown): ReportDef['dateFilter'] {
  if (value === null) return null;
  if (!isObject(value)) throw bad('standardDateFilter must be an object');
  const duration = textOf(value['durationValue'] ?? 'CUSTOM');
  const day = (name: string): string | undefined =>
    value[name] === null || value[name] === undefined ? undefined : textOf(value[name]);
  const column = columnOf(type, textOf(value['column']));
  return dateFilter(column, `INTERVAL_${duration.replace(/^INTERVAL_/, '')}`, day('startDate'), day('endDate'));
}

function sortOf(type: ReportTypeDef, list: readonly unknown[]): ReportDef['sort'] {
  const [first, second] = list;
  if (first === undefined) return null;
  if (second !== undefined) throw new NotSupportedError('reports that are sorted by more than one column');
  if (!isObject(first)) throw bad('sortBy must be a list of objects');
  return {
    column: columnOf(type, textOf(first['sortColumn'])),
    descending: /^desc$/i.test(String(first['sortOrder']))
  };
}

function limitOf(value: unknown): number | null {
  if (value === null) return null;
  const limit = isObject(value) ? value['rowLimit'] : undefined;
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1) throw bad('topRows needs a rowLimit');
  return limit;
}
