// The boards of a manager: plans, incentives, retention and new business, service, certifications, data quality.
import { LightningElement, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import { refreshApex } from '@salesforce/apex';
import load from '@salesforce/apex/ManagerBoardController.load';
import type { WireResult } from '@salesforce/apexMethod';
import { labels } from 'c/boardPanelLabels';
import { boardsOf, counted, type Board, type BoardWords, type ManagerBoardsLoad } from 'c/boardPanels';
import { formatDay } from 'c/dates';
import { failureOf, type Failure } from 'c/dealFetch';
import { labels as dealLabels } from 'c/dealLabels';
import { layoutOf, watchWidth } from 'c/ownWidth';
import { fillPlain } from 'c/phrase';

export default class ManagerBoards extends LightningElement {
  labels = labels;
  words: BoardWords | undefined;
  width = 0;
  boards: readonly Board[] = [];
  failure: Failure | undefined;
  private stop: (() => void) | undefined;
  private wired: WireResult<ManagerBoardsLoad> | undefined;

  @wire(load)
  receive(wired: WireResult<ManagerBoardsLoad>) {
    this.wired = wired;
    if (wired.data) {
      this.failure = undefined;
      this.words = { labels, locale: LOCALE, boards: wired.data };
      this.boards = boardsOf(this.words);
    } else if (wired.error) {
      this.failure = failureOf(wired.error, dealLabels);
    }
  }

  override renderedCallback() {
    const page = this.refs?.page as HTMLElement | undefined;
    this.stop ??= page && watchWidth(page, (width) => (this.width = width));
  }

  override disconnectedCallback() {
    this.stop?.();
    this.stop = undefined;
  }

  get sent() {
    return this.words?.boards;
  }

  get hasTeam() {
    return this.sent && this.sent.reps.length > 0;
  }

  get isNarrow() {
    return this.width > 0 && layoutOf(this.width) === 'narrow';
  }

  get subtitle() {
    if (!this.words) {
      return '';
    }
    const { reps, storedOn, asOf } = this.words.boards;
    const people = counted(reps.length, labels.personOne, labels.personMany, this.words);
    return storedOn
      ? fillPlain(labels.subtitle, people, formatDay(storedOn, LOCALE, { unlessOf: asOf }))
      : fillPlain(labels.subtitleNone, people);
  }

  async tryAgain() {
    this.failure = undefined;
    await refreshApex(this.wired);
    if (this.wired?.error) {
      this.failure = failureOf(this.wired.error, dealLabels);
    }
  }
}
