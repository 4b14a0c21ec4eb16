// Incentive leakage: eligible, applied, approved, claimed, paid; booked money beside what is hoped for, in no sum. Pure.
import { fillPlain } from 'c/phrase';
import { barred, countText, hasFigure, heads, moneyText, number, person, row, sum } from './cells';
import type { BoardWords } from './cells';
import type { Board, BoardRep } from './contract';

const COLUMNS = ['eligible', 'applied', 'left', 'approved', 'claimed', 'paid'] as const;

/** What more was applied than is eligible now is no gain against what others leave. */
function left({ eligible, applied }: BoardRep): number | null {
  return typeof eligible === 'number' ? Math.max(0, eligible - (applied ?? 0)) : null;
}

const figuresOf = (rep: BoardRep) => ({ ...rep, left: left(rep) });

export function incentiveBoard(words: BoardWords): Board {
  const { labels, boards } = words;
  const rows = boards.reps.map(figuresOf).sort((one, other) => (other.left ?? -1) - (one.left ?? -1));
  const longest = Math.max(1, ...rows.flatMap((rep) => COLUMNS.map((column) => rep[column] ?? 0)));
  const totals = COLUMNS.map((column) =>
    moneyText(
      sum(rows, (rep) => rep[column]),
      words
    )
  );
  return {
    key: 'incentives',
    label: labels.incentives,
    says: hasFigure(words, ({ eligible }) => eligible)
      ? fillPlain(labels.incentivesSays, ...totals)
      : labels.incentivesUnknown,
    note: labels.incentivesNote,
    heads: heads(['rep', labels.rep, false], ...COLUMNS.map((column) => [column, labels[column]] as const), [
      'open',
      labels.openClaims
    ]),
    rows: rows.map((rep) =>
      row(
        rep.id,
        [
          person(rep),
          ...COLUMNS.map((column) => barred(column, moneyText(rep[column], words), (rep[column] ?? 0) / longest)),
          number('open', countText(rep.openClaims, words))
        ],
        {
          formula: fillPlain(
            labels.formulaLeft,
            moneyText(rep.eligible, words),
            moneyText(rep.applied, words),
            moneyText(rep.left, words)
          )
        },
        words
      )
    )
  };
}
