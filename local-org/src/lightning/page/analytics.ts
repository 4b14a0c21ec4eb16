// The answers of the Reports and Dashboards REST API as the pages read them.

export interface ReportCell {
  readonly label: string;
  readonly value: unknown;
}

export interface ReportGroup {
  readonly key: string;
  readonly label: string;
  readonly value: unknown;
  readonly groupings: readonly ReportGroup[];
}

export interface ReportFact {
  readonly aggregates: readonly { readonly label: string; readonly value: number | null }[];
  readonly rows?: readonly { readonly dataCells: readonly ReportCell[] }[];
}

interface Info {
  readonly dataType: string;
  readonly label: string;
}

export interface ReportGrouping {
  readonly name: string;
  readonly dateGranularity: string;
}

export interface ReportResult {
  readonly allData: boolean;
  readonly factMap: Readonly<Record<string, ReportFact>>;
  readonly groupingsDown: { readonly groupings: readonly ReportGroup[] };
  readonly groupingsAcross: { readonly groupings: readonly ReportGroup[] };
  readonly hasDetailRows: boolean;
  readonly reportExtendedMetadata: {
    readonly aggregateColumnInfo: Readonly<Record<string, Info>>;
    readonly detailColumnInfo: Readonly<Record<string, Info>>;
    readonly groupingColumnInfo: Readonly<Record<string, Info>>;
  };
  readonly reportMetadata: {
    readonly id: string;
    readonly name: string;
    readonly description: string | null;
    readonly reportFormat: string;
    readonly reportType: { readonly label: string };
    readonly aggregates: readonly string[];
    readonly detailColumns: readonly string[];
    readonly groupingsDown: readonly ReportGrouping[];
    readonly groupingsAcross: readonly ReportGrouping[];
    readonly hasDetailRows: boolean;
    readonly chart: {
      readonly chartType: string;
      readonly groupings: readonly string[];
      readonly summaries: readonly string[];
      readonly title: string | null;
    } | null;
  };
}

export interface FilterOption {
  readonly id: string;
  readonly operation: string;
  readonly value: string | null;
  readonly startValue: string | null;
  readonly endValue: string | null;
}

export interface DashboardComponent {
  readonly id: string;
  readonly header: string | null;
  readonly title: string | null;
  readonly footer: string | null;
  readonly reportId: string;
  readonly properties: {
    readonly aggregates: readonly { readonly name: string }[];
    readonly maxRows: number | null;
    readonly visualizationType: string;
    readonly visualizationProperties: {
      readonly decimalPrecision: number;
      readonly displayUnits: string;
      readonly groupByType: string;
      readonly showValues: boolean;
      readonly tableColumns: readonly { readonly column: string; readonly type: string }[];
    };
  };
}

export interface DashboardResult {
  readonly componentData: readonly {
    readonly componentId: string;
    readonly reportResult: ReportResult | null;
    readonly status: { readonly errorMessage: string | null; readonly refreshDate: string };
  }[];
  readonly dashboardMetadata: {
    readonly name: string;
    readonly description: string | null;
    readonly components: readonly DashboardComponent[];
    readonly filters: readonly {
      readonly id: string;
      readonly name: string;
      readonly options: readonly FilterOption[];
    }[];
    readonly layout: {
      readonly components: readonly {
        readonly column: number;
        readonly row: number;
        readonly colspan: number;
        readonly rowspan: number;
      }[];
      readonly numColumns: number;
    };
    readonly runningUser: { readonly displayName: string };
  };
}

/** What an option of a filter is called: its value alone where it must be equal, relative days in words. */
export function optionLabel({ operation, value, startValue, endValue }: FilterOption): string {
  if (operation === 'between') return `${inWords(startValue ?? '')} to ${inWords(endValue ?? '')}`;
  const text = inWords(value ?? '') || 'Empty';
  return operation === 'equals' ? text : `${operation.replaceAll(/([A-Z])/g, ' $1').toLowerCase()} ${text}`;
}

/** `THIS_QUARTER` is read as `This quarter`. */
function inWords(value: string): string {
  if (!/^(?:TODAY|YESTERDAY|TOMORROW|(?:THIS|LAST|NEXT)_[A-Z_]+(?::\d+)?)$/.test(value)) return value;
  const [, before, unit, count] = /^(LAST|NEXT)_N_([A-Z_]+):(\d+)$/.exec(value) ?? [];
  const words = before ? `${before} ${count} ${unit}` : value;
  const text = words.replaceAll('_', ' ').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A record that a cell leads to; people have no page. */
export function recordHref({ value, label }: ReportCell): string | null {
  const isRecord = typeof value === 'string' && /^\w{15}(?:\w{3})?$/.test(value) && value !== label;
  return isRecord && !value.startsWith('005') && /^[a0-9]\w\d/.test(value) ? `/lightning/r/${value}/view` : null;
}
