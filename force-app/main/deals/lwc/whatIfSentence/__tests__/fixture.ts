// The deal of the screens as far as what-if needs it: 37 switches at 2,400, three programs of Velmora, one of Arcturon.
import type { DealInput, DealLine } from 'c/dealEngine';
import { wordsOf } from 'c/dealSentence';
import type { WhatIfWords } from 'c/whatIfSentence';
import { ARCTURON, criterion, deal, FIELDS, line, program } from '../../dealEngine/__tests__/builders';
import { english as dealEnglish } from '../../dealLabels/__tests__/english';
import { english } from '../../whatIfLabels/__tests__/english';

const none = { quantity: 1, listPrice: null, unitPrice: null, amount: null, unitCost: null };

export const SWITCHES: DealLine = line('L1', {
  ...none,
  productId: 'P1',
  productName: 'Velmora VX-48 Switch',
  sku: 'VX-48',
  family: 'Networking',
  vendorKey: 'velmora',
  quantity: 37,
  listPrice: 320_000,
  unitPrice: 240_000,
  amount: 8_880_000,
  unitCost: 205_000,
  floorPrice: 230_000
});
const SERVERS: DealLine = line('L2', {
  productId: 'P2',
  productName: 'Arcturon R540 Server',
  sku: 'R540',
  quantity: 24,
  listPrice: 980_000,
  unitPrice: 745_000,
  amount: 17_880_000,
  unitCost: 660_000,
  floorPrice: null
});
const VX60 = {
  id: 'P9',
  name: 'Velmora VX-60 Switch',
  sku: 'VX-60',
  family: 'Networking',
  vendorKey: 'velmora',
  listPrice: 400_000,
  unitCost: 260_000,
  facts: {}
};
const velmora = { vendorKey: 'velmora', vendorName: 'Velmora' };
const networking = criterion(1, 'product.family', 'equals', 'Networking');
const lump = (amount: number) => ({ calculation: 'Lump', tiers: [{ lower: 0, rate: amount }] }) as const;

export const HARBORVIEW: DealInput = deal({
  lines: [SWITCHES, SERVERS],
  products: [VX60],
  fields: [
    ...FIELDS,
    {
      key: 'deal.registration',
      label: 'Registration',
      kind: 'Holding',
      scope: 'Deal',
      source: 'Registration',
      detail: null
    },
    { key: 'deal.competitor', label: 'Competitor', kind: 'Text', scope: 'Deal', source: 'Field', detail: null }
  ],
  facts: {
    ...deal().facts,
    'deal.competitor': { value: 'Norvex', recordId: 'D1', recordName: 'Harborview Health' }
  },
  customerRebate: 200_000,
  settings: { ...deal().settings, lowestMarginPpm: 120_000 },
  vendors: [
    {
      ...ARCTURON,
      registrations: [{ id: 'G1', name: 'REG-1', holder: null, onDeal: true, validFrom: null, validTo: '2026-03-06' }]
    },
    { ...ARCTURON, key: 'velmora', id: 'V2', name: 'Velmora', registrations: [] }
  ],
  competitorPrices: [{ id: 'K1', productId: 'P1', competitor: 'Norvex', price: 238_000, seen: '2026-02-09' }],
  programs: [
    program({
      ...velmora,
      key: 'campus',
      name: 'Velmora Campus 40',
      // 90 a unit from the 40th switch on: 40 x 90 = 3,600.
      calculation: 'PerUnit',
      tierMeasure: 'Quantity',
      tiers: [{ lower: 0, rate: 9_000 }],
      criteria: [networking, { ...criterion(2, 'deal.quantity', 'atLeast', '40'), actionable: true }],
      products: [{ mode: 'Include', match: 'Family', value: 'Networking' }],
      chancePpm: 900_000
    }),
    program({
      ...velmora,
      key: 'registration',
      name: 'Velmora Deal Registration',
      // 3 % of what the switches sell for: 40 x 2,360 x 3 % = 2,832.
      criteria: [networking, { ...criterion(2, 'deal.registration', 'heldOn'), actionable: true }],
      products: [{ mode: 'Include', match: 'Family', value: 'Networking' }],
      chancePpm: 950_000
    }),
    program({
      key: 'arcturon',
      name: 'Arcturon Deal Registration',
      ...lump(600_000),
      criteria: [criterion(1, 'deal.registration', 'heldOn')],
      chancePpm: 950_000
    }),
    program({
      key: 'storage',
      name: 'Arcturon Storage Special',
      settlement: 'Invoice',
      ...lump(400_000)
    }),
    program({ key: 'never', name: 'Arcturon Never', criteria: [criterion(1, 'deal.quantity', 'atLeast', '999')] })
  ]
});

/** 40 at 2,360, and Velmora registered. */
export const CHANGES = {
  lines: { L1: { quantity: 40, unitPrice: 236_000 } },
  registered: { velmora: true }
} as const;

export const WORDS: WhatIfWords = { labels: english, deal: wordsOf(HARBORVIEW, dealEnglish, 'en-US') };

function without<T extends object>(record: T, keys: readonly string[]): T {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))) as T;
}

/** As the org sends it to people without View Cost. */
export function withoutCost(input: DealInput): DealInput {
  return {
    ...input,
    settings: without(input.settings, ['lowestMarginPpm']),
    costVisible: false,
    lines: input.lines.map((one) => without(one, ['unitCost', 'floorPrice'])),
    products: input.products.map((one) => without(one, ['unitCost']))
  };
}
