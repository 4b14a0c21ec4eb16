// Retention against new business: direct credit of the quarter by segment. Pure.
import { fillPlain } from 'c/phrase';
import { barred, hasFigure, heads, moneyText, person, row, sum, text } from './cells';
import type { BoardWords } from './cells';
import type { Board, BoardRep } from './contract';

const COLUMNS = ['retained', 'expansion', 'fresh'] as const;

export function segmentBoard(words: BoardWords): Board {
  const { labels, boards } = words;
  const longest = Math.max(1, ...boards.reps.flatMap((rep) => COLUMNS.map((column) => rep[column] ?? 0)));
  const moneyOf = (rep: BoardRep): readonly string[] => COLUMNS.map((column) => moneyText(rep[column], words));
  const totals = COLUMNS.map((column) =>
    moneyText(
      sum(boards.reps, (rep) => rep[column]),
      words
    )
  );
  return {
    key: 'segments',
    label: labels.segments,
    says: hasFigure(words, ({ retained }) => retained)
      ? fillPlain(labels.segmentsSays, ...totals)
      : labels.segmentsUnknown,
    note: labels.segmentsNote,
    heads: heads(
      ['rep', labels.rep, false],
      ['team', labels.team, false],
      ...COLUMNS.map((column) => [column, labels[column]] as const)
    ),
    rows: boards.reps.map((rep) =>
      row(
        rep.id,
        [
          person(rep),
          text('team', rep.team),
          ...COLUMNS.map((column) => barred(column, moneyText(rep[column], words), (rep[column] ?? 0) / longest))
        ],
        {
          formula: fillPlain(
            labels.formulaCredit,
            ...moneyOf(rep),
            moneyText(typeof rep.retained === 'number' ? sum(COLUMNS, (column) => rep[column]) : null, words)
          )
        },
        words
      )
    )
  };
}
