// Why something is in no way: one reason each.
import { fillPlain } from 'c/phrase';
import type { LeftOut } from 'c/quotaEngine';
import { fixed, shareText, shortDay, valueText } from 'c/quotaSentence';
import { stepName, type PathWords } from './context';
import { blockedText, tierName } from './itemWords';

export interface LeftOutRow {
  readonly key: string;
  readonly name: string;
  readonly figure: string;
  readonly reason: string;
  readonly isExcluded: boolean;
  readonly recordId: string | null;
}

const MILLION = 1_000_000;

/** @param reasons of what the rep has left out, by key */
export function leftOutRows(
  leftOut: readonly LeftOut[],
  level: number,
  reasons: ReadonlyMap<string, string>,
  words: PathWords
): readonly LeftOutRow[] {
  return leftOut.map((one) => {
    const deal = words.deals.get(one.key);
    const item = words.items.get(one.key);
    const isTier = item?.kind === 'TierJump';
    // A cell of which a figure is missing has no amount.
    const amount = deal ? deal.amount : item?.blocked === 'FigureMissing' ? null : (item?.revenue ?? null);
    const about = deal?.account ? deal.name : (item?.cell?.family ?? '');
    return {
      key: one.key,
      name: item && isTier ? tierName(item, words) : [stepName(one, words), about].filter(Boolean).join(', '),
      figure: isTier
        ? words.labels.path.tier
        : amount === null
          ? words.labels.none
          : valueText(amount, 'Revenue', words),
      reason: reasonText(one, shareText(level / MILLION, words), reasons.get(one.key) ?? '', words),
      isExcluded: one.reason === 'Excluded',
      recordId: deal ? deal.id : (item?.record ?? null)
    };
  });
}

function reasonText(one: LeftOut, level: string, excludedFor: string, words: PathWords): string {
  const { path } = words.labels;
  const item = words.items.get(one.key);
  switch (one.reason) {
    case 'Excluded':
      return fillPlain(path.leftExcluded, excludedFor);
    case 'ClosesLater':
      return fillPlain(path.leftClosesLater, one.date === null ? '' : shortDay(one.date, words));
    case 'NoProbability':
      return path.leftNoProbability;
    case 'NoAmount':
      return path.leftNoAmount;
    case 'NeedsMoreSteps':
      return fillPlain(path.leftNeedsMore, level, one.steps ?? words.labels.none);
    case 'Blocked':
      return item ? blockedText(item, words) : fillPlain(path.leftBlocked, '');
    case 'NoGain':
      return path.leftNoGain;
    default:
      return one.swing === null
        ? fillPlain(path.leftNotNeededPlain, level)
        : fillPlain(path.leftNotNeeded, fixed(one.swing * 100, 0, words), level);
  }
}
