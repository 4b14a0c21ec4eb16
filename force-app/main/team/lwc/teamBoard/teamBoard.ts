// The board of a manager's branch: loads stored figures, has them rolled up, shows the answer, the tree, charts and panel.
import { LightningElement, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import USER_ID from '@salesforce/user/Id';
import { refreshApex } from '@salesforce/apex';
import load from '@salesforce/apex/TeamBoardController.load';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { labels } from 'c/boardLabels';
import { headline, notesOf, subtitle, type BoardWords } from 'c/boardSentence';
import type BoardTable from 'c/boardTable';
import { failureOf, type Failure } from 'c/dealFetch';
import { lastResult } from 'c/lastResult';
import { opaque } from 'c/opaque';
import { watchWidth } from 'c/ownWidth';
import { labels as quotaLabels } from 'c/quotaLabels';
import { wordsOf } from 'c/quotaSentence';
import RepDialog from 'c/repDialog';
import type RepPanel from 'c/repPanel';
import { Board, decode, listed, NO_FILTER, type DealsByRep, type Filter, type Sort, type SortKey, type TeamBoardLoad, type TeamInput } from 'c/teamEngine'; // prettier-ignore
import { laterDeals, withYear } from './source';
import { filterNote, furthestBehind, monthNames, nextSort, shownReps, sortedBy, WIDE, type View } from './view';

type OfKey<Key = string> = CustomEvent<{ readonly key: Key }>;

export default class TeamBoard extends LightningElement {
  labels = labels;
  failure: Failure | undefined;
  input: TeamInput | undefined;
  /** The same with the months of the year, once they were asked for. */
  year: TeamInput | undefined;
  /** Open deals that come later; null: they are on their way, or not needed. */
  deals: DealsByRep | null = null;
  isWaiting = false;
  words: BoardWords | undefined;
  view: View = 'board';
  sort: Sort = { key: 'pace', descending: true };
  filter: Filter = NO_FILTER;
  isFilterOpen = false;
  closed: ReadonlySet<string> = new Set();
  openKey: string | null = null;
  /** Undefined: as they stand at first. */
  chosen: readonly string[] | undefined;
  width = WIDE;
  private wired: WireResult<TeamBoardLoad> | undefined;
  private refreshId: number | undefined;
  private stop: (() => void) | undefined;
  private takesPanel = false;
  private readonly boardOf = lastResult((input: TeamInput, deals: DealsByRep | null) => new Board(input, deals));
  private readonly yearBoardOf = lastResult((input: TeamInput, deals: DealsByRep | null) => new Board(input, deals));
  private readonly listingOf = lastResult((board: Board, sort: Sort, filter: Filter, closed: ReadonlySet<string>) =>
    opaque({ rows: listed(board.nodes, { sort, filter, closed }, board.chanceOf) })
  );
  private readonly headlineOf = lastResult(headline);

  @wire(load)
  receive(wired: WireResult<TeamBoardLoad>) {
    this.wired = wired;
    if (wired.data) {
      this.show(wired.data);
    } else if (wired.error) {
      this.failure = failureOf(wired.error, labels);
    }
  }

  override connectedCallback() {
    this.refreshId = registerRefreshHandler(this, () => this.refresh());
  }

  override renderedCallback() {
    const { page, panel } = this.refs ?? {};
    if (page && !this.stop) {
      this.stop = watchWidth(page, (width) => (this.width = width));
    }
    if (this.takesPanel && panel) {
      this.takesPanel = false;
      (panel as HTMLElement & RepPanel).focusHeading();
    }
  }

  override disconnectedCallback() {
    this.stop?.();
    this.stop = undefined;
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

  get board(): Board | undefined {
    return this.input && this.boardOf(this.input, this.deals);
  }

  /** That of the view: the quarter's, or the year's. */
  get shownBoard(): Board | undefined {
    return this.isMonths && this.year ? this.yearBoardOf(this.year, this.deals) : this.board;
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

  get isMonths() {
    return this.view === 'months';
  }

  get isCompare() {
    return this.view === 'compare';
  }

  get isBoard() {
    return this.view === 'board';
  }

  get tableView() {
    return this.isMonths && this.year ? 'months' : 'board';
  }

  get viewOptions() {
    return [
      { value: 'board', label: labels.viewBoard },
      { value: 'months', label: labels.viewMonths },
      { value: 'compare', label: labels.viewCompare }
    ];
  }

  get subtitle() {
    const { input, board, words } = this;
    return input && board && words && subtitle(input, board, words);
  }

  get headline() {
    return this.board && this.words && this.headlineOf(this.board, this.words);
  }

  get months() {
    const { input, year, words, isMonths } = this;
    const asked = isMonths && year ? year : input;
    return asked && words ? this.monthsOf(asked, words, isMonths) : [];
  }

  get tableTitle() {
    return this.words && sortedBy(this.sort, this.months, this.words);
  }

  get listing() {
    const { shownBoard } = this;
    return shownBoard && this.listingOf(shownBoard, this.sort, this.filter, this.closed);
  }

  get shownReps() {
    return this.board ? this.repsOf(this.board, this.filter) : [];
  }

  get filterNote() {
    return this.board && this.words ? filterNote(this.board, this.shownReps, this.words) : '';
  }

  get filterVariant() {
    return this.filterNote === '' ? 'neutral' : 'brand-outline';
  }

  get notes() {
    const { board, input, words, isWaiting } = this;
    return board && input && words ? notesOf({ board, input, isWaiting }, words) : [];
  }

  get compared() {
    return this.chosen ?? (this.board ? furthestBehind(this.board) : []);
  }

  get isWide() {
    return this.width >= WIDE;
  }

  get openNode() {
    return this.openKey === null || !this.isWide ? undefined : this.board?.nodes.get(this.openKey);
  }

  get pageClass() {
    return this.openNode ? 'desk beside' : 'desk';
  }

  async chooseView({ detail }: CustomEvent<{ readonly value: View }>) {
    this.view = detail.value;
    this.sort = { key: 'pace', descending: true };
    if (this.isMonths && this.input && !this.year) {
      await this.attempt(async (input) => {
        this.year = await withYear(input);
      });
    }
  }

  switchFilter() {
    this.isFilterOpen = !this.isFilterOpen;
  }

  setFilter({ detail }: CustomEvent<Filter>) {
    this.filter = detail;
  }

  setSort({ detail }: OfKey<SortKey>) {
    this.sort = nextSort(this.sort, detail.key);
  }

  toggle({ detail }: OfKey) {
    const closed = new Set(this.closed);
    if (!closed.delete(detail.key)) {
      closed.add(detail.key);
    }
    this.closed = closed;
  }

  choose({ detail }: CustomEvent<{ readonly keys: readonly string[] }>) {
    this.chosen = detail.keys;
  }

  async open({ detail }: OfKey) {
    const { board, input, words } = this;
    const node = board?.nodes.get(detail.key);
    if (!node || !input || !words) {
      return;
    }
    this.openKey = detail.key;
    this.takesPanel = true;
    if (!this.isWide) {
      this.takesPanel = false;
      const opened = opaque({ node, period: input.period, today: input.today, words });
      await RepDialog.open({ label: node.name, size: 'small', opened });
      this.close();
    }
  }

  close() {
    this.openKey = null;
    (this.refs?.table as (HTMLElement & BoardTable) | undefined)?.focusActive();
  }

  private readonly monthsOf = lastResult(monthNames);
  private readonly repsOf = lastResult(shownReps);

  private show(sent: TeamBoardLoad) {
    const input = opaque(decode(sent));
    const about = { ...input, user: { id: USER_ID, name: input.userName } };
    this.failure = undefined;
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
