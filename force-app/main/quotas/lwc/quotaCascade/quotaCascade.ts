// Hands a quota down: loads the team with its parts, keeps what is typed until it is saved at once.
import { api, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import load from '@salesforce/apex/QuotaCascadeController.load';
import save from '@salesforce/apex/QuotaCascadeController.save';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import { RefreshEvent } from 'lightning/refresh';
import { failureOf } from 'c/dealFetch';
import { splitBy, splitEvenly } from 'c/handDown';
import { LoadedView } from 'c/loadedView';
import type { Value } from 'c/quotaEngine';
import { labels } from 'c/quotaLabels';
import { unitOf, wordsOf, type QuotaWords } from 'c/quotaSentence';
import { shownOf } from './sentence';
import { changedParts, type HandDown, type Typed } from './view';

export type { TeamRow } from './sentence';
export type { HandDown } from './view';

const UNCHANGED: Typed = new Map();

export default class QuotaCascade extends LoadedView<HandDown> {
  @api recordId: string | null = null;

  team = labels.team;
  view: HandDown | undefined;
  words: QuotaWords | undefined;
  typed: Typed = UNCHANGED;
  mayExceed = false;
  isSaving = false;
  done = '';
  problem = '';

  @wire(load, { quotaId: '$recordId' })
  receive(wired: WireResult<HandDown>) {
    this.hold(wired);
  }

  get shown() {
    const { view, typed, words, mayExceed, isSaving } = this;
    return view && words ? shownOf(view, { typed, mayExceed, isSaving }, words) : null;
  }

  /** What is typed is not lost to somebody else's change. */
  override async refresh(): Promise<boolean> {
    return this.typed.size > 0 || super.refresh();
  }

  type({ detail }: CustomEvent<{ readonly userId: string; readonly value: Value | null }>) {
    this.typed = new Map([...this.typed, [detail.userId, detail.value]]);
    this.done = '';
  }

  exceed({ detail }: CustomEvent<{ readonly checked: boolean }>) {
    this.mayExceed = detail.checked;
  }

  splitEvenly() {
    this.split((quota, unit, view) => splitEvenly(quota, view.members.length, unit));
  }

  splitLikeBefore() {
    this.split((quota, unit, { members }) =>
      splitBy(
        quota,
        members.map(({ lastYear }) => Math.max(0, lastYear ?? 0)),
        unit
      )
    );
  }

  undo() {
    this.typed = UNCHANGED;
    this.problem = '';
  }

  async save() {
    const { recordId: quotaId, view, typed, mayExceed } = this;
    if (!quotaId || !view) {
      return;
    }
    this.isSaving = true;
    this.problem = '';
    try {
      const saved = await save({ quotaId, parts: JSON.stringify(changedParts(view, typed)), mayExceed });
      this.show(saved);
      this.done = labels.team.saved;
      await super.refresh();
      this.dispatchEvent(new RefreshEvent());
    } catch (error) {
      const { text, details } = failureOf(error as FetchError, labels);
      this.problem = details ? `${text} ${details}` : text;
    }
    this.isSaving = false;
  }

  protected override show(view: HandDown) {
    super.show(view);
    this.view = view;
    this.words = wordsOf({ ...view, user: { id: '', name: view.userName } }, view.today, labels, LOCALE);
    this.typed = UNCHANGED;
    this.mayExceed = false;
  }

  private split(parts: (quota: Value, unit: number, view: HandDown) => readonly Value[] | null) {
    const { view, words } = this;
    const split = view && words && parts(view.cascade.quota, unitOf(view.cascade.measure, words), view);
    if (split) {
      this.typed = new Map(view.members.map(({ userId }, index) => [userId, split[index] ?? 0]));
      this.done = '';
    }
  }
}
