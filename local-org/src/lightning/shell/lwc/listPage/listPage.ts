// The list page of an object: its list views, a filter, pages of rows, and New.
import { api, LightningElement } from 'lwc';
import type { ListViewModel, ObjectModel } from 'model/types';
import { context } from 'platform/context';
import { goTo } from 'platform/navigation';
import { columnsOf, objectModel } from 'platform/objects';
import { messageOf } from 'page/form';
import { allOf, filterCondition } from 'page/listQuery';
import { PAGE_SIZE, pagesOf, type Pages } from 'page/pages';
import type { Route } from 'page/routes';
import { announcePage } from '../announce/announce';
import type { TableLoaded } from '../recordTable/recordTable';

const PAUSE_MILLISECONDS = 250;

export default class ListPage extends LightningElement {
  pageSize = PAGE_SIZE;
  current: Route = { kind: 'unknown' };
  object: ObjectModel | null = null;
  problem = '';
  typed = '';
  filter = '';
  pageNumber = 0;
  total = 0;
  timer: ReturnType<typeof setTimeout> | undefined;

  @api
  get route(): Route {
    return this.current;
  }
  set route(route: Route) {
    this.current = route;
    this.pageNumber = 0;
    const name = 'object' in route ? (route.object ?? '') : '';
    if (name !== this.object?.name) void this.open(name);
  }

  async open(name: string): Promise<void> {
    this.object = null;
    this.problem = '';
    this.typed = '';
    this.filter = '';
    try {
      const object = await objectModel(name);
      this.object = object;
      announcePage(this, object.labelPlural, () => this.template?.querySelector('h1'));
    } catch (error) {
      this.problem = messageOf(error);
    }
  }

  get view(): ListViewModel | undefined {
    const views = this.object?.listViews ?? [];
    const asked = this.current.kind === 'list' ? this.current.filter : null;
    return views.find(({ name }) => name === asked) ?? views.find(({ name }) => name === 'All');
  }
  get views(): object[] {
    return (this.object?.listViews ?? []).map(({ name, label }) => ({
      name,
      label,
      selected: name === this.view?.name
    }));
  }
  get where(): string {
    if (!this.object || !this.view) return '';
    const own = this.view.where.replaceAll('{user}', context.user?.id ?? '');
    return allOf(own, filterCondition(columnsOf(this.object, this.view.columns), this.filter));
  }
  get pages(): Pages {
    return pagesOf(this.pageNumber, this.total);
  }

  count(event: CustomEvent<TableLoaded>): void {
    this.total = event.detail.total;
  }

  choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    goTo(`/lightning/o/${this.object?.name}/list?filterName=${value}`);
  }

  type(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.filter = this.typed;
      this.pageNumber = 0;
    }, PAUSE_MILLISECONDS);
  }

  previous(): void {
    this.pageNumber -= 1;
  }
  next(): void {
    this.pageNumber += 1;
  }
  create(): void {
    goTo(`/lightning/o/${this.object?.name}/new`);
  }
}
