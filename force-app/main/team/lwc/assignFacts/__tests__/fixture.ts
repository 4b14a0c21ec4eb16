// A branch of two reps and three accounts, and settings as the package has them.
import type { AccountFacts, AssignInput, AssignSettings, RepFacts } from 'c/assignFacts';

export const SETTINGS: AssignSettings = {
  certification: 30,
  segment: 24,
  location: 16,
  relationship: 14,
  capacity: 16,
  low: 85,
  high: 115,
  yesFrom: 95,
  winsFull: 3,
  touchesFull: 10,
  certificateDays: 90,
  payMoveLimit: 4
};

export function account(change: Partial<AccountFacts>): AccountFacts {
  return {
    id: '001a',
    name: 'Kessler Group',
    ownerId: '005m',
    ownerName: 'Marcus Oyelaran',
    isMember: false,
    potential: 40_000_000,
    industry: 'Consulting',
    region: 'East',
    city: 'Springfield',
    state: 'OH',
    vendors: [{ id: 'v1', amount: 8_400_000 }],
    known: [],
    deals: 0,
    dueDeals: 0,
    tasks: 1,
    hoped: 0,
    locations: 0,
    ...change
  };
}

export function rep(change: Partial<RepFacts>): RepFacts {
  return {
    id: '005x',
    name: 'Mei Tanaka',
    team: 'Public & Health',
    base: 100_000_000,
    regions: ['East'],
    certificates: [],
    wins: [],
    hoped: 50_000_000,
    credited: 10_000_000,
    ...change
  };
}

/** Kessler has nobody, Marlow is better off with Mei, Tavian has a deal due and stays. */
export const INPUT: AssignInput = {
  asOf: '2026-02-13',
  currencyCode: 'USD',
  quarterEnd: '2026-03-31',
  mayApply: true,
  withoutPotential: 1,
  isChosen: false,
  lost: 0,
  isCut: false,
  most: 500,
  settings: SETTINGS,
  reps: [
    rep({ certificates: [{ vendorId: 'v1' }], wins: [{ industry: 'consulting', count: 3 }], state: 'OH' }),
    rep({ id: '005y', name: 'Rosa Lindqvist', base: 160_000_000, regions: [], city: 'Toledo' })
  ],
  accounts: [
    account({ known: [{ userId: '005x', touches: 7, hasDeal: false }] }),
    account({
      id: '001b',
      name: 'Marlow Schools',
      ownerId: '005y',
      ownerName: 'Rosa Lindqvist',
      isMember: true,
      deals: 1,
      hoped: 1_000_000,
      tasks: 2,
      locations: 1
    }),
    account({
      id: '001c',
      name: 'Tavian Retail',
      ownerId: '005y',
      ownerName: 'Rosa Lindqvist',
      isMember: true,
      potential: null,
      deals: 1,
      dueDeals: 1
    })
  ]
};
