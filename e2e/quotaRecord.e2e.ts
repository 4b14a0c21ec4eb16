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
  page.locator('[aria-live="polite"]').filter({ hasText: text }).waitFor({ state: 'attached', timeout: 60_000 });

test('a manager reads a rep’s quota: of whom it is, what it is about, and what stands beside it', async () => {
  const { page, context, faults } = await openQuota('marcus', MARGIN);
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

test('an adjustment is asked for with a reason, decided by somebody else, and the quota follows', async () => {
  const dana = await openQuota('dana', REVENUE);
  await dana.page.getByRole('tab', { name: 'Changes' }).click();
  await dana.page.getByText('Nobody decides on an adjustment of their own quota.').waitFor();
  await dana.page.getByRole('textbox', { name: 'Amount, below 0 to lower the quota' }).fill('-20000');
  await dana.page.getByText('The quota would be $880,000.').waitFor();
  await dana.page.getByRole('textbox', { name: 'Reason' }).fill('Territory went to Ana');
  await dana.page.getByRole('button', { name: 'Propose' }).press('Enter');
  await dana.page.getByText('Proposed. It counts when it is approved.').waitFor();
  await dana.page.getByText('−$20,000 waits for a decision').waitFor();
  expect(await dana.page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
  expect(await axeViolations(dana.page)).toEqual([]);
  expect(dana.faults).toEqual([]);
  await dana.context.close();

  const manager = await openQuota('marcus', REVENUE);
  await manager.page.getByRole('tab', { name: 'Changes' }).click();
  await manager.page.getByRole('textbox', { name: /Comment on QA-/ }).fill('As agreed');
  expect(await axeViolations(manager.page)).toEqual([]);
  await picture(manager.page, 'quota-adjustments');
  await manager.page.getByRole('button', { name: 'Approve' }).press('Enter');
  await manager.page.getByText('Approved. The quota is $880,000.').waitFor();
  await manager.page.getByText('As agreed').waitFor();
  // The tracker beside it follows without a new page.
  await manager.page.getByRole('tab', { name: 'Standing' }).click();
  await manager.page.getByText('Quota $880,000').waitFor();
  expect(manager.faults).toEqual([]);
  await manager.context.close();
});

test('adjustments fit a phone', async () => {
  const { page, context } = await openQuota('dana', REVENUE, PHONE);
  await page.getByRole('tab', { name: 'Changes' }).click();
  await page.getByRole('button', { name: 'Propose' }).waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'quota-adjustments-narrow');
  await context.close();
});

test.each(['manager', 'admin'])('changes of a rep’s quota as %s, at 1440 and 1000 px', async (user) => {
  for (const width of [1440, 1000]) {
    const { page, context, faults } = await openQuota(user, 'demo-quota-rep2-Revenue-2026-Q1', { width, height: 900 });
    await page.getByRole('tab', { name: 'Changes' }).click();
    await page.getByText('Nothing was adjusted so far.').waitFor();
    await page.getByText('Nobody is one role below').waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, `quota-changes-${user}-${width}`);
    expect(faults).toEqual([]);
    await context.close();
  }
});

test('inside sales: the own quota’s page and its changes, nobody else’s', async () => {
  const own = await openQuota('inside', 'demo-quota-inside-Revenue-2026-Q1', { width: 1000, height: 900 });
  await said(own.page, 'No deal closes in this period');
  await own.page.getByRole('tab', { name: 'Changes' }).click();
  await own.page.getByText('Nobody decides on an adjustment of their own quota.').waitFor();
  expect(await own.page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
  expect(await overflow(own.page)).toBeLessThanOrEqual(0);
  expect(await axeViolations(own.page)).toEqual([]);
  expect(own.faults).toEqual([]);
  await own.context.close();
  const other = await openQuota('inside', REVENUE);
  await other.page
    .getByText(/does not exist|not have access/)
    .first()
    .waitFor();
  await other.context.close();
});

test('an admin reads a rep’s quota as its reader, without the personal goal', async () => {
  const { page, context, faults } = await openQuota('admin', MARGIN);
  await said(page, 'Dana Whitlock is $5,926 behind plan.');
  await page.getByRole('heading', { name: 'Quota of Dana Whitlock' }).waitFor();
  expect(await page.getByText('Personal goal').count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test('a manager hands a quota down: the remainder in sight, filled like last year, saved at once', async () => {
  const { page, context, faults } = await openQuota('manager', 'demo-quota-manager-Margin-2026-Q1');
  await page.getByRole('tab', { name: 'Changes' }).click();
  await page.getByText('$744,000 of $920,000 is handed down; $176,000 remains.').waitFor();
  await page.getByRole('textbox', { name: 'New quota of Ana Ferreira' }).fill('400000');
  await page.getByText('$959,000 is handed down, $39,000 more than the quota of $920,000.').waitFor();
  expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  await page.getByRole('textbox', { name: 'New quota of Ana Ferreira' }).fill('much');
  await page.getByText('Enter 0 or more.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Split evenly' }).click();
  await page.getByText('All of $920,000 is handed down.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'quota-team');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  expect(faults).toEqual([]);
  await context.close();
  const { records } = await walk.admin.query<{ Effective__c: number }>(
    "SELECT Effective__c FROM Quota__c WHERE Parent_Quota__r.External_Id__c = 'demo-quota-manager-Margin-2026-Q1'"
  );
  expect(records.map(({ Effective__c }) => Effective__c)).toEqual([230_000, 230_000, 230_000, 230_000]);
});

test('who may not hand down is told why, on a phone too', async () => {
  const { page, context } = await openQuota('dana', REVENUE, PHONE);
  await page.getByRole('tab', { name: 'Changes' }).click();
  await page.getByText('Nobody is one role below Dana Whitlock').waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
  await context.close();
});
