// The matrix as its template shows it: each part is worked out anew only when what it is made of has changed, since a step by
// keys must not cost what a new matrix does. Pure.
import { lastResult } from 'c/lastResult';
import { sumsIn, type Matrix, type Shown } from 'c/whitespaceEngine';
import type { WhitespaceView, WhitespaceWords } from 'c/whitespaceSentence';
import { groupsOf, headsOf, rowsOf, spaces, textMaker, totalsOf, type Asked } from './rows';
import type { Place } from './steps';
import { drawn, type Drawn } from './window';

/** What is high enough for a matrix that scrolls within itself. */
export const HIGHEST = 640;

/** Where it is scrolled to, and how wide it is: pixels. */
export interface Scrolled {
  readonly top: number;
  readonly left: number;
  readonly width: number;
}

/** One matrix on one page. */
export class Picture {
  private readonly asked = lastResult(
    (matrix: Matrix, words: WhitespaceWords, view: WhitespaceView, shown: Shown): Asked => ({
      ...{ matrix, words, view, shown, sums: sumsIn(matrix, shown) }
    })
  );
  private readonly texts = lastResult(textMaker);
  private readonly viewport = lastResult((top: number, left: number, width: number) => ({
    ...{ top, left, width, height: HIGHEST }
  }));
  private readonly drawn = lastResult(drawn);
  private readonly frame = lastResult((about: Asked, range: Drawn) => ({
    groups: groupsOf(about, range),
    heads: headsOf(about, range),
    spaces: spaces(about, range),
    totals: totalsOf(about, range)
  }));
  private readonly marks = lastResult((row: number, column: number, openKey: string | null) => ({
    ...{ row, column, openKey }
  }));
  private readonly drawnRows = lastResult(rowsOf);

  about(matrix: Matrix, words: WhitespaceWords, view: WhitespaceView, shown: Shown): Asked {
    return this.asked(matrix, words, view, shown);
  }

  range({ shown: { rows, columns } }: Asked, { top, left, width }: Scrolled): Drawn {
    return this.drawn(rows.length, columns.length, this.viewport(top, left, width));
  }

  /** Heads and totals, and the room of what is not drawn. */
  around(about: Asked, range: Drawn) {
    return this.frame(about, range);
  }

  /** @param active the tab stop */
  rows(about: Asked, range: Drawn, active: Place, openKey: string | null) {
    const { matrix, view, words } = about;
    return this.drawnRows(
      about,
      range,
      this.marks(active.row, active.column, openKey),
      this.texts(matrix, view, words)
    );
  }
}
