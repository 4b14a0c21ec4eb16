// Options of a deal side by side: the saved one, what was kept, and this what-if.
import { LightningElement, api } from 'lwc';
import { MOST_OPTIONS } from 'c/dealChange';
import { fillPlain } from 'c/phrase';
import { comparison, type ComparedOption, type WhatIfWords } from 'c/whatIfSentence';

export default class OptionCompare extends LightningElement {
  /** From left to right; those with a `scenarioId` can be opened and removed. */
  @api options: readonly (ComparedOption & { readonly scenarioId: string | null })[] = [];
  /** Key of the option that the inputs show. */
  @api currentKey = '';
  @api costVisible = false;
  @api words!: WhatIfWords;

  /** Markup drops a space between two elements. */
  gap = ' ';

  get count() {
    const { length } = this.options;
    return fillPlain(this.words.labels.compareCount, length, Math.max(length, MOST_OPTIONS));
  }

  get heads() {
    const { labels } = this.words;
    return this.options.map(({ key, name, scenarioId }) => ({
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
    return comparison(this.options, this.costVisible, this.words).rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        className: this.cellClass(cell.key),
        textClass: cell.isBest ? 'bold' : ''
      }))
    }));
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
