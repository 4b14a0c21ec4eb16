// A plan made from nothing by the keyboard alone: started, filled part by part, given to people, taken apart again.
import type { Locator, Page } from 'playwright-core';
import { allSaved, axeViolations, eventually, idOf, picture, recordPage, walkOn } from './product.ts';

const walk = walkOn(8842);
const CUSTOMER = 'Eastgate School District';

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });

/** Opens the value of a button in place, types, and saves. */
async function fill(page: Page, name: string | RegExp, text: string): Promise<void> {
  await button(page, name).press('F2');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Adds an entry by its button and name. */
async function add(page: Page, name: string | RegExp, text: string): Promise<void> {
  await button(page, name).press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The person of an entry, found by part of the name. */
async function choosePerson(page: Page, name: string, term: string, person: RegExp): Promise<void> {
  await button(page, name).press('F2');
  await page.keyboard.type(term);
  await page.getByRole('option', { name: person }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('every part of a plan is filled, changed and removed by keys', async () => {
  const { page, context, faults } = await walk.openAs('rep', { width: 1440, height: 1000 });
  await page.goto(recordPage('Account', await idOf(walk.admin, 'Account', CUSTOMER)));
  await page.getByRole('radio', { name: /^Expand/ }).press('ArrowUp');
  expect(await page.getByRole('radio', { name: /^Acquire/ }).isChecked()).toBe(true);
  await button(page, 'Create Plan').press('Enter');
  await page.getByText(`${CUSTOMER} 2026 is created.`).waitFor();

  await add(page, 'Add Objective', 'Classrooms online');
  await button(page, 'Move Classrooms online').waitFor();
  await fill(page, /^Target, Classrooms online/, '40');
  await allSaved(page);
  await add(page, /^Add action, Our side$/, 'Survey the schools');
  await choosePerson(page, 'Owner of Survey the schools: Add owner', 'jonas', /^Jonas Weber/);
  await button(page, 'Owner of Survey the schools: Jonas Weber').waitFor();
  await page.getByRole('checkbox', { name: 'Done: Survey the schools' }).press(' ');
  await allSaved(page);
  await fill(page, /^Vision/, 'Every classroom of the district is online, whatever the building.');
  await allSaved(page);

  await button(page, /^Needs /).press('Enter');
  await add(page, 'Add Need', 'Wireless in every classroom of the old buildings');
  await button(page, /^Confirm All 1$/).press('Enter');
  await allSaved(page);
  await add(page, 'Add to Strengths', 'We wired two of their schools last year');
  await allSaved(page);
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'plan-by-keys');

  const planId = await idOf(walk.admin, 'Account_Plan__c', `${CUSTOMER} 2026`);
  const count = async (object: string, where: string) =>
    (await walk.admin.query(`SELECT Id FROM ${object} WHERE Account_Plan__c = '${planId}' AND ${where}`)).totalSize;
  expect(await count('Plan_Objective__c', "Name = 'Classrooms online' AND Target__c = 40")).toBe(1);
  expect(await count('Plan_Action__c', "User__r.Name = 'Jonas Weber' AND Done_Date__c = 2026-02-13")).toBe(1);
  expect(await count('Plan_Need__c', 'Last_Confirmed__c = 2026-02-13')).toBe(1);
  expect(await count('Plan_Swot_Item__c', "Kind__c = 'Strength'")).toBe(1);

  // What was added is removed again, after a question.
  await button(page, 'More for We wired two of their schools last year').press('Enter');
  await page.getByRole('menuitem', { name: 'Delete' }).press('Enter');
  await page.getByRole('button', { name: 'OK' }).press('Enter');
  await page.getByText('We wired two of their schools last year').waitFor({ state: 'detached' });
  // It is gone from the page at once, and from the org when that has answered.
  await eventually(() => count('Plan_Swot_Item__c', "Kind__c = 'Strength'"), 0);
  expect(faults).toEqual([]);
  await context.close();
});
