// The deal that a spot check is about, made of what the server knows and what is entered. Pure.
import type { DealInput, DealLine, DealLoad, Fact } from 'c/dealEngine';
import { extended, hundredths } from 'c/dealMargin';
import type { Entered } from 'c/spotTyped';

/** Id of the line, which no record has. */
export const LINE = 'line';

/** A fact without a record has no Id to link to. */
function unlinked(facts: DealLoad['facts']): DealLoad['facts'] {
  return Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => [key, { ...fact, recordId: fact.recordId ?? '' }])
  );
}

/** Facts of the line itself that the user may read; the engine judges quantity and amount by these as by any other. */
function lineFacts(line: DealLine, { fields, deal }: DealInput): Record<string, Fact> {
  const values: Readonly<Record<string, number | null>> = {
    'line.quantity': line.quantity,
    'line.amount': line.amount,
    'line.list': line.listPrice
  };
  const known = fields.filter(({ key, hidden }) => key in values && hidden !== true);
  return Object.fromEntries(
    known.map(({ key }) => [key, { value: values[key] ?? null, recordId: '', recordName: deal.name }])
  );
}

function lineOf(input: DealInput, quantity: number, entered: Entered): DealLine | undefined {
  const [product] = input.products;
  if (!product) {
    return undefined;
  }
  const { unitPrice } = entered;
  const line: DealLine = {
    id: LINE,
    productId: product.id,
    productName: product.name,
    sku: product.sku,
    family: product.family,
    vendorKey: product.vendorKey,
    quantity,
    listPrice: product.listPrice,
    unitPrice,
    amount: unitPrice === null ? null : extended(unitPrice, hundredths(quantity)),
    ...(input.costVisible ? { unitCost: product.unitCost ?? null } : {}),
    facts: product.facts
  };
  return { ...line, facts: { ...unlinked(line.facts), ...lineFacts(line, input) } };
}

/** @returns undefined before a quantity is given */
export function spotDeal(input: DealInput, entered: Entered): DealInput | undefined {
  const line = entered.quantity === null ? undefined : lineOf(input, entered.quantity, entered);
  const closeDate = entered.orderDate ?? input.today;
  const facts = unlinked(input.facts);
  const closing = facts['deal.closeDate'];
  return (
    line && {
      ...input,
      deal: { ...input.deal, id: '', closeDate },
      facts: closing ? { ...facts, 'deal.closeDate': { ...closing, value: closeDate } } : facts,
      lines: [line]
    }
  );
}
