// The plan on a customer's page in a real browser: from a template by keys, from last year's with what has changed since,
// and a plan that is not shared.
import type { Page } from 'playwright-core';
import { axeViolations, idOf, overflow, picture, recordPage, walkOn } from './product.ts';

const walk = walkOn(8840);

async function openAccount(user: string, name: string, viewport = { width: 1440, height: 900 }) {
  const window = await walk.openAs(user, viewport);
  await window.page.goto(recordPage('Account', await idOf(walk.admin, 'Account', name)));
  return window;
}

async function chooseYear(page: Page, year: string) {
  await page.getByRole('combobox', { name: 'Plan year' }).click();
  await page.getByRole('option', { name: year }).click();
}

test('a customer without a plan starts one from a template, by keys, and the builder is there', async () => {
  const { page, context, faults } = await openAccount('rep', 'Eastgate School District');
  await page.getByRole('heading', { name: 'No plan for 2026 yet' }).waitFor();
  await page.getByText('Eastgate School District is assigned to you.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'plan-start');
  await page.getByRole('radio', { name: /^Expand/ }).focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('radio', { name: /^Retain/ }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Preview' }).press('Enter');
  await page.getByText('List the causes of every late order').waitFor();
  const before = await walk.admin.query(
    "SELECT Id FROM Account_Plan__c WHERE Account__r.Name = 'Eastgate School District'"
  );
  expect(before.totalSize).toBe(0);
  await page.getByRole('button', { name: 'Create Plan' }).press('Enter');
  await page.getByText('Eastgate School District 2026 is created.').waitFor();
  await page.getByRole('button', { name: 'Move Back above the satisfaction standard' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open Eastgate School District 2026' }).press('Enter');
  await page.waitForURL(/Account_Plan__c/);
  expect(faults).toEqual([]);
  await context.close();
});

test('next year’s plan starts from this year’s, and the review shows what has changed since', async () => {
  const { page, context, faults } = await openAccount('rep', 'Northgate Logistics Group');
  await page.getByRole('button', { name: 'Open Northgate Logistics 2026' }).waitFor();
  await chooseYear(page, '2027');
  await page.getByRole('heading', { name: 'No plan for 2027 yet' }).waitFor();
  await page.getByText('Carries 5 objectives, 6 needs and 5 team roles').waitFor();
  expect(await page.getByRole('radio', { name: /^From last year’s plan/ }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Create Plan' }).click();
  await page.getByText('Northgate Logistics Group 2027 is created.').waitFor();
  await page.getByRole('button', { name: 'Open Northgate Logistics Group 2027' }).click();
  await page.getByRole('tab', { name: 'Review' }).click();
  await page.getByRole('heading', { name: /^\d+ changes since Northgate Logistics 2026$/ }).waitFor();
  // Copied and since unchanged but for their dates: nothing is said to be new.
  expect(await page.getByRole('cell', { name: 'Added', exact: true }).count()).toBe(0);
  await page.getByText('Share floor plans for Dayton').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByText('Days that moved on with the year are left out').waitFor();
  await picture(page, 'plan-last-year');
  await page.setViewportSize({ width: 400, height: 900 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const narrow = (await axeViolations(page)).filter((one) => !one.includes('slds-tabs_default__overflow-button'));
  expect(narrow).toEqual([]);
  await picture(page, 'plan-last-year-narrow');
  expect(faults).toEqual([]);
  await context.close();
});

test('a plan that is not shared is not said to be missing; the customer’s owner is asked for it', async () => {
  const accountId = await idOf(walk.admin, 'Account', 'Briarwood Health');
  const theirs = await walk.product.connect('rep5');
  await theirs.sobject('Account_Plan__c').create({
    Name: 'Briarwood Health 2026',
    Account__c: accountId,
    Start_Date__c: '2026-01-01',
    End_Date__c: '2026-12-31'
  });
  const { page, context, faults } = await openAccount('rep', 'Briarwood Health', { width: 400, height: 900 });
  await page.getByRole('heading', { name: 'A plan for 2026 exists, but it isn’t shared with you' }).waitFor();
  expect(await page.getByRole('button', { name: 'Create Plan' }).count()).toBe(0);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const ours = (await axeViolations(page)).filter((one) => !one.includes('slds-tabs_default__overflow-button'));
  expect(ours).toEqual([]);
  await picture(page, 'plan-hidden-narrow');
  await page.getByRole('button', { name: 'Ask Keiko Tanabe' }).click();
  await page.getByText('Keiko Tanabe has a task to add you.').waitFor();
  const tasks = await walk.admin.query<{ Owner: { Name: string } }>(
    `SELECT Owner.Name FROM Task WHERE WhatId = '${accountId}' AND Subject LIKE 'Add Maya%'`
  );
  expect(tasks.records.map(({ Owner }) => Owner.Name)).toEqual(['Keiko Tanabe']);
  expect(faults).toEqual([]);
  await context.close();
});
