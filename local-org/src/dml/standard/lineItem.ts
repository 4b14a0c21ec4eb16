/**
 * Opportunity products: their price book entry, prices and sums. The opportunity is brought up to date without running
 * its triggers. Source: Object Reference, "OpportunityLineItem" and "Opportunity" (Amount, HasOpportunityLineItem).
 */
import type { RowValues } from '../../schema/types.ts';
import { fail, isEmpty, type Job, type Save, succeeds } from '../job.ts';
import type { Change } from '../rollUps.ts';
import { modification } from '../write.ts';
import { expectedRevenue } from './opportunity.ts';
import { lineNames } from './price.ts';
import { liveRows, numberOf, objectNamed, referenced, round } from './rows.ts';

const integrity = (job: Job, field: string, reason: string): void =>
  fail(job, 'FIELD_INTEGRITY_EXCEPTION', `field integrity exception: ${field} (${reason})`, [field]);

export function deriveLines(save: Save, jobs: readonly Job[]): void {
  const opportunities = referenced(save, jobs, 'OpportunityId', 'Opportunity');
  const inserted = jobs.filter((job) => job.operation === 'insert');
  assignEntries(save, inserted, opportunities);
  const priced = jobs.filter(succeeds);
  const entries = referenced(save, priced, 'PricebookEntryId', 'PricebookEntry');
  const products = referenced(save, priced, 'Product2Id', 'Product2');
  for (const job of priced) {
    const { next } = job;
    const entry = entries.get(String(next.PricebookEntryId));
    if (job.operation === 'insert') next.ListPrice = entry?.UnitPrice ?? null;
    const product = products.get(String(next.Product2Id));
    if (product !== undefined) Object.assign(next, lineNames(opportunities.get(String(next.OpportunityId)), product));
    applyPrices(job);
  }
}

/** Entry from product and price book, or product from entry; both must fit the opportunity's price book. */
function assignEntries(save: Save, jobs: readonly Job[], opportunities: ReadonlyMap<string, RowValues>): void {
  const books = new Map([...opportunities].map(([id, row]) => [id, row.Pricebook2Id ?? null]));
  const byProduct = entriesByProduct(save, jobs);
  const named = referenced(save, jobs, 'PricebookEntryId', 'PricebookEntry');
  const [standard] = save.context.store.select('SELECT "Id" AS id FROM "Pricebook2" WHERE "IsStandard" = 1');
  for (const job of jobs) {
    const { next } = job;
    const opportunityId = String(next.OpportunityId);
    // Missing or wrong references are told by the validation that follows.
    if (!books.has(opportunityId)) continue;
    const book = books.get(opportunityId) ?? null;
    if (isEmpty(next.PricebookEntryId) && isEmpty(next.Product2Id)) {
      integrity(job, 'PricebookEntryId', 'must specify a price book entry or a product');
      continue;
    }
    const entry = isEmpty(next.PricebookEntryId)
      ? byProduct.get(`${String(book ?? standard?.['id'])} ${String(next.Product2Id)}`)
      : named.get(String(next.PricebookEntryId));
    if (entry === undefined) {
      if (isEmpty(next.PricebookEntryId)) integrity(job, 'Product2Id', 'the product has no price in the price book');
      continue;
    }
    if (!isEmpty(next.Product2Id) && next.Product2Id !== entry.Product2Id) {
      integrity(job, 'Product2Id', 'the product is not the one of the price book entry');
    } else if (entry.IsActive !== true) {
      integrity(job, 'PricebookEntryId', 'pricebook entry is inactive');
    } else if (book !== null && entry.Pricebook2Id !== book) {
      integrity(
        job,
        'PricebookEntryId',
        'pricebook entry is in a different pricebook than the one assigned to the opportunity'
      );
    } else {
      next.PricebookEntryId = entry.Id ?? null;
      next.Product2Id = entry.Product2Id ?? null;
      books.set(opportunityId, entry.Pricebook2Id ?? null);
    }
  }
}

/** Active entries of products that come without an entry, by price book and product. */
function entriesByProduct(save: Save, jobs: readonly Job[]): Map<string, RowValues> {
  const products = jobs.filter((job) => isEmpty(job.next.PricebookEntryId)).map((job) => job.next.Product2Id ?? null);
  if (products.length === 0) return new Map();
  const rows = save.context.store.select(
    'SELECT "Id" AS id FROM "PricebookEntry" WHERE "IsDeleted" = 0 AND "IsActive" = 1 AND "Product2Id" IN (SELECT value FROM json_each(?))',
    [JSON.stringify(products)]
  );
  const entries = liveRows(
    save,
    'PricebookEntry',
    rows.map((row) => String(row['id']))
  );
  return new Map([...entries.values()].map((row) => [`${String(row.Pricebook2Id)} ${String(row.Product2Id)}`, row]));
}

/** Sales price defaults from the list; the total follows from it, or it from a total that is given instead. */
function applyPrices(job: Job): void {
  const { next, old } = job;
  const quantity = numberOf(next.Quantity);
  if (quantity === null) return;
  const factor = 1 - (numberOf(next.Discount) ?? 0) / 100;
  const total = numberOf(next.TotalPrice);
  const totalGiven = total !== null && total !== (old?.TotalPrice ?? null);
  const unitGiven = !isEmpty(next.UnitPrice) && next.UnitPrice !== (old?.UnitPrice ?? null);
  if (totalGiven && unitGiven && round(quantity * Number(next.UnitPrice) * factor, 2) !== round(total, 2)) {
    fail(job, 'FIELD_INTEGRITY_EXCEPTION', 'field integrity exception: cannot specify both UnitPrice and TotalPrice', [
      'UnitPrice',
      'TotalPrice'
    ]);
    return;
  }
  if (totalGiven && !unitGiven && quantity * factor !== 0) next.UnitPrice = round(total / (quantity * factor), 2);
  else if (isEmpty(next.UnitPrice)) next.UnitPrice = next.ListPrice ?? null;
  const unit = numberOf(next.UnitPrice);
  next.Subtotal = unit === null ? null : round(quantity * unit, 2);
  next.TotalPrice = totalGiven ? total : unit === null ? null : round(quantity * unit * factor, 2);
}

/** The opportunities of the lines, whose amount counts on their account. */
export function opportunityChanges(save: Save, jobs: readonly Job[]): Change[] {
  const object = objectNamed(save, 'Opportunity');
  const opportunities = referenced(save, jobs, 'OpportunityId', 'Opportunity');
  return jobs.flatMap((job) => {
    const after = opportunities.get(String(job.next.OpportunityId));
    return after === undefined ? [] : [{ object, before: null, after, job }];
  });
}

/** Sums of the lines on their opportunities. When the last line goes, the amount stays as it was. */
export function refreshOpportunities(save: Save, jobs: readonly Job[]): void {
  const { store } = save.context;
  const opportunities = referenced(save, jobs, 'OpportunityId', 'Opportunity');
  const sums = new Map(
    store
      .select(
        'SELECT l."OpportunityId" AS id, SUM(l."TotalPrice") AS amount, SUM(l."Quantity") AS quantity, MAX(e."Pricebook2Id") AS book FROM "OpportunityLineItem" l LEFT JOIN "PricebookEntry" e ON e."Id" = l."PricebookEntryId" WHERE l."IsDeleted" = 0 AND l."OpportunityId" IN (SELECT value FROM json_each(?)) GROUP BY l."OpportunityId"',
        [JSON.stringify([...opportunities.keys()])]
      )
      .map((row) => [String(row['id']), row])
  );
  const modified = modification(save);
  store.update(
    objectNamed(save, 'Opportunity'),
    [...opportunities].map(([Id, row]) => {
      const sum = sums.get(Id);
      const totals: RowValues =
        sum === undefined
          ? {}
          : { Amount: round(Number(sum['amount']), 2), TotalOpportunityQuantity: Number(sum['quantity']) };
      const next: RowValues = { ...row, ...totals };
      return {
        Id,
        ...totals,
        HasOpportunityLineItem: sum !== undefined,
        Pricebook2Id: row.Pricebook2Id ?? (sum === undefined ? null : String(sum['book'])),
        ExpectedRevenue: expectedRevenue(next),
        ...modified
      };
    })
  );
}
