/** Prices of products in price books. Source: Object Reference, "PricebookEntry" and "Product2". */
import type { RowValues } from '../../schema/types.ts';
import { fail, type Job, type Save } from '../job.ts';
import { liveRows, objectNamed, referenced } from './rows.ts';

interface Entry {
  readonly id: string;
  readonly unitPrice: number | null;
}

const keyOf = (book: unknown, product: unknown): string => `${String(book)} ${String(product)}`;

/** Live entries of the products in any price book, by price book and product. */
function entriesOf({ context }: Save, jobs: readonly Job[]): { entries: Map<string, Entry>; standard: string | null } {
  const rows = context.store.select(
    'SELECT "Id" AS id, "Pricebook2Id" AS book, "Product2Id" AS product, "UnitPrice" AS price FROM "PricebookEntry" WHERE "IsDeleted" = 0 AND "Product2Id" IN (SELECT value FROM json_each(?))',
    [JSON.stringify(jobs.map((job) => job.next.Product2Id))]
  );
  const [standard] = context.store.select('SELECT "Id" AS id FROM "Pricebook2" WHERE "IsStandard" = 1');
  return {
    entries: new Map(
      rows.map((row) => [
        keyOf(row['book'], row['product']),
        { id: String(row['id']), unitPrice: row['price'] === null ? null : Number(row['price']) }
      ])
    ),
    standard: standard === undefined ? null : String(standard['id'])
  };
}

/** One price of a product in a price book; the standard price comes before the others. */
export function derivePrices(save: Save, jobs: readonly Job[]): void {
  const products = referenced(save, jobs, 'Product2Id', 'Product2');
  const { entries, standard } = entriesOf(save, jobs);
  const inCall = new Set<string>();
  for (const job of jobs) {
    const { next } = job;
    const product = products.get(String(next.Product2Id));
    if (product !== undefined) Object.assign(next, productValues(product));
    const standardEntry = entries.get(keyOf(standard, next.Product2Id));
    const key = keyOf(next.Pricebook2Id, next.Product2Id);
    if (job.operation === 'insert') {
      if (entries.has(key) || inCall.has(key)) {
        fail(job, 'DUPLICATE_VALUE', 'This price definition already exists in this price book', ['Pricebook2Id']);
      } else if (next.Pricebook2Id !== standard && standardEntry === undefined && product !== undefined) {
        fail(job, 'STANDARD_PRICE_NOT_DEFINED', 'No standard price defined for this product', ['Product2Id']);
      }
      inCall.add(key);
    }
    if (next.UseStandardPrice === true && standardEntry !== undefined) next.UnitPrice = standardEntry.unitPrice;
  }
}

const productValues = ({ Name, ProductCode }: RowValues): RowValues => ({
  Name: Name ?? null,
  ProductCode: ProductCode ?? null
});

/** A product's name and code show on its prices and on opportunity products. */
export function renameProducts(save: Save, jobs: readonly Job[]): void {
  const changed = jobs.filter(
    ({ operation, old, next }) =>
      operation === 'update' && (old?.Name !== next.Name || old?.ProductCode !== next.ProductCode)
  );
  if (changed.length === 0) return;
  const { store } = save.context;
  const products = new Map(changed.map((job) => [job.id ?? '', job.next]));
  const dependents = (object: string) =>
    store.select(
      `SELECT "Id" AS id, "Product2Id" AS product FROM "${object}" WHERE "Product2Id" IN (SELECT value FROM json_each(?))`,
      [JSON.stringify([...products.keys()])]
    );
  store.update(
    objectNamed(save, 'PricebookEntry'),
    dependents('PricebookEntry').map((row) => ({
      Id: String(row['id']),
      ...productValues(products.get(String(row['product'])) ?? {})
    }))
  );
  const lines = objectNamed(save, 'OpportunityLineItem');
  const rows = liveRows(
    save,
    lines.name,
    dependents(lines.name).map((row) => String(row['id']))
  );
  const opportunities = liveRows(
    save,
    'Opportunity',
    new Set([...rows.values()].map((row) => String(row.OpportunityId)))
  );
  store.update(
    lines,
    [...rows].map(([Id, row]) => {
      const product = products.get(String(row.Product2Id)) ?? {};
      return { Id, ...lineNames(opportunities.get(String(row.OpportunityId)), product) };
    })
  );
}

/** Name and code that an opportunity product shows. */
export function lineNames(opportunity: RowValues | undefined, product: RowValues): RowValues {
  return {
    Name: [opportunity?.Name, product.Name].filter((part) => typeof part === 'string').join(' '),
    ProductCode: product.ProductCode ?? null
  };
}
