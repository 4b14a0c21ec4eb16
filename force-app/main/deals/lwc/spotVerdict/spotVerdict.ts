// The verdict of a spot check: loads what a product for a customer is judged by. Event `load`: its price is known.
import { LightningElement, api, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import load from '@salesforce/apex/SpotCheckController.load';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import { decode, type DealInput, type DealLoad } from 'c/dealEngine';
import { failureOf, loadPrograms, type Failure } from 'c/dealFetch';
import { labels as dealLabels } from 'c/dealLabels';
import { labels } from 'c/spotCheckLabels';
import type { Entered } from 'c/spotTyped';

export default class SpotVerdict extends LightningElement {
  /** Null: no customer is chosen. */
  @api
  get accountId(): string | null {
    return this.askedAccount;
  }
  set accountId(id: string | null) {
    this.forget();
    this.askedAccount = id;
  }

  /** Undefined: none is chosen. */
  @api
  get productId(): string | undefined {
    return this.askedProduct;
  }
  set productId(id: string | undefined) {
    this.forget();
    this.askedProduct = id;
  }

  @api
  get entered(): Entered {
    return this.given;
  }
  set entered(entered: Entered) {
    this.given = entered;
    // Another date may have other candidates.
    this.askedDate = entered.orderDate;
  }

  labels = labels;
  given: Entered = { quantity: null, unitPrice: null, orderDate: null };
  askedAccount: string | null = null;
  askedProduct: string | undefined;
  askedDate: string | null = null;
  failure: Failure | undefined;

  wired: WireResult<DealLoad> | undefined;
  /** The deal whose rules are on their way or shown: what comes for an older one is late. */
  loaded: DealLoad | undefined;
  base: DealInput | undefined;

  @wire(load, { accountId: '$askedAccount', productId: '$askedProduct', orderDate: '$askedDate' })
  receiveDeal(wired: WireResult<DealLoad>) {
    this.wired = wired;
    if (wired.data) {
      this.showWithRules(wired.data);
    } else if (wired.error) {
      this.fail(wired.error);
    }
  }

  get isLoading() {
    return this.askedProduct !== undefined && this.given.quantity !== null && this.base === undefined;
  }

  async tryAgain() {
    this.failure = undefined;
    await refreshApex(this.wired);
    // The same error again is not handed over a second time.
    if (this.wired?.error) {
      this.fail(this.wired.error);
    }
  }

  /** No verdict ever stands under a customer or product that it is not about. */
  private forget() {
    this.loaded = undefined;
    this.base = undefined;
    this.failure = undefined;
  }

  private fail(error: FetchError) {
    this.forget();
    this.failure = failureOf(error, dealLabels);
  }

  private async showWithRules(sent: DealLoad) {
    this.loaded = sent;
    try {
      const programs = await loadPrograms(sent.shards);
      if (this.loaded === sent && programs) {
        this.show(decode({ ...sent, programs }));
      } else if (this.loaded === sent) {
        await this.showChanged(sent);
      }
    } catch (error) {
      if (this.loaded === sent) {
        this.fail(error as FetchError);
      }
    }
  }

  /** A program was changed between deal and rules: a fresh answer names new shards. */
  private async showChanged(sent: DealLoad) {
    await refreshApex(this.wired);
    if (this.loaded === sent) {
      this.failure = { text: dealLabels.errorText, details: undefined };
    }
  }

  private show(input: DealInput) {
    this.failure = undefined;
    this.base = input;
    const { currencyCode: code, currencyDecimals: decimals } = input.deal;
    const listPrice = input.products[0]?.listPrice ?? null;
    this.dispatchEvent(new CustomEvent('load', { detail: { listPrice, currency: { code, decimals } } }));
  }
}
