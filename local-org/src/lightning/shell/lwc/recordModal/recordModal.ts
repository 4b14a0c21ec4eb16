// The form of a new or existing record in a modal. Gives the record's Id, or null when it was left.
import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import type { ObjectModel } from 'model/types';
import type { PlainRecord } from 'page/cells';
import type { FormValues } from 'page/form';
import type RecordForm from '../recordForm/recordForm';

export default class RecordModal extends LightningModal {
  @api object!: ObjectModel;
  @api record: PlainRecord | null = null;
  @api defaults: FormValues = {};

  isSaving = false;

  cancel(): void {
    this.close(null);
  }

  async save(): Promise<void> {
    this.isSaving = true;
    const id = await this.template?.querySelector<HTMLElement & RecordForm>('shell-record-form')?.save();
    this.isSaving = false;
    if (id) this.close(id);
  }
}
