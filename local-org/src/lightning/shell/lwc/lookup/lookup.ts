// A lookup field: the chosen record with a way to clear it, or a search for one.
import { api, LightningElement } from 'lwc';
import type { FieldModel } from 'model/types';
import { request, UI_API } from 'platform/http';
import { objectModel } from 'platform/objects';
import type { RecordRepresentation } from 'platform/records';
import type { SearchResult } from '../searchBox/searchBox';

interface LookupAnswer {
  readonly records: readonly RecordRepresentation[];
}

export default class Lookup extends LightningElement {
  @api field!: FieldModel;
  @api objectName = '';
  @api value: string | null = null;
  /** Name of the record that the value points to, as far as the form knows it. */
  @api name: string | null = null;
  @api required = false;
  @api error = '';

  chosen: string | null = null;
  icon = 'standard:record';
  source = (typed: string): Promise<SearchResult[]> => this.search(typed);

  connectedCallback(): void {
    const { reference } = this.field;
    if (!reference) return;
    void objectModel(reference.object).then(
      ({ icon }) => (this.icon = icon),
      () => undefined
    );
    if (this.value && !this.name) void this.readName(this.value);
  }

  @api focus(): void {
    this.template?.querySelector<HTMLElement>('shell-search-box, .clear')?.focus();
  }

  get label(): string | null {
    return this.value ? (this.chosen ?? this.name ?? this.value) : null;
  }
  get placeholder(): string {
    return `Search ${this.field.reference?.objectLabel ?? 'records'}...`;
  }
  get clearLabel(): string {
    return `Clear ${this.field.label}`;
  }

  /** A value that a new record starts with has an Id only. */
  async readName(id: string): Promise<void> {
    const { object, nameField } = this.field.reference ?? { object: '', nameField: '' };
    const path = `${UI_API}/records/${id}?optionalFields=${object}.${nameField}`;
    const record = await request<RecordRepresentation>('GET', path).catch(() => null);
    this.chosen = (record?.fields[nameField]?.value as string | undefined) ?? null;
  }

  async search(typed: string): Promise<SearchResult[]> {
    const { reference, name } = this.field;
    if (!reference) return [];
    const query = new URLSearchParams({ q: typed, pageSize: '8' });
    const path = `${UI_API}/lookups/${this.objectName}/${name}/${reference.object}?${query}`;
    const { records } = await request<LookupAnswer>('GET', path);
    return records.map(({ id, fields }) => ({ id, label: String(fields[reference.nameField]?.value ?? id) }));
  }

  pick(event: CustomEvent<SearchResult>): void {
    this.chosen = event.detail.label;
    this.tell(event.detail.id);
  }

  clear(): void {
    this.chosen = null;
    this.tell(null);
    requestAnimationFrame(() => this.focus());
  }

  tell(value: string | null): void {
    this.dispatchEvent(new CustomEvent('change', { detail: { value } }));
  }
}
