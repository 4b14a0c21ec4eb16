// What every sentence about whitespace needs, and the names of its places.
import type { Currency } from 'c/money';
import type { Column, WhitespaceInput } from 'c/whitespaceEngine';
import type { WhitespaceLabels } from 'c/whitespaceLabels';

export interface WhitespaceWords {
  readonly labels: WhitespaceLabels;
  readonly locale: string;
  readonly currency: Currency;
  readonly today: string;
  /** Short names of locations by Id. */
  readonly sites: ReadonlyMap<string, string>;
}

export function wordsOf(input: WhitespaceInput, labels: WhitespaceLabels, locale: string): WhitespaceWords {
  const { currencyCode: code, currencyDecimals: decimals, today } = input;
  return { labels, locale, today, currency: { code, decimals }, sites: siteNames(input) };
}

const BETWEEN = /^.*?\s[-–—]\s/;

/** Without what all of them begin with: "Northgate - Dayton DC" is "Dayton DC" among its like. */
export function siteNames({ sites }: Pick<WhitespaceInput, 'sites'>): ReadonlyMap<string, string> {
  const [first = ''] = BETWEEN.exec(sites[0]?.name ?? '') ?? [];
  const shared = first !== '' && sites.every(({ name }) => name.startsWith(first) && name !== first) ? first : '';
  return new Map(sites.map(({ id, name }) => [id, name.slice(shared.length)]));
}

export function siteName({ site }: Pick<Column, 'site'>, { sites, labels }: WhitespaceWords): string {
  return site === null ? labels.allLocations : sites.get(site.id) || site.name;
}

export function centerName({ center }: Pick<Column, 'center'>, { labels }: WhitespaceWords): string {
  return center ?? labels.wholeCustomer;
}
