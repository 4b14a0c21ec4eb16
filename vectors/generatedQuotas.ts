// Quotas from a seed, for comparing engines: all measures, families and credit types, ramps and adjustments, reversals and
// missing amounts, calendars and seasons, round amounts and odd ones, few open deals and many.
import type {
  Calendar,
  Credit,
  CreditType,
  DealPart,
  IsoDate,
  Measure,
  OpenDeal,
  Quota,
  QuotaInput,
  Season,
  Segment
} from '../force-app/main/quotas/lwc/quotaEngine/contract.ts';
import { Dice } from './dice.ts';
import { given } from './quotaCases.ts';

const MEASURES: readonly Measure[] = ['Revenue', 'Margin', 'Units', 'NewLogos', 'Retention'];
const SEGMENTS: readonly Segment[] = ['New', 'Expansion', 'Retained'];
const TYPES: readonly CreditType[] = ['Direct', 'Direct', 'Direct', 'Overlay', 'Team'];
const FAMILIES = [null, null, 'Servers', 'servers', 'Storage'];
const PERIODS = ['2026-Q1', '2026-01', '2026-02', '2026'];

export interface GeneratedQuota {
  readonly input: QuotaInput;
  readonly asOf: IsoDate;
  readonly measure: Measure;
  readonly period: string;
}

function quota(dice: Dice, index: number): Quota {
  return {
    ...given.quota,
    id: `q${index}`,
    period: dice.one(PERIODS),
    measure: dice.one(MEASURES),
    family: dice.maybe(0.3, () => dice.one(FAMILIES)),
    creditType: dice.one(TYPES),
    base: dice.chance(0.1) ? dice.whole(-100, 0) : dice.whole(1, 4_000) * dice.one([1, 3_333, 100_000]),
    ramp: dice.one([1_000_000, 1_000_000, 500_000, 333_333, 0]),
    adjustments: Array.from({ length: dice.whole(0, 2) }, (_, place) => ({
      ...given.adjustment,
      id: `a${place}`,
      amount: dice.whole(-3_000_000, 3_000_000),
      approvedOn: dice.maybe(0.8, () => dice.day())
    }))
  };
}

/** What a sale brings, before the user's percent; whole thousands or odd cents. */
function sale(dice: Dice, sign: 1 | -1, isRound: boolean) {
  const amount = (): number => sign * (isRound ? dice.whole(1, 60) * 500_000 : dice.whole(1, 30_000_000));
  return {
    segment: dice.one(SEGMENTS),
    creditType: dice.one(TYPES),
    family: dice.one(FAMILIES),
    amount: dice.maybe(0.95, amount),
    margin: dice.maybe(0.9, amount),
    units: dice.maybe(0.9, () => sign * dice.whole(0, 90_000)),
    logos: dice.chance(0.3) ? sign * 100 : 0,
    percent: dice.maybe(0.97, () => dice.one([1_000_000, 1_000_000, 500_000, 333_333, dice.whole(0, 1_200_000)]))
  };
}

function credit(dice: Dice, index: number): Credit {
  const sign = dice.chance(0.15) ? -1 : 1;
  return {
    ...given.credit,
    ...sale(dice, sign, dice.chance(0.5)),
    // Now and then the Id of the one before: what is sent twice counts once.
    id: `c${dice.chance(0.03) ? Math.max(0, index - 1) : index}`,
    date: dice.chance(0.1) ? `2025-${dice.day().slice(5)}` : dice.day(),
    reversal: sign < 0,
    entries: dice.chance(0.1) ? dice.whole(2, 9) : 1
  };
}

/** What falls to a family; now and then the parts do not make up the whole, as nothing relies on it. */
function part(dice: Dice, isRound: boolean): DealPart {
  const { family, amount, margin, units, logos } = sale(dice, dice.chance(0.06) ? -1 : 1, isRound);
  return { family, amount, margin, units, logos };
}

function deal(dice: Dice, index: number, isRound: boolean): OpenDeal {
  return {
    ...given.deal,
    ...sale(dice, dice.chance(0.06) ? -1 : 1, isRound),
    parts: dice.chance(0.3) ? Array.from({ length: dice.whole(2, 4) }, () => part(dice, isRound)) : [],
    id: `d${String(index).padStart(3, '0')}`,
    closeDate: dice.chance(0.7) ? `2026-03-${String(dice.whole(10, 31))}` : dice.day(),
    probability: dice.maybe(0.95, () =>
      dice.one([0, 100_000, 250_000, 500_000, 900_000, 1_000_000, dice.whole(1, 999_999)])
    )
  };
}

function calendar(dice: Dice): Calendar {
  return {
    workdays: dice.one([[1, 2, 3, 4, 5], [0, 1, 2, 3, 4], [1, 2, 3, 4, 5, 6], [3], []]),
    holidays: Array.from({ length: dice.whole(0, 6) }, () => dice.day())
  };
}

function season(dice: Dice): Season {
  return {
    name: 'Season',
    changedOn: null,
    shares: Array.from({ length: 12 }, () => dice.one([0, 83_333, dice.whole(1, 500_000)]))
  };
}

/** Quotas of revenue and margin that open deals may reach or not. */
function inReach(dice: Dice, credits: readonly Credit[], deals: readonly OpenDeal[]): Quota[] {
  const period = dice.one(['2026-Q1', '2026-Q1', '2026']);
  const share = dice.whole(1, 9) / 10;
  return (['Revenue', 'Margin'] as const).map((measure, index) => {
    const valueOf = ({ creditType, amount, margin, percent }: Credit | OpenDeal): number =>
      creditType === 'Direct' ? (((measure === 'Revenue' ? amount : margin) ?? 0) * (percent ?? 0)) / 1_000_000 : 0;
    const sum = (lines: readonly (Credit | OpenDeal)[]) => lines.reduce((total, line) => total + valueOf(line), 0);
    return { ...given.quota, id: `r${index}`, period, measure, base: Math.round(sum(credits) + share * sum(deals)) };
  });
}

/** `deals` at most; by default as many as a list of all sums has room for, or a little more. */
export function generatedQuota(seed: number, deals = 16): GeneratedQuota {
  const dice = new Dice(seed);
  const isRound = dice.chance(0.5);
  const others = Array.from({ length: dice.whole(0, 6) }, (_, index) => quota(dice, index));
  const credits = Array.from({ length: dice.whole(0, 24) }, (_, index) => credit(dice, index));
  const open = Array.from({ length: dice.whole(0, deals) }, (_, index) => deal(dice, index, isRound));
  const quotas = [...(dice.chance(0.6) ? inReach(dice, credits, open) : []), ...others];
  // A quota is asked about, or what there may be none for.
  const asked = dice.chance(0.8) ? quotas[0] : undefined;
  return {
    input: {
      ...given.input,
      period: '2026-Q1',
      calendar: calendar(dice),
      season: dice.maybe(0.6, () => season(dice)),
      quotas,
      credits,
      deals: open,
      history: dice.maybe(0.7, () => ({ won: dice.whole(0, 9_000_000), closed: dice.whole(1, 20_000_000) }))
    },
    asOf: dice.chance(0.8)
      ? `2026-0${dice.whole(1, 2)}-${dice.whole(10, 28)}`
      : dice.one(['2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01']),
    measure: asked?.measure ?? dice.one(MEASURES),
    period: asked?.period ?? dice.one(PERIODS)
  };
}
