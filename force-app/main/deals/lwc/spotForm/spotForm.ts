// What a spot check is about: customer, product, quantity, unit price, order date. Tells each change at once.
import { LightningElement, api, wire } from 'lwc';
import findCustomers from '@salesforce/apex/SpotCheckController.customers';
import findProducts from '@salesforce/apex/SpotCheckController.products';
import type { WireResult } from '@salesforce/apexMethod';
import type { Currency } from 'c/money';
import type { Choice } from 'c/recordLookup';
import { labels } from 'c/spotCheckLabels';
import type { Entered, Typed } from 'c/spotTyped';

type Chosen = CustomEvent<{ readonly choice: Choice | null }>;
type Term = CustomEvent<{ readonly term: string }>;
type Value = CustomEvent<{ readonly value: string | null }>;

export default class SpotForm extends LightningElement {
  @api customer: Choice | null = null;
  @api product: Choice | null = null;
  @api typed: Typed = { quantity: '', price: '', date: '' };
  /** What of it can be sold. */
  @api entered: Entered = { quantity: null, unitPrice: null, orderDate: null };
  @api currency: Currency = { code: '', decimals: 2 };

  labels = labels;
  /** What was found for the terms; undefined: it is still on its way. */
  customers: readonly Choice[] | undefined;
  products: readonly Choice[] | undefined;
  customerTerm: string | undefined;
  productTerm: string | undefined;

  @wire(findCustomers, { term: '$customerTerm' })
  receiveCustomers({ data, error }: WireResult<readonly Choice[]>) {
    this.customers = data ?? (error ? [] : undefined);
  }

  @wire(findProducts, { term: '$productTerm' })
  receiveProducts({ data, error }: WireResult<readonly Choice[]>) {
    this.products = data ?? (error ? [] : undefined);
  }

  get quantityProblem() {
    return this.typed.quantity !== '' && this.entered.quantity === null ? labels.quantityRefused : undefined;
  }

  get priceProblem() {
    return this.typed.price !== '' && this.entered.unitPrice === null ? labels.priceRefused : undefined;
  }

  searchCustomer({ detail }: Term) {
    this.customerTerm = detail.term;
  }

  searchProduct({ detail }: Term) {
    this.productTerm = detail.term;
  }

  chooseCustomer({ detail }: Chosen) {
    this.dispatchEvent(new CustomEvent('choosecustomer', { detail }));
  }

  chooseProduct({ detail }: Chosen) {
    this.dispatchEvent(new CustomEvent('chooseproduct', { detail }));
  }

  enterQuantity({ detail }: Value) {
    this.tell({ quantity: detail.value ?? '' });
  }

  enterPrice({ detail }: Value) {
    this.tell({ price: detail.value ?? '' });
  }

  enterDate({ detail }: Value) {
    this.tell({ date: detail.value ?? '' });
  }

  private tell(change: Partial<Typed>) {
    this.dispatchEvent(new CustomEvent('entervalue', { detail: change }));
  }
}
