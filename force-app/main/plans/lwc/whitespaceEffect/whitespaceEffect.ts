// What selling a cell would bring, by the engines of quotas and deals: asked for when a cell is opened.
import { LightningElement, api, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import { refreshApex } from '@salesforce/apex';
import loadDeal from '@salesforce/apex/SpotCheckController.load';
import productOf from '@salesforce/apex/WhitespaceController.product';
import type { WireResult } from '@salesforce/apexMethod';
import { formatDay } from 'c/dates';
import { decode, type DealInput, type DealLoad } from 'c/dealEngine';
import { loadPrograms } from 'c/dealFetch';
import { labels as dealLabels } from 'c/dealLabels';
import { wordsOf } from 'c/dealSentence';
import { lastResult } from 'c/lastResult';
import { opaque } from 'c/opaque';
import { fillPlain } from 'c/phrase';
import type { WhitespaceWords } from 'c/whitespaceSentence';
import { creditLine, dealOf, programLines, tierLine, verdictsOf, type QuotaStanding } from './effect';

export type { QuotaStanding } from './effect';

export default class WhitespaceEffect extends LightningElement {
  @api accountId!: string;
  @api words!: WhitespaceWords;
  /** What would be sold, smallest units. */
  @api amount = 0;
  @api closeDate!: string;
  /** Null: the user has none; undefined: it is on its way. */
  @api standing: QuotaStanding | null | undefined;
  @api quotaFailed = false;

  @api
  get family(): string {
    return this.asked;
  }
  set family(family: string) {
    if (family !== this.asked) {
      this.asked = family;
      this.productId = undefined;
      this.deal = undefined;
      this.failed = false;
    }
  }

  asked = '';
  /** Null: no product of the family has a price; undefined: not known yet. */
  productId: string | null | undefined;
  deal: DealInput | undefined;
  failed = false;
  wired: WireResult<DealLoad> | undefined;
  private loaded: DealLoad | undefined;
  private readonly worked = lastResult((input: DealInput, amount: number, day: string, words: WhitespaceWords) => {
    const checked = dealOf(input, amount, day);
    const verdicts = checked ? verdictsOf(checked.deal) : [];
    return {
      tier: tierLine(verdicts, words),
      programs: programLines(verdicts, wordsOf(checked?.deal ?? input, dealLabels, LOCALE)),
      about: checked ? fillPlain(words.labels.programsAbout, checked.quantity, checked.product) : ''
    };
  });

  @wire(productOf, { family: '$asked' })
  receiveProduct({ data, error }: WireResult<string | null>) {
    if (data !== undefined || error) {
      this.productId = data ?? null;
      this.failed = error !== undefined;
    }
  }

  @wire(loadDeal, { accountId: '$accountId', productId: '$productId', orderDate: '$closeDate' })
  receiveDeal(wired: WireResult<DealLoad>) {
    this.wired = wired;
    if (wired.data) {
      this.showWithRules(wired.data);
    } else if (wired.error) {
      this.failed = true;
    }
  }

  get labels() {
    return this.words.labels;
  }

  get heading() {
    const { closeDate, words, labels } = this;
    return fillPlain(labels.ifWon, formatDay(closeDate, words.locale, { unlessOf: words.today }));
  }

  get credit() {
    return this.standing === undefined ? null : creditLine(this.amount, this.standing, this.words);
  }

  get view() {
    return this.deal && this.worked(this.deal, this.amount, this.closeDate, this.words);
  }

  get hasNoProduct() {
    return this.productId === null && !this.failed;
  }

  get hasNoPrograms() {
    return this.view?.programs.length === 0;
  }

  async tryAgain() {
    this.failed = false;
    await refreshApex(this.wired);
    this.failed = this.wired?.error !== undefined;
  }

  private async showWithRules(sent: DealLoad) {
    this.loaded = sent;
    try {
      const programs = await loadPrograms(sent.shards);
      if (this.loaded === sent) {
        this.deal = programs && opaque(decode({ ...sent, programs }));
        this.failed = !programs;
      }
    } catch {
      this.failed = this.failed || this.loaded === sent;
    }
  }
}
