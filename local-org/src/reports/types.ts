/**
 * Contract of the reports room: a report's definition resolved against the schema, and what a run of it finds.
 * Source: Metadata API Developer Guide, "Report", "ReportType", "Dashboard"; Reports and Dashboards REST API Developer Guide.
 */
import type { FieldDef, FieldValue, ObjectDef } from '../schema/types.ts';

/** One of the objects of a report type, and how a query of the last of them reaches it. */
export interface ReportTable {
  /** `Account`, `Account.Plans__r`. */
  readonly name: string;
  readonly object: ObjectDef;
  /** Path from the records that are queried: empty, or `Account__r.`. */
  readonly prefix: string;
}

export interface ReportTypeDef {
  /** `Plans__c` for a custom type, `CustomEntity$Plan__c` for the type that comes with an object. */
  readonly name: string;
  readonly label: string;
  /** From the base object to the deepest child; a row of a report is a record of the last. */
  readonly tables: readonly ReportTable[];
  /** Records of the first object without one of the second are rows, too: "with or without". */
  readonly outer: { readonly foreignKey: string } | null;
  /** A column by its name, in any case and with `$` or `.`; undefined where the type has none. */
  column(name: string): ReportColumn | undefined;
  readonly columns: readonly ReportColumn[];
}

export interface ReportColumn {
  /** As the REST API names it: `Plan__c.Account__c.Name`. */
  readonly name: string;
  readonly label: string;
  readonly table: ReportTable;
  /** Of the value, from the records that are queried: `Account__r.Name`. */
  readonly path: string;
  /** Of what people read where the value is an Id; else null. */
  readonly namePath: string | null;
  readonly object: ObjectDef;
  readonly field: FieldDef;
  /** What else must be readable: the lookups on the way. */
  readonly lookups: readonly { readonly object: ObjectDef; readonly field: FieldDef }[];
}

export type AggregateKind = 'Sum' | 'Average' | 'Maximum' | 'Minimum' | 'Unique' | 'RowCount';

export interface Aggregate {
  readonly kind: AggregateKind;
  /** Null for the count of rows. */
  readonly column: ReportColumn | null;
}

export type Granularity =
  | 'None'
  | 'Day'
  | 'Week'
  | 'Month'
  | 'Quarter'
  | 'Year'
  | 'FiscalQuarter'
  | 'FiscalYear'
  | 'MonthInYear'
  | 'DayInMonth';

export interface Grouping {
  readonly column: ReportColumn;
  readonly granularity: Granularity;
  readonly descending: boolean;
  /** Groups stand in the order of this figure, not of their values. */
  readonly by: Aggregate | null;
}

export interface ReportFilter {
  readonly column: ReportColumn;
  readonly operator: string;
  readonly value: string;
}

/** `1 AND (2 OR NOT 3)`: numbers of filters, counted from 1. */
export type FilterLogic =
  | { readonly kind: 'filter'; readonly index: number }
  | { readonly kind: 'and' | 'or'; readonly items: readonly FilterLogic[] }
  | { readonly kind: 'not'; readonly item: FilterLogic };

export interface DateFilter {
  readonly column: ReportColumn;
  /** `INTERVAL_CURRENTQ`, `INTERVAL_CUSTOM`. */
  readonly interval: string;
  /** Days, of a custom interval. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface ReportChart {
  readonly type: string;
  readonly groupings: readonly string[];
  readonly summaries: readonly Aggregate[];
  readonly title: string | null;
}

export type ReportFormat = 'TABULAR' | 'SUMMARY' | 'MATRIX';

export interface ReportDef {
  /** `Sales/Open_Deals`. */
  readonly fullName: string;
  readonly label: string;
  readonly description: string | null;
  readonly format: ReportFormat;
  readonly type: ReportTypeDef;
  readonly columns: readonly ReportColumn[];
  readonly aggregates: readonly Aggregate[];
  readonly down: readonly Grouping[];
  readonly across: readonly Grouping[];
  readonly filters: readonly ReportFilter[];
  readonly booleanFilter: FilterLogic | null;
  readonly dateFilter: DateFilter | null;
  readonly scope: 'organization' | 'user' | 'team';
  readonly sort: { readonly column: ReportColumn; readonly descending: boolean } | null;
  readonly rowLimit: number | null;
  readonly showDetails: boolean;
  readonly chart: ReportChart | null;
}

export interface Cell {
  readonly value: FieldValue;
  /** As the user reads it. */
  readonly label: string;
}

export interface ReportRow {
  readonly cells: readonly Cell[];
}

export interface GroupNode {
  /** `0`, `0_1`: its place among the groups. */
  key: string;
  readonly value: FieldValue;
  readonly label: string;
  readonly children: readonly GroupNode[];
}

export interface Fact {
  /** In the order of the report's aggregates; null where there is nothing to aggregate. */
  readonly aggregates: readonly (number | null)[];
  readonly rows: readonly ReportRow[];
}

export interface ReportRun {
  /** The report without what the user may not read. */
  readonly report: ReportDef;
  readonly down: readonly GroupNode[];
  readonly across: readonly GroupNode[];
  /** By `0_1!T`. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** False: more rows were found than details are told of. */
  readonly allData: boolean;
}
