// The twin of the matrix: the same cells as a table, on a phone as a list by site. Event `open` with the key of a cell.
import { LightningElement, api } from 'lwc';
import { lastResult } from 'c/lastResult';
import type { Cell, Matrix } from 'c/whitespaceEngine';
import type { WhitespaceView, WhitespaceWords } from 'c/whitespaceSentence';
import { bySite, inOrder, PAGE } from './list';

export default class WhitespaceList extends LightningElement {
  @api matrix!: Matrix;
  /** Those that the filters leave. */
  @api cells: readonly Cell[] = [];
  @api words!: WhitespaceWords;
  @api view: WhitespaceView = 'left';
  @api narrow = false;

  limit = PAGE;
  private takesFocus: string | null = null;
  private readonly ordered = lastResult(inOrder);
  private readonly grouped = lastResult(bySite);

  @api
  focusCell(key: string) {
    const at = this.cells.findIndex((cell) => cell.key === key);
    this.limit = Math.max(this.limit, this.narrow ? this.cells.length : at + 1);
    this.takesFocus = key;
    this.focusNow();
  }

  override renderedCallback() {
    this.focusNow();
  }

  get labels() {
    return this.words.labels;
  }

  get figureHead() {
    const { labels } = this;
    return {
      ...{ left: labels.viewLeft, spend: labels.viewSpend, pipeline: labels.viewPipeline, score: labels.viewScore }
    }[this.view];
  }

  get rows() {
    return this.ordered(this.shownCells, this.matrix, this.view, this.words);
  }

  get sites() {
    return this.grouped(this.shownCells, this.matrix, this.view, this.words);
  }

  get hasMore() {
    return this.cells.length > this.limit;
  }

  showMore() {
    this.limit += PAGE;
  }

  open(event: Event) {
    const { key } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('open', { detail: { key } }));
  }

  /** Of a list by site those of which most is left, of a table the first ones. */
  private get shownCells() {
    return this.limited(this.cells, this.limit, this.narrow);
  }

  private readonly limited = lastResult((cells: readonly Cell[], limit: number, narrow: boolean) => {
    const ordered = narrow ? [...cells].sort((one, other) => (other.left ?? -1) - (one.left ?? -1)) : cells;
    return ordered.slice(0, limit);
  });

  private focusNow() {
    const buttons = [...(this.template?.querySelectorAll<HTMLElement>('button[data-key]') ?? [])];
    const button = buttons.find(({ dataset }) => dataset.key === this.takesFocus);
    if (button) {
      this.takesFocus = null;
      button.focus();
    }
  }
}
