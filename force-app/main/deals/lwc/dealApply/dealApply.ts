// Applies programs to a deal: shows what it takes, asks the org, and where it refuses offers what to apply instead.
import { api } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import TIME_ZONE from '@salesforce/i18n/timeZone';
import apply from '@salesforce/apex/DealApplyController.apply';
import type { FetchError } from '@salesforce/apexMethod';
import LightningModal from 'lightning/modal';
import type { DealDecision } from 'c/dealDecision';
import type { DealInput } from 'c/dealEngine';
import { messageOf } from 'c/dealFetch';
import { labels } from 'c/applyLabels';
import {
  applicable,
  applyWordsOf,
  buttonText,
  failedSentence,
  ifWonText,
  refusedSentence,
  reservesSentence,
  titleText,
  type Alternative,
  type OfferRow
} from 'c/applySentence';
import { alternativesTo } from './alternatives';
import type { ApplyRequest, ApplyResult } from './contract';
import { decodeResult } from './decode';
import { brokenLimits } from './limits';
import { offerRows } from './offer';

export type * from './contract';

/** The deal, the decision on it that the rep saw, and programs that they want although their worth is hidden from them. */
export interface ApplyOffer {
  readonly input: DealInput;
  readonly decision: DealDecision;
  readonly undecided: readonly string[];
}

export default class DealApply extends LightningModal {
  @api
  get offer(): ApplyOffer | undefined {
    return this.shown;
  }
  set offer(offer: ApplyOffer | undefined) {
    this.shown = offer;
    this.rows = offer ? offerRows(offer.input, offer.decision, offer.undecided) : [];
  }
  /** The deal as the org has it now, after a refusal. */
  @api fresh!: () => Promise<DealInput>;

  labels = labels;
  shown: ApplyOffer | undefined;
  rows: readonly OfferRow[] = [];
  sending = false;
  searching = false;
  failure: string | undefined;
  refused: ApplyResult | undefined;
  alternatives: readonly Alternative[] = [];
  chosenKind: Alternative['kind'] = 'best';
  private toFocus = false;

  override renderedCallback() {
    if (this.toFocus) {
      this.toFocus = false;
      this.template?.querySelector<HTMLElement>('.answer')?.focus();
    }
  }

  get words() {
    const amounts = this.rows.flatMap(amountsIn);
    const answered = this.refused?.programs.map(({ amount }) => amount) ?? [];
    const others = this.alternatives.flatMap(({ rows }) => rows.map(({ amount }) => amount));
    const { input } = this.shown ?? {};
    return input && applyWordsOf(input, [...amounts, ...answered, ...others], labels, LOCALE, TIME_ZONE);
  }

  get heading() {
    return this.words && titleText(this.rows.length, this.words);
  }

  get stopped() {
    return this.refused !== undefined || this.failure !== undefined;
  }

  get answerRole() {
    return this.stopped ? 'alert' : undefined;
  }

  get answer() {
    if (!this.words) return [];
    if (this.failure !== undefined) return failedSentence(this.words);
    const count = this.refused?.programs.filter(({ refusal }) => refusal !== null).length;
    return count === undefined ? reservesSentence(this.rows, this.words) : refusedSentence(count, this.words);
  }

  get ifWon() {
    return this.words && ifWonText(this.rows, this.words);
  }

  /** Limits that the deal breaks with what is offered; the org checks them again, and the page says what it answers. */
  get broken() {
    return this.shown ? brokenLimits(this.shown.input, this.shown.decision) : [];
  }

  get hasAlternatives() {
    return this.alternatives.length > 0;
  }

  /** What the button applies: the rows that lack no document, or the chosen alternative. */
  get toApply(): readonly OfferRow[] {
    if (!this.refused) return applicable(this.rows);
    return this.alternatives.find(({ kind }) => kind === this.chosenKind)?.rows ?? [];
  }

  get applyLabel() {
    return this.sending ? labels.sending : this.words && buttonText(this.toApply.length, this.words);
  }

  get cannotApply() {
    return this.sending || this.searching || this.toApply.length === 0;
  }

  choose(event: CustomEvent<Alternative['kind']>) {
    this.chosenKind = event.detail;
  }

  cancel() {
    this.close();
  }

  async applyOnEnter(event: KeyboardEvent) {
    if (event.key === 'Enter' && this.refused && !this.cannotApply) {
      event.preventDefault();
      await this.send();
    }
  }

  async send() {
    const asked = this.toApply;
    const result = await this.answerTo(asked);
    if (result?.applied) {
      this.close(result);
    } else if (result) {
      this.rows = asked;
      this.refused = result;
      this.toFocus = true;
      await this.search(asked, result);
    }
  }

  /** Undefined where no answer came: the failure is said in the modal. */
  private async answerTo(rows: readonly OfferRow[]): Promise<ApplyResult | undefined> {
    const programs = rows.map(({ key, version, amount }) => ({ key, version, amount }));
    const request: ApplyRequest = { opportunityId: this.shown?.input.deal.id ?? '', programs };
    this.sending = true;
    this.disableClose = true;
    this.failure = undefined;
    try {
      return decodeResult(await apply({ request: JSON.stringify(request) }));
    } catch (error) {
      this.failure = messageOf(error as FetchError) ?? '';
      this.toFocus = true;
      return undefined;
    } finally {
      this.sending = false;
      this.disableClose = false;
    }
  }

  /** The page's figures are what was refused: the alternatives rest on the deal as it is now. */
  private async search(asked: readonly OfferRow[], result: ApplyResult) {
    this.searching = true;
    try {
      this.alternatives = alternativesTo(await this.fresh(), asked, result);
    } catch (error) {
      this.alternatives = [];
      this.failure = messageOf(error as FetchError) ?? '';
    } finally {
      this.chosenKind = this.alternatives[0]?.kind ?? 'best';
      this.searching = false;
    }
  }
}

/** Amounts of money in a row; units are none. */
function amountsIn({ amount, reserves, measure, leftBefore }: OfferRow): readonly (number | null)[] {
  return measure === 'Units' ? [amount] : [amount, reserves, leftBefore];
}
