// Figures from 0 to 1 before and after on one axis: before a hollow circle, after a filled one, a line between.
import { LightningElement, api } from 'lwc';
import { percentText, shareOf } from 'c/chartScale';

export interface BeforeAfterRow {
  readonly key: string;
  readonly label: string;
  readonly before: number;
  readonly after: number;
  readonly beforeText: string;
  readonly afterText: string;
  readonly isStrong: boolean;
}

/** Where the axis has a line, and what it says. */
export interface AxisMark {
  readonly at: number;
  readonly text: string;
}

export default class BeforeAfter extends LightningElement {
  @api rows: readonly BeforeAfterRow[] = [];
  @api axis: readonly AxisMark[] = [];

  get drawn() {
    return this.rows.map((row) => {
      const rises = row.after >= row.before;
      return {
        ...row,
        x1: percentText(shareOf(row.before, 0, 1)),
        x2: percentText(shareOf(row.after, 0, 1)),
        changed: row.before !== row.after,
        // Each text stands on the far side of the other circle.
        beforeClass: rises ? 'text left' : 'text right',
        afterClass: rises ? 'text after right' : 'text after left',
        labelClass: row.isStrong ? 'label bold' : 'label',
        says: `${row.label}: ${row.beforeText}, ${row.afterText}`
      };
    });
  }

  get marks() {
    return this.axis.map(({ at, text }) => ({
      key: text,
      text,
      x: percentText(at),
      style: `left: ${percentText(at)}`
    }));
  }
}
