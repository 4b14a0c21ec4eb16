// Fills in what was sent without a value, and copies it: what a page is sent is read-only and leaves out empty keys.
import type { Person, Sent, Stakeholder } from 'c/planEngine';
import type { WhitespaceDeal, WhitespaceInput, WhitespaceRecord } from './contract';

const person = (given: Sent<Person> | null | undefined): Person | null => (given ? { ...given } : null);

const record = (given: Sent<WhitespaceRecord>): WhitespaceRecord => ({
  ...given,
  ...{ site: given.site ?? null, center: given.center ?? null, state: given.state ?? null },
  ...{ potential: given.potential ?? null, spend: given.spend ?? null, pipeline: given.pipeline ?? null },
  ...{ benchmark: given.benchmark ?? null, competitor: given.competitor ?? null, renewal: given.renewal ?? null },
  ...{ reason: given.reason ?? null, nextStep: given.nextStep ?? null, deal: person(given.deal) }
});

const deal = (given: Sent<WhitespaceDeal>): WhitespaceDeal => ({
  ...given,
  ...{ close: given.close ?? null, amount: given.amount ?? null, family: given.family ?? null },
  ...{ site: given.site ?? null, center: given.center ?? null },
  products: given.products.map((one) => ({ ...one }))
});

const stakeholder = (given: Sent<Stakeholder>): Stakeholder => ({
  ...given,
  ...{ contact: person(given.contact), title: given.title ?? null, reportsTo: given.reportsTo ?? null },
  ...{ site: person(given.site), seniority: given.seniority ?? null, role: given.role ?? null },
  ...{ influence: given.influence ?? null, support: given.support ?? null, access: given.access ?? null },
  lastContact: given.lastContact ?? null
});

/** Return value of `WhitespaceController.load` as the engine takes it. */
export function decode(sent: Sent<WhitespaceInput>): WhitespaceInput {
  return {
    ...sent,
    account: { ...sent.account },
    size: sent.size ?? null,
    potential: sent.potential ?? null,
    sites: sent.sites.map((one) => ({ ...one, size: one.size ?? null, parent: one.parent ?? null })),
    centers: sent.centers.map((one) => ({ ...one })),
    families: sent.families.map((one) => ({ ...one })),
    peers: { count: sent.peers.count, families: sent.peers.families.map((one) => ({ ...one })) },
    spend: sent.spend.map((one) => ({ ...one, site: one.site ?? null })),
    deals: sent.deals.map(deal),
    cells: sent.cells.map(record),
    stakeholders: sent.stakeholders.map(stakeholder)
  };
}
