// `force:relatedListSingleContainer`: the children of the record in one relationship.
import { api, LightningElement } from 'lwc';
import type { ObjectModel, RelatedListModel } from 'model/types';
import { objectModel } from 'platform/objects';
import { quoted } from 'page/listQuery';
import type { RecordHost } from 'page/host';
import RecordModal from '../recordModal/recordModal';
import type { TableLoaded } from '../recordTable/recordTable';

const ROWS = 30;

export default class RelatedList extends LightningElement {
  @api host!: RecordHost;
  @api properties: Readonly<Record<string, unknown>> = {};

  object: ObjectModel | null = null;
  problem = '';
  total: number | null = null;

  connectedCallback(): void {
    const { list } = this;
    if (!list) this.problem = `There is no related list ${String(this.properties['relatedListApiName'])} to show.`;
    else if (list.problem) this.problem = list.problem;
    else void this.open(list);
  }

  async open({ object }: RelatedListModel): Promise<void> {
    this.object = await objectModel(object);
  }

  get list(): RelatedListModel | undefined {
    const name = String(this.properties['relatedListApiName'] ?? '').toLowerCase();
    return this.host.object.relatedLists.find((list) => list.name.toLowerCase() === name);
  }
  get heading(): string {
    const label = this.list?.label ?? '';
    return this.total === null ? label : `${label} (${this.total})`;
  }
  get where(): string {
    return `${this.list?.field} = ${quoted(this.host.recordId)}`;
  }
  get rowCount(): number {
    const rows = Number(this.properties['rowsToDisplay']);
    return rows > 0 ? rows : ROWS;
  }
  get hasMore(): boolean {
    return this.total !== null && this.total > this.rowCount;
  }
  get allHref(): string {
    const { objectApiName, recordId } = this.host;
    return `/lightning/r/${objectApiName}/${recordId}/related/${this.list?.name}/view`;
  }
  get allLabel(): string {
    return `View All ${this.list?.label ?? ''}`;
  }
  get emptyText(): string {
    return `No ${(this.list?.label ?? 'records').toLowerCase()} yet.`;
  }
  get newLabel(): string {
    return `New ${this.object?.label ?? ''}`;
  }

  count(event: CustomEvent<TableLoaded>): void {
    this.total = event.detail.total;
  }

  async create(): Promise<void> {
    const { object, list } = this;
    if (!object || !list) return;
    const defaults = { [list.field]: this.host.recordId };
    await RecordModal.open({ label: this.newLabel, size: 'medium', object, defaults });
  }
}
