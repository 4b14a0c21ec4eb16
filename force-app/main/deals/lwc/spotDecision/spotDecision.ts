// Judges what is entered into a spot check with each key, and answers in words. Event `refresh`: ask the org again.
import { LightningElement, api } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import type { DealDecision } from 'c/dealDecision';
import type { DealInput } from 'c/dealEngine';
import { labels as dealLabels } from 'c/dealLabels';
import { wordsOf, type DealWords } from 'c/dealSentence';
import { labels } from 'c/spotCheckLabels';
import type { Entered } from 'c/spotTyped';
import { advised, judged } from './judge';
import { spotDeal } from 'c/spotDeal';

export default class SpotDecision extends LightningElement {
  /** What the server knows: product, customer, programs. */
  @api
  get input(): DealInput {
    return this.known;
  }
  set input(input: DealInput) {
    this.known = input;
    this.judge();
  }

  @api
  get entered(): Entered {
    return this.given;
  }
  set entered(entered: Entered) {
    this.given = entered;
    this.judge();
  }

  labels = labels;
  known!: DealInput;
  given!: Entered;
  decision: DealDecision | undefined;
  words: DealWords | undefined;
  /** What is decided on, as long as it has no advice. */
  unadvised: DealInput | undefined;

  get emptyText() {
    if (this.decision?.result.verdicts.length !== 0) {
      return undefined;
    }
    return this.known.vendors.length === 0 ? labels.noVendor : labels.noPrograms;
  }

  get costHidden() {
    return !this.known.costVisible;
  }

  addAdvice() {
    if (this.unadvised && this.decision) {
      this.decision = advised(this.unadvised, this.decision);
      this.unadvised = undefined;
    }
  }

  refresh() {
    this.dispatchEvent(new CustomEvent('refresh'));
  }

  private judge() {
    const deal = this.known && this.given && spotDeal(this.known, this.given);
    this.unadvised = deal;
    this.decision = deal && judged(deal);
    this.words = deal && wordsOf(deal, dealLabels, LOCALE);
  }
}
