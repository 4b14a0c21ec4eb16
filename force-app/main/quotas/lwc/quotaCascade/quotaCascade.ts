// Hands a quota down: loads the team with its parts, keeps what is typed until it is saved at once.
import { LightningElement, api, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import { refreshApex } from '@salesforce/apex';
import load from '@salesforce/apex/QuotaCascadeController.load';
import save from '@salesforce/apex/QuotaCascadeController.save';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import { RefreshEvent } from 'lightning/refresh';
import { failureOf, type Failure } from 'c/dealFetch';
import { splitBy, splitEvenly } from 'c/handDown';
import { fillPlain } from 'c/phrase';
import type { Value } from 'c/quotaEngine';
import { labels } from 'c/quotaLabels';
import { shortDay, unitOf, wordsOf, type QuotaWords } from 'c/quotaSentence';
import { headlineOf, obstacleOf, rowsOf, totalsOf } from './sentence';
import { changedParts, isValid, sumsOf, type HandDown, type Typed } from './view';

export type { TeamRow } from './sentence';
export type { HandDown } from './view';

const UNCHANGED: Typed = new Map();

export default class QuotaCascade extends LightningElement {
  @api recordId: string | null = null;

  labels = labels;
  team = labels.team;
  view: HandDown | undefined;
  words: QuotaWords | undefined;
  failure: Failure | undefined;
  wired: WireResult<HandDown> | undefined;
  typed: Typed = UNCHANGED;
  mayExceed = false;
  isSaving = false;
  done = '';
  problem = '';

  @wire(load, { quotaId: '$recordId' })
  receive(wired: WireResult<HandDown>) {
    this.wired = wired;
    if (wired.data) {
      this.show(wired.data);
    } else if (wired.error) {
      this.failure = failureOf(wired.error, labels);
    }
  }

  get shown() {
    const { view, typed, words } = this;
    if (!view || !words) {
      return null;
    }
    const { remainder } = sumsOf(view, typed);
    const isBlocked = this.isSaving || !isValid(typed) || (remainder < 0 && !this.mayExceed);
    return {
      rows: rowsOf(view, typed, words),
      totals: totalsOf(view, typed, words),
      headline: headlineOf(view, typed, words),
      obstacle: obstacleOf(view, words),
      canEdit: !view.obstacle,
      isOver: remainder < 0,
      cannotSave: isBlocked || changedParts(view, typed).length === 0,
      isUnchanged: typed.size === 0,
      cannotRepeat: !view.members.some(({ lastYear }) => (lastYear ?? 0) > 0),
      columnBefore: view.lastYearName ? fillPlain(labels.team.columnBefore, view.lastYearName) : null,
      likeBefore: fillPlain(labels.team.likeBefore, view.lastYearName ?? ''),
      later: view.periodStart <= view.today ? fillPlain(labels.team.later, shortDay(view.periodStart, words)) : ''
    };
  }

  async tryAgain() {
    this.failure = undefined;
    await refreshApex(this.wired);
    if (this.wired?.error) {
      this.failure = failureOf(this.wired.error, labels);
    }
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
      await refreshApex(this.wired);
      this.dispatchEvent(new RefreshEvent());
    } catch (error) {
      const { text, details } = failureOf(error as FetchError, labels);
      this.problem = details ? `${text} ${details}` : text;
    }
    this.isSaving = false;
  }

  private show(view: HandDown) {
    this.failure = undefined;
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
