// Parts of a whole in tenths of a percent that add up to 100.0, as they are read below each other.
import { shareText, type QuotaWords } from './words';

const WHOLE = 1000;

/**
 * Tenths that are left over go to the largest fractions, the first of equals; no part below the whole is rounded up to
 * it. Where a part is not known or below 0, each is rounded by itself: they do not add up then.
 * @param shares 1 in all
 */
export function partTexts(shares: readonly (number | null)[], words: QuotaWords): readonly string[] {
  const known = shares.flatMap((share) => (share === null || share < 0 ? [] : [share]));
  if (known.length < shares.length) {
    return shares.map((share) => (share === null ? words.labels.none : shareText(share, words, 1)));
  }
  const tenths = known.map((share) => Math.floor(share * WHOLE + 1e-9));
  let left =
    Math.round(known.reduce((sum, share) => sum + share, 0) * WHOLE) - tenths.reduce((sum, one) => sum + one, 0);
  const byFraction = known
    .map((share, index) => ({ index, fraction: share * WHOLE - tenths[index]! }))
    .filter(({ index }) => tenths[index]! < WHOLE - 1)
    .toSorted((one, other) => other.fraction - one.fraction || one.index - other.index);
  for (const { index } of byFraction) {
    if (left > 0) {
      tenths[index]! += 1;
      left -= 1;
    }
  }
  return tenths.map((one) => shareText(one / WHOLE, words, 1));
}
