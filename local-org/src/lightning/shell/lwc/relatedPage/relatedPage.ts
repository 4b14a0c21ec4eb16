// The page of one related list of a record: all of its rows, page by page.
import { api, LightningElement } from 'lwc';
import type { ObjectModel, RelatedListModel } from 'model/types';
import { goTo } from 'platform/navigation';
import { objectModel } from 'platform/objects';
import { objectOf, readRecord } from 'platform/records';
import { getFieldValue } from 'platform/uiRecordApi';
import { messageOf } from 'page/form';
import { quoted } from 'page/listQuery';
import { PAGE_SIZE, pagesOf, type Pages } from 'page/pages';
import type { Route } from 'page/routes';
import { announcePage } from '../announce/announce';
import RecordModal from '../recordModal/recordModal';
import type { TableLoaded } from '../recordTable/recordTable';

type RelatedRoute = Extract<Route, { kind: 'related' }>;

export default class RelatedPage extends LightningElement {
  pageSize = PAGE_SIZE;
  current: RelatedRoute | null = null;
  parent: ObjectModel | null = null;
  list: RelatedListModel | null = null;
  /** The object of the rows; there once everything is known that the page shows. */
  object: ObjectModel | null = null;
  parentName = '';
  problem = '';
  pageNumber = 0;
  total = 0;
  stop: () => void = () => {};

  @api
  get route(): Route | null {
    return this.current;
  }
  set route(route: Route | null) {
    if (route?.kind !== 'related') return;
    this.stop();
    Object.assign(this, {
      current: route,
      parent: null,
      list: null,
      object: null,
      problem: '',
      pageNumber: 0,
      total: 0
    });
    void this.open(route);
  }

  disconnectedCallback(): void {
    this.stop();
  }

  async open(route: RelatedRoute): Promise<void> {
    try {
      const parent = await objectModel(route.object ?? (await objectOf(route.id)));
      if (this.current !== route) return;
      if (route.object === null) {
        goTo(`/lightning/r/${parent.name}/${route.id}/related/${route.relationship}/view`, true);
        return;
      }
      const name = route.relationship.toLowerCase();
      const list = parent.relatedLists.find((each) => each.name.toLowerCase() === name);
      if (!list) throw new Error(`${parent.labelPlural} have no related list ${route.relationship}.`);
      if (list.problem) throw new Error(list.problem);
      const object = await objectModel(list.object);
      if (this.current === route) this.read(route, parent, list, object);
    } catch (error) {
      if (this.current === route) this.problem = messageOf(error);
    }
  }

  /** The record itself says whether the user may see it, and its name. */
  read(route: RelatedRoute, parent: ObjectModel, list: RelatedListModel, object: ObjectModel): void {
    const name = `${parent.name}.${parent.nameField ?? 'Id'}`;
    this.stop = readRecord(route.id, {
      required: [],
      optional: [name],
      changed: (record, error) => {
        if (!record) {
          Object.assign(this, { object: null, problem: messageOf(error) });
          return;
        }
        const isFirst = this.object === null;
        const parentName = String(getFieldValue(record, name) ?? parent.label);
        Object.assign(this, { parent, list, object, parentName });
        if (isFirst) {
          announcePage(this, `${list.label} | ${parentName}`, () => this.template?.querySelector('h1'));
        }
      }
    });
  }

  get parentHref(): string {
    return `/lightning/r/${this.parent?.name}/${this.current?.id}/view`;
  }
  get parentListHref(): string {
    return `/lightning/o/${this.parent?.name}/list`;
  }
  get where(): string {
    return `${this.list?.field} = ${quoted(this.current?.id ?? '')}`;
  }
  get emptyText(): string {
    return `No ${(this.list?.label ?? 'records').toLowerCase()} yet.`;
  }
  get newLabel(): string {
    return `New ${this.object?.label ?? ''}`;
  }
  get pages(): Pages {
    return pagesOf(this.pageNumber, this.total);
  }

  count(event: CustomEvent<TableLoaded>): void {
    this.total = event.detail.total;
  }
  previous(): void {
    this.pageNumber -= 1;
  }
  next(): void {
    this.pageNumber += 1;
  }

  async create(): Promise<void> {
    const { object, list, current } = this;
    if (!object || !list || !current) return;
    const defaults = { [list.field]: current.id };
    await RecordModal.open({ label: this.newLabel, size: 'medium', object, defaults });
  }
}
