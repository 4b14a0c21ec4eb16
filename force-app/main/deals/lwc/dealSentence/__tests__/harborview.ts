// The decision on the deal of the screens, by hand, with the figures of its rules: what sentences and components show.
import type { Advice, DealDecision, Margin, Stack } from 'c/dealDecision';
import type { CriterionResult, Logic, Value, Verdict } from 'c/dealEngine';
import type { MarginResult } from 'c/dealMargin';
import { deal, line } from '../../dealEngine/__tests__/builders';
import { english } from '../../dealLabels/__tests__/english';
import { wordsOf } from '../dealSentence';

type Amount = Extract<Value, { code: 'amount' }>;

export const input = deal({
  lines: [
    line('L1', { productName: 'Arcturon R540', quantity: 24 }),
    line('L3', { productName: 'VX-48 switches', quantity: 37 })
  ]
});
export const words = wordsOf(input, english, 'en-US');

export function amount(paid: number, changes: Partial<Amount> = {}): Amount {
  return {
    code: 'amount',
    amount: paid,
    full: paid,
    limits: [],
    calculation: 'Percent',
    measure: 'Amount',
    mode: 'Retroactive',
    baseKind: 'Cost',
    base: paid,
    counter: 0,
    baseline: null,
    slices: [{ base: paid, rate: 1_000_000 }],
    before: [],
    lines: [],
    units: null,
    unitsLeft: null,
    ...changes
  };
}

export function met(sequence: number, changes: Partial<CriterionResult> = {}): CriterionResult {
  return {
    sequence,
    field: 'product.family',
    label: 'Product family',
    kind: 'Text',
    operator: 'in',
    required: ['Servers', 'Storage'],
    message: null,
    actual: { code: 'lines', units: 28, lineIds: ['L1', 'L2'] },
    outcome: 'met',
    needed: true,
    shortPpm: null,
    ...changes
  };
}

export function verdict(key: string, changes: Partial<Verdict> = {}): Verdict {
  return {
    key,
    id: `R-${key}`,
    name: key,
    kind: 'Rebate',
    version: 3,
    vendorName: 'Arcturon',
    dateBasis: 'Order',
    settlement: 'Claim',
    status: 'eligible',
    value: null,
    deadline: { code: 'none' },
    criteria: [],
    logic: null,
    repair: null,
    chancePpm: 900_000,
    direction: 'Receive',
    documents: [],
    missing: [],
    problems: [],
    reason: { code: 'deadline' },
    tiers: [],
    tierMeasure: 'Amount',
    ...changes
  };
}

const one = (sequence: number): Logic => ({ code: 'criterion', sequence });

export const volume = verdict('Arcturon Volume Rebate H1', {
  value: amount(970_000, {
    base: 27_000_000,
    counter: 16_000_000,
    slices: [{ base: 43_000_000, rate: 30_000 }],
    before: [{ base: 16_000_000, rate: 20_000 }]
  }),
  deadline: { code: 'claim', from: '2026-07-01', to: '2026-07-30' },
  tiers: [
    { lower: 0, rate: 0 },
    { lower: 10_000_000, rate: 20_000 },
    { lower: 25_000_000, rate: 30_000 },
    { lower: 50_000_000, rate: 50_000 }
  ],
  logic: { code: 'and', parts: [one(1), one(2), one(3), { code: 'or', parts: [one(4), one(5)] }] },
  criteria: [
    met(1),
    met(2),
    met(3),
    met(4),
    met(5, {
      field: 'customer.relation',
      operator: 'equals',
      required: ['New'],
      actual: { code: 'customer', relation: 'Existing', firstOrder: '2021-03-04' },
      outcome: 'notMet',
      needed: false
    })
  ],
  documents: [{ name: 'Distributor invoice', due: 'Claim', present: false, recordId: null }]
});
export const registration = verdict('Arcturon Deal Registration', {
  kind: 'Deal registration',
  value: amount(600_000),
  chancePpm: 950_000,
  criteria: [
    met(1, {
      field: 'deal.registration',
      kind: 'Holding',
      operator: 'heldOn',
      required: [],
      actual: { code: 'held', name: 'REG-20417', holder: null, validTo: '2026-03-06', recordId: 'G1' }
    })
  ]
});
export const displacement = verdict('Arcturon Displacement', {
  kind: 'Promotion',
  value: amount(500_000),
  chancePpm: 800_000,
  documents: [{ name: 'Displacement letter', due: 'Order', present: false, recordId: null }]
});
export const storage = verdict('Tarn & Vale Storage Special', {
  kind: 'Special price',
  settlement: 'Invoice',
  value: amount(400_000, {
    calculation: 'SpecialPrice',
    base: 4,
    units: 4,
    unitsLeft: 6,
    slices: [{ base: 4, rate: 100_000 }]
  }),
  deadline: { code: 'order', to: '2026-03-31' }
});
export const server = verdict('Arcturon Server Special', { settlement: 'Invoice', value: amount(900_000) });
export const attach = verdict('Velmora Support Attach', {
  vendorName: 'Velmora',
  chancePpm: 850_000,
  value: amount(74_000)
});
export const campus = verdict('Velmora Campus 40', {
  kind: 'Promotion',
  vendorName: 'Velmora',
  version: 2,
  status: 'nearMiss',
  reason: { code: 'repair' },
  chancePpm: 850_000,
  deadline: { code: 'order', to: '2026-03-31' },
  logic: { code: 'and', parts: [one(1), { code: 'or', parts: [one(2), one(3)] }] },
  criteria: [
    met(1, { required: ['Networking'] }),
    met(2, {
      field: 'deal.quantity',
      label: 'Quantity',
      kind: 'Number',
      operator: 'atLeast',
      required: [40],
      actual: { code: 'total', value: 37, lineIds: ['L3'] },
      outcome: 'notMet',
      shortPpm: 75_000
    }),
    met(3, {
      field: 'deal.list',
      label: 'Amount at list',
      kind: 'Money',
      operator: 'atLeast',
      required: [13_000_000],
      actual: { code: 'total', value: 11_840_000, lineIds: ['L3'] },
      outcome: 'notMet',
      needed: false,
      shortPpm: 89_231
    })
  ],
  repair: {
    criteria: [1],
    steps: [{ code: 'addUnits', lineId: 'L3', units: 3 }],
    by: null,
    effort: 0,
    gain: 360_000,
    missing: [],
    alternatives: [{ criteria: [2], steps: [{ code: 'addUnits', lineId: 'L3', units: 4 }] }]
  }
});
const repaired = { criteria: [0], by: null, effort: 0, missing: [], alternatives: [] };
export const velmora = verdict('Velmora Deal Registration', {
  status: 'nearMiss',
  reason: { code: 'repair' },
  repair: { ...repaired, by: '2026-02-20', gain: 266_400, steps: [{ code: 'register', vendorName: 'Velmora' }] }
});
export const cindral = verdict('Cindral Certified Partner', {
  status: 'nearMiss',
  reason: { code: 'repair' },
  repair: {
    ...repaired,
    gain: 118_500,
    steps: [{ code: 'certify', certificate: 'Backup Pro', holder: 'Ana Ferreira', validTo: '2026-03-31' }]
  }
});
export const growth = verdict('Arcturon Mid-Market Growth', {
  status: 'needsData',
  value: amount(304_800),
  reason: { code: 'missing', labels: ['Account segment'] },
  missing: ['Account segment']
});

export const stack: Stack = {
  chosen: [
    { key: volume.key, pays: 970_000 },
    { key: registration.key, pays: 600_000 },
    { key: displacement.key, pays: 500_000 },
    { key: storage.key, pays: 400_000 }
  ],
  now: 400_000,
  claim: 2_070_000,
  total: 2_470_000,
  proven: true,
  gap: 0,
  aboveNext: 200_000,
  leftOut: [
    { key: server.key, reason: { code: 'excluded', by: registration.key, others: [displacement.key] } },
    { key: attach.key, reason: { code: 'requires', key: campus.key, state: 'notEligible' } }
  ],
  undecided: [],
  belowBest: null,
  fault: null
};

const figures = (changes: Partial<MarginResult>): MarginResult => ({
  revenue: 43_530_000,
  cost: 37_765_000,
  front: { amount: 5_765_000, ppm: 132_437 },
  claims: [],
  rebates: [],
  booked: null,
  backEnd: [],
  expected: null,
  unknownChances: [],
  missing: [],
  ...changes
});

/** R8 on 433,300 of net revenue: 55,650, 59,650 and 78,080. */
export const margin: Margin = {
  without: figures({ booked: { amount: 5_565_000, ppm: 128_433 } }),
  withStack: figures({
    booked: { amount: 5_965_000, ppm: 137_664 },
    expected: { amount: 7_808_000, ppm: 180_198 }
  }),
  waterfall: [],
  lowest: null,
  guardrails: []
};

export function advice(key: string, claim: number, changes: Partial<Advice> = {}): Advice {
  return {
    key,
    now: 0,
    claim,
    gain: claim,
    cost: 0,
    advised: true,
    brings: [],
    booked: null,
    expected: null,
    givenAway: null,
    ...changes
  };
}

export const decision: DealDecision = {
  asOf: '2026-02-13',
  result: {
    asOf: '2026-02-13',
    verdicts: [volume, server, registration, displacement, storage, attach, campus, velmora, cindral, growth],
    eligibleCount: 6,
    largestNow: 900_000,
    largestClaim: 970_000
  },
  stack,
  margin,
  advice: [
    advice(campus.key, 440_000, {
      brings: [
        { key: campus.key, amount: 360_000, value: amount(360_000, perUnit(40, 9000)) },
        { key: attach.key, amount: 80_000, value: amount(80_000, perUnit(40, 2000)) }
      ],
      booked: 105_000,
      expected: 479_000,
      givenAway: 615_000
    }),
    advice(velmora.key, 266_400),
    advice(cindral.key, 118_500)
  ],
  together: { gain: 846_500, now: 0, claim: 846_500, extra: 21_600 },
  todo: [{ key: displacement.key, document: 'Displacement letter', by: '2026-02-27' }]
};

function perUnit(base: number, rate: number): Partial<Amount> {
  return { calculation: 'PerUnit', measure: 'Quantity', base, slices: [{ base, rate }] };
}

/** Another stack on the same deal. */
export function stacked(changes: Partial<Stack>, others: Partial<DealDecision> = {}): DealDecision {
  return { ...decision, ...others, stack: { ...stack, ...changes } };
}
