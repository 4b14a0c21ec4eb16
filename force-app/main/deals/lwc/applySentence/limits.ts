// Limits of the company that a deal breaks with its programs, in words (R7): they are said, and nothing is refused.
import type { BrokenGuardrail } from 'c/dealApply';
import { numberFormat } from 'c/intl';
import { fillPlain } from 'c/phrase';
import type { ApplyWords } from './words';

type Words = Pick<ApplyWords, 'labels' | 'locale'>;

/** Rounded shares may read the same on both sides of a limit: as many decimals as tell them apart, two at least shown. */
function shareTexts(ppm: number, limitPpm: number, locale: string, fewest: number): readonly [string, string] {
  const text = (share: number, digits: number) =>
    numberFormat(locale, {
      style: 'percent',
      minimumFractionDigits: Math.min(fewest, digits),
      maximumFractionDigits: digits
    }).format(share / 1_000_000);
  const digits = [2, 3].find((one) => text(ppm, one) !== text(limitPpm, one)) ?? 4;
  return [text(ppm, digits), text(limitPpm, digits)];
}

/** "VX-48 sells at 42.5% off list; the most is 40%." */
export function limitText({ code, productName, ppm, limitPpm }: BrokenGuardrail, { labels, locale }: Words): string {
  const product = productName ?? labels.brokenLine;
  if (code === 'floor') {
    return fillPlain(labels.brokenFloor, product);
  }
  // Margins are shown with two decimals, discounts with those that they have.
  const [share, limit] = shareTexts(ppm ?? 0, limitPpm ?? 0, locale, code === 'margin' ? 2 : 0);
  return code === 'discount'
    ? fillPlain(labels.brokenDiscount, product, share, limit)
    : fillPlain(labels.brokenMargin, share, limit);
}
