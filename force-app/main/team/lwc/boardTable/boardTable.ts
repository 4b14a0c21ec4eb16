// The tree of teams and reps as a table that the keyboard walks; of many rows only what is in view is drawn. Events `sort`
// with a key, `toggle` with a team, `open` with a rep.
import { LightningElement, api } from 'lwc';
import type { BoardWords } from 'c/boardSentence';
import { lastResult } from 'c/lastResult';
import { watchWidth } from 'c/ownWidth';
import type { Board, ListedRow, Sort } from 'c/teamEngine';
import { columnsOf, headsOf, templateOf } from './columns';
import { MadeRows } from './madeRows';
import { drawnRows, ROW, scrolledTo, stepOf } from './window';

export type { Cell, Column } from './columns';

/** What scrolls within itself, in pixels, and the head above it. */
const HIGHEST = 640;
const WIDE = 1200;

export default class BoardTable extends LightningElement {
  @api board!: Board;
  /** As the engine lists them, unguarded. */
  @api listing!: { readonly rows: readonly ListedRow[] };
  @api sort!: Sort;
  @api words!: BoardWords;
  @api view: 'board' | 'months' = 'board';
  @api costVisible = false;
  /** Names of the board's months. */
  @api months: readonly string[] = [];
  /** Rep whose panel is open. */
  @api openKey: string | null = null;

  width = WIDE;
  top = 0;
  activeKey = '';
  private takesFocus = false;
  private stop: (() => void) | undefined;
  private readonly columnsOf = lastResult(
    (view: 'board' | 'months', width: number, costVisible: boolean, months: readonly string[], words: BoardWords) =>
      columnsOf({ view, width, costVisible, months }, words)
  );
  private readonly made = new MadeRows();

  override renderedCallback() {
    const { scroller } = this.refs ?? {};
    if (scroller && !this.stop) {
      this.stop = watchWidth(scroller, (width) => (this.width = width));
    }
    if (this.takesFocus) {
      this.takesFocus = false;
      this.focusActive();
    }
  }

  override disconnectedCallback() {
    this.stop?.();
    this.stop = undefined;
  }

  /** Takes the keyboard back to the row that it was on. */
  @api
  focusActive() {
    const row = this.template?.querySelector(`c-board-row[data-key="${this.active}"]`);
    (row as (HTMLElement & { focusRow(): void }) | null)?.focusRow();
  }

  get rows() {
    return this.listing.rows;
  }

  get labels() {
    return this.words.labels;
  }

  get columns() {
    const { view, width, costVisible, months, words } = this;
    return this.columnsOf(view, width, costVisible, months, words);
  }

  get columnStyle() {
    return templateOf(this.columns);
  }

  get heads() {
    return headsOf(this.columns, this.sort);
  }

  get rowCount() {
    return this.rows.length + 1;
  }

  get bodyStyle() {
    return `height: ${this.rows.length * ROW}px`;
  }

  get drawn() {
    const { board, columns, months, words, active, openKey } = this;
    const { first, end } = this.range;
    const cells = this.made.cells(board, columns, months, words);
    const count = end - first;
    const drawn = this.rows.slice(first, end).map((row, index) => ({
      // What scrolls out of view is drawn again as what scrolls in, and nothing is moved among the others.
      slot: (first + index) % count,
      place: `transform: translateY(${(first + index) * ROW}px)`,
      key: row.key,
      shown: this.made.shown(row, first + index + 2, cells(row.key)),
      isActive: row.key === active,
      isOpen: row.key === openKey
    }));
    return drawn.toSorted((one, other) => one.slot - other.slot);
  }

  sortBy(event: Event) {
    const { key } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('sort', { detail: { key } }));
  }

  scroll() {
    // By whole rows: what is drawn is the same in between.
    this.top = Math.floor((this.refs?.scroller as HTMLElement).scrollTop / ROW) * ROW;
  }

  click(event: Event) {
    const { key = '' } = (event.currentTarget as HTMLElement).dataset;
    this.activeKey = key;
    this.act(key);
  }

  press(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const place = this.place;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.act(this.active);
      return;
    }
    const page = Math.floor(HIGHEST / ROW) - 2;
    const step = stepOf(event.key, this.rows, place, page);
    if (step) {
      event.preventDefault();
      if ('to' in step) {
        this.goTo(step.to);
      } else {
        this.tell('toggle', step.toggle);
      }
    }
  }

  private act(key: string) {
    this.tell(this.board.nodes.get(key)?.kind === 'team' ? 'toggle' : 'open', key);
  }

  private tell(name: 'toggle' | 'open', key: string) {
    this.activeKey = key;
    this.takesFocus = name === 'toggle';
    this.dispatchEvent(new CustomEvent(name, { detail: { key } }));
  }

  private goTo(place: number) {
    this.activeKey = this.rows[place]?.key ?? '';
    const scroller = this.refs?.scroller as HTMLElement;
    scroller.scrollTop = scrolledTo(place, scroller.scrollTop, scroller.clientHeight || HIGHEST);
    this.scroll();
    this.takesFocus = true;
  }

  /** The tab stop: the row that the keyboard was on, or the first in view where it is gone or out of it. */
  private get active(): string {
    const { first, end } = this.range;
    const isDrawn = this.place >= first && this.place < end;
    return this.rows[isDrawn ? this.place : first]?.key ?? '';
  }

  private get place(): number {
    return Math.max(
      0,
      this.rows.findIndex(({ key }) => key === this.activeKey)
    );
  }

  private get range() {
    return drawnRows(this.rows.length, this.top, HIGHEST);
  }
}
