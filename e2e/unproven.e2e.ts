// A best stack that the search could not prove within its budget, on the page: how much more is possible at most, and
// "Search longer". 125 programs of which each excludes a tenth of the others, at random, are hard enough.
import { axeViolations, picture, recordPage, walkOn } from './product.ts';

const walk = walkOn(8824);

type Values = Readonly<Record<string, string | number | boolean>>;

const PROGRAMS = 125;
/** Chance that two programs exclude each other. */
const DENSITY = 0.1;
const SEED = 8;

/** Numbers from 0 to 1 that are the same in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Ids of the records made, in their order. */
async function make(object: string, records: readonly Values[]): Promise<string[]> {
  const ids: string[] = [];
  for (let from = 0; from < records.length; from += 200) {
    const batch = records.slice(from, from + 200).map((record) => ({ ...record }));
    for (const { id, errors } of await walk.admin.sobject(object).create(batch, { allOrNone: true })) {
      if (!id) throw new Error(`${object}: ${JSON.stringify(errors)}`);
      ids.push(id);
    }
  }
  return ids;
}

/** A deal of 1,000.00 with the programs: each pays 10.0 to 11.9 % of it on claim, about 100. */
async function hardDeal(): Promise<string> {
  const random = numbersFrom(SEED);
  const pairs: (readonly [number, number])[] = [];
  for (let one = 0; one < PROGRAMS; one++) {
    for (let other = one + 1; other < PROGRAMS; other++) if (random() < DENSITY) pairs.push([one, other]);
  }
  const rates = Array.from({ length: PROGRAMS }, () => 10 + Math.floor(random() * 20) / 10);
  const [vendor = ''] = await make('Vendor__c', [{ Name: 'Hardwater', External_Id__c: 'hardwater', Tiers__c: 'Gold' }]);
  const [product = ''] = await make('Product2', [
    { Name: 'Hardwater H1', ProductCode: 'H1', Family: 'Servers', IsActive: true, Vendor__c: vendor, Unit_Cost__c: 80 }
  ]);
  const books = await walk.admin.query<{ Id: string }>('SELECT Id FROM Pricebook2 WHERE IsStandard = TRUE');
  const book = books.records[0]!.Id;
  const [entry = ''] = await make('PricebookEntry', [
    { Pricebook2Id: book, Product2Id: product, UnitPrice: 120, IsActive: true }
  ]);
  const programs = await make(
    'Incentive_Program__c',
    rates.map((_, place) => ({
      Name: `Hard ${String(place).padStart(3, '0')}`,
      External_Id__c: `hard-${String(place).padStart(3, '0')}`,
      Vendor__c: vendor,
      Kind__c: 'Rebate',
      Settlement__c: 'Claim',
      Status__c: 'Active',
      Start_Date__c: '2026-01-01',
      End_Date__c: '2026-06-30'
    }))
  );
  await make(
    'Program_Tier__c',
    rates.map((rate, place) => ({ Program__c: programs[place]!, From__c: 0, Rate__c: rate }))
  );
  await make(
    'Program_Relation__c',
    pairs.map(([one, other]) => ({ Program__c: programs[one]!, Other__c: programs[other]!, Kind__c: 'Excludes' }))
  );
  const [deal = ''] = await make('Opportunity', [
    { Name: 'Hard deal', StageName: 'Prospecting', CloseDate: '2026-02-27', Pricebook2Id: book, Distributor__c: vendor }
  ]);
  await make('OpportunityLineItem', [{ OpportunityId: deal, PricebookEntryId: entry, Quantity: 10, UnitPrice: 100 }]);
  return deal;
}

test('what was not proven says how much more is possible; a longer search proves it', async () => {
  const deal = await hardDeal();
  const { page, context, faults } = await walk.openAs('admin');
  await page.goto(recordPage('Opportunity', deal));
  const list = page.getByRole('table', { name: 'Programs for this deal' });
  await list.getByText('Best found').waitFor({ timeout: 120_000 });
  await list.getByText(/^At most \$[\d,]+ more is possible$/).waitFor();
  expect(await list.getByText('Proven best').count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  const longer = list.getByRole('button', { name: 'Search longer' });
  await longer.scrollIntoViewIfNeeded();
  await picture(page, 'deal-not-proven');
  await longer.press('Enter');
  await list.getByText('Proven best').waitFor({ timeout: 120_000 });
  expect(await longer.count()).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
}, 300_000);
