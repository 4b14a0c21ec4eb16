// A table of records: loads its page of rows, sorts by a click on a column, edits and deletes rows.
import { api, LightningElement } from 'lwc';
import LightningConfirm from 'lightning/confirm';
import type { FieldModel, ObjectModel } from 'model/types';
import { onRecordsChanged, removeRecord } from 'platform/changes';
import { columnsOf, listPage } from 'platform/objects';
import { ShowToastEvent } from 'platform/platformShowToastEvent';
import { readRecord } from 'platform/records';
import { cellOf, pathsOf, plainUiRecord, type PlainRecord } from 'page/cells';
import { messageOf } from 'page/form';
import { isSortable, sortPath, type ListQuery } from 'page/listQuery';
import RecordModal from '../recordModal/recordModal';

export interface TableLoaded {
  readonly total: number;
  readonly shown: number;
}

export default class RecordTable extends LightningElement {
  @api object!: ObjectModel;
  @api columnNames: readonly string[] = [];
  @api where = '';
  @api orderBy = '';
  @api pageSize = 50;
  @api pageNumber = 0;
  @api emptyText = 'No records to show.';
  @api hasActions = false;

  records: readonly PlainRecord[] | null = null;
  problem = '';
  sortField: string | null = null;
  sortDown = false;
  loaded = '';
  turn = 0;
  stop: () => void = () => {};

  connectedCallback(): void {
    this.stop = onRecordsChanged(() => void this.load());
  }
  disconnectedCallback(): void {
    this.stop();
    this.turn += 1;
  }
  renderedCallback(): void {
    // Whatever it was given may have changed: the query says whether the rows did.
    const key = JSON.stringify(this.query);
    if (key === this.loaded) return;
    this.loaded = key;
    void this.load();
  }

  get columns(): FieldModel[] {
    return columnsOf(this.object, this.columnNames);
  }

  get query(): ListQuery {
    const { object, columns, where, pageSize, pageNumber } = this;
    const field = this.sortField ? object.fields[this.sortField] : undefined;
    const name = object.nameField && object.fields[object.nameField] ? object.nameField : '';
    const orderBy = field ? `${sortPath(field)} ${this.sortDown ? 'DESC' : 'ASC'} NULLS LAST` : this.orderBy || name;
    return { object: object.name, columns, where, orderBy, limit: pageSize, offset: pageNumber * pageSize };
  }

  async load(): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    try {
      const { records, total } = await listPage(this.query);
      if (turn !== this.turn) return;
      this.records = records;
      this.problem = '';
      const detail = { total, shown: records.length };
      this.dispatchEvent(new CustomEvent<TableLoaded>('tableload', { detail }));
    } catch (error) {
      if (turn === this.turn) this.problem = messageOf(error);
    }
  }

  get isEmpty(): boolean {
    return this.records?.length === 0;
  }
  get headers(): object[] {
    return this.columns.map((field) => {
      const isSorted = field.name === this.sortField;
      return {
        key: field.name,
        label: field.label,
        sortable: isSortable(field),
        icon: isSorted ? (this.sortDown ? 'utility:arrowdown' : 'utility:arrowup') : null,
        sort: isSorted ? (this.sortDown ? 'descending' : 'ascending') : 'none',
        className: isNumber(field) ? 'number' : ''
      };
    });
  }
  get actions(): { label: string; value: string }[] {
    const { updateable, deletable } = this.object;
    return [
      ...(updateable ? [{ label: 'Edit', value: 'edit' }] : []),
      ...(deletable ? [{ label: 'Delete', value: 'delete' }] : [])
    ];
  }
  get showsActions(): boolean {
    return this.hasActions && this.actions.length > 0;
  }
  get rows(): object[] {
    return (this.records ?? []).map((record) => ({
      key: record.id,
      menuLabel: `Actions for ${this.nameOf(record)}`,
      cells: this.columns.map((field, index) => ({
        key: field.name,
        label: field.label,
        className: isNumber(field) ? 'number' : '',
        // The first column leads to the record, also where the object's name is none of its columns.
        cell: cellOf(record, index === 0 && !field.reference ? { ...field, nameField: true } : field)
      }))
    }));
  }

  nameOf(record: PlainRecord): string {
    const name = this.object.nameField && record.values[this.object.nameField];
    return String(name ?? this.object.label);
  }

  sort(event: Event): void {
    const field = (event.currentTarget as HTMLElement).dataset['field'] ?? '';
    this.sortDown = field === this.sortField && !this.sortDown;
    this.sortField = field;
  }

  act(event: CustomEvent<{ value: string }>): void {
    const id = (event.currentTarget as HTMLElement).dataset['id'] ?? '';
    if (event.detail.value === 'edit') void this.edit(id);
    else void this.remove(id);
  }

  /** The row shows some columns only: the form needs all fields. */
  async edit(id: string): Promise<void> {
    const { object } = this;
    const record = await fullRecord(id, object);
    await RecordModal.open({ label: `Edit ${this.nameOf(record)}`, size: 'medium', object, record });
  }

  async remove(id: string): Promise<void> {
    const label = this.object.label.toLowerCase();
    const message = `Are you sure you want to delete this ${label}?`;
    if (!(await LightningConfirm.open({ label: `Delete ${this.object.label}`, message, theme: 'default' }))) return;
    try {
      await removeRecord(id);
      document.dispatchEvent(new ShowToastEvent({ title: `${this.object.label} was deleted.`, variant: 'success' }));
    } catch (error) {
      const detail = { title: `The ${label} was not deleted.`, message: messageOf(error), variant: 'error' as const };
      document.dispatchEvent(new ShowToastEvent(detail));
    }
  }
}

const isNumber = ({ type }: FieldModel): boolean => ['int', 'double', 'currency', 'percent'].includes(type);

function fullRecord(id: string, object: ObjectModel): Promise<PlainRecord> {
  const optional = pathsOf(Object.values(object.fields)).map((path) => `${object.name}.${path}`);
  return new Promise((resolve, reject) => {
    const stop = readRecord(id, {
      required: [],
      optional,
      changed: (record, error) => {
        queueMicrotask(() => stop());
        if (record) resolve(plainUiRecord(record, object));
        else reject(error as Error);
      }
    });
  });
}
