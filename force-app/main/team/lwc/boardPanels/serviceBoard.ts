// Service and back orders: orders still to come and open cases, and how many of them are late. Pure.
import { byNumber, fillPlain } from 'c/phrase';
import { counted, countText, hasFigure, heads, number, person, row, sum } from './cells';
import type { BoardWords } from './cells';
import type { Board, BoardRep } from './contract';

const COLUMNS = ['backOrders', 'lateOrders', 'openCases', 'lateCases'] as const;

const late = (rep: BoardRep): number => (rep.lateOrders ?? 0) + (rep.lateCases ?? 0);
const outstanding = (rep: BoardRep): number => (rep.backOrders ?? 0) + (rep.openCases ?? 0);

function says(words: BoardWords): string {
  const { labels, boards } = words;
  if (!hasFigure(words, ({ backOrders }) => backOrders)) {
    return labels.serviceUnknown;
  }
  const [orders = 0, lateOrders = 0, cases = 0, lateCases = 0] = COLUMNS.map((column) =>
    sum(boards.reps, (rep) => rep[column])
  );
  const ordersSay = fillPlain(
    byNumber(lateOrders, labels.ordersOne, labels.ordersMany, words.locale),
    countText(lateOrders, words),
    counted(orders, labels.orderCountOne, labels.orderCountMany, words)
  );
  const casesSay = fillPlain(
    byNumber(lateCases, labels.casesOne, labels.casesMany, words.locale),
    countText(lateCases, words),
    counted(cases, labels.caseCountOne, labels.caseCountMany, words)
  );
  return fillPlain(
    labels.serviceSays,
    orders === 0 ? labels.ordersNone : ordersSay,
    cases === 0 ? labels.casesNone : casesSay
  );
}

export function serviceBoard(words: BoardWords): Board {
  const { labels, boards } = words;
  return {
    key: 'service',
    label: labels.service,
    says: says(words),
    note: labels.serviceNote,
    heads: heads(['rep', labels.rep, false], ...COLUMNS.map((column) => [column, labels[column]] as const)),
    rows: [...boards.reps]
      .sort((one, other) => late(other) - late(one) || outstanding(other) - outstanding(one))
      .map((rep) => {
        const [orders = '', lateOrders = '', cases = '', lateCases = ''] = COLUMNS.map((column) =>
          countText(rep[column], words)
        );
        return row(
          rep.id,
          [person(rep), ...COLUMNS.map((column) => number(column, countText(rep[column], words)))],
          { formula: fillPlain(labels.formulaService, lateOrders, orders, lateCases, cases) },
          words
        );
      })
  };
}
