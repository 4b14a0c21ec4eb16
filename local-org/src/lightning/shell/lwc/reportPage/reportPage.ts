// The page of a report: its chart where it has one, groups with their figures, details, totals.
import { api, LightningElement } from 'lwc';
import type { ReportResult } from 'page/analytics';
import type { ChartStyle } from 'page/chartShapes';
import { messageOf } from 'page/form';
import { reportTable, type Table } from 'page/reportTable';
import { API, request } from 'platform/http';
import { announcePage } from '../announce/announce';

/** What each type of a report's chart is drawn as; of the others only the table is there. */
const STYLES: Readonly<Record<string, readonly [type: ChartStyle['type'], groups: string]>> = {
  HorizontalBar: ['Bar', 'none'],
  HorizontalBarGrouped: ['Bar', 'grouped'],
  HorizontalBarStacked: ['Bar', 'stacked'],
  VerticalColumn: ['Column', 'none'],
  VerticalColumnGrouped: ['Column', 'grouped'],
  VerticalColumnStacked: ['Column', 'stacked'],
  Line: ['Line', 'none'],
  LineGrouped: ['Line', 'grouped']
};

export default class ReportPage extends LightningElement {
  current = '';
  result: ReportResult | null = null;
  problem = '';
  /** Null: as the report says. */
  wantsDetails: boolean | null = null;

  @api
  get reportId(): string {
    return this.current;
  }
  set reportId(id: string) {
    if (id === this.current) return;
    this.current = id;
    this.result = null;
    this.wantsDetails = null;
    void this.load();
  }

  async load(): Promise<void> {
    const id = this.current;
    this.problem = '';
    try {
      const result = await request<ReportResult>('GET', `${API}/analytics/reports/${id}?includeDetails=true`);
      if (id !== this.current) return;
      this.result = result;
      announcePage(this, result.reportMetadata.name, () => this.template?.querySelector<HTMLElement>('h1'));
    } catch (error) {
      if (id === this.current) this.problem = messageOf(error);
    }
  }

  get details(): boolean {
    const metadata = this.result?.reportMetadata;
    return metadata?.reportFormat === 'TABULAR' || (this.wantsDetails ?? metadata?.hasDetailRows ?? false);
  }
  get hasChoice(): boolean {
    return this.result?.reportMetadata.reportFormat === 'SUMMARY';
  }
  get table(): Table {
    return this.result ? reportTable(this.result, this.details) : { head: [], rows: [] };
  }
  get count(): string {
    const { aggregates = [] } = this.result?.reportMetadata ?? {};
    const at = aggregates.indexOf('RowCount');
    const count = this.result?.factMap['T!T']?.aggregates[at]?.label;
    return count === undefined ? '' : `Total Records: ${count}`;
  }
  get isPartial(): boolean {
    return this.result?.allData === false && this.details;
  }
  get chart(): { result: ReportResult; style: ChartStyle; maxRows: null } | null {
    const { result } = this;
    const chart = result?.reportMetadata.chart;
    const [type, groups] = STYLES[chart?.chartType ?? ''] ?? [];
    if (!result || !chart || !type || groups === undefined) return null;
    const { reportMetadata } = result;
    // A chart has no use for the number of records beside its figures.
    const kept = reportMetadata.aggregates
      .map((name, index) => ({ name, index }))
      .filter(({ name }) => chart.summaries.includes(name));
    const factMap = Object.fromEntries(
      Object.entries(result.factMap).map(([key, fact]) => [
        key,
        { aggregates: kept.map(({ index }) => fact.aggregates[index] ?? { label: '', value: null }) }
      ])
    );
    const shown = {
      ...result,
      factMap,
      reportMetadata: { ...reportMetadata, aggregates: kept.map(({ name }) => name) }
    };
    return { result: shown, style: { type, groups, units: 'auto', decimals: -1, showValues: true }, maxRows: null };
  }

  toggle(event: Event): void {
    this.wantsDetails = (event.target as HTMLInputElement).checked;
  }
  refresh(): void {
    void this.load();
  }
}
