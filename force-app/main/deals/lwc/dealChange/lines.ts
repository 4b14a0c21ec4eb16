// A line as it would be with another quantity, price or product, and the change that tells two lines apart.
import { priced, withProduct, type DealInput, type DealLine } from 'c/dealEngine';
import type { LineChange } from './contract';

/**
 * The line itself where nothing changes; a product that is not among the deal's options changes nothing, and one that is
 * sells for its list price until a price is given. The amount is quantity x price, rounded half up once.
 */
export function changedLine(line: DealLine, change: LineChange, { products }: DealInput): DealLine {
  const product =
    change.productId === undefined || change.productId === line.productId
      ? undefined
      : products.find(({ id }) => id === change.productId);
  const base = product ? withProduct(line, product) : line;
  const quantity = change.quantity ?? line.quantity;
  const unitPrice = change.unitPrice ?? base.unitPrice;
  return !product && quantity === line.quantity && unitPrice === line.unitPrice
    ? line
    : priced({ ...base, quantity, unitPrice });
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
