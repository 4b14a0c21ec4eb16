// Records behind a figure in words. Pure.
import { formatDay } from 'c/dates';
import { fillPlain } from 'c/phrase';
import { moneyText } from './cells';
import type { BoardWords } from './cells';
import type { BoardItem, BoardRecord } from './contract';

function detailOf(item: BoardItem, words: BoardWords): string {
  const { labels, locale, boards } = words;
  const day = item.day ? formatDay(item.day, locale, { unlessOf: boards.asOf }) : '';
  const detail = item.detail ?? '';
  const amount = moneyText(item.amount, words);
  switch (item.code) {
    case 'planMeets':
      return labels.itemPlanMeets;
    case 'planFails':
      return labels.itemPlanFails;
    case 'planNone':
      return labels.itemPlanNone;
    case 'deal':
      return fillPlain(labels.itemDeal, amount, moneyText(item.applied, words));
    case 'claim':
      return fillPlain(labels.itemClaim, detail, amount);
    case 'credit':
      return fillPlain(labels.itemCredit, day, detail, amount);
    case 'order':
      return day
        ? fillPlain(item.late ? labels.itemOrderLate : labels.itemOrder, detail, day)
        : fillPlain(labels.itemOrderOpen, detail);
    case 'case':
    case 'caseNumber':
      return fillPlain(item.late ? labels.itemCaseLate : labels.itemCase, detail, day);
    case 'step':
      return labels.itemStep;
    case 'date':
      return fillPlain(labels.itemDate, day);
    case 'untouched':
      return labels.itemUntouched;
    default:
      return labels.itemOverdue;
  }
}

/** One record may say several things: each is a line of its own. */
export function recordsOf(items: readonly BoardItem[], words: BoardWords): readonly BoardRecord[] {
  return items.map((item) => ({
    key: `${item.id} ${item.code}`,
    name: item.code === 'caseNumber' ? fillPlain(words.labels.itemCaseNumber, item.name ?? '') : (item.name ?? item.id),
    url: `/lightning/r/${item.id}/view`,
    detail: detailOf(item, words)
  }));
}

const MOST = 50;

/** Of some kinds the org sends 50 at most: a list that has as many may lack others. */
export function isCut(items: readonly BoardItem[]): boolean {
  const cases = items.filter(({ code }) => code === 'case' || code === 'caseNumber').length;
  const of = (kind: BoardItem['code']): number => items.filter(({ code }) => code === kind).length;
  return [cases, of('order'), of('claim'), of('credit')].some((count) => count >= MOST);
}
