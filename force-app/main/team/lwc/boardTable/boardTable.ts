// The tree of teams and reps as a table that the keyboard walks; of many rows only what is in view is drawn. Events `sort`
// with a key, `toggle` with a team, `open` with a rep.
import { LightningElement, api } from 'lwc';
import { rowText, type BoardWords } from 'c/boardSentence';
import type { RowShown } from 'c/boardRow';
import { lastResult } from 'c/lastResult';
import { opaque } from 'c/opaque';
import { watchWidth } from 'c/ownWidth';
import type { Board, ListedRow, Sort } from 'c/teamEngine';
import { cellsOf, columnsOf, templateOf, type Cell, type Column } from './columns';
import { drawnRows, ROW, stepOf } from './window';

export type { Cell, Column };

/** What scrolls within itself, in pixels, and the head above it. */
const HIGHEST = 640;
const WIDE = 1200;
const HEADS = { name: '', bar: 'bars', month: 'bars', pace: 'figure', figure: 'figure' };

/** Cells of rows by key, made when a row is first drawn. */
function cellMaker(board: Board, columns: readonly Column[], months: readonly string[], words: BoardWords) {
  const made = new Map<string, readonly Cell[]>();
  return (key: string): readonly Cell[] => {
    const known = made.get(key);
    const node = board.nodes.get(key);
    if (known || !node) {
      return known ?? [];
    }
    const cells = cellsOf(rowText(node, board.chanceOf(key), months, words), columns);
    made.set(key, cells);
    return cells;
  };
}

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
  private readonly cells = lastResult(cellMaker);
  private readonly made = new Map<string, { readonly cells: readonly Cell[]; readonly shown: RowShown }>();

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
    const { sort } = this;
    return this.columns.map(({ key, label, kind }) => ({
      key,
      label,
      isSorted: sort.key === key,
      sign: sort.descending ? '↓' : '↑',
      sorted: sort.key === key ? (sort.descending ? 'descending' : 'ascending') : 'none',
      className: `head ${HEADS[kind]}`
    }));
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
    const cellsFor = this.cells(board, columns, months, words);
    const count = end - first;
    const drawn = this.rows.slice(first, end).map((row, index) => ({
      // What scrolls out of view is drawn again as what scrolls in, and nothing is moved among the others.
      slot: (first + index) % count,
      place: `transform: translateY(${(first + index) * ROW}px)`,
      key: row.key,
      shown: this.shownOf(row, first + index + 2, cellsFor(row.key)),
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

  /** The same object for the same row, so that what stays in view is not drawn again. */
  private shownOf(row: ListedRow, index: number, cells: readonly Cell[]): RowShown {
    const known = this.made.get(row.key);
    const isSame = known?.cells === cells && known.shown.index === index && known.shown.row === row;
    const shown = isSame ? known.shown : opaque({ row, index, cells });
    this.made.set(row.key, { cells, shown });
    return shown;
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
    const [top, height] = [place * ROW, (scroller.clientHeight || HIGHEST) - ROW];
    if (top < scroller.scrollTop) {
      scroller.scrollTop = top;
    } else if (top + ROW > scroller.scrollTop + height) {
      scroller.scrollTop = top + ROW - height;
    }
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
