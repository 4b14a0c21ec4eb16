// Applying programs in a real browser and over HTTP: what a rep sees, who is refused, and that nothing is overspent.
import type { Page } from 'playwright-core';
import { idOf, picture, recordPage, walkOn } from './product.ts';

const LETTER = 'Displacement letter';

const walk = walkOn(8815);

interface Budget {
  readonly Id: string;
  readonly Total__c: number;
  readonly Reserved__c: number;
  readonly Accrued__c: number;
}

async function budgetOf(name: string): Promise<Budget> {
  const soql = `SELECT Id, Total__c, Reserved__c, Accrued__c FROM Program_Budget__c WHERE Name = '${name}'`;
  const { records } = await walk.admin.query<Budget>(soql);
  const [found] = records;
  if (!found) throw new Error(`no budget ${name}`);
  return found;
}

/** What the entries of a budget say is reserved. */
async function entered(budgetId: string): Promise<number> {
  const soql = `SELECT Kind__c, Quantity__c FROM Budget_Entry__c WHERE Budget__c = '${budgetId}'`;
  const { records } = await walk.admin.query<{ Kind__c: string; Quantity__c: number }>(soql);
  return records.reduce(
    (sum, entry) => sum + (entry.Kind__c === 'Reserve' ? entry.Quantity__c : -entry.Quantity__c),
    0
  );
}

interface Answer {
  readonly status: number;
  readonly body: {
    readonly applied?: boolean;
    readonly message?: string;
    readonly programs?: readonly { readonly refusal: { readonly code: string } | null }[];
  };
}

async function applyAs(user: string, request: unknown): Promise<Answer> {
  const response = await fetch(`${walk.product.url}/lightning/apex/DealApplyController/apply`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await walk.product.token(user)}` },
    body: JSON.stringify({ request: typeof request === 'string' ? request : JSON.stringify(request) })
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

async function openHarborview(user = 'rep'): Promise<Page> {
  const { page } = await walk.openAs(user);
  await page.goto(recordPage('Opportunity', walk.harborview));
  return page;
}

const BELOW_FLOOR = /VX-48 Switch sells below its floor price\./;

/** Changes the lowest price that the company allows for the switches. @returns what it was */
async function changeFloor(price: number): Promise<number> {
  const soql = "SELECT Id, Floor_Price__c FROM Product2 WHERE ProductCode = 'VX-48'";
  const [switches] = (await walk.admin.query<{ Id: string; Floor_Price__c: number }>(soql)).records;
  await walk.admin.sobject('Product2').update({ Id: switches?.Id ?? '', Floor_Price__c: price });
  return switches?.Floor_Price__c ?? 0;
}

const modal = (page: Page) => page.getByRole('dialog');
const applyButton = (page: Page, count: number) =>
  page.getByRole('button', { name: count === 1 ? 'Apply 1 Program' : `Apply ${count} Programs`, exact: true });
const row = (page: Page, name: string) => modal(page).getByRole('row').filter({ hasText: name });

describe('a rep applies the best stack', () => {
  test('a letter that is missing keeps out its own program only', async () => {
    const page = await openHarborview();
    await applyButton(page, 4).click();
    await modal(page).getByText('Needs the Displacement letter').waitFor();
    expect(await applyButton(page, 3).last().isEnabled()).toBe(true);
    expect(await modal(page).getByRole('heading', { level: 2 }).first().textContent()).toBe(
      'Reserves $6,000 of vendor budget and 4 units at the special price.'
    );
    await modal(page).getByRole('button', { name: 'Cancel', exact: true }).click();
    await page.context().close();
  });

  test('what it takes is said first; what was applied is said on the page and stored', async () => {
    await walk.admin
      .sobject('Deal_Document__c')
      .create({ Opportunity__c: walk.harborview, Name: LETTER, Received__c: '2026-02-12' });
    const before = await budgetOf('Arcturon displacement fund');
    const floor = await changeFloor(2500);
    const page = await openHarborview();
    await applyButton(page, 4).click();
    await modal(page).getByText('Reserves $11,000 of vendor budget and 4 units at the special price.').waitFor();
    // R2, R5, R7: 4,000 off cost now, 9,700 + 6,000 + 5,000 on claim; never one sum.
    await modal(page).getByText('$4,000 off cost now, $20,700 back on claim.').waitFor();
    expect(await row(page, 'Arcturon Deal Registration').textContent()).toContain('REG-20417');
    expect(await row(page, 'Arcturon Displacement').textContent()).toMatch(/\$6,000.*\$1,000/);
    expect(await row(page, 'Tarn & Vale Storage Special').textContent()).toMatch(/6 units.*2 units/);
    // Sold at 2,400: said, and nothing is stopped.
    await modal(page).getByText(BELOW_FLOOR).waitFor();
    await picture(page, 'apply-offer');
    await modal(page).getByRole('button', { name: 'Apply 4 Programs', exact: true }).click();
    await page.getByText('4 programs applied', { exact: true }).waitFor();
    await page.getByText(/4 programs applied at/).waitFor();
    await modal(page).waitFor({ state: 'detached' });
    await page.getByRole('listitem').getByText(BELOW_FLOOR).waitFor();
    await picture(page, 'apply-applied');
    await changeFloor(floor);
    const after = await budgetOf('Arcturon displacement fund');
    expect(after.Reserved__c - before.Reserved__c).toBe(5000);
    expect(await entered(after.Id)).toBe(5000);
    await page.context().close();
  });
});

describe('two reps want the last of a budget', () => {
  let copies: string[];

  /** Deals like Harborview's of two reps, with the documents that the displacement program asks for. */
  beforeAll(async () => {
    const [source] = (
      await walk.admin.query<{
        AccountId: string;
        Pricebook2Id: string;
        Distributor__c: string;
        Competitor__c: string;
      }>(
        `SELECT AccountId, Pricebook2Id, Distributor__c, Competitor__c FROM Opportunity WHERE Id = '${walk.harborview}'`
      )
    ).records;
    const lines = (
      await walk.admin.query<{ PricebookEntryId: string; Quantity: number; UnitPrice: number }>(
        `SELECT PricebookEntryId, Quantity, UnitPrice FROM OpportunityLineItem WHERE OpportunityId = '${walk.harborview}'`
      )
    ).records;
    copies = [];
    for (const owner of ['rep', 'rep2']) {
      const { AccountId, Pricebook2Id, Distributor__c, Competitor__c } = source!;
      const deal = await walk.admin.sobject('Opportunity').create({
        ...{ AccountId, Pricebook2Id, Distributor__c, Competitor__c },
        Name: `Copy of ${owner}`,
        StageName: 'Prospecting',
        CloseDate: '2026-02-27',
        OwnerId: await idOf(walk.admin, 'User', owner, 'Alias')
      });
      const id = deal.id ?? '';
      copies.push(id);
      for (const { PricebookEntryId, Quantity, UnitPrice } of lines) {
        await walk.admin
          .sobject('OpportunityLineItem')
          .create({ OpportunityId: id, PricebookEntryId, Quantity, UnitPrice });
      }
      await walk.admin
        .sobject('Deal_Document__c')
        .create({ Opportunity__c: id, Name: LETTER, Received__c: '2026-02-12' });
    }
    // Harborview gives its share back; then 9,000 are left: enough for one of two who ask for 5,000 or nothing.
    await applyAs('rep', { opportunityId: walk.harborview, programs: [await asked('Arcturon Volume Rebate H1', 0)] });
    const { Id, Reserved__c, Accrued__c } = await budgetOf('Arcturon displacement fund');
    await walk.admin.sobject('Program_Budget__c').update({ Id, Total__c: Reserved__c + Accrued__c + 9000 });
  });

  async function asked(name: string, amount: number) {
    const soql = `SELECT External_Id__c, Version__c FROM Incentive_Program__c WHERE Name = '${name}' AND Status__c = 'Active'`;
    const [program] = (await walk.admin.query<{ External_Id__c: string; Version__c: number | null }>(soql)).records;
    return { key: program?.External_Id__c, version: program?.Version__c ?? 1, amount };
  }

  test('at the same moment: one wins, the other is told why, and the sums are right', async () => {
    const program = await asked('Arcturon Displacement', 500_000);
    const before = await budgetOf('Arcturon displacement fund');
    const answers = await Promise.all([
      applyAs('rep', { opportunityId: copies[0], programs: [program] }),
      applyAs('rep2', { opportunityId: copies[1], programs: [program] })
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers.map(({ body }) => body.applied).sort()).toEqual([false, true]);
    const loser = answers.find(({ body }) => !body.applied);
    expect(loser?.body.programs?.[0]?.refusal).toMatchObject({
      code: 'BUDGET_LEFT',
      params: { left: 400_000, needed: 500_000, lastQuantity: 500_000 }
    });
    const after = await budgetOf('Arcturon displacement fund');
    expect(after.Reserved__c - before.Reserved__c).toBe(5000);
    expect(after.Reserved__c + after.Accrued__c).toBeLessThanOrEqual(after.Total__c);
    expect(await entered(after.Id)).toBe(5000);
  });

  test('a rep whose page is older than the budget is refused, and applies what is left instead', async () => {
    const page = await openHarborview();
    await applyButton(page, 3).or(applyButton(page, 4)).first().waitFor();
    const { Id, Reserved__c, Accrued__c } = await budgetOf('Arcturon displacement fund');
    await walk.admin.sobject('Program_Budget__c').update({ Id, Total__c: Reserved__c + Accrued__c + 6000 });
    await page.reload();
    await applyButton(page, 4).click();
    await modal(page).getByText('Every rule is checked again when you apply.').waitFor();
    // Meanwhile 3,000 are gone.
    await walk.admin.sobject('Program_Budget__c').update({ Id, Total__c: Reserved__c + Accrued__c + 3000 });
    await modal(page).getByRole('button', { name: 'Apply 4 Programs', exact: true }).click();
    const alert = modal(page).getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('One program no longer holds, so nothing was applied.');
    expect(await row(page, 'Arcturon Displacement').textContent()).toContain(
      '$3,000 of its budget is left; the program pays $5,000 or nothing.'
    );
    await modal(page).getByText('The new best stack, 3 programs').waitFor();
    await modal(page).getByText('The other 3 programs').waitFor();
    await picture(page, 'apply-refused');
    await page.keyboard.press('Enter');
    await page.getByText('3 programs applied', { exact: true }).waitFor();
    await page.context().close();
  });
});

describe('who may not', () => {
  test.each([
    ['text that is no request', 'x'.repeat(10_000_000)],
    [
      'an Id of something else',
      { opportunityId: '001000000000001AAA', programs: [{ key: 'a', version: 1, amount: 1 }] }
    ],
    ['no programs', { opportunityId: '006000000000001AAA', programs: [] }]
  ])('%s is refused with a sentence', async (_what, request) => {
    const { status, body } = await applyAs('rep', request);
    expect(status).toBe(500);
    expect(body.message).toMatch(/Reload the page|does not exist/);
  });

  test('nobody writes a budget, an entry or an evaluation by the API, a rep least of all', async () => {
    const rep = await walk.product.connect('rep');
    const { Id } = await budgetOf('Arcturon displacement fund');
    await expect(rep.sobject('Program_Budget__c').update({ Id, Total__c: 1_000_000 })).rejects.toThrow();
    await expect(rep.sobject('Budget_Entry__c').create({ Budget__c: Id, Kind__c: 'Release' })).rejects.toThrow();
    await expect(
      rep.sobject('Deal_Evaluation__c').create({ Opportunity__c: walk.harborview, Kind__c: 'Applied' })
    ).rejects.toThrow();
  });
});
