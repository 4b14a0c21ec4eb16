// The one line of a deal that makes a given amount and margin, whatever the product costs.
import { products } from './vendors.ts';

export interface Sale {
  readonly id: string;
  readonly amount: number;
  readonly margin: number;
  readonly sku: string;
}

/**
 * How many of a product make the deal: at a price in whole cents, at a cost that leaves the margin, with as little as
 * possible that the customer is paid back on top.
 */
export function lineOf({ id, amount, margin, sku }: Sale): { quantity: number; price: number; rebate: number } {
  const cost = products.find((product) => product.sku === sku)?.cost ?? 0;
  const spent = amount - margin;
  const sign = Math.sign(amount);
  let quantity = sign > 0 ? Math.floor(spent / cost) : Math.ceil(-spent / cost);
  while (quantity > 0 && (Math.abs(amount) * 100) % quantity !== 0) quantity -= sign;
  if (quantity < 1) throw new Error(`${id}: no number of ${sku} comes to ${amount}`);
  return { quantity: sign * quantity, price: Math.abs(amount) / quantity, rebate: spent - sign * quantity * cost };
}
