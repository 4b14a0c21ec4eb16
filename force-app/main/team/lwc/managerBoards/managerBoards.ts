// The boards of a manager: plans, incentives, retention and new business, service, certifications, data quality.
import { LightningElement, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import { refreshApex } from '@salesforce/apex';
import load from '@salesforce/apex/ManagerBoardController.load';
import type { WireResult } from '@salesforce/apexMethod';
import { labels } from 'c/boardPanelLabels';
import { boardsOf, type Board, type ManagerBoardsLoad } from 'c/boardPanels';
import { formatDay } from 'c/dates';
import { failureOf, type Failure } from 'c/dealFetch';
import { labels as dealLabels } from 'c/dealLabels';
import { fillPlain } from 'c/phrase';

export default class ManagerBoards extends LightningElement {
  labels = labels;
  sent: ManagerBoardsLoad | undefined;
  boards: readonly Board[] = [];
  failure: Failure | undefined;
  private wired: WireResult<ManagerBoardsLoad> | undefined;

  @wire(load)
  receive(wired: WireResult<ManagerBoardsLoad>) {
    this.wired = wired;
    if (wired.data) {
      this.failure = undefined;
      this.sent = wired.data;
      this.boards = boardsOf({ labels, locale: LOCALE, boards: wired.data });
    } else if (wired.error) {
      this.failure = failureOf(wired.error, dealLabels);
    }
  }

  get hasTeam() {
    return this.sent && this.sent.reps.length > 0;
  }

  get subtitle() {
    const { reps, storedOn, asOf } = this.sent ?? { reps: [], asOf: '' };
    return storedOn
      ? fillPlain(labels.subtitle, reps.length, formatDay(storedOn, LOCALE, { unlessOf: asOf }))
      : fillPlain(labels.subtitleNone, reps.length);
  }

  async tryAgain() {
    this.failure = undefined;
    await refreshApex(this.wired);
    if (this.wired?.error) {
      this.failure = failureOf(this.wired.error, dealLabels);
    }
  }
}
