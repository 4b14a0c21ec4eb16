/**
 * A dashboard and its figures in the words of the REST API.
 * Source: Reports and Dashboards REST API Developer Guide, "Dashboard Results"
 * (https://developer.salesforce.com/docs/atlas.en-us.api_analytics.meta/api_analytics/analytics_api_dashboard_results_resource.htm).
 */
import { statusOf } from '../api/errors.ts';
import type { Call } from '../api/types.ts';
import { toId18 } from '../schema/index.ts';
import type { ExecutionContext } from '../security/types.ts';
import { calendarOf } from '../soql/calendar.ts';
import type { ComponentRun } from './dashboardRun.ts';
import type { DashboardComponent, DashboardDef, DashboardFilter } from './dashboards.ts';
import { aggregateId, runResult } from './json.ts';
import { reportId, type Stored } from './stored.ts';
import type { ReportColumn } from './types.ts';

type Json = Readonly<Record<string, unknown>>;

/** Ids of what has no record of its own: the dashboard's with another beginning, and a number. */
const derived = (prefix: string, dashboardId: string, number: string): string =>
  toId18(`${prefix}${dashboardId.slice(3 + number.length, 15)}${number}`);

const two = (index: number): string => String(index).padStart(2, '0');

export const componentId = (dashboardId: string, index: number): string => derived('01a', dashboardId, two(index));
const filterId = (dashboardId: string, index: number): string => derived('0IB', dashboardId, two(index));
export const optionId = (dashboardId: string, filter: number, option: number): string =>
  derived('0IC', dashboardId, `${two(filter)}${two(option)}`);

const attributes = (call: Call, { id, definition }: Stored<DashboardDef>): Json => ({
  dashboardId: id,
  dashboardName: definition.title,
  statusUrl: `${call.base}/analytics/dashboards/${id}/status`,
  type: 'Dashboard'
});

export function dashboardMetadata(call: Call, stored: Stored<DashboardDef>, runner: string): Json {
  const { id, folderId, definition } = stored;
  return {
    attributes: attributes(call, stored),
    canChangeRunningUser: false,
    canUseStickyFilter: false,
    chartTheme: 'light',
    colorPalette: 'unity',
    components: definition.components.map((component, index) => componentMetadata(call, id, component, index)),
    dashboardType: definition.type,
    description: definition.description,
    developerName: definition.fullName.split('/').at(-1) ?? '',
    filters: definition.filters.map((filter, index) => filterMetadata(id, filter, index)),
    folderId,
    id,
    layout: {
      components: definition.components.map(({ place }) => ({
        colspan: place.colSpan,
        column: place.columnIndex,
        row: place.rowIndex,
        rowspan: place.rowSpan
      })),
      gridLayout: true,
      numColumns: definition.columns,
      rowHeight: definition.rowHeight
    },
    maxFilterOptions: 50,
    name: definition.title,
    runningUser: { displayName: nameOf(call.context, runner), id: runner }
  };
}

function nameOf({ store }: ExecutionContext, userId: string): string {
  const [user] = store.select('SELECT "Name" FROM "User" WHERE "Id" = ?', [userId]);
  return String(user?.['Name'] ?? '');
}

function filterMetadata(dashboardId: string, { name, options }: DashboardFilter, index: number): Json {
  return {
    errorMessage: null,
    id: filterId(dashboardId, index),
    name,
    options: options.map(({ operator, values }, option) => ({
      alias: null,
      endValue: operator === 'between' ? (values[1] ?? null) : null,
      id: optionId(dashboardId, index, option),
      operation: operator,
      startValue: operator === 'between' ? (values[0] ?? null) : null,
      value: operator === 'between' ? null : values.join(',')
    })),
    selectedOption: null
  };
}

function componentMetadata(call: Call, dashboardId: string, component: DashboardComponent, index: number): Json {
  const { report, kind } = component;
  return {
    componentData: index,
    footer: component.footer,
    header: component.header,
    id: componentId(dashboardId, index),
    properties: {
      aggregates: report.aggregates.map((one) => ({ name: aggregateId(one) })),
      autoSelectColumns: false,
      filterColumns: component.filterColumns.map(({ name, label }) => ({ label, name })),
      groupings: report.down.map(({ column, by, descending }) => ({
        name: column.name,
        sortAggregate: by && aggregateId(by),
        sortOrder: descending ? 'desc' : 'asc'
      })),
      maxRows: component.maxValues,
      reportFormat: report.format,
      sort: null,
      useReportChart: false,
      visualizationProperties: {
        decimalPrecision: component.decimals,
        displayUnits: component.displayUnits.toLowerCase(),
        groupByType: kind.groups,
        legendPosition: component.legend.toLowerCase(),
        showValues: component.showValues,
        tableColumns: component.tableColumns.map(({ column, kind: type }) => ({
          column: isColumn(column) ? column.name : aggregateId(column),
          type
        }))
      },
      visualizationType: kind.type
    },
    reportId: reportId(call, report.fullName),
    title: component.title,
    type: 'Report'
  };
}

const isColumn = (column: ReportColumn | object): column is ReportColumn => 'path' in column;

/** @param only indexes of components; null: all */
export function dashboardResult(
  call: Call,
  stored: Stored<DashboardDef>,
  runner: ExecutionContext,
  runs: readonly ComponentRun[],
  only: readonly number[] | null
): Json {
  const at = new Date(call.org.clock.now()).toISOString().replace('Z', '+0000');
  return {
    attributes: attributes(call, stored),
    componentData: runs.flatMap(({ component, run, error }, index) => {
      if (only && !only.includes(index)) return [];
      const id = reportId(call, component.report.fullName) ?? '';
      const details = component.kind.type === 'FlexTable' && component.report.format === 'TABULAR';
      const place = { base: call.base, id, folderId: null, calendar: calendarOf(runner), details };
      return [
        {
          componentId: componentId(stored.id, index),
          reportResult: run && runResult(run, place),
          status: {
            dataStatus: error ? 'ERROR' : hasData(run) ? 'DATA' : 'NODATA',
            errorCode: error ? String(statusOf(error.code)) : null,
            errorMessage: error ? error.message : null,
            errorSeverity: error ? 'Error' : null,
            refreshDate: at,
            refreshStatus: 'IDLE'
          }
        }
      ];
    }),
    dashboardMetadata: dashboardMetadata(call, stored, runner.access.userId)
  };
}

const hasData = (run: ComponentRun['run']): boolean =>
  run !== null &&
  (run.down.length > 0 ||
    [...run.facts.values()].some(({ rows, aggregates }) => rows.length > 0 || aggregates.some(Boolean)));
