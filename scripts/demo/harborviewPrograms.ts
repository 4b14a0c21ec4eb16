// The programs of the vendors on the Harborview deal: eligible ones, near misses, ones that need data, ones that do not
// fit for different reasons, and two that are malformed.
import type { ProgramSource } from './programs.ts';

const H1 = ['2026-01-01', '2026-06-30'] as const;
const Q1 = ['2026-01-01', '2026-03-31'] as const;
const YEAR = ['2026-01-01', '2026-12-31'] as const;
const CLAIM_H1 = ['2026-07-01', '2026-07-30'] as const;
const CLAIM_Q1 = ['2026-04-01', '2026-04-30'] as const;

const eligible: readonly ProgramSource[] = [
  {
    id: 'arcturon-volume-h1',
    vendor: 'arcturon',
    name: 'Arcturon Volume Rebate H1',
    kind: 'Rebate',
    settlement: 'Claim',
    version: 3,
    dates: [null, null],
    claim: CLAIM_H1,
    base: 'Cost',
    tiers: [
      [0, 0],
      [100000, 2],
      [250000, 3],
      [500000, 5]
    ],
    counter: 'arcturon-h1',
    chance: 90,
    products: [
      ['Include', 'Family', 'Servers'],
      ['Include', 'Family', 'Storage']
    ],
    criteria: [
      ['product.family', 'in', 'Servers;Storage'],
      ['partner.tier', 'atLeast', 'Gold'],
      ['deal.closeDate', 'between', '2026-01-01;2026-06-30'],
      ['partner.certificate', 'heldOn', 'Storage Pro'],
      ['customer.relation', 'equals', 'New']
    ],
    logic: '1 AND 2 AND 3 AND (4 OR 5)',
    documents: [['Distributor invoice', 'Claim']],
    description: 'Half-year rebate on servers and storage. The rate of the band that is reached counts on all volume.'
  },
  {
    id: 'arcturon-registration',
    vendor: 'arcturon',
    name: 'Arcturon Deal Registration',
    kind: 'Deal registration',
    settlement: 'Claim',
    dates: [null, null],
    calculation: 'PerUnit',
    base: 'Sell',
    measure: 'Quantity',
    tiers: [[0, 250]],
    budget: 'arcturon-registration',
    chance: 95,
    products: [['Include', 'Family', 'Servers']],
    criteria: [
      ['deal.quantity', 'atLeast', '20'],
      ['partner.tier', 'atLeast', 'Silver'],
      ['deal.registration', 'heldOn', '']
    ],
    description: 'Registered server deals of at least 20 units, ordered while the registration is valid.'
  },
  {
    id: 'arcturon-displacement',
    vendor: 'arcturon',
    name: 'Arcturon Displacement',
    kind: 'Promotion',
    settlement: 'Claim',
    dates: Q1,
    calculation: 'Lump',
    base: 'Sell',
    tiers: [[0, 5000]],
    minimum: 5000,
    budget: 'arcturon-displacement',
    chance: 80,
    products: [['Include', 'SKU', 'S90*']],
    criteria: [
      ['product.sku', 'in', 'S90;S90-EXP'],
      ['deal.amount', 'atLeast', '100000.00'],
      ['deal.competitor', 'in', 'Norvex;Halyard']
    ],
    documents: [['Displacement letter', 'Order']],
    description: "For replacing another maker's storage by an S90: 5,000 or nothing."
  },
  {
    id: 'tarnvale-storage-special',
    vendor: 'tarnvale',
    name: 'Tarn & Vale Storage Special',
    kind: 'Special price',
    settlement: 'Invoice',
    dates: Q1,
    calculation: 'SpecialPrice',
    base: 'Cost',
    tiers: [],
    budget: 'tarnvale-storage',
    products: [['Include', 'SKU', 'S90', 26900]],
    criteria: [
      ['product.family', 'equals', 'Storage'],
      ['partner.tier', 'atLeast', 'Preferred']
    ],
    documents: [['End-customer letter', 'Order']],
    description: 'Stock clearance of storage, off the invoice at once.'
  },
  {
    id: 'arcturon-server-special',
    vendor: 'arcturon',
    name: 'Arcturon Server Special',
    kind: 'Special price',
    settlement: 'Invoice',
    dates: ['2026-02-01', '2026-03-31'],
    calculation: 'SpecialPrice',
    base: 'Cost',
    tiers: [],
    budget: 'arcturon-server',
    excludes: ['arcturon-registration', 'arcturon-displacement'],
    products: [['Include', 'SKU', 'R540', 6150]],
    criteria: [
      ['product.sku', 'equals', 'R540'],
      ['line.quantity', 'atLeast', '20']
    ],
    description: 'Special price of the R540 for single orders of 20 and more.'
  },
  {
    id: 'velmora-support-attach',
    vendor: 'velmora',
    name: 'Velmora Support Attach',
    kind: 'Rebate',
    settlement: 'Claim',
    dates: H1,
    claim: CLAIM_H1,
    calculation: 'PerUnit',
    base: 'Sell',
    measure: 'Quantity',
    tiers: [[0, 20]],
    chance: 85,
    requires: ['velmora-campus-40'],
    products: [['Include', 'SKU', 'VX-*']],
    criteria: [
      ['deal.quantity', 'atLeast', '25'],
      ['account.region', 'in', 'West;Central']
    ],
    description: 'Support for campus switches, from 25 units on.'
  }
];

const nearMiss: readonly ProgramSource[] = [
  {
    id: 'velmora-campus-40',
    vendor: 'velmora',
    name: 'Velmora Campus 40',
    kind: 'Promotion',
    settlement: 'Claim',
    version: 2,
    dates: Q1,
    calculation: 'PerUnit',
    base: 'Sell',
    measure: 'Quantity',
    tiers: [[0, 90]],
    chance: 85,
    products: [['Include', 'SKU', 'VX-48*']],
    criteria: [
      ['product.family', 'equals', 'Networking'],
      ['deal.quantity', 'atLeast', '40', { message: 'At least 40 VX-48' }],
      ['deal.list', 'atLeast', '130000.00', { message: 'At least $130,000 Velmora at list' }]
    ],
    logic: '1 AND (2 OR 3)',
    description: 'For campus switches from 40 units or 130,000 at list price on.'
  },
  {
    id: 'velmora-registration',
    vendor: 'velmora',
    name: 'Velmora Deal Registration',
    kind: 'Deal registration',
    settlement: 'Claim',
    dates: H1,
    claim: CLAIM_H1,
    base: 'Sell',
    tiers: [[0, 3]],
    chance: 75,
    products: [['Include', 'Family', 'Networking']],
    criteria: [
      ['deal.amount', 'atLeast', '50000.00'],
      ['deal.registration', 'heldOn', '', { leadDays: 7 }]
    ],
    description: 'Deals that are registered a week before the order at the latest.'
  },
  {
    id: 'cindral-certified',
    vendor: 'cindral',
    name: 'Cindral Certified Partner',
    kind: 'Rebate',
    settlement: 'Claim',
    dates: YEAR,
    claim: ['2027-01-04', '2027-01-29'],
    base: 'Sell',
    tiers: [[0, 5]],
    chance: 90,
    products: [['Include', 'Family', 'Backup']],
    criteria: [['deal.certificate', 'heldOn', 'Backup Specialist', {}]],
    description: 'Backup that a certified specialist of ours plans with the customer.'
  }
];

const needsData: readonly ProgramSource[] = [
  {
    id: 'arcturon-midmarket-growth',
    vendor: 'arcturon',
    name: 'Arcturon Mid-Market Growth',
    kind: 'Rebate',
    settlement: 'Claim',
    dates: H1,
    claim: CLAIM_H1,
    base: 'Sell',
    tiers: [[0, 1]],
    chance: 90,
    products: [
      ['Include', 'Family', 'Servers'],
      ['Include', 'Family', 'Storage']
    ],
    criteria: [
      ['account.segment', 'equals', 'Mid-Market'],
      ['deal.amount', 'atLeast', '50000.00']
    ]
  },
  {
    id: 'velmora-growth',
    vendor: 'velmora',
    name: 'Velmora Growth Rebate',
    kind: 'Rebate',
    settlement: 'Claim',
    dates: YEAR,
    claim: ['2027-01-04', '2027-02-12'],
    base: 'Sell',
    measure: 'Growth',
    tiers: [[10, 2]],
    counter: 'velmora-2026',
    chance: 70,
    products: [['Include', 'Family', 'Networking']],
    criteria: [['partner.tier', 'atLeast', 'Registered']]
  }
];

const otherProducts: readonly ProgramSource[] = [
  {
    id: 'arcturon-hyperconverged',
    vendor: 'arcturon',
    name: 'Arcturon Hyperconverged Launch',
    kind: 'Promotion',
    settlement: 'Claim',
    dates: H1,
    claim: CLAIM_H1,
    base: 'List',
    tiers: [[0, 6]],
    products: [['Include', 'SKU', 'HX-*']],
    criteria: [['product.family', 'equals', 'Hyperconverged']]
  },
  {
    id: 'arcturon-workstation',
    vendor: 'arcturon',
    name: 'Arcturon Workstation Bundle',
    kind: 'Promotion',
    settlement: 'Invoice',
    dates: Q1,
    base: 'Sell',
    tiers: [[0, 4]],
    products: [['Include', 'Family', 'Workstations']],
    criteria: [['deal.quantity', 'atLeast', '10']]
  },
  {
    id: 'velmora-optics',
    vendor: 'velmora',
    name: 'Velmora Optics Attach',
    kind: 'Rebate',
    settlement: 'Claim',
    dates: H1,
    claim: CLAIM_H1,
    base: 'Sell',
    tiers: [[0, 8]],
    products: [['Include', 'Family', 'Optics']],
    criteria: [['product.family', 'equals', 'Optics']]
  },
  {
    id: 'velmora-core',
    vendor: 'velmora',
    name: 'Velmora Campus Core',
    kind: 'Special price',
    settlement: 'Invoice',
    dates: H1,
    calculation: 'SpecialPrice',
    base: 'Cost',
    tiers: [],
    products: [
      ['Include', 'SKU', 'VX-96', 5400],
      ['Include', 'SKU', 'VX-128', 14900]
    ],
    criteria: [['line.quantity', 'atLeast', '2']]
  },
  {
    id: 'cindral-archive',
    vendor: 'cindral',
    name: 'Cindral Archive Offer',
    kind: 'Promotion',
    settlement: 'Claim',
    dates: Q1,
    claim: CLAIM_Q1,
    base: 'Sell',
    tiers: [[0, 10]],
    products: [['Include', 'SKU', 'CIN-ARC']],
    criteria: [['product.sku', 'equals', 'CIN-ARC']]
  },
  {
    id: 'tarnvale-displays',
    vendor: 'tarnvale',
    name: 'Tarn & Vale Signage Weeks',
    kind: 'Promotion',
    settlement: 'Invoice',
    dates: Q1,
    base: 'Sell',
    tiers: [[0, 2]],
    products: [['Include', 'Family', 'Displays']],
    criteria: [['product.family', 'in', 'Displays;Accessories']]
  }
];

const otherDates: readonly ProgramSource[] = [
  {
    id: 'arcturon-volume-h2-2025',
    vendor: 'arcturon',
    name: 'Arcturon Volume Rebate H2 2025',
    kind: 'Rebate',
    settlement: 'Claim',
    version: 2,
    dates: ['2025-07-01', '2025-12-31'],
    claim: ['2026-01-02', '2026-03-31'],
    base: 'Cost',
    tiers: [
      [0, 0],
      [100000, 2],
      [250000, 3]
    ],
    products: [
      ['Include', 'Family', 'Servers'],
      ['Include', 'Family', 'Storage']
    ],
    criteria: [['product.family', 'in', 'Servers;Storage']]
  },
  {
    id: 'velmora-year-end',
    vendor: 'velmora',
    name: 'Velmora Year-End Push',
    kind: 'Promotion',
    settlement: 'Claim',
    dates: ['2025-10-01', '2025-12-31'],
    claim: ['2026-01-02', '2026-02-27'],
    base: 'Sell',
    tiers: [[0, 2.5]],
    products: [['Include', 'Family', 'Networking']],
    criteria: [['deal.amount', 'atLeast', '25000.00']]
  },
  {
    id: 'cindral-spring',
    vendor: 'cindral',
    name: 'Cindral Spring Promotion',
    kind: 'Promotion',
    settlement: 'Claim',
    dates: ['2026-03-15', '2026-05-31'],
    claim: ['2026-06-01', '2026-06-30'],
    base: 'Sell',
    tiers: [[0, 6]],
    products: [['Include', 'Family', 'Backup']],
    criteria: [['line.amount', 'atLeast', '10000.00']]
  },
  {
    id: 'tarnvale-q2-freight',
    vendor: 'tarnvale',
    name: 'Tarn & Vale Q2 Freight Credit',
    kind: 'Promotion',
    settlement: 'Invoice',
    dates: ['2026-04-01', '2026-06-30'],
    base: 'Sell',
    tiers: [[0, 0.5]],
    products: [['Exclude', 'Family', 'Services']],
    criteria: [['deal.closeDate', 'between', '2026-04-01;2026-06-30']]
  }
];

const otherReasons: readonly ProgramSource[] = [
  {
    id: 'velmora-elite',
    vendor: 'velmora',
    name: 'Velmora Elite Rebate',
    kind: 'Rebate',
    settlement: 'Claim',
    dates: YEAR,
    claim: ['2027-01-04', '2027-02-12'],
    base: 'Sell',
    tiers: [[0, 4]],
    products: [['Include', 'Family', 'Networking']],
    criteria: [['partner.tier', 'atLeast', 'Gold']]
  },
  {
    id: 'velmora-demo',
    vendor: 'velmora',
    name: 'Velmora Demo Equipment',
    kind: 'Special price',
    settlement: 'Invoice',
    dates: YEAR,
    base: 'List',
    tiers: [[0, 20]],
    products: [['Include', 'SKU', 'VX-*']],
    criteria: [['partner.tier', 'equals', 'Platinum']]
  },
  {
    id: 'tarnvale-premier',
    vendor: 'tarnvale',
    name: 'Tarn & Vale Premier Bonus',
    kind: 'Rebate',
    settlement: 'Claim',
    dates: YEAR,
    claim: ['2027-01-04', '2027-01-29'],
    base: 'Sell',
    tiers: [[0, 0.75]],
    products: [['Exclude', 'Family', 'Services']],
    criteria: [['partner.tier', 'atLeast', 'Premier']]
  }
];

const malformed: readonly ProgramSource[] = [
  {
    id: 'velmora-trade-in',
    vendor: 'velmora',
    name: 'Velmora Trade-In',
    kind: 'Promotion',
    settlement: 'Claim',
    dates: H1,
    claim: CLAIM_H1,
    base: 'Sell',
    tiers: [[0, 2]],
    products: [['Include', 'Family', 'Networking']],
    criteria: [
      ['deal.quantity', 'atLeast', '10'],
      ['deal.orderType', 'equals', 'Renewal']
    ],
    // The author stopped in the middle.
    logic: '1 AND (2 OR'
  },
  {
    id: 'velmora-fabric',
    vendor: 'velmora',
    name: 'Velmora Fabric Rebate',
    kind: 'Rebate',
    settlement: 'Claim',
    dates: H1,
    claim: CLAIM_H1,
    base: 'Sell',
    // Two bands begin at the same amount.
    tiers: [
      [0, 1],
      [250000, 2],
      [250000, 3]
    ],
    products: [['Include', 'Family', 'Networking']],
    criteria: [['deal.quantity', 'atLeast', '10']]
  }
];

/** What the engine is to say of each group on February 13, 2026. */
export const harborviewGroups = {
  eligible,
  nearMiss,
  needsData,
  notEligible: [...otherProducts, ...otherDates, ...otherReasons],
  needsAttention: malformed
} as const;

export const harborviewPrograms: readonly ProgramSource[] = Object.values(harborviewGroups).flat();
