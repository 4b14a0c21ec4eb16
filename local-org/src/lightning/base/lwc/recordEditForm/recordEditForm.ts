// `lightning-record-edit-form`: the inputs inside of it are those of one record, which a submit button saves.
// Source: Component Library, "lightning-record-edit-form"; LWC Developer Guide, "Edit a Record", "Create a Record"
// (https://developer.salesforce.com/docs/platform/lwc/guide/data-edit-record).
import { api, LightningElement } from 'lwc';
import { errorsOf, messageOf, type FormValue, type FormValues } from 'page/form';
import { JOIN_FORM, RecordFormState, type JoinForm } from 'page/recordFormState';
import { objectName, type ObjectId } from 'platform/fieldIds';
import type { FetchResponse } from 'platform/http';
import { openRecordForm } from 'platform/recordFormData';
import { createRecord, updateRecord } from 'platform/uiRecordApi';

/** The detail of the `error` event. Source: LWC Developer Guide, "Handle Errors in Lightning Data Service" (data-error). */
interface FormError {
  readonly message: string;
  readonly detail: string;
  readonly output: object;
  readonly error?: unknown;
}

export default class RecordEditForm extends LightningElement {
  @api formClass = '';
  @api density = 'auto';
  /** Deprecated by the platform, and without effect. */
  @api layoutType: string | null = null;

  state = new RecordFormState();
  about: { record: string | null; object: ObjectId | null; type: string | null } = {
    record: null,
    object: null,
    type: null
  };
  isDue = false;
  isOpenable = false;
  stop: () => void = () => {};

  @api
  get recordId(): string | null {
    return this.about.record;
  }
  set recordId(record: string | null | undefined) {
    this.show({ ...this.about, record: record ?? null });
  }
  @api
  get objectApiName(): ObjectId | null {
    return this.about.object;
  }
  set objectApiName(object: ObjectId | null | undefined) {
    this.show({ ...this.about, object: object ?? null });
  }
  @api
  get recordTypeId(): string | null {
    return this.about.type;
  }
  set recordTypeId(type: string | null | undefined) {
    this.show({ ...this.about, type: type ?? null });
  }

  connectedCallback(): void {
    this.template?.addEventListener(JOIN_FORM, (event) => this.take(event as CustomEvent<JoinForm>));
    this.isOpenable = true;
    this.show(this.about);
  }

  disconnectedCallback(): void {
    this.isOpenable = false;
    this.stop();
  }

  /** Properties that are set together open the form once. */
  show(about: RecordEditForm['about']): void {
    this.about = about;
    if (this.isDue || !this.isOpenable) return;
    this.isDue = true;
    queueMicrotask(() => {
      this.isDue = false;
      this.open();
    });
  }

  open(): void {
    const { record, object, type } = this.about;
    this.stop();
    if (object === null || !this.isOpenable) return;
    const data = { objectApiName: object, recordId: record || null, recordTypeId: type };
    this.stop = openRecordForm(this.state, data, {
      loaded: (detail) => this.tell('load', detail),
      failed: (error) => this.fail(error)
    });
  }

  take(event: CustomEvent<JoinForm>): void {
    event.stopPropagation();
    event.detail.joined(this.state);
  }

  submitted(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    if (!this.state.isValid) return;
    const fields = this.state.submitted;
    const asked = new CustomEvent('submit', { cancelable: true, detail: { fields } });
    if (this.dispatchEvent(asked)) void this.save(fields);
  }

  /** Submits the form, by default with what its inputs hold. */
  @api submit(fields?: FormValues): void {
    void this.save(fields ?? this.state.submitted);
  }

  async save(fields: FormValues): Promise<void> {
    const { state } = this;
    const apiName = objectName(this.about.object ?? '');
    try {
      const record = state.recordId ? await this.update(state.recordId, fields) : await this.create(apiName, fields);
      if (state.recordId) state.settle();
      else state.fail({ page: [], fields: {} });
      this.tell('success', record);
    } catch (error) {
      this.fail(error);
    }
  }

  update(recordId: string, fields: FormValues): Promise<unknown> {
    return updateRecord({ fields: { ...this.state.changedOf(fields), Id: recordId } });
  }

  create(apiName: string, given: FormValues): Promise<unknown> {
    const values: Record<string, FormValue> = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== null && value !== undefined)
    );
    const { type } = this.about;
    return createRecord({ apiName, fields: type ? { RecordTypeId: type, ...values } : values });
  }

  fail(error: unknown): void {
    const { body, status } = error as Partial<FetchResponse>;
    const isRefused = status !== undefined;
    const shown = new Set(this.state.fieldNames);
    this.state.fail(isRefused ? errorsOf(body, shown) : { page: [messageOf(error)], fields: {} });
    const { message, output = {} } = (Array.isArray(body) ? {} : (body ?? {})) as { message?: string; output?: object };
    const detail: FormError = {
      message: message ?? messageOf(error),
      detail: messageOf(error),
      output,
      ...(isRefused && { error })
    };
    this.tell('error', detail);
  }

  tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
