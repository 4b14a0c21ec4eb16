// The board of a manager's branch: loads stored figures and what comes after them, has them rolled up, shows the board or
// the state.
import { wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import USER_ID from '@salesforce/user/Id';
import load from '@salesforce/apex/TeamBoardController.load';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import { labels } from 'c/boardLabels';
import type { BoardWords } from 'c/boardSentence';
import { failureOf } from 'c/dealFetch';
import { lastResult } from 'c/lastResult';
import { opaque } from 'c/opaque';
import { labels as quotaLabels } from 'c/quotaLabels';
import { wordsOf } from 'c/quotaSentence';
import { Board, decode, type DealsByRep, type TeamBoardLoad, type TeamInput } from 'c/teamEngine';
import { WiredView } from 'c/wiredView';
import { laterDeals, withYear } from './source';

export default class TeamBoard extends WiredView<TeamBoardLoad> {
  labels = labels;
  input: TeamInput | undefined;
  /** The same with the months of the year, once they were asked for. */
  year: TeamInput | undefined;
  /** Open deals that come later; null: they are on their way, or not needed. */
  deals: DealsByRep | null = null;
  isWaiting = false;
  words: BoardWords | undefined;
  private readonly boardOf = lastResult((input: TeamInput, deals: DealsByRep | null) => new Board(input, deals));
  private readonly yearBoardOf = lastResult((input: TeamInput, deals: DealsByRep | null) => new Board(input, deals));

  @wire(load)
  receive(wired: WireResult<TeamBoardLoad>) {
    this.hold(wired);
  }

  get board(): Board | undefined {
    return this.input && this.boardOf(this.input, this.deals);
  }

  get yearBoard(): Board | undefined {
    return this.year && this.yearBoardOf(this.year, this.deals);
  }

  get isLoading() {
    return !this.failure;
  }

  get isEmpty() {
    return this.input?.reps.length === 0;
  }

  get hasNoFigures() {
    return this.input !== undefined && this.input.reps.length > 0 && this.input.rows.length === 0;
  }

  get isReady() {
    return this.board !== undefined && !this.isEmpty && !this.hasNoFigures;
  }

  async askForYear() {
    if (this.input && !this.year) {
      await this.attempt(async (input) => {
        this.year = await withYear(input);
      });
    }
  }

  protected override get errorLabels() {
    return labels;
  }

  protected override show(sent: TeamBoardLoad) {
    super.show(sent);
    const input = opaque(decode(sent));
    const about = { ...input, user: { id: USER_ID, name: input.userName } };
    this.words = opaque({ labels, quota: wordsOf(about, input.today, quotaLabels, LOCALE) });
    this.input = input;
    this.year = undefined;
    this.deals = null;
    if (input.dealsLater) {
      this.isWaiting = true;
      this.loadDeals(input);
    }
  }

  private async loadDeals(input: TeamInput) {
    await this.attempt(async () => {
      this.deals = await laterDeals(input);
    });
    this.isWaiting = false;
  }

  /** What comes later may fail by itself: the page says so in place of all that may be wrong. */
  private async attempt(doing: (input: TeamInput) => Promise<void>) {
    try {
      await doing(this.input!);
    } catch (error) {
      this.failure = failureOf(error as FetchError, labels);
    }
  }
}
