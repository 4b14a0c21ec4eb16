// A user's quota tracker: loads the quotas, has them reckoned, shows the answer or the state.
import { api, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import USER_ID from '@salesforce/user/Id';
import load from '@salesforce/apex/QuotaController.load';
import type { WireResult } from '@salesforce/apexMethod';
import type { Failure } from 'c/dealFetch';
import { LoadedView } from 'c/loadedView';
import { opaque } from 'c/opaque';
import GlassBox from 'c/glassBox';
import type { FigureOpening } from 'c/openFigure';
import { answer, explain } from 'c/quotaAnswer';
import type { Measure, QuotaAnswer, QuotaInput } from 'c/quotaEngine';
import { inputOf, type QuotaLoad } from 'c/quotaFetch';
import { namesOf, withStale, wordsOf, type QuotaWords } from 'c/quotaSentence';
import { endingsOf } from './ending';

/** What the tracker shows: where the quota stands, what-if, the shortest path. */
export type TrackerView = 'standing' | 'whatIf' | 'path';

export default class QuotaTracker extends LoadedView<QuotaLoad> {
  /** A quota's record page shows its owner and period; elsewhere it is the running user and today's quarter. */
  @api recordId: string | null = null;
  /** A page of its own may begin with what-if or the path. */
  @api opensWith: TrackerView = 'standing';

  input: QuotaInput | undefined;
  answer: QuotaAnswer | undefined;
  words: QuotaWords | undefined;
  measure: Measure | undefined;
  /** What the user has gone to; undefined: the page as it opens. */
  view: TrackerView | undefined;

  @wire(load, { quotaId: '$recordId' })
  receive(wired: WireResult<QuotaLoad>) {
    this.hold(wired);
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

  /** Where newer figures fail, those that are there stay, with their day. */
  get shownFailure(): Failure | undefined {
    return this.failure && withStale(this.failure, this.words);
  }

  chooseMeasure({ detail }: CustomEvent<{ readonly measure: Measure }>) {
    this.measure = detail.measure;
    this.reckon();
  }

  openPath() {
    this.view = 'path';
  }

  openWhatIf() {
    this.view = 'whatIf';
  }

  back() {
    this.view = 'standing';
  }

  async explain({ detail }: CustomEvent<FigureOpening>) {
    const { giveBack, ...question } = detail;
    const explanation = this.input && explain(this.input, this.input.today, question);
    if (this.input && this.words && explanation) {
      const endings = endingsOf(this.input, question);
      const opened = opaque({ explanation, words: this.words, names: namesOf(this.input), endings });
      await GlassBox.open({ label: this.words.labels.box[question.figure], size: 'large', opened });
      giveBack();
    }
  }

  protected override show(sent: QuotaLoad) {
    super.show(sent);
    const input = inputOf(sent);
    this.input = opaque(input);
    this.words = opaque(wordsOf(input, input.today, this.labels, LOCALE, USER_ID));
    this.reckon();
  }

  private isShown(view: TrackerView): boolean {
    return this.answer !== undefined && (this.view ?? this.opensWith) === view;
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
