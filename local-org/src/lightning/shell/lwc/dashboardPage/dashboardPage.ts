// The page of a dashboard: as whom it is seen and of when, its filters, and a card for each component.
import { api, LightningElement } from 'lwc';
import { type DashboardResult, optionLabel } from 'page/analytics';
import { messageOf } from 'page/form';
import { API, request } from 'platform/http';
import { context } from 'platform/context';
import { announcePage } from '../announce/announce';
import type { CardModel } from '../dashboardCard/dashboardCard';

export default class DashboardPage extends LightningElement {
  current = '';
  result: DashboardResult | null = null;
  problem = '';
  isBusy = false;
  /** Ids of options by the index of their filter. */
  chosen: readonly string[] = [];
  /** What was asked last: an answer that comes late is of no use. */
  turn = 0;

  @api
  get dashboardId(): string {
    return this.current;
  }
  set dashboardId(id: string) {
    if (id === this.current) return;
    this.current = id;
    this.result = null;
    this.chosen = [];
    void this.load();
  }

  async load(): Promise<void> {
    const turn = ++this.turn;
    this.isBusy = true;
    this.problem = '';
    const filters = this.chosen.flatMap((id, index) => (id ? [[`filter${index + 1}`, id]] : []));
    try {
      const query = new URLSearchParams(filters);
      const result = await request<DashboardResult>('GET', `${API}/analytics/dashboards/${this.current}?${query}`);
      if (turn !== this.turn) return;
      const isFirst = this.result === null;
      this.result = result;
      if (isFirst)
        announcePage(this, result.dashboardMetadata.name, () => this.template?.querySelector<HTMLElement>('h1'));
    } catch (error) {
      if (turn !== this.turn) return;
      this.result = null;
      this.problem = messageOf(error);
    } finally {
      if (turn === this.turn) this.isBusy = false;
    }
  }

  get heading(): string {
    return this.result?.dashboardMetadata.name ?? '';
  }
  get subtitle(): string {
    const at = this.result?.componentData[0]?.status.refreshDate;
    const { locale, timeZone } = context.settings;
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
    const asOf = at ? `As of ${format.format(new Date(at))} · ` : '';
    return `${asOf}Viewing as ${this.result?.dashboardMetadata.runningUser.displayName ?? ''}`;
  }
  get hasFilters(): boolean {
    return (this.result?.dashboardMetadata.filters.length ?? 0) > 0;
  }
  get filters(): object[] {
    return (this.result?.dashboardMetadata.filters ?? []).map(({ id, name, options }, index) => ({
      id,
      name,
      index,
      value: this.chosen[index] ?? '',
      options: [
        { label: 'All', value: '' },
        ...options.map((option) => ({ label: optionLabel(option), value: option.id }))
      ]
    }));
  }
  get cards(): object[] {
    const { result } = this;
    if (!result) return [];
    const { components, layout } = result.dashboardMetadata;
    return components.map((component, index) => {
      const data = result.componentData.find(({ componentId }) => componentId === component.id);
      const place = layout.components[index];
      const model: CardModel = {
        component,
        result: data?.reportResult ?? null,
        error: data?.status.errorMessage ?? null
      };
      const column = `${(place?.column ?? 0) + 1} / span ${place?.colspan ?? layout.numColumns}`;
      const row = `${(place?.row ?? 0) + 1} / span ${place?.rowspan ?? 1}`;
      return { id: component.id, model, style: `grid-column:${column};grid-row:${row}` };
    });
  }

  choose(event: CustomEvent<{ value: string }>): void {
    const index = Number((event.target as HTMLElement).dataset['index']);
    const next = [...this.chosen];
    next[index] = event.detail.value;
    this.chosen = Array.from(next, (id) => id ?? '');
    void this.load();
  }

  refresh(): void {
    void this.load();
  }
}
