// The matrix: one tab stop, arrow keys from cell to cell; of a large one only what is in view is drawn. Event `open` with the
// key of a cell.
import { LightningElement, api } from 'lwc';
import { watchWidth } from 'c/ownWidth';
import type { Matrix, Shown } from 'c/whitespaceEngine';
import type { WhitespaceView, WhitespaceWords } from 'c/whitespaceSentence';
import { HIGHEST, Picture } from './picture';
import { cellAt } from './rows';
import { nextPlace, stepTo, type Place } from './steps';
import { MOST_DRAWN, revealed, SIZES } from './window';

export default class WhitespaceGrid extends LightningElement {
  @api matrix!: Matrix;
  @api words!: WhitespaceWords;
  @api view: WhitespaceView = 'left';
  @api shown!: Shown;
  /** Key of the cell whose panel is open. */
  @api openKey: string | null = null;

  row = 0;
  column = 0;
  top = 0;
  left = 0;
  width = 1000;
  private takesFocus = false;
  private stopWatching: (() => void) | undefined;
  private readonly picture = new Picture();

  /** Shows a cell and takes the keyboard there. */
  @api
  focusCell(key: string) {
    const cell = this.matrix.cells.find((one) => one.key === key);
    const row = cell ? this.shown.rows.indexOf(cell.row) : -1;
    const column = cell ? this.shown.columns.indexOf(cell.column) : -1;
    if (row >= 0 && column >= 0) {
      this.goTo({ row, column });
    }
  }

  override renderedCallback() {
    const { scroller } = this.refs ?? {};
    if (scroller && !this.stopWatching) {
      this.stopWatching = watchWidth(scroller, (width) => (this.width = width));
    }
    if (this.takesFocus) {
      this.takesFocus = false;
      this.template?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
    }
  }

  override disconnectedCallback() {
    this.stopWatching?.();
    this.stopWatching = undefined;
  }

  get labels() {
    return this.words.labels;
  }

  get scrollClass() {
    return this.isLarge ? 'scroll large' : 'scroll';
  }

  get rowCount() {
    return this.shown.rows.length + 3;
  }

  get columnCount() {
    return this.shown.columns.length + 2;
  }

  /** Heads and totals. */
  get around() {
    return this.picture.around(this.about, this.range);
  }

  get rows() {
    return this.picture.rows(this.about, this.range, this.active, this.openKey);
  }

  get namesStyle() {
    return `flex: 0 0 ${SIZES.names}px`;
  }

  get totalStyle() {
    return `flex: 0 0 ${SIZES.total}px`;
  }

  get totalIndex() {
    return this.shown.columns.length + 2;
  }

  scroll() {
    const { scroller } = this.refs ?? {};
    if (scroller && this.isLarge) {
      // By whole rows and columns: what is drawn is the same in between.
      this.top = Math.floor(scroller.scrollTop / SIZES.row) * SIZES.row;
      this.left = Math.floor(scroller.scrollLeft / SIZES.column) * SIZES.column;
    }
  }

  press(event: KeyboardEvent) {
    if (event.altKey || event.metaKey) {
      return;
    }
    const to = this.target(event);
    if (to) {
      event.preventDefault();
      this.goTo(to);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.open(this.active);
    }
  }

  click(event: Event) {
    const { row, column } = (event.currentTarget as HTMLElement).dataset;
    const place = { row: Number(row), column: Number(column) };
    this.row = place.row;
    this.column = place.column;
    this.open(place);
  }

  private target({ key, ctrlKey }: KeyboardEvent): Place | null {
    const { active, last } = this;
    if (key.toLowerCase() === 'n' && !ctrlKey) {
      return nextPlace(active, last, (place) => this.cellOf(place)?.state === 'White');
    }
    return stepTo(key, ctrlKey, active, last);
  }

  private open(place: Place) {
    const key = this.cellOf(place)?.key;
    if (key !== undefined) {
      this.dispatchEvent(new CustomEvent('open', { detail: { key } }));
    }
  }

  private goTo(place: Place) {
    this.row = place.row;
    this.column = place.column;
    this.takesFocus = true;
    const { scroller } = this.refs ?? {};
    if (scroller) {
      const { scrollTop, scrollLeft, clientHeight, clientWidth } = scroller;
      const height = this.isLarge ? clientHeight || HIGHEST : Number.POSITIVE_INFINITY;
      const to = revealed(place.row, place.column, {
        top: scrollTop,
        left: scrollLeft,
        width: clientWidth || this.width,
        height
      });
      scroller.scrollTop = to.top;
      scroller.scrollLeft = to.left;
      this.scroll();
    }
  }

  private cellOf({ row, column }: Place) {
    const { rows, columns } = this.shown;
    const [family, place] = [rows[row], columns[column]];
    return family === undefined || place === undefined ? undefined : cellAt(this.about, family, place);
  }

  private get isLarge() {
    return this.shown.rows.length * this.shown.columns.length >= MOST_DRAWN;
  }

  private get about() {
    return this.picture.about(this.matrix, this.words, this.view, this.shown);
  }

  private get range() {
    return this.picture.range(this.about, this);
  }

  private get last(): Place {
    return { row: this.shown.rows.length - 1, column: this.shown.columns.length - 1 };
  }

  /** The tab stop: where the keyboard was, or the next to it that the filters leave and that is drawn. */
  private get active(): Place {
    const { firstRow, lastRow, firstColumn, lastColumn } = this.range;
    return {
      row: Math.min(Math.max(this.row, firstRow), lastRow),
      column: Math.min(Math.max(this.column, firstColumn), lastColumn)
    };
  }
}
