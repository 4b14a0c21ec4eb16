// What the inputs offer beside the lines: close date, competitor, registrations, and what each was. Pure.
import { covers, type DealInput } from 'c/dealEngine';
import { fillPlain } from 'c/phrase';
import type { WhatIfWords } from 'c/whatIfSentence';
import { formatDay } from 'c/dates';

export const COMPETITOR = 'deal.competitor';

const competitorOf = ({ facts }: DealInput): string => String(facts[COMPETITOR]?.value ?? '');

interface Choice {
  readonly label: string;
  readonly value: string;
}

/** The same list for the same deal: another one would have the box drawn again with every key. */
const competitorsOf = new WeakMap<DealInput, readonly Choice[]>();

/** Those whose price is known, those that the org offers, and the deal's own. */
function competitorChoices(saved: DealInput, { labels }: WhatIfWords): readonly Choice[] {
  const known = competitorsOf.get(saved);
  if (known) {
    return known;
  }
  const offered = saved.fields.find(({ key }) => key === COMPETITOR)?.options ?? [];
  const names = [competitorOf(saved), ...saved.competitorPrices.map(({ competitor }) => competitor), ...offered];
  const named = [...new Set(names)].filter((name) => name !== '');
  const choices = [{ label: labels.noCompetitor, value: '' }, ...named.map((name) => ({ label: name, value: name }))];
  competitorsOf.set(saved, choices);
  return choices;
}

export function competitorField(saved: DealInput, edited: DealInput, words: WhatIfWords) {
  const { labels } = words;
  const changed = competitorOf(saved) !== competitorOf(edited);
  return {
    value: competitorOf(edited),
    options: competitorChoices(saved, words),
    className: changed ? 'field changed' : 'field',
    was: changed ? fillPlain(labels.was, competitorOf(saved) || labels.noCompetitor) : ''
  };
}

export function dateField(saved: DealInput, edited: DealInput, { labels, deal }: WhatIfWords) {
  const changed = saved.deal.closeDate !== edited.deal.closeDate;
  return {
    value: edited.deal.closeDate,
    className: changed ? 'field changed' : 'field',
    was: changed ? fillPlain(labels.was, formatDay(saved.deal.closeDate, deal.locale, { unlessOf: deal.today })) : ''
  };
}

const isRegistered = ({ vendors, deal }: DealInput, key: string): boolean =>
  vendors
    .find((vendor) => vendor.key === key)
    ?.registrations.some(({ validFrom, validTo }) => covers(validFrom, validTo, deal.closeDate)) ?? false;

/** Found once for a deal, not with every key: it goes through all programs. */
const askingOf = new WeakMap<DealInput, ReadonlySet<string>>();

/** Keys of vendors that have a program which asks for a registration. */
function vendorsAsking(saved: DealInput): ReadonlySet<string> {
  const known = askingOf.get(saved);
  if (known) {
    return known;
  }
  const sources = new Set(saved.fields.filter(({ source }) => source === 'Registration').map(({ key }) => key));
  const asking = new Set(
    saved.programs
      .filter(({ criteria }) => criteria.some(({ field }) => sources.has(field)))
      .map(({ vendorKey }) => vendorKey)
  );
  askingOf.set(saved, asking);
  return asking;
}

/** A switch a vendor that is asked about; those not registered yet come first. */
export function registrationFields(saved: DealInput, edited: DealInput, { labels }: WhatIfWords) {
  const asking = vendorsAsking(saved);
  const fields = saved.vendors
    .filter(({ key }) => asking.has(key))
    .map(({ key, name }) => {
      const [was, is] = [isRegistered(saved, key), isRegistered(edited, key)];
      return {
        key,
        label: fillPlain(labels.registered, name),
        checked: is,
        text: is ? labels.yes : labels.no,
        textClass: was === is ? '' : 'bold',
        was: was === is ? '' : was ? labels.wasYes : labels.wasNo,
        first: !was
      };
    });
  return [...fields.filter(({ first }) => first), ...fields.filter(({ first }) => !first)];
}
