// `lightning-messages`: what is wrong with the record form around it.
// Source: Component Library, "lightning-messages".
import { LightningElement } from 'lwc';
import { JOIN_FORM, type FormPart, type JoinForm, type RecordFormState } from 'page/recordFormState';

export default class Messages extends LightningElement {
  state: RecordFormState | null = null;
  messages: readonly string[] = [];
  leave: () => void = () => {};

  connectedCallback(): void {
    const part: FormPart = { fieldNames: [], isInput: false, renew: () => this.renew(), isValid: () => true };
    const detail: JoinForm = {
      part,
      joined: (form) => {
        this.state = form;
        this.leave = form.join(part);
        this.renew();
      }
    };
    this.dispatchEvent(new CustomEvent(JOIN_FORM, { bubbles: true, composed: true, detail }));
  }

  disconnectedCallback(): void {
    this.leave();
  }

  renew(): void {
    const { page, fields } = this.state?.errors ?? { page: [], fields: {} };
    const labels = Object.keys(fields).map((name) => this.state?.object?.fields[name]?.label ?? name);
    this.messages = labels.length > 0 ? [...page, `Review the errors on these fields: ${labels.join(', ')}.`] : page;
  }

  get lines(): object[] | null {
    return this.messages.length > 0 ? this.messages.map((message) => ({ message })) : null;
  }
}
