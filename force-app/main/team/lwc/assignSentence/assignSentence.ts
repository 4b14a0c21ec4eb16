// Words what the assignment adviser proposes. Pure: labels, locale and currency are handed in.
import type { AssignLabels } from 'c/assignLabels';
import { PARTS, levelOf, type AssignInput, type Level, type Part, type Shares } from 'c/assignFacts';
import type { Proposal, ProposedAccount } from 'c/assignProposal';
import { formatDay, weekdayOf } from 'c/dates';
import { numberFormat } from 'c/intl';
import { bold, byNumber, fill, fillPlain, listOf, type Part as Stretch } from 'c/phrase';

export interface AssignWords {
  readonly labels: AssignLabels;
  readonly locale: string;
  readonly input: AssignInput;
}

/** `$420k`. */
export function moneyText(minor: number, { input, locale }: AssignWords): string {
  const format = numberFormat(locale, {
    style: 'currency',
    currency: input.currencyCode,
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1
  });
  const { maximumFractionDigits = 2 } = numberFormat(locale, {
    style: 'currency',
    currency: input.currencyCode
  }).resolvedOptions();
  return format.format(minor / 10 ** maximumFractionDigits).replace(/[KMB]/, (unit) => unit.toLowerCase());
}

/** Percent of a share: `104%`, with one decimal `−3.8%`. */
export function percentOf(share: number, { locale }: AssignWords, digits = 0): string {
  const format = numberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: digits > 0 ? 'exceptZero' : 'auto'
  });
  return format.format(share).replace('-', '−');
}

export function dayText(words: AssignWords): string {
  const { asOf } = words.input;
  return `${weekdayOf(asOf, words.locale)} ${formatDay(asOf, words.locale, { unlessOf: asOf })}`;
}

/** `5 of 7 accounts`, of one account `the account`; where they are chosen it says so. */
function movedText(moves: number, accounts: number, { labels, input }: AssignWords): string {
  const [one, many] = input.isChosen ? [labels.chosenOnly, labels.chosenOf] : [labels.movedOnly, labels.movedOf];
  return accounts === 1 ? one : fillPlain(many, moves, accounts);
}

function stayText(accounts: number, { labels, input, locale }: AssignWords): string {
  const [one, many] = input.isChosen ? [labels.stayChosenOne, labels.stayChosen] : [labels.stayOne, labels.stayAll];
  return fillPlain(byNumber(accounts, one, many, locale), accounts);
}

export function headlineOf(proposal: Proposal, words: AssignWords): readonly Stretch[] {
  const { labels, locale } = words;
  const { accounts, moves, mean, meanNow, outside } = proposal;
  const names = listOf([...outside], locale, 'conjunction');
  const fair =
    outside.length === 0
      ? labels.fair
      : fillPlain(byNumber(outside.length, labels.unfairOne, labels.unfairMany, locale), names);
  if (moves.length === 0) {
    return fill(labels.headlineStay, stayText(accounts.length, words), bold(String(mean)), fair);
  }
  const label = mean > meanNow ? labels.headline : mean === meanNow ? labels.headlineSame : labels.headlineFalls;
  const count = bold(movedText(moves.length, accounts.length, words));
  return fill(label, count, String(meanNow), bold(String(mean)), fair);
}

export function levelText(level: Level, { labels }: AssignWords): string {
  return { yes: labels.legendYes, partly: labels.legendPartly, no: labels.legendNo, unknown: labels.legendUnknown }[
    level
  ];
}

/** The day of the next certificate of a vendor that the account buys from; undefined: none is on its way. */
function soonOf({ facts, at }: ProposedAccount, { input }: AssignWords): string | undefined {
  const bought = new Set(facts.vendors.map(({ id }) => id));
  const days = input.reps[at]!.certificates.filter(({ vendorId }) => bought.has(vendorId)).flatMap(
    ({ beginsOn }) => beginsOn ?? []
  );
  return days.sort()[0];
}

function partText(part: Part, account: ProposedAccount, words: AssignWords): string {
  const { labels, input, locale } = words;
  const isFull = levelOf(account.shares[part], input.settings) === 'yes';
  const industry = account.facts.industry ?? '';
  switch (part) {
    case 'certification': {
      const soon = soonOf(account, words);
      return isFull
        ? labels.saysCertification
        : soon
          ? fillPlain(labels.saysCertificationSoon, formatDay(soon, locale, { unlessOf: input.asOf }))
          : labels.saysCertificationPartly;
    }
    case 'segment':
      return fillPlain(isFull ? labels.saysSegment : labels.saysSegmentPartly, industry);
    case 'location':
      return isFull ? labels.saysLocation : labels.saysLocationPartly;
    case 'relationship':
      return isFull ? labels.saysRelationship : labels.saysRelationshipPartly;
    case 'capacity':
      return labels.saysCapacity;
  }
}

/** What a part adds to the fit, over the present rep where there is one. */
function gainOf(part: Part, shares: Shares, before: Shares | null, { input }: AssignWords): number {
  return input.settings[part] * ((shares[part] ?? 0) - (before?.[part] ?? 0));
}

/** One line: what decides that an account goes where it goes. */
export function decidesOf(account: ProposedAccount, words: AssignWords): string {
  const { labels } = words;
  const { shares, sharesNow, moves, stays, fit, fitNow } = account;
  if (!moves) {
    const { due, kept } = { due: labels.decidesDue, kept: labels.decidesKept };
    const isBest = words.input.reps.length > 0 && fit >= Math.max(fit, fitNow);
    return stays ? { due, kept }[stays] : isBest ? labels.decidesBest : labels.decidesLoad;
  }
  const reasons = PARTS.filter((part) => (shares[part] ?? 0) > 0)
    .map((part) => ({ part, gain: gainOf(part, shares, sharesNow, words) }))
    .filter(({ gain }) => gain > 0)
    .sort((one, other) => other.gain - one.gain)
    .map(({ part }) => partText(part, account, words));
  const isUnknown = shares.relationship === 0;
  const said = isUnknown ? [...reasons.slice(0, 1), labels.saysNobody] : reasons.slice(0, 2);
  const [first = labels.saysLoads, second] = said;
  return second === undefined ? first : fillPlain(labels.join, first, second);
}
