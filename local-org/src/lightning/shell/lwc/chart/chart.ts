// A chart of a report or dashboard as SVG, with its legend and the same figures as a table.
import { api, LightningElement } from 'lwc';
import type { ReportResult } from 'page/analytics';
import { chartData, valueLabel, type ChartData } from 'page/chartData';
import { chartShapes, chartSummary, type ChartStyle, type Shapes } from 'page/chartShapes';
import type { Table } from 'page/reportTable';
import { context } from 'platform/context';

const shown = { locale: context.settings['locale'] ?? 'en-US', currency: context.settings['currency'] ?? 'USD' };

export default class Chart extends LightningElement {
  @api label = '';
  result: ReportResult | null = null;
  look: ChartStyle = { type: 'Column', groups: 'none', units: 'auto', decimals: -1, showValues: true };
  data: ChartData = { categories: [], series: [], dataType: 'double' };
  shapes: Shapes | null = null;

  /** The run of the report, how it is drawn, and how many groups are shown. */
  @api
  get source(): { result: ReportResult; style: ChartStyle; maxRows: number | null } | null {
    return null;
  }
  set source(source: { result: ReportResult; style: ChartStyle; maxRows: number | null } | null) {
    if (!source) return;
    this.look = source.style;
    this.data = chartData(source.result, source.maxRows, shown);
    this.shapes = this.data.categories.length > 0 ? chartShapes(this.data, source.style, shown) : null;
  }

  get viewBox(): string {
    return `0 0 ${this.shapes?.width ?? 0} ${this.shapes?.height ?? 0}`;
  }
  get summary(): string {
    return chartSummary(this.label, this.data, this.look, shown);
  }
  get hasLegend(): boolean {
    return (this.shapes?.legend.length ?? 0) > 0;
  }
  get legend(): object[] {
    return (this.shapes?.legend ?? []).map((one) => ({ ...one, style: `background:${one.fill}` }));
  }
  get tableLabel(): string {
    return `${this.label}: table`;
  }
  get table(): Table {
    const { categories, series, dataType } = this.data;
    const cell = (key: string, text: string, isHeader: boolean) => ({
      key,
      text,
      href: null,
      className: isHeader ? '' : 'number',
      isHeader,
      span: 1
    });
    const head = [cell('group', '', true), ...series.map(({ label }, index) => cell(`h${index}`, label, false))];
    const rows = categories.map((category, row) => ({
      key: `${row}`,
      className: '',
      cells: [
        cell('group', category, true),
        ...series.map(({ values }, index) => {
          const value = values[row] ?? null;
          return cell(`${index}`, value === null ? '-' : valueLabel(value, dataType, 'integer', 2, shown), false);
        })
      ]
    }));
    return { head: [{ key: 'head', className: '', cells: head }], rows };
  }
}
