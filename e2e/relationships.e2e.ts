// Relationships of an account plan in a real browser: findings first, the map walked and edited by keys, its table, a phone,
// sixty people, forced colors, and who may only read.
import type { Page } from 'playwright-core';
import { axeViolations, idOf, overflow, picture, recordPage, walkOn } from './product.ts';

const walk = walkOn(8844);
const PLAN = 'Northgate Logistics 2026';

async function openMap(user: string, viewport = { width: 1440, height: 1000 }) {
  const window = await walk.openAs(user, viewport);
  await window.page.goto(recordPage('Account_Plan__c', await idOf(walk.admin, 'Account_Plan__c', PLAN)));
  // A phone has no room for all tabs.
  if (viewport.width < 640) {
    await window.page.getByRole('button', { name: 'More Tabs' }).click();
    await window.page.getByRole('menuitem', { name: 'Relationships' }).click();
  } else {
    await window.page.getByRole('tab', { name: 'Relationships', exact: true }).click();
  }
  await window.page.getByText('contacted in time').first().waitFor();
  return window;
}

const said = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor();
const card = (page: Page, name: string) => page.getByRole('gridcell', { name: new RegExp(`^${name}`) });

const stakeholder = async (lastName: string) => {
  const { records } = await walk.admin.query<{
    Id: string;
    Support__c: number | null;
    Last_Contact__c: string | null;
    Reports_To__r: { Contact__r: { LastName: string } } | null;
  }>(
    'SELECT Id, Support__c, Last_Contact__c, Reports_To__r.Contact__r.LastName FROM Stakeholder__c ' +
      `WHERE Contact__r.LastName = '${lastName}'`
  );
  return records[0]!;
};

test('findings come first; the map is walked by keys to boss and report, and an edit is saved', async () => {
  const { page, context, faults } = await openMap('rep');
  await page.getByText('8 of 12').first().waitFor();
  await page.getByText('Security hangs on one person.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'relationships');

  await card(page, 'Marcus Feld').focus();
  await page.keyboard.press('ArrowUp');
  expect(await card(page, 'Priya Raman').evaluate((cell) => cell.matches(':focus'))).toBe(true);
  await page.keyboard.press('ArrowDown');
  expect(await card(page, 'Marcus Feld').evaluate((cell) => cell.matches(':focus'))).toBe(true);

  await card(page, 'Nadia Bello').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Edit Nadia Bello' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Today' }).press('Enter');
  await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await said(page, 'Nadia Bello saved.');
  await page.getByText('9 of 12').first().waitFor();
  expect((await stakeholder('Bello')).Last_Contact__c).toBe('2026-02-13');
  expect(faults).toEqual([]);
  await context.close();
});

test('whom somebody reports to is set by keys; a loop is refused in words', async () => {
  const { page, context, faults } = await openMap('rep');
  await card(page, 'Aisha Karim').focus();
  await page.keyboard.press('r');
  await said(page, 'Whom does Aisha Karim report to?');
  await page.keyboard.press('Escape');
  await said(page, 'Nothing changed.');
  await card(page, 'Priya Raman').focus();
  await page.keyboard.press('r');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await said(page, /already reports to Priya Raman, directly or through others\./);
  expect((await stakeholder('Raman')).Reports_To__r).toBeNull();
  expect(faults).toEqual([]);
  await context.close();
});

test('a role that nobody has is filled from the finding', async () => {
  const { page, context, faults } = await openMap('rep');
  await page.getByRole('button', { name: 'Sponsor in Operations' }).press('Enter');
  const form = page.getByRole('dialog');
  await form.getByRole('heading', { name: 'Add Stakeholder' }).waitFor();
  await form.getByRole('combobox', { name: 'Buying center' }).filter({ hasText: 'Operations' }).waitFor();
  await form.getByRole('combobox', { name: 'Role' }).filter({ hasText: 'Sponsor' }).waitFor();
  await page.keyboard.press('Escape');
  await form.waitFor({ state: 'detached' });
  expect(faults).toEqual([]);
  await context.close();
});

test('the table has the same people with every sign in words, and scrolls by itself where it is wide', async () => {
  const { page, context, faults } = await openMap('rep', { width: 1000, height: 1000 });
  await page.getByText('Table', { exact: true }).click();
  const table = page.getByRole('grid', { name: 'Stakeholders of the account' });
  await table.waitFor();
  expect(await table.getByRole('row').count()).toBe(13);
  await table.getByText('Champion').first().waitFor();
  await table.getByText('Not known').first().waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'relationships-table');
  expect(faults).toEqual([]);
  await context.close();
});

test('a phone lists people by buying center', async () => {
  const { page, context, faults } = await openMap('rep', { width: 400, height: 900 });
  await page.locator('c-stakeholder-list').getByText('Joan Pratt').first().waitFor();
  expect(await page.getByRole('grid').count()).toBe(0);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const ours = (await axeViolations(page)).filter((one) => !one.includes('slds-tabs_default__overflow-button'));
  expect(ours).toEqual([]);
  await picture(page, 'relationships-narrow');
  expect(faults).toEqual([]);
  await context.close();
});

test('sixty people are all there, and in forced colors every sign keeps its words', async () => {
  const accountId = await idOf(walk.admin, 'Account', 'Northgate Logistics Group');
  const centerId = await idOf(walk.admin, 'Buying_Center__c', 'Operations');
  const people = Array.from({ length: 48 }, (_, place) => ({ AccountId: accountId, LastName: `Crowd ${place + 1}` }));
  const contacts = await walk.admin.sobject('Contact').create(people, { allOrNone: true });
  await walk.admin.sobject('Stakeholder__c').create(
    contacts.map(({ id }, place) => ({
      Buying_Center__c: centerId,
      Contact__c: id ?? '',
      Seniority__c: place % 2 === 0 ? 'Manager' : 'Specialist'
    })),
    { allOrNone: true }
  );
  const { page, context, faults } = await openMap('rep');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.getByText('Table', { exact: true }).click();
  const table = page.getByRole('grid', { name: 'Stakeholders of the account' });
  await table.getByRole('button', { name: 'Crowd 48', exact: true }).waitFor();
  expect(await table.getByRole('row').count()).toBe(61);
  await page.getByText('Map', { exact: true }).click();
  await page.getByRole('grid', { name: 'Stakeholders by buying center and seniority' }).waitFor();
  await picture(page, 'relationships-forced');
  expect(faults).toEqual([]);
  await context.close();
});

test('somebody is taken off the map by keys, after a question', async () => {
  const { page, context, faults } = await openMap('rep');
  await card(page, 'Kofi Mensah').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Edit Kofi Mensah' }).waitFor();
  await page.getByRole('button', { name: 'Remove from Map' }).press('Enter');
  await page.getByText('Kofi Mensah stays a contact of the account.').waitFor();
  await picture(page, 'relationships-remove');
  await page.getByRole('button', { name: 'OK' }).press('Enter');
  await said(page, 'Kofi Mensah is removed from the map.');
  await card(page, 'Kofi Mensah').waitFor({ state: 'detached' });
  // He reported to Marcus Feld: there the keyboard goes on.
  await card(page, 'Marcus Feld').and(page.locator(':focus')).waitFor();
  const { records } = await walk.admin.query("SELECT Id FROM Stakeholder__c WHERE Contact__r.LastName = 'Mensah'");
  expect(records).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test('people of a plan that may not be seen are not shown', async () => {
  const { page, context } = await walk.openAs('rep4');
  await page.goto(recordPage('Account_Plan__c', await idOf(walk.admin, 'Account_Plan__c', PLAN)));
  await page
    .getByText(/does not exist|not have access/)
    .first()
    .waitFor();
  expect(await page.getByText('Priya Raman').count()).toBe(0);
  await context.close();
});
