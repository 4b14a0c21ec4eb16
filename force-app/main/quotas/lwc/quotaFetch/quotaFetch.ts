// Turns what Apex sent into the input of the engines: some names of the contract are reserved words of Apex, and deals of
// a snapshot come as they are stored, as text.
import {
  decode,
  type Credit,
  type PathItem,
  type Period,
  type QuotaInput,
  type Snapshot,
  type SnapshotDeal
} from 'c/quotaEngine';

/** Return value of `QuotaController.load`, `QuotaInput` in Apex; keys without a value may be absent. */
export type QuotaLoad = Omit<QuotaInput, 'periods' | 'credits' | 'snapshots' | 'items'> & {
  readonly periods: readonly (Omit<Period, 'end'> & { readonly last: string })[];
  readonly credits: readonly (Omit<Credit, 'date'> & { readonly day: string })[];
  readonly snapshots: readonly (Omit<Snapshot, 'date' | 'deals'> & {
    readonly day: string;
    readonly deals?: string | null;
  })[];
  readonly items: readonly (Omit<PathItem, 'by'> & { readonly due?: string | null })[];
};

export function inputOf(sent: QuotaLoad): QuotaInput {
  return decode({
    ...sent,
    periods: sent.periods.map(({ last, ...period }) => ({ ...period, end: last })),
    credits: sent.credits.map(({ day, ...credit }) => ({ ...credit, date: day })),
    snapshots: sent.snapshots.map(({ day, deals, ...snapshot }) => ({
      ...snapshot,
      date: day,
      deals: storedDeals(deals)
    })),
    items: sent.items.map(({ due, ...item }) => ({ ...item, by: due ?? null }))
  });
}

/** What cannot be read is as if it were not stored: the page shows the rest. */
function storedDeals(text: string | null | undefined): readonly SnapshotDeal[] | null {
  try {
    const deals: unknown = JSON.parse(text ?? 'null');
    return Array.isArray(deals) ? (deals as readonly SnapshotDeal[]) : null;
  } catch {
    return null;
  }
}
