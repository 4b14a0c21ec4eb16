// Deals of a bench as the engine reads them: what is said once for all is put into each.
import type { DealInput } from 'c/dealEngine';
import type { Bench, BenchDeal, Shared } from './contract';

/** Without what no payout of one program rests on. */
const NOTHING = { products: [], competitorPrices: [], programs: [], programCount: 0, vendorCount: 0 } as const;

function vendorOf({ registrations, certificateIds, customer }: BenchDeal, { vendor }: Bench) {
  const onDeal = new Set(certificateIds);
  const certifications = (vendor.certifications ?? []).map((held) => ({ ...held, onDeal: onDeal.has(held.id) }));
  return { ...vendor, certifications, registrations, customer: customer ?? null };
}

/** Each deal finds the budgets as it would when it is applied now: its own reservations do not count against it (R4). */
function inputOf(deal: BenchDeal, bench: Bench, shared: Shared) {
  return {
    ...deal.input,
    ...shared,
    ...NOTHING,
    counters: bench.counters,
    budgets: deal.budgets ?? bench.budgets,
    usage: deal.usage ? { [bench.series]: deal.usage } : {},
    vendors: [vendorOf(deal, bench)]
  };
}

/** Deals of a bench, ready for any number of comparisons; `decode` is the engine's. */
export function dealsOf(bench: Bench, shared: Shared, decode: (sent: DealInput) => DealInput): readonly DealInput[] {
  return bench.deals.map((deal) => decode(inputOf(deal, bench, shared) as unknown as DealInput));
}
