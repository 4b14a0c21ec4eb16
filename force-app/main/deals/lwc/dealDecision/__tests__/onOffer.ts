// Eligible programs with their amounts, without judging any rule: what the stack is built from.
import type { CompiledProgram, DealInput, DealLine, Money, Value, Verdict } from 'c/dealEngine';
import { deal, line, program } from '../../dealEngine/__tests__/builders';
import type { OnOffer } from '../offers';

export interface OfferPlan {
  readonly key: string;
  /** What each line is paid; the program pays their sum. */
  readonly lines: Readonly<Record<string, Money>>;
  readonly settlement?: Verdict['settlement'];
  readonly direction?: Verdict['direction'];
  readonly chancePpm?: number | null;
  readonly units?: number;
  readonly deadline?: Verdict['deadline'];
  readonly program?: Partial<CompiledProgram>;
  /** Percent of a base: minor units and rate. */
  readonly percent?: { readonly base: Money; readonly rate: number };
}

export function onOffer(plan: OfferPlan): OnOffer {
  const { key, settlement = 'Claim', direction = 'Receive', chancePpm = null, units = null, percent } = plan;
  const amount = Object.values(plan.lines).reduce((sum, one) => sum + one, 0);
  const slices = percent ? [percent] : [];
  const value: Extract<Value, { code: 'amount' }> = {
    code: 'amount',
    amount,
    full: amount,
    limits: [],
    calculation: percent ? 'Percent' : 'Lump',
    measure: 'Amount',
    mode: 'Retroactive',
    baseKind: 'Sell',
    base: percent?.base ?? 1,
    counter: 0,
    baseline: null,
    slices,
    before: [],
    unitsLeft: null,
    lines: Object.entries(plan.lines).map(([lineId, one]) => ({ lineId, amount: one })),
    units
  };
  const rule = program({
    key,
    series: key,
    settlement,
    direction,
    chancePpm,
    calculation: percent ? 'Percent' : 'Lump',
    ...plan.program
  });
  const verdict: Verdict = {
    key,
    id: key,
    name: key,
    kind: 'Rebate',
    version: 1,
    vendorName: 'Arcturon',
    dateBasis: 'Order',
    settlement,
    status: 'eligible',
    value,
    deadline: plan.deadline ?? { code: 'none' },
    criteria: [],
    logic: null,
    repair: null,
    chancePpm,
    direction,
    documents: [],
    missing: [],
    problems: [],
    reason: { code: 'deadline' },
    tiers: [],
    tierMeasure: 'Amount'
  };
  return { verdict, program: rule, amount, value };
}

/** Two lines: L1 10 x 1,000.00 (cost 800.00), L2 20 x 500.00 (cost 400.00). */
export const LINES: readonly DealLine[] = [
  line('L1', { quantity: 10, unitPrice: 100_000, listPrice: 125_000, amount: 1_000_000, unitCost: 80_000 }),
  line('L2', { quantity: 20, unitPrice: 50_000, listPrice: 62_500, amount: 1_000_000, unitCost: 40_000 })
];

export function dealOf(offers: readonly OnOffer[], patch: Partial<DealInput> = {}): DealInput {
  return deal({ lines: LINES, programs: offers.map((offer) => offer.program), ...patch });
}
