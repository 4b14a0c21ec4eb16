// Teams and reps of a board in the order that is chosen, teams that are closed without their own. Events `toggle` with a
// team, `open` with a rep.
import { LightningElement, api } from 'lwc';
import type { BoardWords } from 'c/boardSentence';
import type BoardTable from 'c/boardTable';
import { lastResult } from 'c/lastResult';
import { opaque } from 'c/opaque';
import { listed, NO_FILTER, type Board, type Filter, type Sort, type SortKey } from 'c/teamEngine';
import { FIRST_SORT, nextSort, sortedBy } from './sorting';

export default class BoardTree extends LightningElement {
  @api board!: Board;
  @api filter: Filter = NO_FILTER;
  /** Teams whose reps are not shown. */
  @api closed: ReadonlySet<string> = new Set();
  @api words!: BoardWords;
  /** Names of the board's months. */
  @api months: readonly string[] = [];
  @api costVisible = false;
  /** Rep whose panel is open. */
  @api openKey: string | null = null;

  sort: Sort = FIRST_SORT;
  private shownView: 'board' | 'months' = 'board';
  private readonly listingOf = lastResult((board: Board, sort: Sort, filter: Filter, closed: ReadonlySet<string>) =>
    opaque({ rows: listed(board.nodes, { sort, filter, closed }, board.chanceOf) })
  );

  @api
  get view(): 'board' | 'months' {
    return this.shownView;
  }

  /** Another view has other columns: it begins in the first order. */
  set view(view: 'board' | 'months') {
    if (view !== this.shownView) {
      this.shownView = view;
      this.sort = FIRST_SORT;
    }
  }

  get labels() {
    return this.words.labels;
  }

  get name() {
    return sortedBy(this.sort, this.months, this.words);
  }

  get listing() {
    return this.listingOf(this.board, this.sort, this.filter, this.closed);
  }

  setSort({ detail }: CustomEvent<{ readonly key: SortKey }>) {
    this.sort = nextSort(this.sort, detail.key);
  }

  tellOn(event: CustomEvent<object>) {
    this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
  }

  /** Takes the keyboard back to the row that it was on. */
  @api
  focusActive() {
    (this.refs?.table as (HTMLElement & BoardTable) | undefined)?.focusActive();
  }
}
