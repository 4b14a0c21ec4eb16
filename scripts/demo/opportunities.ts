// Opportunities of the past half year and the coming one, with their products.
import type { Customer } from './customers.ts';
import { harborviewDeal, harborviewLines } from './harborview.ts';
import { randomOf, type Random } from './random.ts';
import { keyOf, type DemoRecord } from './types.ts';
import { distributors, productKey, products, vendorKey, type DemoProduct } from './vendors.ts';

/** The day on which the demo begins; closed deals lie before it. */
export const DEMO_DAY = '2026-02-13';

const PROJECTS = [
  'Data center refresh',
  'Campus network',
  'Branch rollout',
  'Backup renewal',
  'Firewall upgrade',
  'Wireless expansion',
  'Meeting rooms',
  'Workplace refresh',
  'Storage expansion',
  'Disaster recovery',
  'Signage',
  'Security review'
];
const OPEN_STAGES = [
  'Prospecting',
  'Qualification',
  'Needs Analysis',
  'Value Proposition',
  'Id. Decision Makers',
  'Perception Analysis',
  'Proposal/Price Quote',
  'Negotiation/Review'
];

export interface DealRecords {
  readonly opportunities: readonly DemoRecord[];
  readonly lines: readonly DemoRecord[];
}

/** @param count opportunities in all, the Harborview one included */
export function opportunities(seed: number, count: number, customers: readonly Customer[]): DealRecords {
  const random = randomOf(seed, 'opportunities');
  const deals = [harborviewDeal];
  const lines = [...harborviewLines];
  for (let index = 1; index < count; index++) {
    const deal = opportunity(random, index, random.pick(customers));
    deals.push(deal);
    lines.push(...linesOf(random, deal));
  }
  return { opportunities: deals, lines };
}

function opportunity(random: Random, index: number, customer: Customer): DemoRecord {
  const closeDate = addDays(DEMO_DAY, random.int(-180, 180));
  const overdue = random.chance(0.05);
  const closed = closeDate < DEMO_DAY && !overdue;
  const stage = closed ? (random.chance(0.6) ? 'Closed Won' : 'Closed Lost') : random.pick(OPEN_STAGES);
  const distributor = random.chance(0.5) ? random.pick(distributors) : null;
  return {
    key: keyOf('opportunity', index),
    fields: {
      Name: `${customer.shortName} - ${random.pick(PROJECTS)}`,
      StageName: stage,
      CloseDate: closeDate,
      Type: random.pick(['New Customer', 'Existing Customer - Upgrade', 'Existing Customer - Replacement']),
      NextStep: closed || random.chance(0.2) ? null : random.pick(['Call on Monday', 'Send the quote', 'Site visit'])
    },
    parents: {
      Account: customer.record.key,
      ...(distributor && { Distributor__r: vendorKey(distributor) })
    },
    owner: customer.owner
  };
}

/** One to twelve lines of the products of one or two vendors, each product once. */
function linesOf(random: Random, deal: DemoRecord): DemoRecord[] {
  const makers = random.some([...new Set(products.map(({ vendor }) => vendor))], random.int(1, 2));
  const offered = products.filter(({ vendor }) => makers.includes(vendor));
  return random.some(offered, random.int(1, 12)).map((product, index) => ({
    key: `${deal.key}-line-${index + 1}`,
    fields: { Quantity: quantityOf(random, product), UnitPrice: salesPriceOf(random, product) },
    parents: { Opportunity: deal.key },
    priced: productKey(product.sku)
  }));
}

const quantityOf = (random: Random, { listPrice }: DemoProduct): number =>
  random.int(1, listPrice > 10000 ? 6 : listPrice > 1000 ? 40 : 200);

/** In whole dollars, 5 to 28 % below list, so that most deals earn something. */
const salesPriceOf = (random: Random, { listPrice }: DemoProduct): number =>
  Math.round((listPrice * random.int(72, 95)) / 100);

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
