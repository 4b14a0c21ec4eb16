// Why the chance changed, step by step.
import { fillPlain } from 'c/phrase';
import type { ChanceBridge, ChanceStep, Measure } from 'c/quotaEngine';
import { fixed, shareText, valueText, weekday, type QuotaWords } from './words';

export interface BridgeRow {
  readonly key: string;
  readonly text: string;
  readonly figure: string;
  readonly isTotal: boolean;
  /** Those that the step is about; a deal that is in no record of the page goes unnamed. */
  readonly deals: readonly { readonly id: string; readonly name: string }[];
}

export interface BridgeText {
  readonly title: string;
  readonly rows: readonly BridgeRow[];
}

const total = (key: string, text: string, chance: number, words: QuotaWords): BridgeRow => ({
  key,
  text,
  figure: shareText(chance, words, 1),
  isTotal: true,
  deals: []
});

/** @param names of deals by Id */
export function bridgeText(
  bridge: ChanceBridge,
  measure: Measure,
  names: ReadonlyMap<string, string>,
  words: QuotaWords
): BridgeText {
  const { labels } = words;
  const change = bridge.to.chance - bridge.from.chance;
  return {
    title: change < 0 ? labels.bridgeFell : change > 0 ? labels.bridgeRose : labels.bridgeSame,
    rows: [
      total('from', weekday(bridge.from.date, words), bridge.from.chance, words),
      ...bridge.steps.map((step) => ({
        key: step.cause,
        text: stepText(step, measure, names, words),
        figure: pointsText(step.change, words),
        isTotal: false,
        deals: step.deals.flatMap((id) => {
          const name = names.get(id);
          return name === undefined ? [] : [{ id, name }];
        })
      })),
      total('to', labels.bridgeToday, bridge.to.chance, words)
    ]
  };
}

/** `+2.9` or `−5.7` points. */
function pointsText(change: number, words: QuotaWords): string {
  const points = fixed(Math.abs(change) * 100, 1, words);
  return change < 0 ? `−${points}` : `+${points}`;
}

const NAMED = {
  Lost: ['stepLostOne', 'stepLost'],
  Slipped: ['stepSlippedOne', 'stepSlipped'],
  MovedIn: ['stepMovedInOne', 'stepMovedIn'],
  New: ['stepNewOne', 'stepNew'],
  Amount: ['stepAmountOne', 'stepAmount']
} as const;

const MILLION = 1_000_000;
const oddsText = (ppm: number, words: QuotaWords): string => shareText(ppm / MILLION, words);

function stepText(step: ChanceStep, measure: Measure, names: ReadonlyMap<string, string>, words: QuotaWords): string {
  const { labels } = words;
  const { cause, deals } = step;
  const [only] = deals;
  const name = (only !== undefined && names.get(only)) || only || '';
  const isOne = deals.length === 1;
  switch (cause) {
    case 'Won': {
      const value = valueText(step.value ?? 0, measure, words);
      return isOne ? fillPlain(labels.stepWonOne, value) : fillPlain(labels.stepWon, deals.length, value);
    }
    case 'Odds':
      return isOne && step.odds
        ? fillPlain(labels.stepOddsOne, name, ...[step.odds.before, step.odds.after].map((one) => oddsText(one, words)))
        : fillPlain(labels.stepOdds, deals.length);
    case 'Credit':
      return labels.stepCredit;
    case 'Quota':
      return labels.stepQuota;
    default: {
      const [one, many] = NAMED[cause];
      return fillPlain(labels[isOne ? one : many], isOne ? name : deals.length);
    }
  }
}
