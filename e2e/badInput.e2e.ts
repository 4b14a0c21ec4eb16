// Deals and programs that nobody should have saved, on the page: each is told, the others are judged, nothing is written.
import type { Page } from 'playwright-core';
import { recordPage, walkOn } from './product.ts';

const walk = walkOn(8823);

type Values = Readonly<Record<string, string | number | boolean | null>>;

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

/** A vendor with one product at 100.00, and a rebate `Good` of 3 % on it. */
let vendor: string;
let entry: string;

async function rebate(name: string, changes: Values = {}, tiers: readonly Values[] = [{ From__c: 0, Rate__c: 3 }]) {
  const values = {
    Name: name,
    External_Id__c: `bad-${name}`,
    Vendor__c: vendor,
    Kind__c: 'Rebate',
    Settlement__c: 'Claim',
    Status__c: 'Active',
    Start_Date__c: '2026-01-01',
    End_Date__c: '2026-06-30',
    ...changes
  };
  const [program = ''] = await make('Incentive_Program__c', [values]);
  await make(
    'Program_Tier__c',
    tiers.map((tier) => ({ Program__c: program, ...tier }))
  );
  return program;
}

async function criterion(program: string, field: string, operator: string, value: string) {
  await make('Program_Criterion__c', [
    { Program__c: program, Sequence__c: 1, Field_Key__c: field, Operator__c: operator, Value__c: value }
  ]);
}

async function dealOf(name: string, lines: number, unitPrice = 100): Promise<string> {
  const { Id: book } = (await walk.admin.query<{ Id: string }>('SELECT Id FROM Pricebook2 WHERE IsStandard = TRUE'))
    .records[0]!;
  const [deal = ''] = await make('Opportunity', [
    {
      Name: name,
      StageName: 'Prospecting',
      CloseDate: '2026-02-27',
      Pricebook2Id: book,
      Distributor__c: vendor
    }
  ]);
  const line = { OpportunityId: deal, PricebookEntryId: entry, Quantity: 10, UnitPrice: unitPrice };
  await make(
    'OpportunityLineItem',
    Array.from({ length: lines }, () => line)
  );
  return deal;
}

async function open(deal: string): Promise<{ page: Page; close: () => Promise<void>; faults: readonly string[] }> {
  const { page, context, faults } = await walk.openAs('admin');
  await page.goto(recordPage('Opportunity', deal));
  return { page, close: () => context.close(), faults };
}

async function written(deal: string): Promise<number> {
  return (await walk.admin.query(`SELECT Id FROM Deal_Evaluation__c WHERE Opportunity__c = '${deal}'`)).totalSize;
}

beforeAll(async () => {
  [vendor = ''] = await make('Vendor__c', [{ Name: 'Badwater', External_Id__c: 'badwater', Tiers__c: 'Silver;Gold' }]);
  const [product = ''] = await make('Product2', [
    { Name: 'Badwater B1', ProductCode: 'B1', Family: 'Servers', IsActive: true, Vendor__c: vendor, Unit_Cost__c: 80 }
  ]);
  const { Id: book } = (await walk.admin.query<{ Id: string }>('SELECT Id FROM Pricebook2 WHERE IsStandard = TRUE'))
    .records[0]!;
  [entry = ''] = await make('PricebookEntry', [
    { Pricebook2Id: book, Product2Id: product, UnitPrice: 120, IsActive: true }
  ]);
  await rebate('Good');
}, 300_000);

test('malformed programs are named with what is wrong with each, and the good one is judged', async () => {
  const never = await rebate('Never', { Logic__c: '1 AND NOT 1' });
  await criterion(never, 'deal.quantity', 'atLeast', '1');
  const torn = await rebate('Torn', { Logic__c: '(1' });
  await criterion(torn, 'deal.quantity', 'atLeast', '1');
  await rebate('Overlapping', {}, [
    { From__c: 0, Rate__c: 3 },
    { From__c: 0, Rate__c: 4 }
  ]);
  await rebate('Negative', {}, [{ From__c: 0, Rate__c: -3 }]);
  await rebate('Huge', { Deal_Cap__c: 99_999_999_999_999 });
  const nameless = await rebate('Nameless');
  await make('Program_Product__c', [{ Program__c: nameless, Mode__c: 'Include', Match__c: 'Family' }]);
  const itself = await rebate('Itself');
  await make('Program_Relation__c', [{ Program__c: itself, Other__c: itself, Kind__c: 'Requires' }]);
  const ring = [await rebate('Ring 1'), await rebate('Ring 2')] as const;
  await make('Program_Relation__c', [
    { Program__c: ring[0], Other__c: ring[1], Kind__c: 'Requires' },
    { Program__c: ring[1], Other__c: ring[0], Kind__c: 'Requires' }
  ]);
  const deal = await dealOf('Bad programs', 1);
  const { page, close, faults } = await open(deal);
  await page.getByText('7 of 10 programs could not be checked.').waitFor();
  // The good one, and the two that require each other: 3 x 3 % of 1,000.00.
  await page.getByRole('heading', { name: /^Apply 3 programs: .*\$90 / }).waitFor();
  const rows = page.getByRole('table', { name: 'Programs for this deal' });
  const told: Readonly<Record<string, RegExp>> = {
    Huge: /an amount is too large to count with/i,
    Itself: /it requires itself/i,
    Nameless: /product row 1 lacks what it matches by or its value/i,
    Negative: /band 1 has a negative lower bound or rate/i,
    Never: /the logic "1 AND NOT 1" can never be true/i,
    Overlapping: /bands overlap: \$0 appears twice/i,
    Torn: /the logic "\(1"/i
  };
  for (const [name, problem] of Object.entries(told)) {
    expect(await rows.getByRole('row', { name: new RegExp(`^\\W*${name}\\b`) }).innerText()).toMatch(problem);
  }
  expect(await written(deal)).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

test('a deal of two thousand lines is decided whole', async () => {
  const deal = await dealOf('Two thousand lines', 2_000);
  const { page, close, faults } = await open(deal);
  // 3 % of 2,000,000.00, by the good one and the two of the ring.
  await page.getByRole('heading', { name: /^Apply 3 programs: .*\$180,000 / }).waitFor({ timeout: 120_000 });
  expect(await written(deal)).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

test('a price that no sum can be made of is told, and the page stands', async () => {
  const deal = await dealOf('Beyond measure', 1, 99_999_999_999_999);
  const { page, close, faults } = await open(deal);
  await page
    .getByText(/too large/i)
    .first()
    .waitFor();
  expect(await written(deal)).toBe(0);
  expect(faults).toEqual([]);
  await close();
});
