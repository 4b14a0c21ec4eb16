// Whitespace as a matrix, a table or, where there is little room, a list: which figure of it is shown, and of which cells.
// Event `open` with the key of a cell.
import { LightningElement, api } from 'lwc';
import { lastResult } from 'c/lastResult';
import { opaque } from 'c/opaque';
import { cellsIn, shownOf, type Matrix } from 'c/whitespaceEngine';
import type WhitespaceGrid from 'c/whitespaceGrid';
import type { WhitespaceView, WhitespaceWords } from 'c/whitespaceSentence';

type Chosen = CustomEvent<{ readonly value: string }>;

export default class WhitespaceBoard extends LightningElement {
  @api matrix!: Matrix;
  @api words!: WhitespaceWords;
  /** Key of the cell whose panel is open. */
  @api openKey: string | null = null;
  @api narrow = false;

  view: WhitespaceView = 'left';
  state = '';
  site = '';
  isTable = false;
  private readonly shownOf = lastResult((matrix: Matrix, state: string, site: string) =>
    opaque(shownOf(matrix, state, site))
  );
  private readonly cellsOf = lastResult(cellsIn);

  /** Shows a cell and takes the keyboard there. */
  @api
  focusCell(key: string) {
    (this.refs?.cells as (HTMLElement & Pick<WhitespaceGrid, 'focusCell'>) | undefined)?.focusCell(key);
  }

  get labels() {
    return this.words.labels;
  }

  get shown() {
    return this.shownOf(this.matrix, this.state, this.site);
  }

  get cells() {
    return this.cellsOf(this.matrix, this.shown);
  }

  get hasNoMatch() {
    return this.cells.length === 0;
  }

  get hasTwin() {
    return !this.narrow;
  }

  get isListed() {
    return this.narrow || this.isTable;
  }

  chooseView({ detail }: CustomEvent<{ readonly value: WhitespaceView }>) {
    this.view = detail.value;
  }

  chooseState({ detail }: Chosen) {
    this.state = detail.value;
  }

  chooseSite({ detail }: Chosen) {
    this.site = detail.value;
  }

  switchTwin() {
    this.isTable = !this.isTable;
  }

  open({ detail }: CustomEvent<{ readonly key: string }>) {
    this.dispatchEvent(new CustomEvent('open', { detail }));
  }
}
