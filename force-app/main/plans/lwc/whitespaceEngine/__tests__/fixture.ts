// Whitespace of a small customer: two locations with their centers, peers that buy one family; changed by each test.
import type { Stakeholder } from 'c/planEngine';
import type { WhitespaceDeal, WhitespaceInput, WhitespaceRecord } from 'c/whitespaceEngine';

const CENT = 100;
/** Whole units of the currency. */
export const money = (units: number): number => units * CENT;

export const record = (changes: Partial<WhitespaceRecord> = {}): WhitespaceRecord => ({
  ...{ id: 'record', modified: '2026-02-01T08:00:00.000Z', family: 'Networking', site: 'dayton', center: 'Operations' },
  ...{ state: null, potential: null, spend: null, pipeline: null, benchmark: null, competitor: null, renewal: null },
  ...{ reason: null, nextStep: null, deal: null },
  ...changes
});

export const deal = (changes: Partial<WhitespaceDeal> = {}): WhitespaceDeal => ({
  ...{ id: 'deal', name: 'Dayton wireless, phase 1', close: '2026-04-24', amount: money(30_000) },
  ...{ family: 'Networking', site: 'dayton', center: 'Operations', products: [] },
  ...changes
});

export const person = (changes: Partial<Stakeholder> = {}): Stakeholder => ({
  ...{ id: 'joan', modified: '', contact: { id: 'c-joan', name: 'Joan Pratt' }, title: null, center: 'Operations' },
  ...{ reportsTo: null, site: null, seniority: 'Director', role: 'Influencer', influence: 3, support: 1, access: 3 },
  ...{ lastContact: null },
  ...changes
});

/** R13: 9 of 14 buy, .003 of 40M for the one center of the only location. */
export const ONE_CELL: WhitespaceInput = {
  ...{ today: '2026-02-13', currencyCode: 'USD', currencyDecimals: 2, editable: true, canCreate: true, plan: 'plan' },
  account: { id: 'account', name: 'Northgate Logistics Group' },
  size: money(40_000_000),
  potential: money(140_000),
  sites: [{ id: 'dayton', name: 'Northgate - Dayton DC', size: 500, parent: null }],
  centers: [{ name: 'Operations', account: 'account' }],
  families: [{ name: 'Networking', factor: 1_000_000 }],
  peers: { count: 14, families: [{ family: 'Networking', buying: 9, ratio: 3_000_000_000 }] },
  spend: [{ family: 'Networking', site: 'dayton', amount: money(20_000) }],
  deals: [deal()],
  cells: [record({ state: 'White' })],
  stakeholders: [person()]
};
