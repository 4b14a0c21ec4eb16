// A quota's own page, the page of what-if and the ticker beside any page, in a real browser on the demo data.
import type { Page } from 'playwright-core';
import { axeViolations, idOf, overflow, picture, recordPage, walkOn } from './product.ts';

const walk = walkOn(8804);

const PHONE = { width: 400, height: 900 };
const REVENUE = 'demo-quota-dana-Revenue-2026-Q1';
const MARGIN = 'demo-quota-dana-Margin-2026-Q1';

async function openQuota(user: string, key: string, viewport = { width: 1280, height: 900 }) {
  const window = await walk.openAs(user, viewport);
  await window.page.goto(recordPage('Quota__c', await idOf(walk.admin, 'Quota__c', key, 'External_Id__c')));
  return window;
}

const said = (page: Page, text: string) =>
  page.locator('[aria-live="polite"]').filter({ hasText: text }).waitFor({ state: 'attached' });

test('a manager reads a rep’s quota: of whom it is, what it is about, and what stands beside it', async () => {
  const { page, context, faults } = await openQuota('manager', MARGIN);
  await said(page, 'Dana Whitlock is $5,926 behind plan. With today’s open deals the chance to reach quota is 35%.');
  await page.getByRole('heading', { name: 'Quota of Dana Whitlock' }).waitFor();
  expect(await page.getByText('Personal goal').count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'quota-record');
  await page.getByRole('tab', { name: 'Related' }).click();
  await page.getByRole('heading', { name: /Quota Snapshots/ }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test('the rep’s own quota says you, opens to its formula, and fits a phone', async () => {
  const { page, context, faults } = await openQuota('dana', REVENUE, PHONE);
  await said(page, 'You are $52,105 behind plan.');
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'quota-record-narrow');
  await page.getByRole('button', { name: 'Show how Gap is reckoned' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('Kessler Group moved').first().waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test('a quota that may not be seen is not there', async () => {
  const { page, context } = await openQuota('rep4', REVENUE);
  await page
    .getByText(/does not exist|not have access/)
    .first()
    .waitFor();
  expect(await page.getByText('$52,105').count()).toBe(0);
  await context.close();
});

test('what-if has a page of its own, whole at 1280', async () => {
  const { page, context, faults } = await walk.openAs('dana', { width: 1280, height: 900 });
  await page.goto('/lightning/n/Quota_What_If');
  await said(page, 'As things stand, revenue is 38% likely');
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const slipped = page.getByRole('row').filter({ hasText: 'Orrin' }).getByText('Slipped', { exact: true });
  const box = await slipped.boundingBox();
  expect((box?.x ?? 9999) + (box?.width ?? 0)).toBeLessThan(1280);
  await slipped.click();
  await said(page, 'With Orrin Manufacturing slipped');
  expect(await axeViolations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test('the ticker says the same beside any page, and after a deal is won when it opens again', async () => {
  const { page, context, faults } = await walk.openAs('dana', { width: 1280, height: 900 });
  await page.goto('/lightning/o/Account/list');
  const ticker = page.getByRole('button', { name: 'My Quota' });
  await ticker.click();
  await page.getByText('$52,105 behind plan').waitFor();
  await page.getByText('35.0%').waitFor();
  await picture(page, 'quota-ticker');
  expect(await axeViolations(page)).toEqual([]);
  await ticker.click();
  const penrose = await idOf(walk.admin, 'Opportunity', 'Firewall renewal');
  const before = await walk.admin.sobject('Opportunity').retrieve(penrose);
  await walk.admin.sobject('Opportunity').update({ Id: penrose, StageName: 'Closed Won', CloseDate: '2026-02-13' });
  await ticker.click();
  // 315,000 and the 100,000 of the renewal, against a plan of 367,105.
  await page.getByText('$47,895 ahead of plan').waitFor();
  await walk.admin.sobject('Opportunity').update({
    Id: penrose,
    StageName: before['StageName'] as string,
    Probability: before['Probability'] as number,
    CloseDate: before['CloseDate'] as string
  });
  await page.getByRole('button', { name: 'Open the tracker' }).click();
  await page.getByText('By measure and month').waitFor();
  expect(faults).toEqual([]);
  await context.close();
});
