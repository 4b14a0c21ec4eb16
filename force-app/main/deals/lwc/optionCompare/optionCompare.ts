// Options of a deal side by side: the saved one, what was kept, and this what-if.
import { LightningElement, api } from 'lwc';
import { MOST_OPTIONS } from 'c/dealChange';
import { KeyPause } from 'c/keyPause';
import { fillPlain } from 'c/phrase';
import { comparison, type ComparedOption, type WhatIfWords } from 'c/whatIfSentence';

type Options = readonly (ComparedOption & { readonly scenarioId: string | null })[];

const keysOf = (options: Options): string => options.map(({ key }) => key).join(' ');

export default class OptionCompare extends LightningElement {
  /**
   * From left to right; those with a `scenarioId` can be opened and removed. Figures that change in the columns that
   * there are follow once nobody types for a moment: the verdicts on what is typed come first.
   */
  @api
  get options(): Options {
    return this.given;
  }
  set options(options: Options) {
    const isFigures = options.length > 0 && keysOf(options) === keysOf(this.shown);
    this.given = options;
    this.pause.drop();
    if (isFigures) {
      this.pause.after(() => {
        this.shown = this.given;
      });
    } else {
      this.shown = options;
    }
  }

  /** Key of the option that the inputs show. */
  @api currentKey = '';
  @api costVisible = false;
  @api words!: WhatIfWords;

  given: Options = [];
  shown: Options = [];
  pause = new KeyPause();

  /** Markup drops a space between two elements. */
  gap = ' ';

  get count() {
    const { length } = this.shown;
    return fillPlain(this.words.labels.compareCount, length, Math.max(length, MOST_OPTIONS));
  }

  get heads() {
    const { labels } = this.words;
    return this.shown.map(({ key, name, scenarioId }) => ({
      key,
      name,
      scenarioId,
      className: this.cellClass(key),
      opens: scenarioId !== null && key !== this.currentKey,
      openLabel: fillPlain(labels.openNamed, name),
      removeLabel: fillPlain(labels.remove, name)
    }));
  }

  get rows() {
    return comparison(this.shown, this.costVisible, this.words).rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        className: this.cellClass(cell.key),
        textClass: cell.isBest ? 'bold' : ''
      }))
    }));
  }

  override disconnectedCallback() {
    this.pause.drop();
  }

  private cellClass(key: string): string {
    return key === this.currentKey ? 'cell current' : 'cell';
  }

  open(event: Event) {
    this.tell('openscenario', event);
  }

  remove(event: Event) {
    this.tell('removescenario', event);
  }

  private tell(type: string, { currentTarget }: Event) {
    const { scenarioId } = (currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent(type, { detail: { scenarioId } }));
  }
}
