// The spot check of the utility bar: which programs pay on a product for a customer. Nothing is saved before it is asked.
import { LightningElement, wire } from 'lwc';
import FORM_FACTOR from '@salesforce/client/formFactor';
import open from '@salesforce/apex/SpotCheckController.open';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import { CurrentPageReference, NavigationMixin, type CurrentPage } from 'lightning/navigation';
import { EnclosingUtilityId, minimize } from 'lightning/platformUtilityBarApi';
import type { Money } from 'c/dealEngine';
import { failureOf } from 'c/dealFetch';
import type { Currency } from 'c/money';
import type { Choice } from 'c/recordLookup';
import { labels } from 'c/spotCheckLabels';
import { priceText, readTyped, type Entered, type Typed } from 'c/spotTyped';
import { recordBehind } from './behind';
import { startOrder } from './start';

/** Return value of `SpotCheckController.open`. */
interface Start {
  readonly today: string;
  /** Close date of the opportunity behind it, where its day has not passed. */
  readonly orderDate?: string | null;
  readonly customer?: Choice | null;
}

type Chosen = CustomEvent<{ readonly choice: Choice | null }>;

export default class SpotCheck extends NavigationMixin(LightningElement) {
  labels = labels;
  /** A phone has no utility bar, whose panel names what is in it. */
  isCard = FORM_FACTOR === 'Small';
  /** Undefined until the page is known; null: it shows no customer and none of its deals. */
  recordId: string | null | undefined;
  customer: Choice | null = null;
  /** The day that was last put into the empty field. */
  private suggestedDay = '';
  /** The customer follows the page until one is chosen by hand. */
  followsPage = true;
  product: Choice | null = null;
  typed: Typed = { quantity: '', price: '', date: '' };
  entered: Entered = readTyped(this.typed, 0);
  /** Not known before a product is. */
  currency: Currency = { code: '', decimals: 2 };
  /** The product that the price field was last filled for. */
  pricedId: string | undefined;
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
      const day = data.orderDate ?? data.today;
      // The day follows the page, as long as none was entered.
      if (this.typed.date === this.suggestedDay) {
        this.enter({ date: day });
      }
      this.suggestedDay = day;
      this.customer = this.followsPage ? (data.customer ?? null) : this.customer;
    }
  }

  get accountId() {
    return this.customer?.id ?? null;
  }

  get productId() {
    return this.product?.id;
  }

  get cannotStart() {
    const { quantity, unitPrice, orderDate } = this.entered;
    const isIncomplete = quantity === null || unitPrice === null || orderDate === null;
    return this.isStarting || this.product === null || isIncomplete;
  }

  get startLabel() {
    return this.isStarting ? labels.starting : labels.start;
  }

  chooseCustomer({ detail }: Chosen) {
    this.followsPage = false;
    this.customer = detail.choice;
    this.problem = undefined;
  }

  chooseProduct({ detail }: Chosen) {
    this.product = detail.choice;
    this.problem = undefined;
  }

  /** The price book's price is what it sells for until another is entered. */
  fillPrice({ detail }: CustomEvent<{ readonly listPrice: Money | null; readonly currency: Currency }>) {
    this.currency = detail.currency;
    if (this.pricedId !== this.productId) {
      this.pricedId = this.productId;
      this.enter({ price: priceText(detail.listPrice, detail.currency.decimals) });
    }
  }

  enterValue({ detail }: CustomEvent<Partial<Typed>>) {
    this.enter(detail);
    this.problem = undefined;
  }

  async start() {
    const { productId, accountId, entered } = this;
    if (productId === undefined || this.cannotStart) {
      return;
    }
    this.isStarting = true;
    this.problem = undefined;
    try {
      const page = await startOrder({ ...entered, accountId, productId });
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

  private enter(change: Partial<Typed>) {
    this.typed = { ...this.typed, ...change };
    this.entered = readTyped(this.typed, this.currency.decimals);
  }
}
