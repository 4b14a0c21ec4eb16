// What blocks a deal, a customer or a plan: added where it is met, solved with an answer that others find again.
import { LightningElement, api, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import { refreshApex } from '@salesforce/apex';
import addBlocker from '@salesforce/apex/BlockerController.add';
import load from '@salesforce/apex/BlockerController.load';
import resolveBlocker from '@salesforce/apex/BlockerController.resolve';
import findSimilar from '@salesforce/apex/BlockerController.similar';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import { labels } from 'c/blockerLabels';
import type { Solved } from 'c/blockerRow';
import { blockerText, similarText, type BlockerInput, type BlockerWords, type SimilarBlocker } from 'c/blockerSentence';
import { failureOf, type Failure } from 'c/dealFetch';
import { KeyPause } from 'c/keyPause';
import { lastResult } from 'c/lastResult';
import { fillPlain } from 'c/phrase';

const ASK_PAUSE = 400;
const SHORTEST_QUESTION = 4;

export default class BlockerList extends LightningElement {
  @api recordId = '';

  labels = labels;
  input: BlockerInput | undefined;
  failure: Failure | undefined;
  isAdding = false;
  isSaving = false;
  asksFocus = false;
  question: string | undefined;
  similar: readonly SimilarBlocker[] = [];
  said = '';
  problem = '';
  private wired: WireResult<BlockerInput> | undefined;
  private readonly pause = new KeyPause();
  private readonly shown = lastResult((input: BlockerInput) => {
    const words: BlockerWords = { labels, locale: LOCALE, today: input.today };
    const blockers = input.blockers.map((entry) => blockerText(entry, words));
    return {
      blockers,
      note: fillPlain(labels.open, blockers.filter(({ isOpen }) => isOpen).length),
      noted: input.noted.map((one) => ({
        ...one,
        note: fillPlain(labels.noted, one.action),
        trackLabel: fillPlain(labels.trackOf, one.text)
      })),
      isEmpty: blockers.length === 0 && input.noted.length === 0
    };
  });

  @wire(load, { recordId: '$recordId' })
  receive(wired: WireResult<BlockerInput>) {
    this.wired = wired;
    if (wired.data) {
      this.failure = undefined;
      this.input = wired.data;
    } else if (wired.error) {
      this.failure = failureOf(wired.error, labels);
    }
  }

  @wire(findSimilar, { question: '$question' })
  receiveSimilar({ data }: WireResult<readonly SimilarBlocker[]>) {
    this.similar = this.question === undefined ? [] : (data ?? []);
  }

  override renderedCallback() {
    if (this.asksFocus && this.isAdding) {
      this.asksFocus = false;
      (this.refs?.name as HTMLElement | undefined)?.focus();
    }
  }

  override disconnectedCallback() {
    this.pause.drop();
  }

  get view() {
    return this.input && this.shown(this.input);
  }

  get mayAdd() {
    return this.input?.mayAdd === true && !this.isAdding;
  }

  get suggestions() {
    const words: BlockerWords = { labels, locale: LOCALE, today: this.input?.today ?? '' };
    return this.similar.map((one) => similarText(one, words));
  }

  get today() {
    return this.input?.today;
  }

  async refresh() {
    await refreshApex(this.wired);
  }

  ask() {
    this.isAdding = true;
    this.asksFocus = true;
    this.problem = '';
    this.question = undefined;
  }

  cancel() {
    this.isAdding = false;
    this.question = undefined;
  }

  type({ detail }: CustomEvent<{ readonly value: string }>) {
    const typed = detail.value.trim();
    this.pause.after(() => {
      this.question = typed.length < SHORTEST_QUESTION ? undefined : typed;
    }, ASK_PAUSE);
  }

  async save() {
    const typed = (ref: string): string =>
      String((this.refs?.[ref] as unknown as { value?: string | null } | undefined)?.value ?? '');
    const name = typed('name').trim();
    const opened = typed('since') || (this.today ?? '');
    if (await this.doing(() => addBlocker({ recordId: this.recordId, name, opened }))) {
      this.cancel();
      this.say(fillPlain(labels.added, name));
    }
  }

  async track({ currentTarget }: Event) {
    const { id = '', text = '' } = (currentTarget as HTMLElement).dataset;
    const opened = this.today ?? '';
    if (await this.doing(() => addBlocker({ recordId: id, name: text.slice(0, 80), opened }))) {
      this.say(fillPlain(labels.added, text));
    }
  }

  async solve({ detail: { id, name, answer, fromId } }: CustomEvent<Solved>) {
    if (await this.doing(() => resolveBlocker({ blockerId: id, answer, fromId }))) {
      this.say(fillPlain(labels.solved, name));
    }
  }

  private say(text: string) {
    this.said = text;
    (this.refs?.said as HTMLElement | undefined)?.focus();
  }

  private async doing(what: () => Promise<unknown>): Promise<boolean> {
    let done = false;
    this.isSaving = true;
    this.problem = '';
    this.said = '';
    try {
      await what();
      done = true;
    } catch (error) {
      this.problem = failureOf(error as FetchError, labels).text;
    }
    if (done) {
      await this.refresh();
    }
    this.isSaving = false;
    return done;
  }
}
