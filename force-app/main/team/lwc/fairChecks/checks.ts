// The checks of even treatment in words. Pure.
import type { AssignAnswer } from 'c/assignEngine';
import type { Proposal } from 'c/assignProposal';
import { percentOf, type AssignWords } from 'c/assignSentence';
import { byNumber, fillPlain, listOf } from 'c/phrase';

type Sign = 'good' | 'warn' | 'info';

export interface Check {
  readonly key: string;
  readonly icon: string;
  readonly iconClass: string;
  readonly text: string;
  readonly note: string;
}

const ICONS: Readonly<Record<Sign, readonly [icon: string, className: string]>> = {
  good: ['utility:success', 'good'],
  warn: ['utility:warning', 'missing'],
  info: ['utility:info_alt', 'quiet']
};

function check(key: string, sign: Sign, text: string, note: string): Check {
  const [icon, iconClass] = ICONS[sign];
  return { key, icon, iconClass, text, note };
}

function bandCheck({ outside, loads, withinNow, answer }: Proposal, words: AssignWords): Check {
  const { labels, locale, input } = words;
  const [low, high] = [input.settings.low, input.settings.high].map((one) => percentOf(one / 100, words));
  const isFair = outside.length === 0;
  const text = fillPlain(isFair ? labels.checkBand : labels.checkBandNot, low ?? '', high ?? '');
  const note = isFair
    ? fillPlain(labels.checkBandBefore, withinNow, loads.length)
    : fillPlain(labels.checkBandNames, listOf([...outside], locale, 'conjunction'), answer.widened);
  return check('band', isFair ? 'good' : 'warn', text, note);
}

function dueCheck({ due }: Proposal, { labels, locale }: AssignWords): Check {
  const stay = fillPlain(
    byNumber(due.length, labels.checkDueStayOne, labels.checkDueStay, locale),
    listOf([...due], locale, 'conjunction')
  );
  return check('due', 'good', labels.checkDue, due.length === 0 ? labels.checkDueNone : stay);
}

function payCheck({ pay }: Proposal, words: AssignWords): Check {
  const { labels, input } = words;
  const share = Math.abs(pay?.share ?? 0);
  const text = fillPlain(labels.checkPay, percentOf(Math.ceil(share * 100 - 1e-9) / 100, words));
  if (!pay) {
    return check('pay', 'good', text, labels.checkPayNone);
  }
  const largest = fillPlain(labels.checkPayLargest, pay.name, percentOf(pay.share, words, 1));
  const limit = input.settings.payMoveLimit / 100;
  return share <= limit + 1e-9
    ? check('pay', 'good', text, largest)
    : check('pay', 'warn', text, `${largest}; ${fillPlain(labels.checkPayLimit, percentOf(limit, words))}`);
}

function bestCheck({ answer }: Proposal, next: AssignAnswer | undefined, { labels, locale }: AssignWords): Check {
  if (!answer.proven) {
    return check('best', 'warn', labels.checkOpen, fillPlain(labels.checkGap, answer.gap));
  }
  const lower = next ? answer.total - next.total : 0;
  const note = !next
    ? labels.checkNextOpen
    : next.fault
      ? labels.checkNextNone
      : lower === 0
        ? labels.checkNextTie
        : fillPlain(byNumber(lower, labels.checkNextOne, labels.checkNext, locale), lower);
  return check('best', 'info', labels.checkProven, note);
}

export function checksOf(proposal: Proposal, next: AssignAnswer | undefined, words: AssignWords): readonly Check[] {
  return [
    bandCheck(proposal, words),
    dueCheck(proposal, words),
    payCheck(proposal, words),
    bestCheck(proposal, next, words)
  ];
}
