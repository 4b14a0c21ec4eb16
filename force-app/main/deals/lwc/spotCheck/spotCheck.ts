// The spot check of the utility bar: which programs pay on a product for a customer. Nothing is saved before it is asked.
import { LightningElement, wire } from 'lwc';
import FORM_FACTOR from '@salesforce/client/formFactor';
import open from '@salesforce/apex/SpotCheckController.open';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import { CurrentPageReference, NavigationMixin, type CurrentPage } from 'lightning/navigation';
import { EnclosingUtilityId, minimize } from 'lightning/platformUtilityBarApi';
import { failureOf } from 'c/dealFetch';
import type { Choice } from 'c/recordLookup';
import { labels } from 'c/spotCheckLabels';
import type { Typed } from 'c/spotTyped';
import { recordBehind } from './behind';
import { EMPTY, isComplete, opened, priced, withTyped, type Price, type Start } from './entry';
import { startOrder } from './start';

type Chosen = CustomEvent<{ readonly choice: Choice | null }>;

export default class SpotCheck extends NavigationMixin(LightningElement) {
  labels = labels;
  /** A phone has no utility bar, whose panel names what is in it. */
  isCard = FORM_FACTOR === 'Small';
  /** Undefined until the page is known; null: it shows no customer and none of its deals. */
  recordId: string | null | undefined;
  entry = EMPTY;
  problem: string | undefined;
  isStarting = false;

  @wire(EnclosingUtilityId) utilityId: string | null = null;

  @wire(CurrentPageReference)
  receivePage(page: CurrentPage | null) {
    this.recordId = recordBehind(page) ?? null;
  }

  @wire(open, { recordId: '$recordId' })
  receiveStart({ data }: WireResult<Start>) {
    if (data) {
      this.entry = opened(this.entry, data);
    }
  }

  get accountId() {
    return this.entry.customer?.id ?? null;
  }

  get productId() {
    return this.entry.product?.id;
  }

  get cannotStart() {
    return this.isStarting || !isComplete(this.entry);
  }

  get startLabel() {
    return this.isStarting ? labels.starting : labels.start;
  }

  chooseCustomer({ detail }: Chosen) {
    this.change({ ...this.entry, followsPage: false, customer: detail.choice });
  }

  chooseProduct({ detail }: Chosen) {
    this.change({ ...this.entry, product: detail.choice });
  }

  fillPrice({ detail }: CustomEvent<Price>) {
    this.entry = priced(this.entry, detail);
  }

  enterValue({ detail }: CustomEvent<Partial<Typed>>) {
    this.change(withTyped(this.entry, detail));
  }

  async start() {
    const { productId, accountId, entry } = this;
    if (productId === undefined || this.cannotStart) {
      return;
    }
    this.isStarting = true;
    this.problem = undefined;
    try {
      const page = await startOrder({ ...entry.entered, accountId, productId });
      if (this.utilityId) {
        await minimize(this.utilityId);
      }
      this[NavigationMixin.Navigate](page);
    } catch (error) {
      this.problem = failureOf(error as FetchError, { errorText: labels.startFailed }).text;
    } finally {
      this.isStarting = false;
    }
  }

  private change(entry: typeof EMPTY) {
    this.entry = entry;
    this.problem = undefined;
  }
}
