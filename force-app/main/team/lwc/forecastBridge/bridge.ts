// From the open commit of last week to that of this week (R17): every deal in one step, nothing left over. Pure.
import type {
  Bridge,
  BridgeQuestion,
  BridgeStep,
  Cents,
  DealState,
  ForecastDeal,
  IsoDate,
  Move,
  StepKind
} from './contract';

/** In the order of the chart: what came, what people judged, what left. */
export const STEPS: readonly StepKind[] = [
  'New',
  'MovedUp',
  'Amount',
  'Adjusted',
  'Won',
  'Lost',
  'Slipped',
  'MovedDown'
];

interface Period {
  readonly periodStart: IsoDate;
  readonly periodEnd: IsoDate;
}

/** All that is known of a deal on one side of the bridge: two people may have a part of it. */
interface Side {
  /** What it adds to the open commit. */
  readonly commit: Cents;
  /** Whether it counts, be it with nothing. */
  readonly counts: boolean;
  readonly deal: ForecastDeal;
}

const isWithin = (day: IsoDate, { periodStart, periodEnd }: Period): boolean => day >= periodStart && day <= periodEnd;

/** Whether a deal is open commit of the quarter. */
export function isCommitted(deal: ForecastDeal, period: Period): boolean {
  return deal.state === 'Open' && deal.category === 'Commit' && isWithin(deal.closeDate, period);
}

/** Which of two parts says what became of a deal: one that counts, then one that is closed. */
function rank(counts: boolean, state: DealState): number {
  if (counts) {
    return 3;
  }
  return state === 'Won' ? 2 : state === 'Lost' ? 1 : 0;
}

function sidesOf(deals: readonly ForecastDeal[], period: Period): ReadonlyMap<string, Side> {
  const sides = new Map<string, Side>();
  for (const deal of deals) {
    const counts = isCommitted(deal, period);
    const commit = counts ? (deal.amount ?? 0) : 0;
    const known = sides.get(deal.id);
    if (!known) {
      sides.set(deal.id, { commit, counts, deal });
    } else {
      const says = rank(counts, deal.state) > rank(known.counts, known.deal.state) ? deal : known.deal;
      sides.set(deal.id, { commit: known.commit + commit, counts: known.counts || counts, deal: says });
    }
  }
  return sides;
}

function stepOf(before: Side | undefined, now: Side | undefined, period: Period): Move['step'] {
  if (before?.counts && !now?.counts) {
    if (!now) {
      return 'Lost';
    }
    const { state, closeDate } = now.deal;
    return state !== 'Open' ? state : isWithin(closeDate, period) ? 'MovedDown' : 'Slipped';
  }
  if (now?.counts && !before?.counts) {
    return before ? 'MovedUp' : 'New';
  }
  return 'Amount';
}

/** Deals by Id, those of last week first: the same for the same records in any order of the lists. */
function movesOf(question: BridgeQuestion): readonly Move[] {
  const before = sidesOf(question.before, question);
  const now = sidesOf(question.now, question);
  const ids = [...new Set([...before.keys(), ...now.keys()])].sort();
  return ids.flatMap((id) => {
    const [then, is] = [before.get(id), now.get(id)];
    const amount = (is?.commit ?? 0) - (then?.commit ?? 0);
    const deal = is?.deal ?? then?.deal;
    return amount === 0 || !deal ? [] : [{ id, step: stepOf(then, is, question), amount, deal }];
  });
}

/** Sum of the open deals of a category in the quarter. */
export function sumOf(deals: readonly ForecastDeal[], category: ForecastDeal['category'], period: Period): Cents {
  return deals
    .filter(({ state, category: of, closeDate }) => state === 'Open' && of === category && isWithin(closeDate, period))
    .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

export function bridge(question: BridgeQuestion): Bridge {
  const { adjustedBefore, adjustedNow } = question;
  const moves = movesOf(question);
  const steps = STEPS.map((step): BridgeStep => {
    const own = moves.filter((move) => move.step === step);
    const amount = step === 'Adjusted' ? adjustedNow - adjustedBefore : own.reduce((sum, move) => sum + move.amount, 0);
    return { step, amount, deals: own.length };
  });
  const before = sumOf(question.before, 'Commit', question) + adjustedBefore;
  const now = sumOf(question.now, 'Commit', question) + adjustedNow;
  const unknown = question.now.filter((deal) => deal.amount === null && isCommitted(deal, question));
  return {
    before,
    now,
    steps,
    moves,
    residual: now - before - steps.reduce((sum, { amount }) => sum + amount, 0),
    unknown: [...new Set(unknown.map(({ id }) => id))]
  };
}
