// Record forms: what a component hears of them, and what they show of a record.
import { LightningElement } from 'lwc';
import VISIT from '@salesforce/schema/Visit__c';
import CUSTOMER from '@salesforce/schema/Visit__c.Customer__c';

type Form = HTMLElement & { submit(fields: Readonly<Record<string, unknown>>): void };
type Field = HTMLElement & { reset(): void };

interface FormError {
  readonly message: string;
  readonly detail: string;
  readonly output?: { readonly errors?: readonly unknown[]; readonly fieldErrors?: Readonly<Record<string, unknown>> };
}

export default class Forms extends LightningElement {
  object = VISIT;
  customer = CUSTOMER;
  fields = ['Name', 'Building__c', 'Room__c', 'Hours__c', 'Minutes__c'];
  preset = 'First visit';
  visit: string | null = null;
  heard = '';

  hear(event: Event): void {
    this.heard = event.type;
  }

  typed({ detail }: CustomEvent<{ value: string }>): void {
    this.heard = `typed ${detail.value}`;
  }

  /** The form is kept from saving, and saves what the component adds. */
  submitted(event: CustomEvent<{ fields: Record<string, unknown> }>): void {
    event.preventDefault();
    const { fields } = event.detail;
    this.heard = `submit ${Object.keys(fields).join(' ')}`;
    const form = this.template?.querySelector<Form>('lightning-record-edit-form');
    form?.submit({ ...fields, Name: `${String(fields['Name'])} (new)` });
  }

  created({ detail }: CustomEvent<{ id: string; apiName: string }>): void {
    this.heard = `success ${detail.apiName}`;
    this.visit = detail.id;
  }

  refused({ detail }: CustomEvent<FormError>): void {
    const { errors = [], fieldErrors = {} } = detail.output ?? {};
    this.heard = `error: ${detail.message} ${errors.length} ${Object.keys(fieldErrors).join(' ')} ${detail.detail}`;
  }

  reset(): void {
    const fields = this.template?.querySelectorAll<Field>('lightning-input-field') ?? [];
    for (const field of fields) field.reset();
  }
}
