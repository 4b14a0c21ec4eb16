// The list of reports or of dashboards: those in folders that are open to the user.
import { api, LightningElement } from 'lwc';
import { API, request } from 'platform/http';
import { messageOf } from 'page/form';
import { announcePage } from '../announce/announce';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly folderName: string | null;
}

export default class FolderList extends LightningElement {
  kind = '';
  items: readonly Item[] | null = null;
  problem = '';
  typed = '';

  /** `Report` or `Dashboard`. */
  @api
  get object(): string {
    return this.kind;
  }
  set object(object: string) {
    this.kind = object;
    void this.load();
  }

  get heading(): string {
    return `${this.kind}s`;
  }
  get icon(): string {
    return this.kind === 'Report' ? 'standard:report' : 'standard:dashboard';
  }
  get nameLabel(): string {
    return `${this.kind} Name`;
  }

  async load(): Promise<void> {
    this.items = null;
    this.problem = '';
    try {
      this.items = await request<Item[]>('GET', `${API}/analytics/${this.kind.toLowerCase()}s`);
      announcePage(this, this.heading, () => this.template?.querySelector('h1'));
    } catch (error) {
      this.problem = messageOf(error);
    }
  }

  get rows(): object[] {
    const word = this.typed.trim().toLowerCase();
    return (this.items ?? [])
      .filter(({ name, description }) => `${name} ${description ?? ''}`.toLowerCase().includes(word))
      .map(({ id, name, description, folderName }) => ({
        id,
        name,
        description: description ?? '',
        folder: folderName ?? '',
        href: `/lightning/r/${this.kind}/${id}/view`
      }));
  }
  get summary(): string {
    const { length } = this.rows;
    return `${length} ${length === 1 ? 'item' : 'items'}`;
  }
  get isEmpty(): boolean {
    return this.rows.length === 0;
  }
  get emptyText(): string {
    return this.typed === ''
      ? `There is no ${this.kind.toLowerCase()} in a folder that is open to you.`
      : `No ${this.kind.toLowerCase()} has this in its name or description.`;
  }

  type(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
  }
}
