// A user's quota tracker: loads the quotas, has them reckoned, shows the answer or the state.
import { LightningElement, api, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import USER_ID from '@salesforce/user/Id';
import { refreshApex } from '@salesforce/apex';
import load from '@salesforce/apex/QuotaController.load';
import type { WireResult } from '@salesforce/apexMethod';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { failureOf, type Failure } from 'c/dealFetch';
import { opaque } from 'c/opaque';
import GlassBox from 'c/glassBox';
import { answer, explain } from 'c/quotaAnswer';
import type { FigureQuestion, Measure, QuotaAnswer, QuotaInput } from 'c/quotaEngine';
import { inputOf, type QuotaLoad } from 'c/quotaFetch';
import { labels } from 'c/quotaLabels';
import type QuotaStanding from 'c/quotaStanding';
import { namesOf, withStale, wordsOf, type QuotaWords } from 'c/quotaSentence';

/** What the tracker shows: where the quota stands, what-if, the shortest path. */
export type TrackerView = 'standing' | 'whatIf' | 'path';

export default class QuotaTracker extends LightningElement {
  /** A quota's record page shows its owner and period; elsewhere it is the running user and today's quarter. */
  @api recordId: string | null = null;
  /** A page of its own may begin with what-if or the path. */
  @api opensWith: TrackerView = 'standing';

  labels = labels;
  input: QuotaInput | undefined;
  answer: QuotaAnswer | undefined;
  words: QuotaWords | undefined;
  failure: Failure | undefined;
  measure: Measure | undefined;
  /** What the user has gone to; undefined: the page as it opens. */
  view: TrackerView | undefined;
  wired: WireResult<QuotaLoad> | undefined;
  refreshId: number | undefined;

  @wire(load, { quotaId: '$recordId' })
  receive(wired: WireResult<QuotaLoad>) {
    this.wired = wired;
    if (wired.data) {
      this.show(inputOf(wired.data));
    } else if (wired.error) {
      this.failure = failureOf(wired.error, labels);
    }
  }

  override connectedCallback() {
    this.refreshId = registerRefreshHandler(this, () => this.refresh());
  }

  override disconnectedCallback() {
    if (this.refreshId !== undefined) {
      unregisterRefreshHandler(this.refreshId);
    }
  }

  async refresh(): Promise<boolean> {
    await refreshApex(this.wired);
    return true;
  }

  async tryAgain() {
    this.failure = undefined;
    await this.refresh();
    // The same error again is not handed over a second time.
    if (this.wired?.error) {
      this.failure = failureOf(this.wired.error, labels);
    }
  }

  openPath() {
    this.view = 'path';
  }

  /** A personal goal is nobody's but the user's. */
  get isOwn() {
    return this.input?.user.id === USER_ID;
  }

  get isPath() {
    return this.isShown('path');
  }

  get isWhatIf() {
    return this.isShown('whatIf');
  }

  chooseMeasure({ detail }: CustomEvent<{ readonly measure: Measure }>) {
    this.measure = detail.measure;
    this.reckon();
  }

  openWhatIf() {
    this.view = 'whatIf';
  }

  back() {
    this.view = 'standing';
  }

  async explain({ detail }: CustomEvent<FigureQuestion>) {
    const explanation = this.input && explain(this.input, this.input.today, detail);
    if (this.input && this.words && explanation) {
      const opened = opaque({ explanation, words: this.words, names: namesOf(this.input) });
      await GlassBox.open({ label: this.words.labels.box[detail.figure], size: 'large', opened });
      (this.refs?.standing as (HTMLElement & QuotaStanding) | undefined)?.focusFigure(detail.figure);
    }
  }

  get isLoading() {
    return !this.failure;
  }

  /** Where newer figures fail, those that are there stay, with their day. */
  get shownFailure(): Failure | undefined {
    return this.failure && withStale(this.failure, this.words);
  }

  private isShown(view: TrackerView): boolean {
    return this.answer !== undefined && (this.view ?? this.opensWith) === view;
  }

  private show(input: QuotaInput) {
    this.failure = undefined;
    this.input = opaque(input);
    this.words = opaque(wordsOf(input, input.today, labels, LOCALE, USER_ID));
    this.reckon();
  }

  private reckon() {
    const { input } = this;
    if (input) {
      // A quota's page begins with what the quota is about.
      const own = input.quotas.find(({ id }) => id === this.recordId)?.measure;
      this.answer = opaque(answer(input, input.today, this.measure ?? own));
    }
  }
}
