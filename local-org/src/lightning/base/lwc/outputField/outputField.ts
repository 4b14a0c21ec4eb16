// `lightning-output-field`: a field of the record whose form is around it, as the user reads it.
// Source: Component Library, "lightning-output-field".
import { api, LightningElement } from 'lwc';
import { cellOf, type Cell } from 'page/cells';
import { JOIN_FORM, type FormPart, type JoinForm, type RecordFormState } from 'page/recordFormState';
import { plainName, type FieldId } from 'platform/fieldIds';

export default class OutputField extends LightningElement {
  @api fieldName: FieldId = '';
  @api variant = 'standard';
  @api fieldClass = '';
  @api density = 'auto';

  form: RecordFormState | null = null;
  /** Shows again what the form knows now, which is no field of this component. */
  turn = 0;
  leave: () => void = () => {};

  connectedCallback(): void {
    const part: FormPart = {
      fieldNames: [plainName(this.fieldName)],
      isInput: false,
      renew: () => (this.turn += 1),
      isValid: () => true
    };
    const detail: JoinForm = {
      part,
      joined: (form) => {
        this.form = form;
        this.leave = form.join(part);
      }
    };
    this.dispatchEvent(new CustomEvent(JOIN_FORM, { bubbles: true, composed: true, detail }));
  }

  disconnectedCallback(): void {
    this.leave();
  }

  /** Null for a field that is not there or not the user's to see, which the platform leaves out. */
  get cell(): Cell | null {
    const name = plainName(this.fieldName);
    const field = this.turn >= 0 ? this.form?.field(name) : null;
    const { object, before, names, recordId } = this.form ?? {};
    if (!field || !object || !before) return null;
    const record = { id: recordId ?? '', object: object.name, values: before, names: names ?? {} };
    return cellOf(record, { ...field, nameField: false });
  }
  get label(): string | null {
    return this.variant === 'label-hidden' ? null : (this.cell?.field.label ?? null);
  }
}
