// Asks for a deal that nobody has begun: it is only in the case.
import CaseDeal, { type AskedDeal, type CaseDealValues } from 'c/caseDeal';
import { opaque } from 'c/opaque';
import { lookedAt, type QuotaInput } from 'c/quotaEngine';
import type { QuotaWords } from 'c/quotaSentence';

/** Null: none is given. */
export async function askDeal(
  { costVisible, ...input }: QuotaInput,
  words: QuotaWords
): Promise<CaseDealValues | null> {
  const lastDay = lookedAt({ costVisible, ...input })?.end ?? '';
  const asked: AskedDeal = { words, lastDay, costVisible };
  const options = { label: words.labels.inCase.addDeal, size: 'small', asked: opaque(asked) } as const;
  return ((await CaseDeal.open(options)) as CaseDealValues | null | undefined) ?? null;
}
