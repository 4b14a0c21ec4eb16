// The sentence that answers, and the lines below it.
import type { DealResult, Status, Verdict } from 'c/dealEngine';
import { areWhole, formatMoney } from 'c/money';
import { bold, byNumber, fill, fillPlain, link, parts, plain, type Part } from 'c/phrase';
import { problemText } from './problem';
import type { DealWords } from './words';

function ofStatus({ verdicts }: DealResult, status: Status): readonly Verdict[] {
  return verdicts.filter((verdict) => verdict.status === status);
}

function joined(phrases: readonly (readonly Part[])[], separator: string): readonly Part[] {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [{ text: separator }, ...phrase]));
}

/** Largest amount of a column; "up to" where several programs pay there. Worth nothing is not worth a phrase. */
function amountPhrase(result: DealResult, settlement: Verdict['settlement'], words: DealWords): readonly Part[] | null {
  const { labels, locale, currency } = words;
  const now = settlement === 'Invoice';
  const amount = now ? result.largestNow : result.largestClaim;
  if (!amount) {
    return null;
  }
  const paying = ofStatus(result, 'eligible').filter((verdict) => verdict.settlement === settlement);
  const exact = now ? labels.nowExact : labels.claimExact;
  const upTo = now ? labels.nowUpTo : labels.claimUpTo;
  const whole = areWhole([result.largestNow, result.largestClaim], currency);
  return fill(paying.length === 1 ? exact : upTo, bold(formatMoney(amount, currency, locale, whole)));
}

/** "6 programs fit this deal: up to $9,000 off cost now, up to $9,700 back on claim." */
export function headline(result: DealResult, words: DealWords): readonly Part[] {
  const { labels, locale } = words;
  const count = result.eligibleCount;
  if (count === 0) {
    return parts(labels.fitNone);
  }
  const fits = fillPlain(byNumber(count, labels.fitOne, labels.fitMany, locale), count);
  const amounts = [amountPhrase(result, 'Invoice', words), amountPhrase(result, 'Claim', words)].filter(
    (phrase) => phrase !== null
  );
  return amounts.length === 0
    ? fill(labels.headlinePlain, fits)
    : fill(labels.headlineAmounts, fits, joined(amounts, ', '));
}

/** "2 need data, 13 are not eligible. Each amount stands alone; some programs exclude each other." */
export function restLine(result: DealResult, words: DealWords): string {
  const { labels, locale } = words;
  const counted = [
    { count: ofStatus(result, 'needsData').length, one: labels.needsDataOne, many: labels.needsDataMany },
    { count: ofStatus(result, 'notEligible').length, one: labels.notEligibleOne, many: labels.notEligibleMany }
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, one, many }) => fillPlain(byNumber(count, one, many, locale), count))
    .join(', ');
  const rest = counted === '' ? [] : [fillPlain(labels.headlinePlain, counted)];
  return [...rest, ...(result.eligibleCount > 1 ? [labels.amountsAlone] : [])].join(' ');
}

export interface Attention {
  /** "1 of 25 programs could not be checked." */
  readonly title: string;
  /** The program, linked, and what is wrong with it. */
  readonly items: readonly { readonly key: string; readonly words: readonly Part[] }[];
  /** "13 more are listed below. All others were judged." */
  readonly rest: string;
}

/** More malformed programs than this are named only in the list, so that the answer stays in sight. */
const MOST_NAMED = 3;

/** Programs that could not be checked; null when all could. */
export function attention(result: DealResult, words: DealWords): Attention | null {
  const { labels, locale } = words;
  const malformed = ofStatus(result, 'needsAttention');
  if (malformed.length === 0) {
    return null;
  }
  const all = result.verdicts.length;
  const one = malformed.length === 1;
  const more = malformed.length - MOST_NAMED;
  const unnamed =
    more > 0 ? [fillPlain(byNumber(more, labels.attentionMoreOne, labels.attentionMoreMany, locale), more)] : [];
  return {
    title: one ? fillPlain(labels.attentionOne, all) : fillPlain(labels.attentionMany, malformed.length, all),
    items: malformed.slice(0, MOST_NAMED).map(({ key, id, name, problems }) => ({
      key,
      words: fill(
        labels.attentionItem,
        link(name, id),
        problems.map((problem) => problemText(problem, words)).join('; ')
      )
    })),
    rest: [...unnamed, ...(malformed.length < all ? [labels.attentionRest] : [])].join(' ')
  };
}

/** All of it as plain text, for a screen reader and the command line. */
export function spoken(result: DealResult, words: DealWords): string {
  return `${plain(headline(result, words))} ${restLine(result, words)}`.trim();
}
