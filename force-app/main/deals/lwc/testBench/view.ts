// What the bench shows of a comparison: the answer, its bar, groups of deals, notes. Pure.
import { areWhole, formatMoney } from 'c/money';
import { bold, byNumber, fill, fillPlain, link, type Part } from 'c/phrase';
import type { RuleWords } from 'c/programSentence';
import type { Comparison, DealChange } from 'c/versionComparison';
import { reasonText } from './reason';

/** Deals shown before the rest is asked for. */
const FIRST = 3;
const WIDTH = 100;

/** `**12** deals gain, **5** lose, 83 stay the same.` */
export function answerOf({ gains, losses, same }: Comparison, { labels, locale }: RuleWords): readonly Part[] {
  const label = byNumber(gains.length, labels.dealsOne, labels.dealsMany, locale);
  return fill(label, bold(String(gains.length)), bold(String(losses.length)), String(same));
}

export function barOf({ gains, losses, deals, same }: Comparison, { labels }: RuleWords) {
  const part = (count: number) => (deals === 0 ? 0 : (count / deals) * WIDTH);
  const [gain, loss] = [part(gains.length), part(losses.length)];
  return { label: fillPlain(labels.benchLabel, gains.length, same, losses.length), gain, loss, lossX: WIDTH - loss };
}

/** Cents show where one amount in view has them; gains and losses are separate sums. */
export function groupsOf(comparison: Comparison, open: readonly string[], words: RuleWords) {
  const { gains, losses, gained, lost } = comparison;
  const { currency, locale, labels } = words;
  const whole = areWhole(
    [...gains, ...losses].map(({ difference }) => difference),
    currency
  );
  const money = (amount: number): string =>
    `${amount < 0 ? '\u2212' : '+'}${formatMoney(Math.abs(amount), currency, locale, whole)}`;
  const group = (code: 'gain' | 'loss', changes: readonly DealChange[], sum: number, label: string) => {
    const isOpen = open.includes(code);
    const rest = changes.slice(FIRST).reduce((total, { difference }) => total + difference, 0);
    const hiddenCount = changes.length - FIRST;
    return {
      code,
      count: changes.length,
      heading: fillPlain(label, changes.length),
      sum: money(sum),
      icon: code === 'gain' ? 'utility:arrowup' : 'utility:arrowdown',
      className: code === 'gain' ? 'sum good' : 'sum bad',
      rows: (isOpen ? changes : changes.slice(0, FIRST)).map(({ dealId, name, difference }) => ({
        key: dealId,
        phrase: link(name, dealId),
        amount: money(difference)
      })),
      more: hiddenCount > 0,
      isOpen,
      moreLabel: isOpen ? labels.fewerDeals : fillPlain(labels.moreDeals, hiddenCount),
      moreAmount: isOpen ? '' : money(rest)
    };
  };
  return [group('gain', gains, gained, labels.gainCount), group('loss', losses, lost, labels.loseCount)].filter(
    ({ count }) => count > 0
  );
}

/** What the figures come from, and what they leave out. */
export function notesOf(comparison: Comparison, activeVersion: number | null, words: RuleWords) {
  const { hidden, unknown } = comparison;
  const { labels } = words;
  return [
    activeVersion === null ? labels.noActive : '',
    reasonText(comparison, activeVersion, words),
    hidden > 0 ? fillPlain(labels.costHidden, hidden) : '',
    unknown > 0 ? fillPlain(labels.unknownDeals, unknown) : ''
  ]
    .filter((text) => text !== '')
    .map((text, key) => ({ key, text }));
}
