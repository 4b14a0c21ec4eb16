// What the inputs show: a row a line, the choices of the deal, and what each was. Pure.
import { covers, type DealInput, type DealLine, type ProductOption } from 'c/dealEngine';
import { fillPlain } from 'c/phrase';
import { belowFloorText, lineChanged, priceText, quantityText, wasText, type WhatIfWords } from 'c/whatIfSentence';
import { formatDay } from 'c/dates';

export type Column = 'quantity' | 'unitPrice';

/** What a person is at: what is typed, and the line whose menu is about to open. */
export interface Attention {
  readonly typing?: Typing | undefined;
  readonly menuOf?: string | undefined;
}

/** What somebody is typing, as it is typed; `refused` says why it does not count. */
export interface Typing {
  readonly lineId: string;
  readonly column: Column;
  readonly text: string;
  readonly refused: boolean;
}

interface Field {
  readonly text: string;
  readonly label: string;
  readonly className: string;
  readonly invalid: 'true' | null;
}

export interface LineRow {
  readonly id: string;
  readonly name: string;
  readonly nameClass: string;
  readonly was: string;
  readonly quantity: Field;
  readonly unitPrice: Field;
  readonly problem: string;
  readonly problemId: string;
  readonly describedBy: string | null;
  readonly swapLabel: string;
  readonly hasMenu: boolean;
  /** Only of the line whose menu is about to open: twenty lines of sixty products each would be drawn at every key. */
  readonly products: readonly { readonly value: string; readonly label: string }[];
}

const isSwapped = (saved: DealLine, edited: DealLine): boolean => saved.productId !== edited.productId;

/** Whether a product is another one of the line's vendor or family. */
function fitting(saved: DealLine, edited: DealLine): (product: ProductOption) => boolean {
  return ({ id, vendorKey, family }) =>
    id !== edited.productId &&
    id !== saved.productId &&
    (vendorKey === saved.vendorKey || (family !== null && family === saved.family));
}

/** A swapped line can go back. */
function productsFor(saved: DealLine, edited: DealLine, { products }: DealInput, words: WhatIfWords) {
  const back = isSwapped(saved, edited)
    ? [{ value: saved.productId, label: fillPlain(words.labels.swapBack, saved.productName) }]
    : [];
  return [...back, ...products.filter(fitting(saved, edited)).map(({ id, name }) => ({ value: id, label: name }))];
}

function lineRow(saved: DealLine, edited: DealLine, input: DealInput, attention: Attention, words: WhatIfWords) {
  const { labels } = words;
  const { typing, menuOf } = attention;
  const typed = typing?.lineId === saved.id ? typing : undefined;
  const refusal = typed?.column === 'quantity' ? labels.quantityRefused : labels.priceRefused;
  const problem = typed?.refused ? refusal : belowFloorText(edited, words);
  const swapped = isSwapped(saved, edited);
  const field = (column: Column, text: string, label: string): Field => {
    const isTyped = typed?.column === column;
    const wrong = typed?.refused ? isTyped : column === 'unitPrice' && problem !== '';
    const changed = swapped || saved[column] !== edited[column];
    return {
      text: isTyped ? typed.text : text,
      label: fillPlain(label, edited.productName),
      className: `slds-input cell${changed ? ' changed' : ''}${wrong ? ' wrong' : ''}`,
      invalid: wrong ? 'true' : null
    };
  };
  return {
    id: saved.id,
    name: edited.productName,
    nameClass: lineChanged(saved, edited) ? 'name bold' : 'name',
    was: wasText(saved, edited, words),
    quantity: field('quantity', quantityText(edited.quantity, words), labels.quantityOf),
    unitPrice: field('unitPrice', priceText(edited.unitPrice, words), labels.priceOf),
    problem,
    problemId: `problem-${saved.id}`,
    describedBy: problem === '' ? null : `problem-${saved.id}`,
    swapLabel: fillPlain(labels.swap, edited.productName),
    hasMenu: swapped || input.products.some(fitting(saved, edited)),
    products: menuOf === saved.id ? productsFor(saved, edited, input, words) : []
  };
}

export function lineRows(
  saved: DealInput,
  edited: DealInput,
  attention: Attention,
  words: WhatIfWords
): readonly LineRow[] {
  return saved.lines.map((line, index) => lineRow(line, edited.lines[index] ?? line, saved, attention, words));
}

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
