// What is drawn of rows, made when a row is first drawn and the same for the same row: what stays in view is not drawn
// again.
import type { RowShown } from 'c/boardRow';
import { rowText, type BoardWords } from 'c/boardSentence';
import { lastResult } from 'c/lastResult';
import { opaque } from 'c/opaque';
import type { Board, ListedRow } from 'c/teamEngine';
import { cellsOf, type Cell, type Column } from './columns';

/** Cells of rows by key. */
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

export class MadeRows {
  /** Anew only where one of these is another. */
  readonly cells = lastResult(cellMaker);
  private readonly made = new Map<string, { readonly cells: readonly Cell[]; readonly shown: RowShown }>();

  shown(row: ListedRow, index: number, cells: readonly Cell[]): RowShown {
    const known = this.made.get(row.key);
    const isSame = known?.cells === cells && known.shown.index === index && known.shown.row === row;
    const shown = isSame ? known.shown : opaque({ row, index, cells });
    this.made.set(row.key, { cells, shown });
    return shown;
  }
}
