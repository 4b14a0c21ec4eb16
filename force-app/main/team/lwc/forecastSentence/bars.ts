// The steps of the bridge as a chart and a table name them. Pure.
import type { Bridge, Cents, StepKind } from 'c/forecastBridge';
import type { Forecast } from 'c/forecastFetch';
import type { ForecastLabels } from 'c/forecastLabels';
import { fillPlain } from 'c/phrase';
import { changeText, countText, dayText, moneyText, type ForecastWords } from './words';

export type BarKind = 'total' | 'gain' | 'won' | 'loss';

export interface BridgeBar {
  readonly key: StepKind | 'Before' | 'Now';
  readonly label: string;
  /** Below the label: the day of a week, or how many deals. */
  readonly note: string;
  readonly kind: BarKind;
  /** Of a total: what it stands at; of a step: what it adds. */
  readonly amount: Cents;
  /** The open commit after it. */
  readonly level: Cents;
  readonly text: string;
  readonly levelText: string;
  /** What its button says to those who hear the page; empty: it has no deals to show. */
  readonly action: string;
}

/** Shown only where there is something of it. */
const RARE: readonly StepKind[] = ['Adjusted', 'MovedDown'];

export function stepName(step: StepKind, labels: ForecastLabels): string {
  const names: Readonly<Record<StepKind, string>> = {
    New: labels.stepNew,
    MovedUp: labels.stepMovedUp,
    Amount: labels.stepAmount,
    Adjusted: labels.stepAdjusted,
    Won: labels.stepWon,
    Lost: labels.stepLost,
    Slipped: labels.stepSlipped,
    MovedDown: labels.stepMovedDown
  };
  return names[step];
}

function noteOf(step: StepKind, deals: number, words: ForecastWords): string {
  const { labels } = words;
  if (step === 'Adjusted') {
    return labels.adjustedNote;
  }
  return step === 'Won' && deals > 0 ? labels.wonNote : countText(deals, labels.dealsOne, labels.deals, words);
}

function kindOf(step: StepKind, amount: Cents): BarKind {
  if (step === 'Won') {
    return 'won';
  }
  return amount < 0 ? 'loss' : 'gain';
}

export function barsOf(bridge: Bridge, { lastWeek, week }: Forecast, words: ForecastWords): readonly BridgeBar[] {
  const { labels } = words;
  let level = bridge.before;
  const total = (key: 'Before' | 'Now', label: string, amount: Cents, day: string | null): BridgeBar => ({
    ...{ key, label, amount, kind: 'total', level: amount, action: '' },
    note: day === null ? '' : dayText(day, words),
    text: moneyText(amount, words),
    levelText: moneyText(amount, words)
  });
  const steps = bridge.steps
    .filter(({ step, amount, deals }) => amount !== 0 || deals > 0 || !RARE.includes(step))
    .map(({ step, amount, deals }): BridgeBar => {
      level += amount;
      const label = stepName(step, labels);
      const text = amount === 0 ? labels.none : changeText(amount, words);
      return {
        ...{ key: step, label, amount, level, text },
        note: noteOf(step, deals, words),
        kind: kindOf(step, amount),
        levelText: moneyText(level, words),
        action: deals === 0 ? '' : fillPlain(labels.barLabel, text)
      };
    });
  return [
    total('Before', labels.stepBefore, bridge.before, lastWeek),
    ...steps,
    total('Now', labels.stepNow, bridge.now, week)
  ];
}
