/**
 * A dashboard's XML as a definition: which report each component shows, how, and where it stands.
 * Source: Metadata API Developer Guide, "Dashboard"
 * (https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_dashboard.htm).
 */
import { child, children, isTrue, text } from '../metadata/index.ts';
import type { MetadataComponent, ProjectMetadata, XmlElement } from '../metadata/index.ts';
import { NotSupportedError } from '../schema/errors.ts';
import type { Schema } from '../schema/types.ts';
import { columnOf, reportDef, summaryOf } from './definition.ts';
import { filterCondition } from './filters.ts';
import { invalid } from './reportTypes.ts';
import { aggregateId } from './json.ts';
import type { Aggregate, Grouping, ReportColumn, ReportDef } from './types.ts';

export const DASHBOARD_TYPES = ['SpecifiedUser', 'LoggedInUser', 'MyTeamUser'] as const;

/** What a component is drawn as. */
export type Visualization = 'Bar' | 'Column' | 'Line' | 'FlexTable' | 'Metric';

interface Kind {
  readonly type: Visualization;
  /** Series beside each other, on each other, or a single one. */
  readonly groups: 'none' | 'grouped' | 'stacked';
}

const KINDS: Readonly<Record<string, Kind>> = {
  Bar: { type: 'Bar', groups: 'none' },
  BarGrouped: { type: 'Bar', groups: 'grouped' },
  BarStacked: { type: 'Bar', groups: 'stacked' },
  Column: { type: 'Column', groups: 'none' },
  ColumnGrouped: { type: 'Column', groups: 'grouped' },
  ColumnStacked: { type: 'Column', groups: 'stacked' },
  Line: { type: 'Line', groups: 'none' },
  LineGrouped: { type: 'Line', groups: 'grouped' },
  FlexTable: { type: 'FlexTable', groups: 'none' },
  Metric: { type: 'Metric', groups: 'none' }
};

export interface DashboardFilter {
  readonly name: string;
  readonly options: readonly { readonly operator: string; readonly values: readonly string[] }[];
}

export interface TableColumn {
  /** A column of the report, or a figure of its groups. */
  readonly column: ReportColumn | Aggregate;
  readonly kind: 'detail' | 'grouping' | 'aggregate';
}

/** Columns and rows of the page that a component takes, counted from 0. */
export interface Place {
  readonly columnIndex: number;
  readonly rowIndex: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface DashboardComponent {
  readonly header: string | null;
  readonly title: string | null;
  readonly footer: string | null;
  readonly kind: Kind;
  /** The report as the component shows it: with the component's groupings and figures. */
  readonly report: ReportDef;
  readonly tableColumns: readonly TableColumn[];
  /** A column for each filter of the dashboard. */
  readonly filterColumns: readonly ReportColumn[];
  readonly maxValues: number | null;
  readonly displayUnits: string;
  readonly decimals: number;
  readonly showValues: boolean;
  readonly legend: string;
  readonly place: Place;
}

export interface DashboardDef {
  readonly fullName: string;
  readonly title: string;
  readonly description: string | null;
  readonly type: (typeof DASHBOARD_TYPES)[number];
  /** User name; null where the dashboard runs as its viewer, or as whoever deployed it. */
  readonly runningUser: string | null;
  readonly filters: readonly DashboardFilter[];
  readonly components: readonly DashboardComponent[];
  readonly columns: number;
  readonly rowHeight: number;
}

/** Salesforce Help, "Dashboard Limits": components, and filters with their options. */
const MAX_COMPONENTS = 20;
const MAX_FILTERS = 5;
const MAX_OPTIONS = 50;

/** @throws OrgError naming what is wrong, NotSupportedError naming what the local org lacks */
export function dashboardDef(
  { fullName, xml }: MetadataComponent,
  project: ProjectMetadata,
  schema: Schema
): DashboardDef {
  const type = text(xml, 'dashboardType') ?? 'SpecifiedUser';
  if (!DASHBOARD_TYPES.includes(type as DashboardDef['type'])) throw invalid(`Invalid type of a dashboard: ${type}`);
  const filters = children(xml, 'dashboardFilters').map(dashboardFilter);
  if (filters.length > MAX_FILTERS) throw invalid(`A dashboard has at most ${MAX_FILTERS} filters`);
  const grid = child(xml, 'dashboardGridLayout');
  const placed = grid ? gridComponents(grid) : sectionComponents(xml);
  if (placed.length > MAX_COMPONENTS) throw invalid(`A dashboard has at most ${MAX_COMPONENTS} components`);
  return {
    fullName,
    title: text(xml, 'title') ?? fullName,
    description: text(xml, 'description') ?? null,
    type: type as DashboardDef['type'],
    runningUser:
      type === 'SpecifiedUser' ? (project.runningUsers?.get(fullName) ?? text(xml, 'runningUser') ?? null) : null,
    filters,
    components: placed.map(({ element, place }) => componentOf(element, place, filters, project, schema)),
    columns: grid ? wholeNumber(grid, 'numberOfColumns') : 12,
    rowHeight: grid ? wholeNumber(grid, 'rowHeight') : 36
  };
}

function dashboardFilter(element: XmlElement): DashboardFilter {
  const options = children(element, 'dashboardFilterOptions').map((option) => ({
    operator: text(option, 'operator') ?? '',
    values: children(option, 'values').map((value) => value.text)
  }));
  const name = text(element, 'name') ?? '';
  if (options.length === 0 || options.length > MAX_OPTIONS)
    throw invalid(`The filter ${name} needs 1 to ${MAX_OPTIONS} options`);
  return { name, options };
}

interface Placed {
  readonly element: XmlElement;
  readonly place: Place;
}

function gridComponents(grid: XmlElement): Placed[] {
  return children(grid, 'dashboardGridComponents').map((cell) => {
    const element = child(cell, 'dashboardComponent');
    if (!element) throw invalid('A cell of a dashboard needs a component');
    return {
      element,
      place: {
        columnIndex: wholeNumber(cell, 'columnIndex'),
        rowIndex: wholeNumber(cell, 'rowIndex'),
        colSpan: wholeNumber(cell, 'colSpan'),
        rowSpan: wholeNumber(cell, 'rowSpan')
      }
    };
  });
}

/** The older layout: three columns of components one below the other. */
function sectionComponents(xml: XmlElement): Placed[] {
  return ['leftSection', 'middleSection', 'rightSection'].flatMap((name, index) => {
    const section = child(xml, name);
    return (section ? children(section, 'components') : []).map((element, row) => ({
      element,
      place: { columnIndex: index * 4, rowIndex: row * 8, colSpan: 4, rowSpan: 8 }
    }));
  });
}

function wholeNumber(element: XmlElement, name: string): number {
  const written = text(element, name) ?? '';
  if (!/^\d{1,4}$/.test(written)) throw invalid(`Invalid ${name} of a dashboard: ${written}`);
  return Number(written);
}

function componentOf(
  element: XmlElement,
  place: Place,
  filters: readonly DashboardFilter[],
  project: ProjectMetadata,
  schema: Schema
): DashboardComponent {
  const named = text(element, 'componentType') ?? '';
  const kind = Object.hasOwn(KINDS, named) ? KINDS[named] : undefined;
  if (!kind) throw new NotSupportedError(`dashboard components of the type ${named}`);
  if (isTrue(element, 'useReportChart')) throw new NotSupportedError("the report's chart in dashboards");
  const name = text(element, 'report') ?? '';
  const source = project.find('Report', name);
  if (!source) throw invalid(`Invalid report of a dashboard: ${name}`);
  const report = reportDef(source, project, schema);
  if (report.format === 'TABULAR' && (report.rowLimit === null || kind.type !== 'FlexTable'))
    throw invalid(`The report ${name} cannot be used: a tabular report needs a row limit and is shown as a table`);
  const tableColumns = kind.type === 'FlexTable' ? tableColumnsOf(element, report) : [];
  return {
    header: text(element, 'header') ?? null,
    title: text(element, 'title') ?? null,
    footer: text(element, 'footer') ?? null,
    kind,
    report: asShown(element, report, kind),
    tableColumns,
    filterColumns: filterColumnsOf(element, report, filters),
    maxValues: maximumOf(text(element, 'maxValuesDisplayed')),
    displayUnits: text(element, 'displayUnits') ?? 'Auto',
    decimals: decimalsOf(element),
    showValues: isTrue(element, 'showValues'),
    legend: text(element, 'legendPosition') ?? 'Bottom',
    place
  };
}

/** Digits after the point; -1: those of the field. */
function decimalsOf(element: XmlElement): number {
  const written = text(child(element, 'flexComponentProperties') ?? element, 'decimalPrecision') ?? '-1';
  if (!/^(?:-1|\d)$/.test(written)) throw invalid(`Invalid decimalPrecision: ${written}`);
  return Number(written);
}

function maximumOf(written: string | undefined): number | null {
  if (written === undefined || written === '') return null;
  if (!/^[1-9]\d{0,3}$/.test(written)) throw invalid(`Invalid maxValuesDisplayed: ${written}`);
  return Number(written);
}

/** Each filter needs a column of each component's report, in the order of the filters. */
function filterColumnsOf(
  element: XmlElement,
  report: ReportDef,
  filters: readonly DashboardFilter[]
): readonly ReportColumn[] {
  const columns = children(element, 'dashboardFilterColumns').map((one) =>
    columnOf(report.type, text(one, 'column') ?? '')
  );
  if (columns.length !== filters.length) throw invalid('Wrong number of dashboardFilterColumns');
  filters.forEach(({ options }, index) => {
    const column = columns[index];
    for (const { operator, values } of options) {
      if (column) filterCondition({ column, operator, value: values.map(quotedValue).join(',') }, 'UTC');
    }
  });
  return columns;
}

/** One value, commas and all. */
export const quotedValue = (value: string): string => `"${value.replaceAll(/["\\]/g, '\\$&')}"`;

/** The report with the groupings and figures that the component shows of it. */
function asShown(element: XmlElement, report: ReportDef, kind: Kind): ReportDef {
  if (kind.type === 'FlexTable') return report;
  const groupings = children(element, 'groupingColumn').map(({ text: name }) => groupingNamed(report, name));
  const summaries = children(element, 'chartSummary').map((one) => {
    const summary = summaryOf(report.type, text(one, 'column') ?? '', text(one, 'aggregate'));
    const isThere = report.aggregates.some((known) => aggregateId(known) === aggregateId(summary));
    if (!isThere) throw invalid(`The report ${report.fullName} has no summary ${aggregateId(summary)}`);
    return summary;
  });
  const isMetric = kind.type === 'Metric';
  if (summaries.length === 0) throw invalid(`A component over ${report.fullName} needs a chartSummary`);
  if (isMetric ? groupings.length > 0 : groupings.length === 0 || groupings.length > 2)
    throw invalid(`A component over ${report.fullName} has a wrong number of groupings`);
  if (groupings.length === 2 && summaries.length > 1)
    throw invalid(`A chart over ${report.fullName} has two groupings or two figures, not both`);
  const [first, ...rest] = groupings;
  return {
    ...report,
    format: isMetric ? 'TABULAR' : 'SUMMARY',
    down: first ? [sorted(first, text(element, 'sortBy'), summaries[0]), ...rest] : [],
    across: [],
    columns: [],
    aggregates: summaries,
    sort: null
  };
}

function groupingNamed(report: ReportDef, name: string): Grouping {
  const column = columnOf(report.type, name);
  const grouping = [...report.down, ...report.across].find((one) => one.column.name === column.name);
  if (!grouping) throw invalid(`The report ${report.fullName} is not grouped by ${name}`);
  return grouping;
}

function sorted(grouping: Grouping, sortBy: string | undefined, figure: Aggregate | undefined): Grouping {
  switch (sortBy) {
    case 'RowLabelAscending':
      return { ...grouping, by: null, descending: false };
    case 'RowLabelDescending':
      return { ...grouping, by: null, descending: true };
    case 'RowValueAscending':
      return { ...grouping, by: figure ?? null, descending: false };
    case 'RowValueDescending':
      return { ...grouping, by: figure ?? null, descending: true };
    default:
      return grouping;
  }
}

function tableColumnsOf(element: XmlElement, report: ReportDef): TableColumn[] {
  const properties = child(element, 'flexComponentProperties');
  const written = properties ? children(properties, 'flexTableColumn') : [];
  if (written.length === 0) return allColumns(report);
  return written.map((one): TableColumn => {
    const name = text(one, 'reportColumn') ?? '';
    const type = text(one, 'type') ?? '';
    if (type === 'aggregate') return { kind: 'aggregate', column: figureNamed(report, name) };
    if (type === 'grouping') return { kind: 'grouping', column: groupingNamed(report, name).column };
    if (type !== 'detail') throw invalid(`Invalid type of a table's column: ${type}`);
    const column = columnOf(report.type, name);
    if (!report.columns.some((known) => known.name === column.name))
      throw invalid(`The report ${report.fullName} does not show ${name}`);
    return { kind: 'detail', column };
  });
}

const allColumns = (report: ReportDef): TableColumn[] =>
  report.format === 'TABULAR'
    ? report.columns.map((column) => ({ kind: 'detail', column }))
    : [
        ...report.down.map(({ column }): TableColumn => ({ kind: 'grouping', column })),
        ...report.aggregates.map((column): TableColumn => ({ kind: 'aggregate', column }))
      ];

/** `s!Plan__c.Amount__c`, `RowCount`. */
function figureNamed(report: ReportDef, name: string): Aggregate {
  const known = report.aggregates.find(
    (one) => aggregateId(one).toLowerCase() === name.replaceAll('$', '.').toLowerCase()
  );
  if (!known) throw invalid(`The report ${report.fullName} has no summary ${name}`);
  return known;
}
