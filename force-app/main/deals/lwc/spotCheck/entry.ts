// What is entered into a spot check, and what of it follows the page until somebody changes it by hand. Pure.
import type { Money } from 'c/dealEngine';
import type { Currency } from 'c/money';
import type { Choice } from 'c/recordLookup';
import { priceText, readTyped, type Entered, type Typed } from 'c/spotTyped';

/** Return value of `SpotCheckController.open`. */
export interface Start {
  readonly today: string;
  /** Close date of the opportunity behind it, where its day has not passed. */
  readonly orderDate?: string | null;
  readonly customer?: Choice | null;
}

/** What is known of the price of a product. */
export interface Price {
  readonly listPrice: Money | null;
  readonly currency: Currency;
}

export interface Entry {
  readonly customer: Choice | null;
  readonly product: Choice | null;
  readonly typed: Typed;
  readonly entered: Entered;
  /** Without a code before a product is known. */
  readonly currency: Currency;
  /** The customer follows the page until one is chosen by hand. */
  readonly followsPage: boolean;
  /** The day that was last put into the empty field. */
  readonly suggestedDay: string;
  /** The product that the price field was last filled for. */
  readonly pricedId: string | undefined;
}

const BLANK: Typed = { quantity: '', price: '', date: '' };

export const EMPTY: Entry = {
  customer: null,
  product: null,
  typed: BLANK,
  entered: readTyped(BLANK, 0),
  currency: { code: '', decimals: 2 },
  followsPage: true,
  suggestedDay: '',
  pricedId: undefined
};

export function withTyped(entry: Entry, change: Partial<Typed>): Entry {
  const typed = { ...entry.typed, ...change };
  return { ...entry, typed, entered: readTyped(typed, entry.currency.decimals) };
}

/** The page behind it has changed: customer and day follow, as long as neither was entered. */
export function opened(entry: Entry, { today, orderDate, customer }: Start): Entry {
  const suggestedDay = orderDate ?? today;
  const dated = entry.typed.date === entry.suggestedDay ? withTyped(entry, { date: suggestedDay }) : entry;
  return { ...dated, suggestedDay, customer: entry.followsPage ? (customer ?? null) : entry.customer };
}

/** The price book's price is what it sells for until another is entered. */
export function priced(entry: Entry, { listPrice, currency }: Price): Entry {
  const pricedId = entry.product?.id;
  const known = { ...entry, currency, pricedId };
  return withTyped(known, pricedId === entry.pricedId ? {} : { price: priceText(listPrice, currency.decimals) });
}

/** Whether an opportunity can be made of it. */
export function isComplete({ product, entered }: Entry): boolean {
  return product !== null && entered.quantity !== null && entered.unitPrice !== null && entered.orderDate !== null;
}
