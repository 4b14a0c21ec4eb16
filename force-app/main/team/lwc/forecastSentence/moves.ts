// Deals that moved the open commit, as the list shows them. Pure.
import type { Bridge, Move, StepKind } from 'c/forecastBridge';
import type { Forecast } from 'c/forecastFetch';
import { fillPlain } from 'c/phrase';
import { stepName } from './bars';
import { firstName, moneyText, shortChange, type ForecastWords } from './words';

export interface MovedDeal {
  readonly id: string;
  readonly step: StepKind;
  readonly badge: string;
  readonly badgeClass: string;
  readonly name: string;
  readonly url: string;
  readonly text: string;
  readonly amount: string;
  readonly exact: string;
}

/** What calls for talk first: what left the quarter, then what came. */
const ORDER: readonly StepKind[] = ['Slipped', 'Lost', 'MovedDown', 'MovedUp', 'Amount', 'New', 'Won'];

function movedDeal(
  { id, step, amount, deal }: Move,
  names: ReadonlyMap<string, string>,
  words: ForecastWords
): MovedDeal {
  const { labels } = words;
  const who = firstName(names.get(deal.user ?? '') ?? '');
  const why = deal.nextStep ?? '';
  const arrow = amount < 0 ? '▼' : '▲';
  return {
    id,
    step,
    badge: step === 'Won' ? stepName(step, labels) : `${arrow} ${stepName(step, labels)}`,
    badgeClass: step === 'Won' ? 'badge won' : amount < 0 ? 'badge less' : 'badge more',
    name: deal.account && !deal.name.includes(deal.account) ? `${deal.account}, ${deal.name}` : deal.name,
    url: `/lightning/r/${id}/view`,
    text: who && why ? fillPlain(labels.movedText, who, why) : who || why,
    amount: shortChange(amount, words),
    exact: moneyText(amount, words)
  };
}

/** By kind, then the largest first. @param only the step that is asked for; null: all */
export function movedDeals(
  { moves }: Bridge,
  { rows, isManager }: Forecast,
  only: StepKind | null,
  words: ForecastWords
): readonly MovedDeal[] {
  // Of an own forecast it is plain whose deals they are.
  const names = new Map(isManager ? rows.map(({ userId, name }) => [userId, name]) : []);
  return [...moves]
    .filter(({ step }) => only === null || step === only)
    .sort(
      (one, other) =>
        ORDER.indexOf(one.step) - ORDER.indexOf(other.step) || Math.abs(other.amount) - Math.abs(one.amount)
    )
    .map((move) => movedDeal(move, names, words));
}
