// Blockers in words, from labels and locale. Pure.
import { formatDay } from 'c/dates';
import { dateFormat } from 'c/intl';
import type { BlockerLabels } from 'c/blockerLabels';
import { byNumber, fillPlain } from 'c/phrase';

/** A solved blocker that is like another, `BlockerInput.Similar` in Apex. */
export interface SimilarBlocker {
  readonly id: string;
  readonly name: string;
  readonly customer?: string | null;
  readonly resolved: string;
  readonly answer: string;
}

/** `BlockerInput.Entry` in Apex. */
export interface BlockerEntry {
  readonly id: string;
  readonly name: string;
  readonly customer?: string | null;
  readonly about?: string | null;
  readonly aboutName?: string | null;
  readonly owner?: string | null;
  readonly opened: string;
  readonly resolved?: string | null;
  readonly answer?: string | null;
  readonly days: number;
  readonly businessDays: number;
  readonly editable: boolean;
  readonly similar?: SimilarBlocker | null;
}

/** Return value of `BlockerController.load` and `branch`. */
export interface BlockerInput {
  readonly blockers: readonly BlockerEntry[];
  readonly noted: readonly { readonly actionId: string; readonly action: string; readonly text: string }[];
  readonly today: string;
  readonly mayAdd: boolean;
}

export interface BlockerWords {
  readonly labels: BlockerLabels;
  readonly locale: string;
  readonly today: string;
}

export interface SimilarText {
  readonly id: string;
  readonly text: string;
  readonly answer: string;
  readonly reuseLabel: string;
}

export interface BlockerText {
  readonly id: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly age: string;
  readonly business: string;
  readonly since: string;
  readonly about: string;
  readonly aboutName: string;
  readonly customer: string;
  readonly owner: string;
  readonly solvedOn: string;
  readonly answer: string;
  readonly maySolve: boolean;
  readonly solveLabel: string;
  readonly similar: SimilarText | null;
}

const counted = (count: number, one: string, many: string, locale: string): string => {
  return fillPlain(byNumber(count, one, many, locale), count);
};

export function similarText({ id, customer, resolved, answer }: SimilarBlocker, words: BlockerWords): SimilarText {
  const { labels, locale } = words;
  const month = dateFormat(locale, { timeZone: 'UTC', month: 'long' }).format(new Date(`${resolved}T00:00:00Z`));
  return {
    ...{ id, answer },
    text: fillPlain(customer ? labels.similar : labels.similarNobody, customer ?? '', month),
    reuseLabel: fillPlain(labels.reuseOf, answer)
  };
}

export function blockerText(entry: BlockerEntry, words: BlockerWords): BlockerText {
  const { labels, locale, today } = words;
  const day = (date: string): string => formatDay(date, locale, { unlessOf: today });
  const { id, name, days, businessDays, opened, resolved, owner } = entry;
  const isOpen = !resolved;
  return {
    ...{ id, name, isOpen, about: entry.about ?? '', aboutName: entry.aboutName ?? '', owner: owner ?? '' },
    customer: entry.customer ?? '',
    age: counted(days, labels.daysOne, labels.days, locale),
    business: counted(businessDays, labels.businessOne, labels.business, locale),
    since: fillPlain(labels.sinceBy, day(opened), owner ?? ''),
    solvedOn: resolved ? fillPlain(labels.solvedOn, day(resolved)) : '',
    answer: entry.answer ?? '',
    maySolve: isOpen && entry.editable,
    solveLabel: fillPlain(labels.resolveOf, name),
    similar: isOpen && entry.similar ? similarText(entry.similar, words) : null
  };
}
