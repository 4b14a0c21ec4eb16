// A line as it would be with another quantity, price or product, with what criteria read of it.
import type { DealInput, DealLine, Fact, Money, ProductOption } from 'c/dealEngine';
import { extended, hundredths } from 'c/dealMargin';
import type { LineChange } from './contract';

/** Facts of the line itself; all others are of its product. */
const OF_LINE = 'line.';

/** A product's own list price is what it sells for until a price is given. */
function swapped(line: DealLine, product: ProductOption): DealLine {
  const own = Object.entries(line.facts)
    .filter(([key]) => key.startsWith(OF_LINE))
    .map(([key, fact]): [string, Fact] => [key, { ...fact, recordName: product.name }]);
  return {
    ...line,
    productId: product.id,
    productName: product.name,
    sku: product.sku,
    family: product.family,
    vendorKey: product.vendorKey,
    listPrice: product.listPrice,
    unitPrice: product.listPrice,
    ...('unitCost' in line ? { unitCost: product.unitCost ?? null } : {}),
    ...('floorPrice' in line ? { floorPrice: null } : {}),
    facts: { ...Object.fromEntries(own), ...product.facts }
  };
}

/** Only facts that the line has: one that is not there is hidden, or not in the catalogue. */
function withFacts(line: DealLine): DealLine {
  const values = { 'line.quantity': line.quantity, 'line.amount': line.amount, 'line.list': line.listPrice };
  const changed = Object.entries(values).flatMap(([key, value]): [string, Fact][] => {
    const fact = line.facts[key];
    return fact ? [[key, { ...fact, value }]] : [];
  });
  return { ...line, facts: { ...line.facts, ...Object.fromEntries(changed) } };
}

function amountOf(unitPrice: Money | null, quantity: number): Money | null {
  return unitPrice === null ? null : extended(unitPrice, hundredths(quantity));
}

/** The line itself where nothing changes; a product that is not among the deal's options changes nothing. */
export function changedLine(line: DealLine, change: LineChange, { products }: DealInput): DealLine {
  const product =
    change.productId === undefined || change.productId === line.productId
      ? undefined
      : products.find(({ id }) => id === change.productId);
  const base = product ? swapped(line, product) : line;
  const quantity = change.quantity ?? line.quantity;
  const unitPrice = change.unitPrice ?? base.unitPrice;
  if (!product && quantity === line.quantity && unitPrice === line.unitPrice) {
    return line;
  }
  return withFacts({ ...base, quantity, unitPrice, amount: amountOf(unitPrice, quantity) });
}

/** What makes the saved line the edited one; undefined: nothing. */
export function lineChangeOf(saved: DealLine, edited: DealLine): LineChange | undefined {
  const swap = edited.productId !== saved.productId;
  const { unitPrice } = edited;
  const change: LineChange = {
    ...(edited.quantity !== saved.quantity && { quantity: edited.quantity }),
    ...((swap || unitPrice !== saved.unitPrice) && unitPrice !== null && { unitPrice }),
    ...(swap && { productId: edited.productId })
  };
  return Object.keys(change).length > 0 ? change : undefined;
}
