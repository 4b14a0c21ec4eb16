// One component of a dashboard: a chart, a table or a figure, with the way to its report.
import { api, LightningElement } from 'lwc';
import type { DashboardComponent, ReportResult } from 'page/analytics';
import { valueLabel } from 'page/chartData';
import type { ChartStyle } from 'page/chartShapes';
import { componentTable, type Table } from 'page/reportTable';
import { context } from 'platform/context';

export interface CardModel {
  readonly component: DashboardComponent;
  readonly result: ReportResult | null;
  readonly error: string | null;
}

const shown = { locale: context.settings['locale'] ?? 'en-US', currency: context.settings['currency'] ?? 'USD' };

export default class DashboardCard extends LightningElement {
  @api model!: CardModel;

  get header(): string {
    const { header, title } = this.model.component;
    return header ?? title ?? this.model.result?.reportMetadata.name ?? '';
  }
  get subtitle(): string | null {
    const { header, title } = this.model.component;
    return header === null ? null : title;
  }
  get isTable(): boolean {
    return this.model.component.properties.visualizationType === 'FlexTable';
  }
  get isMetric(): boolean {
    return this.model.component.properties.visualizationType === 'Metric';
  }
  get metric(): string {
    const { result, component } = this.model;
    const { displayUnits, decimalPrecision } = component.properties.visualizationProperties;
    const [name = ''] = result?.reportMetadata.aggregates ?? [];
    const value = result?.factMap['T!T']?.aggregates[0]?.value ?? null;
    const type = result?.reportExtendedMetadata.aggregateColumnInfo[name]?.dataType ?? 'double';
    return value === null ? '-' : valueLabel(value, type, displayUnits, decimalPrecision, shown);
  }
  get chart(): { result: ReportResult; style: ChartStyle; maxRows: number | null } | null {
    const { result, component } = this.model;
    if (!result) return null;
    const { visualizationType, maxRows } = component.properties;
    const { groupByType, displayUnits, decimalPrecision, showValues } = component.properties.visualizationProperties;
    const style = {
      type: visualizationType as ChartStyle['type'],
      groups: groupByType,
      units: displayUnits,
      decimals: decimalPrecision,
      showValues
    };
    return { result, style, maxRows };
  }
  get table(): Table {
    const { result, component } = this.model;
    if (!result) return { head: [], rows: [] };
    const { maxRows, visualizationProperties } = component.properties;
    const { tableColumns, decimalPrecision } = visualizationProperties;
    return componentTable(result, tableColumns, { maxRows, decimals: decimalPrecision, locale: shown.locale });
  }
  /** The card has the name itself. */
  get tableLabel(): string {
    return `${this.header}: table`;
  }
  get reportHref(): string {
    return `/lightning/r/Report/${this.model.component.reportId}/view`;
  }
  get reportLabel(): string {
    const name = this.model.result?.reportMetadata.name;
    return name ? `View Report (${name})` : 'View Report';
  }
}
