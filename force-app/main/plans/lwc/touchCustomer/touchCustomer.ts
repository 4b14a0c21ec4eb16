// Whose touches are shown where the page is not of one customer: the customer behind the page, until another is chosen by
// hand. Event `customer` with it.
import { LightningElement, wire } from 'lwc';
import findCustomers from '@salesforce/apex/SpotCheckController.customers';
import findBehind from '@salesforce/apex/TouchController.behind';
import type { WireResult } from '@salesforce/apexMethod';
import { CurrentPageReference, type CurrentPage } from 'lightning/navigation';
import type { Choice } from 'c/recordLookup';
import { labels } from 'c/touchLabels';

/** Null: none is chosen. */
export interface Customer {
  readonly choice: Choice | null;
}

export default class TouchCustomer extends LightningElement {
  labels = labels;
  /** Null until the page is known, or where it has no record. */
  pageRecordId: string | null = null;
  chosen: Choice | null = null;
  /** Until a customer is chosen by hand. */
  followsPage = true;
  /** What was found for the term; undefined: it is still on its way. */
  customers: readonly Choice[] | undefined;
  term: string | undefined;

  @wire(CurrentPageReference)
  receivePage(page: CurrentPage | null) {
    const isRecord = page?.type === 'standard__recordPage';
    this.pageRecordId = (isRecord ? page.attributes.recordId : null) ?? null;
  }

  @wire(findBehind, { recordId: '$pageRecordId' })
  receiveBehind({ data }: WireResult<Choice | null>) {
    if (this.followsPage && data !== undefined) {
      this.take(data);
    }
  }

  @wire(findCustomers, { term: '$term' })
  receiveCustomers({ data, error }: WireResult<readonly Choice[]>) {
    this.customers = data ?? (error ? [] : undefined);
  }

  search({ detail }: CustomEvent<{ readonly term: string }>) {
    this.term = detail.term;
  }

  choose({ detail }: CustomEvent<Customer>) {
    this.followsPage = false;
    this.take(detail.choice);
  }

  private take(choice: Choice | null) {
    this.chosen = choice;
    this.dispatchEvent(new CustomEvent<Customer>('customer', { detail: { choice } }));
  }
}
