// Loads demo data into an org in dependency order. Everything is matched by a key (external Id, user name, developer
// name, product and book), so that a load that was interrupted, or is run again, ends with the same records.
import { deleteOutdated } from './outdated.ts';
import { saveAll, SeedError } from './saving.ts';
import type { Org, Report, Row, SentRecord } from './org.ts';
import { loadPeople, mapPeople } from './peopleLoader.ts';
import type { Personas } from './personas.ts';
import type { DemoBatch, DemoData, DemoRecord } from './types.ts';
import { KEY_FIELD, KEY_PREFIX } from './types.ts';

/** Records that use data storage: people and roles do not. */
export const storedOf = (data: DemoData): number => sizeOf(data) - data.roles.length - data.users.length;

export interface ObjectCount {
  readonly object: string;
  readonly count: number;
}

/** Number of records that a load saves; the denominator of the progress. */
export function sizeOf(data: DemoData): number {
  const ofBatches = data.batches.reduce((sum, { records }) => sum + records.length, 0);
  return data.roles.length + data.users.length + data.prices.length + ofBatches;
}

/**
 * @param personas users that the org has already; null makes the people of the demo data
 * @returns number of records by object, as counted in the org afterwards
 * @throws SeedError with the first refusals, or when the org ends with other counts than the data
 */
export async function load(
  org: Org,
  data: DemoData,
  report: Report,
  personas: Personas | null = null
): Promise<readonly ObjectCount[]> {
  const userIds = await (personas ? mapPeople(org, data, personas, report) : loadPeople(org, data, report));
  const prices = new StandardPrices(org, await standardPriceBook(org));
  const apart = { ...data, batches: ofOneUserOnce(data, userIds) };
  const loaded = new Map<string, string>();
  for (const batch of apart.batches) {
    await deleteOutdated(org, batch, data);
    const ids = await loadBatch(org, batch, { userIds, prices, loaded }, report);
    for (const [key, id] of ids) loaded.set(key, id);
    // Right after the products: lines are sold at an entry of the price book.
    if (batch.object === 'Product2') await prices.load(data, ids, report);
  }
  return countAll(org, apart);
}

/** Without records of people who are one user with another that comes later, and without references to these. */
function ofOneUserOnce(data: DemoData, userIds: ReadonlyMap<string, string>): readonly DemoBatch[] {
  const standsFor = new Map(data.users.map(({ alias }) => [userIds.get(alias), alias]));
  const isLast = (alias: string | undefined): boolean =>
    alias === undefined || standsFor.get(userIds.get(alias)) === alias;
  const dropped = new Set<string>();
  const kept = data.batches.map((batch) => {
    const { ofPerson, withPerson } = batch;
    if (ofPerson === undefined && withPerson === undefined) return batch;
    const records = batch.records.filter(
      ({ people, owner }) =>
        (ofPerson === undefined || isLast(people?.[ofPerson])) &&
        (withPerson === undefined || userIds.get(people?.[withPerson] ?? '') !== userIds.get(owner ?? ''))
    );
    for (const record of batch.records) if (!records.includes(record)) dropped.add(record.key);
    return { ...batch, records };
  });
  if (dropped.size === 0) return data.batches;
  return kept.map((batch) => ({ ...batch, records: batch.records.map((record) => withoutParents(record, dropped)) }));
}

function withoutParents(record: DemoRecord, dropped: ReadonlySet<string>): DemoRecord {
  if (!record.parents) return record;
  const parents = Object.entries(record.parents).filter(([, key]) => !dropped.has(key));
  return { ...record, parents: Object.fromEntries(parents) };
}

interface Context {
  readonly userIds: ReadonlyMap<string, string>;
  readonly prices: StandardPrices;
  /** Ids by key, of all that is loaded so far. */
  readonly loaded: ReadonlyMap<string, string>;
}

/** @returns Ids by key */
async function loadBatch(
  org: Org,
  batch: DemoBatch,
  context: Context,
  report: Report
): Promise<ReadonlyMap<string, string>> {
  const { object, label, records, createOnly = [] } = batch;
  const existing = createOnly.length > 0 ? await existingKeys(org, object) : new Set<string>();
  const sent = records.map((record) => {
    const complete = toSend(record, batch, context);
    return existing.has(record.key) ? without(complete, createOnly) : complete;
  });
  const results = await saveAll(
    sent,
    (chunk) => org.upsert(object, KEY_FIELD, chunk),
    (index) => `${object} ${records[index]?.key}`,
    (done) => report(label, done)
  );
  return new Map(records.map(({ key }, index) => [key, results[index] ?? '']));
}

function toSend(record: DemoRecord, batch: DemoBatch, { userIds, prices, loaded }: Context): SentRecord {
  const parents = Object.entries(record.parents ?? {}).map(([name, key]) => [name, { [KEY_FIELD]: key }]);
  const people = Object.entries(record.people ?? {}).flatMap(([name, alias]) => {
    const other = record.apart?.[name];
    const isOther = other !== undefined && userIds.get(other) === userIds.get(alias);
    return isOther ? [] : [[name, userIds.get(alias)]];
  });
  return {
    [KEY_FIELD]: record.key,
    ...record.fields,
    ...withIds(record, loaded),
    ...(Object.fromEntries([...parents, ...people]) as SentRecord),
    ...(record.owner !== undefined && { OwnerId: userIds.get(record.owner) }),
    ...(record.priced !== undefined && { PricebookEntryId: prices.entryOf(record.priced) }),
    ...(batch.priceBook && { Pricebook2Id: prices.book })
  };
}

/** Texts in which records are named by Id: the data has their keys. */
function withIds({ fields, namesRecords = [] }: DemoRecord, loaded: ReadonlyMap<string, string>): SentRecord {
  return Object.fromEntries(
    namesRecords.map((name) => [
      name,
      String(fields[name]).replace(/"(demo-[^"]*)"/g, (_quoted, key: string) => JSON.stringify(loaded.get(key) ?? key))
    ])
  );
}

function without(record: SentRecord, names: readonly string[]): SentRecord {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}

async function existingKeys(org: Org, object: string): Promise<ReadonlySet<string>> {
  const rows = await org.query(
    `SELECT ${KEY_FIELD} FROM ${object} WHERE ${KEY_FIELD} LIKE '${KEY_PREFIX}%' ORDER BY ${KEY_FIELD}`
  );
  return new Set(rows.map((row) => String(row[KEY_FIELD])));
}

async function standardPriceBook(org: Org): Promise<string> {
  const [book] = await org.query('SELECT Id, IsActive FROM Pricebook2 WHERE IsStandard = true');
  if (!book) throw new SeedError('This org has no standard price book.');
  const id = String(book['Id']);
  // A new org's standard price book is inactive until an admin, or this load, switches it on.
  if (book['IsActive'] !== true) {
    await saveAll(
      [{ Id: id, IsActive: true }],
      (chunk) => org.update('Pricebook2', chunk),
      () => 'standard price book'
    );
  }
  return id;
}

/** Entries of the standard price book: matched by their product, as they have no external Id. */
class StandardPrices {
  readonly book: string;
  readonly #org: Org;
  readonly #entries = new Map<string, string>();

  constructor(org: Org, book: string) {
    this.#org = org;
    this.book = book;
  }

  /** @throws SeedError for a product without a price */
  entryOf(productKey: string): string {
    const id = this.#entries.get(productKey);
    if (id === undefined) throw new SeedError(`The product ${productKey} has no entry in the standard price book.`);
    return id;
  }

  async load({ prices }: DemoData, productIds: ReadonlyMap<string, string>, report: Report): Promise<void> {
    for (const row of await this.#stored()) this.#entries.set(productKeyOf(row), String(row['Id']));
    const terms = (listPrice: number): SentRecord => ({ UnitPrice: listPrice, IsActive: true });
    const known = prices.filter(({ product }) => this.#entries.has(product));
    const fresh = prices.filter(({ product }) => !this.#entries.has(product));
    const done = (count: number): void => report('prices', count);
    await saveAll(
      known.map(({ product, listPrice }) => ({ Id: this.entryOf(product), ...terms(listPrice) })),
      (chunk) => this.#org.update('PricebookEntry', chunk),
      (index) => `price of ${known[index]?.product}`,
      done
    );
    const ids = await saveAll(
      fresh.map(({ product, listPrice }) => ({
        Pricebook2Id: this.book,
        Product2Id: productIds.get(product),
        ...terms(listPrice)
      })),
      (chunk) => this.#org.insert('PricebookEntry', chunk),
      (index) => `price of ${fresh[index]?.product}`,
      done
    );
    fresh.forEach(({ product }, index) => this.#entries.set(product, ids[index] ?? ''));
  }

  #stored(): Promise<readonly Row[]> {
    return this.#org.query(
      `SELECT Id, Product2.${KEY_FIELD} FROM PricebookEntry ` +
        `WHERE Pricebook2Id = '${this.book}' AND Product2.${KEY_FIELD} LIKE '${KEY_PREFIX}%'`
    );
  }
}

const productKeyOf = (entry: Row): string => String((entry['Product2'] as Row)[KEY_FIELD]);

async function countAll(org: Org, data: DemoData): Promise<readonly ObjectCount[]> {
  const expected = new Map<string, number>();
  for (const { object, records } of data.batches) {
    expected.set(object, (expected.get(object) ?? 0) + records.length);
  }
  const counts: ObjectCount[] = [];
  for (const [object, atLeast] of expected) {
    const count = await org.count(`SELECT COUNT() FROM ${object} WHERE ${KEY_FIELD} LIKE '${KEY_PREFIX}%'`);
    // More is no mistake: a larger size may have been loaded before.
    if (count < atLeast) throw new SeedError(`${object}: ${atLeast} records were loaded, the org has ${count}.`);
    counts.push({ object, count });
  }
  return counts;
}
