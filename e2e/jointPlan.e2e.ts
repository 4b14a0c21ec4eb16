// The joint plan in a real browser on the demo data: what the customer sees, files that are downloaded and open, the
// sign-off and what it does for the plan, who may only look, a plan of which nothing is shared; and the meeting brief.
import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import readXlsxFile from 'read-excel-file/node';
import type { Page } from 'playwright-core';
import { readPdf } from '../vectors/documents.ts';
import { allSaved, axeViolations, eventually, idOf, overflow, picture, recordPage, walkOn } from './product.ts';

const walk = walkOn(8843);
const PLAN = 'Northgate Logistics 2026';
const SHOWN = 'Customer view: 3 of 5 objectives, 6 of 8 actions shown';
/** Of the plan, and none of the customer's business. */
const INTERNAL = /Grow revenue|Lift our margin|Corvane|waiting for security review|Register the Dayton|75\.58|O1/;

const planId = () => idOf(walk.admin, 'Account_Plan__c', PLAN);

async function openTab(user: string, id: string, viewport = { width: 1440, height: 1000 }) {
  const window = await walk.openAs(user);
  await window.page.goto(recordPage('Account_Plan__c', id));
  await window.page.getByRole('tab', { name: 'Joint Plan' }).click();
  await window.page.setViewportSize(viewport);
  return window;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function download(page: Page, name: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    button(page, name).press('Enter')
  ]);
  await page.getByText(`${file.suggestedFilename()} was downloaded.`).waitFor();
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('the customer sees what is shared and nothing else', async () => {
  const { page, context, faults } = await openTab('rep', await planId());
  await page.getByText(SHOWN).waitFor();
  await page.getByText('The customer has not agreed yet.').waitFor();
  const text = page.locator('c-joint-plan-text');
  const said = await text.innerText();
  for (const shared of ['Joint plan 2026', 'Orders arrive on the promised day', '91%', 'Fewer invoices to check'])
    expect(said).toContain(shared);
  expect(said).not.toMatch(INTERNAL);
  expect(await page.locator('c-joint-plan-page svg text').count()).toBeGreaterThan(60);
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'joint-plan');
  expect(faults).toEqual([]);
  await context.close();
});

test('it is downloaded as PDF, Word and Excel by keys, and each opens with the same content', async () => {
  const { page, context, faults } = await openTab('rep', await planId());
  await page.getByText(SHOWN).waitFor();
  const pdf = await download(page, 'Print');
  expect(pdf.name).toBe('Northgate Logistics joint plan 2026.pdf');
  const { pages } = readPdf(pdf.bytes);
  expect(pages).toHaveLength(1);
  const word = await download(page, 'Word');
  expect(word.name).toBe('Northgate Logistics joint plan 2026.docx');
  const excel = await download(page, 'Excel');
  expect(excel.name).toBe('Northgate Logistics joint plan 2026.xlsx');
  const texts = [
    pages.flatMap((one) => one.texts).join('\n'),
    (await mammoth.extractRawText({ buffer: word.bytes })).value,
    JSON.stringify(await readXlsxFile(excel.bytes))
  ];
  for (const text of texts) {
    expect(text).not.toMatch(INTERNAL);
    for (const shared of [
      'Current network at all four sites',
      'Wireless in every aisle',
      'Share floor plans',
      'Priya Raman'
    ])
      expect(text).toContain(shared);
  }
  expect(faults).toEqual([]);
  await context.close();
});

test('a need that is no longer shared is gone when the tab is shown again', async () => {
  const { page, context, faults } = await openTab('rep', await planId());
  await page.getByText(SHOWN).waitFor();
  await page.getByRole('tab', { name: 'Needs & SWOT' }).click();
  const choose = async (command: string) => {
    await page
      .getByRole('button', { name: /Fewer invoices to check$/ })
      .filter({ has: page.locator('svg') })
      .last()
      .press('Enter');
    await page.getByRole('menuitem', { name: command }).press('Enter');
    await allSaved(page);
  };
  await choose('Stop sharing');
  await page.getByRole('tab', { name: 'Joint Plan' }).click();
  const need = page.locator('c-joint-plan-text').getByText('Fewer invoices to check');
  await need.waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: 'Needs & SWOT' }).click();
  await choose('Share with the customer');
  await page.getByRole('tab', { name: 'Joint Plan' }).click();
  await need.waitFor({ state: 'attached' });
  expect(faults).toEqual([]);
  await context.close();
});

test('whoever may only read the plan sees it, and why they cannot record a sign-off', async () => {
  const id = await planId();
  const reader = await idOf(walk.admin, 'User', 'Holt', 'LastName');
  const share = await walk.admin
    .sobject('Account_Plan__Share')
    .create({ ParentId: id, UserOrGroupId: reader, AccessLevel: 'Read', RowCause: 'Manual' });
  const { page, context, faults } = await openTab('rep4', id);
  await page.getByText('Only those who may change this plan can record a sign-off. Ask Maya Lindqvist.').waitFor();
  expect(await button(page, 'Record Sign-off').isDisabled()).toBe(true);
  expect(await button(page, 'Print').isDisabled()).toBe(false);
  expect(faults).toEqual([]);
  await context.close();
  await walk.admin.sobject('Account_Plan__Share').destroy(share.id ?? '');
});

test('fits a phone, as text that can be read', async () => {
  const { page, context, faults } = await openTab('rep', await planId(), { width: 400, height: 900 });
  await page.getByRole('heading', { name: 'Who does what' }).waitFor();
  expect(await page.locator('c-joint-plan-page').first().isVisible()).toBe(false);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const ours = (await axeViolations(page)).filter((one) => !one.includes('slds-tabs_default__overflow-button'));
  expect(ours).toEqual([]);
  await picture(page, 'joint-plan-narrow');
  expect(faults).toEqual([]);
  await context.close();
});

test('of a plan of which nothing is shared the tab says what to do next', async () => {
  const account = (await walk.admin.sobject('Opportunity').retrieve(walk.harborview))['AccountId'] as string;
  const owner = await idOf(walk.admin, 'User', 'Lindqvist', 'LastName');
  const plan = await walk.admin.sobject('Account_Plan__c').create({
    ...{ Name: 'Harborview 2026', Account__c: account, OwnerId: owner, Status__c: 'Draft' },
    ...{ Start_Date__c: '2026-01-01', End_Date__c: '2026-12-31' }
  });
  const { page, context, faults } = await openTab('rep', plan.id ?? '');
  await page.getByRole('heading', { name: 'Nothing is shared with the customer yet' }).waitFor();
  await page.getByText('open the menu of an objective, action or need and choose Share with the customer').waitFor();
  expect(await button(page, 'Print').isDisabled()).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'joint-plan-empty');
  expect(faults).toEqual([]);
  await context.close();
  await walk.admin.sobject('Account_Plan__c').destroy(plan.id ?? '');
});

test('the brief of the review tab is one page, marked as internal', async () => {
  const { page, context, faults } = await openTab('rep', await planId());
  await page.getByRole('tab', { name: 'Review' }).click();
  const { name, bytes } = await download(page, 'Brief');
  expect(name).toBe('Northgate Logistics 2026 meeting brief 2026-02-13.pdf');
  const { pages } = readPdf(bytes);
  expect(pages).toHaveLength(1);
  const text = (pages[0]?.texts ?? []).join('\n');
  for (const part of [
    'Internal: not for the customer',
    '75.58 of 100, standard 80',
    'waiting for security review',
    'Priya Raman, CIO'
  ])
    expect(text).toContain(part);
  expect(faults).toEqual([]);
  await context.close();
});

test('a sign-off is recorded by keys, and the plan counts it', async () => {
  const id = await planId();
  const window = await walk.openAs('rep', { width: 1440, height: 1000 });
  const { page, context, faults } = window;
  await page.goto(recordPage('Account_Plan__c', id));
  await page.getByText('75.58').first().waitFor();
  await page.getByRole('tab', { name: 'Joint Plan' }).click();
  const record = button(page, 'Record Sign-off');
  await record.press('Enter');
  const who = page.getByRole('combobox', { name: 'Who agreed' });
  await eventually(() => who.evaluate((field) => field.matches(':focus')), true);
  await page.keyboard.press('Escape');
  await who.waitFor({ state: 'detached' });
  await eventually(() => record.evaluate((one) => one.matches(':focus')), true);
  await record.press('Enter');
  await button(page, 'Save Sign-off').press('Enter');
  await page.getByText('Choose a contact of Northgate Logistics Group or of one of its sites.').waitFor();
  await page.getByRole('combobox', { name: 'Who agreed' }).press('Enter');
  await page.getByRole('option', { name: 'Priya Raman, CIO' }).click();
  const day = page.getByRole('textbox', { name: 'Agreed on' });
  await day.fill('Feb 14, 2026');
  await day.press('Tab');
  await button(page, 'Save Sign-off').press('Enter');
  await page.getByText('Choose a day that is not after today.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'joint-plan-sign-off');
  await day.fill('Feb 12, 2026');
  await day.press('Tab');
  await button(page, 'Save Sign-off').press('Enter');
  await page.getByText('Sign-off recorded.').waitFor();
  await page.getByText('Priya Raman agreed on Feb 12, 2026.').waitFor();
  await page.getByRole('tab', { name: 'Plan', exact: true }).click();
  await page.getByText('85.58').first().waitFor();
  const saved = await walk.admin.sobject('Account_Plan__c').retrieve(id);
  expect(saved['Customer_Signoff_Date__c']).toBe('2026-02-12');
  expect(faults).toEqual([]);
  await context.close();
});
