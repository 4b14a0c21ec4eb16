// The row below the best stack: whether it is proven, and how far it is from the next or from the best.
import type { Stack } from 'c/dealDecision';
import { areWhole } from 'c/money';
import { fillPlain } from 'c/phrase';
import { moneyText, type DealWords } from './words';

export interface Subtotal {
  readonly label: string;
  /** What a chip says, word and icon; null for the rep's own choice. */
  readonly proof: { readonly text: string; readonly iconName: string; readonly tone: 'good' | 'missing' } | null;
  readonly distance: string;
  /** The rep's choice stands instead of the best. */
  readonly forced: boolean;
  /** A longer search could still find better. */
  readonly searches: boolean;
  readonly now: string;
  readonly claim: string;
}

function distanceText({ belowBest, aboveNext, proven }: Stack, words: DealWords): string {
  const { labels } = words;
  if (belowBest !== null) {
    return belowBest > 0 ? fillPlain(labels.belowBest, moneyText(belowBest, words, true)) : labels.asGoodAsBest;
  }
  if (aboveNext === null || !proven) {
    return '';
  }
  return aboveNext > 0 ? fillPlain(labels.aboveNext, moneyText(aboveNext, words, true)) : labels.asGoodAsNext;
}

/** "Best stack", "Proven best", "$2,000 above the next"; a column without money is empty. */
export function subtotalOf(stack: Stack, whole: boolean, words: DealWords): Subtotal {
  const { labels, currency } = words;
  const forced = stack.belowBest !== null;
  const wholeSums = whole && areWhole([stack.now, stack.claim], currency);
  const amount = (value: number) => (value === 0 ? '' : moneyText(value, words, wholeSums));
  const proof: Subtotal['proof'] = stack.proven
    ? { text: labels.provenBest, iconName: 'utility:check', tone: 'good' }
    : {
        text: fillPlain(labels.mostPossible, moneyText(stack.gap, words, true)),
        iconName: 'utility:question_mark',
        tone: 'missing'
      };
  return {
    label: forced ? labels.yourChoice : stack.proven ? labels.bestStack : labels.bestFound,
    proof: forced && stack.proven ? null : proof,
    distance: distanceText(stack, words),
    forced,
    searches: !stack.proven,
    now: amount(stack.now),
    claim: amount(stack.claim)
  };
}
