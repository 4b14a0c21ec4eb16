// What the deal desk does with a program's rule, in a real browser: a draft, its test on the last deals, activation.
import type { Connection } from 'jsforce';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, openAs, openBrowser, picture, recordPage, startProduct, type Product } from './product.ts';

let product: Product;
let browser: Browser;
let admin: Connection;
let rebate: string;

beforeAll(async () => {
  product = await startProduct(8797);
  browser = await openBrowser();
  admin = await product.connect('admin');
  const found = await admin.query<{ Id: string }>(
    `SELECT Id FROM Incentive_Program__c WHERE Name = 'Arcturon Volume Rebate H1' AND Status__c = 'Active'`
  );
  rebate = found.records[0]?.Id ?? '';
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const page = (id: string) => recordPage('Incentive_Program__c', id);
const rule = (window: Page) => window.getByRole('region', { name: 'The rule in words' });

test('a rep reads the rule as a sentence and can change nothing', async () => {
  const { page: window, context } = await openAs(browser, product, 'rep');
  await window.goto(page(rebate));
  await rule(window).getByText('when product family is').waitFor();
  await window.getByText('Only the deal desk changes rules.').waitFor();
  expect(await window.getByRole('button', { name: /Save Draft|Activate|New Version|Add Criterion/ }).count()).toBe(0);
  expect(await window.getByRole('textbox', { name: 'Logic' }).getAttribute('readonly')).not.toBeNull();
  await context.close();
});

test('the deal desk drafts a version, sees what is wrong and who loses, and activates it', async () => {
  const { page: window, context, faults } = await openAs(browser, product, 'desk');
  await window.goto(page(rebate));
  await window.getByRole('button', { name: 'New Version' }).click();
  await window.getByText('Version 4, draft (3 is active)').waitFor();

  const logic = window.getByRole('textbox', { name: 'Logic' });
  await logic.fill('1 AND 2 AND 3 AND 4');
  await window.getByText('Criterion 5 is not used').first().waitFor();
  expect(await window.getByRole('button', { name: 'Activate…' }).isDisabled()).toBe(true);
  await logic.fill('1 AND 2 AND 3 AND (4 OR 5)');
  await window.getByText('Valid, all 5 criteria used').waitFor();

  await window.getByRole('button', { name: 'Delete criterion 5' }).click();
  expect(await logic.inputValue()).toBe('1 AND 2 AND 3 AND 4');
  await window.getByRole('button', { name: 'Undo' }).click();
  expect(await logic.inputValue()).toBe('1 AND 2 AND 3 AND (4 OR 5)');

  const rate = window
    .getByRole('spinbutton', { name: 'Rate of tier 3' })
    .or(window.getByRole('textbox', { name: 'Rate of tier 3' }));
  await rate.fill('2.5');
  await rate.press('Tab');
  await window.getByText('was 3%').waitFor();
  await window.getByText(/deals? gains?, \d+ lose, \d+ stay the same/).waitFor();
  await picture(window, 'program-authoring');
  expect(await axeViolations(window)).toEqual([]);

  await window.getByRole('button', { name: 'Save Draft' }).click();
  await window.getByText('Draft saved').waitFor();
  await window.getByRole('button', { name: 'Activate…' }).click();
  await window.getByRole('button', { name: 'Activate', exact: true }).click();
  await window.getByText('Version 4, active').waitFor();
  const versions = await admin.query<{ Version__c: number; Status__c: string }>(
    `SELECT Version__c, Status__c FROM Incentive_Program__c WHERE Name = 'Arcturon Volume Rebate H1' ORDER BY Version__c`
  );
  expect(versions.records.map(({ Version__c, Status__c }) => [Version__c, Status__c])).toEqual(
    expect.arrayContaining([
      [3, 'Superseded'],
      [4, 'Active']
    ])
  );
  expect(faults).toEqual([]);
  await context.close();
});

test('on a phone the rows stand below each other, without scrolling sideways', async () => {
  const { page: window, context } = await openAs(browser, product, 'rep', { width: 400, height: 800 });
  await window.goto(page(rebate));
  await rule(window).waitFor();
  expect(await window.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  await context.close();
});
