// The touch log in a real browser: two people on one account, the question before a second touch with a person on one day,
// another pair, the utility bar, a phone; and the tasks of a plan's actions.
import type { Page } from 'playwright-core';
import { axeViolations, idOf, overflow, picture, recordPage, walkOn } from './product.ts';

const walk = walkOn(8845);
const NORTHGATE = 'Northgate Logistics Group';

async function openTouches(user: string, viewport = { width: 1440, height: 900 }) {
  const window = await walk.openAs(user, viewport);
  await window.page.goto(recordPage('Account', await idOf(walk.admin, 'Account', NORTHGATE)));
  await window.page.getByRole('tab', { name: 'Touches' }).click();
  await window.page.getByRole('heading', { name: 'Log a touch' }).waitFor();
  return window;
}

/** By keys alone. */
async function enter(page: Page, contact: string, subject: string) {
  await page.getByRole('combobox', { name: 'Contact' }).focus();
  await page.keyboard.type(contact.slice(0, 4));
  await page.getByRole('option', { name: new RegExp(contact) }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Subject' }).focus();
  await page.keyboard.type(subject);
  await page.getByRole('button', { name: 'Log Touch' }).press('Enter');
}

const touchesOf = async (contact: string) => {
  const { records } = await walk.admin.query<{ Subject: string; Owner: { Name: string } }>(
    `SELECT Subject, Owner.Name FROM Task WHERE Who.Name = '${contact}' AND IsClosed = TRUE`
  );
  return records.map(({ Subject, Owner }) => `${Owner.Name}: ${Subject}`).sort();
};

test('who comes second on a day is asked; Cancel saves nothing, Log It saves, and the first one sees it', async () => {
  const maya = await openTouches('rep');
  await maya.page.getByText('Maya Lindqvist outside, Jonas Weber inside').waitFor();
  await maya.page.getByText('Jonas Weber called Joan Pratt').waitFor();
  expect(await axeViolations(maya.page)).toEqual([]);
  await picture(maya.page, 'touch-log');
  await enter(maya.page, 'Joan Pratt', 'Prices for Toledo');
  await maya.page.getByText('Logged: Prices for Toledo.').waitFor();
  await maya.page.getByText('You called Joan Pratt').waitFor();

  const jonas = await openTouches('inside');
  await enter(jonas.page, 'Joan Pratt', 'Back orders');
  const question = jonas.page.getByRole('alertdialog', { name: 'Second touch on one day' });
  await question.waitFor();
  expect(await question.innerText()).toMatch(
    /Maya Lindqvist already called Joan Pratt today at \d+:\d\d.[AP]M: Prices for Toledo\. Log yours as well\?/
  );
  expect(await axeViolations(jonas.page)).toEqual([]);
  await picture(jonas.page, 'touch-log-asked');
  const before = await touchesOf('Joan Pratt');
  await question.getByRole('button', { name: 'Cancel' }).press('Enter');
  await question.waitFor({ state: 'detached' });
  expect(await touchesOf('Joan Pratt')).toEqual(before);
  // What was typed is still there.
  await jonas.page.getByRole('button', { name: 'Log Touch' }).press('Enter');
  await question.waitFor();
  await jonas.page.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  await jonas.page.getByRole('button', { name: 'Log Touch' }).press('Enter');
  await question.getByRole('button', { name: 'Log It' }).press('Enter');
  await jonas.page.getByText('Logged: Back orders.').waitFor();
  expect(await touchesOf('Joan Pratt')).toEqual([...before, 'Jonas Weber: Back orders'].sort());
  const [joan] = (
    await walk.admin.query<{ Last_Contact__c: string }>(
      "SELECT Last_Contact__c FROM Stakeholder__c WHERE Contact__r.Name = 'Joan Pratt'"
    )
  ).records;
  expect(joan?.Last_Contact__c).toBe('2026-02-13');

  // Maya's page does not know of it yet: the org does.
  await enter(maya.page, 'Joan Pratt', 'One more thing');
  const told = maya.page.getByRole('alertdialog');
  await told.getByRole('button', { name: 'Log It' }).press('Enter');
  await maya.page.getByText(/^Jonas Weber already called Joan Pratt today/).waitFor();
  await told.getByRole('button', { name: 'Cancel' }).press('Enter');
  expect(maya.faults).toEqual([]);
  expect(jonas.faults).toEqual([]);
  await maya.context.close();
  await jonas.context.close();
});

test('another pair is named by keys and stands at the head, with the one before it', async () => {
  const { page, context, faults } = await openTouches('rep');
  await page.getByRole('button', { name: 'Change Pair' }).press('Enter');
  await page.getByRole('combobox', { name: 'Inside rep' }).focus();
  await page.keyboard.type('Lucia');
  await page.getByRole('option', { name: /Lucia Marchetti/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Save Pair' }).press('Enter');
  await page.getByText('The pair is saved.').waitFor();
  await page.getByText('Maya Lindqvist outside, Lucia Marchetti inside', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Change Pair' }).press('Enter');
  await page.getByText(/^Lucia Marchetti inside, nobody named outside, since Feb 13, by Maya Lindqvist$/).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'touch-pair');
  expect(faults).toEqual([]);
  await context.close();
});

test('the utility bar has the log of the customer behind it, a phone a card that asks for one', async () => {
  const { page, context, faults } = await walk.openAs('rep');
  await page.goto(recordPage('Account', await idOf(walk.admin, 'Account', NORTHGATE)));
  await page.getByRole('button', { name: 'Touch Log' }).press('Enter');
  await page.getByRole('heading', { name: 'Log a touch' }).waitFor();
  await picture(page, 'touch-utility');
  expect(faults).toEqual([]);
  await context.close();
  const narrow = await openTouches('inside', { width: 400, height: 900 });
  await narrow.page.getByRole('combobox', { name: 'Touches of' }).click();
  await narrow.page.getByRole('option', { name: 'You' }).click();
  await narrow.page.getByText('You e-mailed Colin Drake').waitFor();
  expect(await narrow.page.getByText('Maya Lindqvist met Marcus Feld').count()).toBe(0);
  expect(await overflow(narrow.page)).toBeLessThanOrEqual(0);
  const ours = (await axeViolations(narrow.page)).filter((one) => !one.includes('slds-tabs_default__overflow-button'));
  expect(ours).toEqual([]);
  await picture(narrow.page, 'touch-log-narrow');
  expect(narrow.faults).toEqual([]);
  await narrow.context.close();
  const userAgent =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1';
  const phone = await walk.openAs('rep', { width: 400, height: 800 }, { userAgent });
  await phone.page.goto('/lightning/page/home');
  await phone.page.getByRole('heading', { name: 'Touch Log' }).waitFor();
  await phone.page.getByRole('combobox', { name: 'Account' }).fill('northgate log');
  await phone.page.getByRole('option', { name: new RegExp(NORTHGATE) }).click();
  await phone.page.getByText('Jonas Weber called Joan Pratt').first().waitFor();
  expect(await overflow(phone.page)).toBe(0);
  expect(await axeViolations(phone.page)).toEqual([]);
  await picture(phone.page, 'touch-log-phone');
  expect(phone.faults).toEqual([]);
  await phone.context.close();
});

test('a plan’s action is done when its owner’s task is, and the board says that they are in step', async () => {
  const subject = 'Weekly back-order call with Joan Pratt';
  const theirs = await walk.product.connect('inside');
  const [task] = (await theirs.query<{ Id: string }>(`SELECT Id FROM Task WHERE Subject = '${subject}'`)).records;
  await theirs.sobject('Task').update({ Id: task?.Id ?? '', Status: 'Completed' });
  const { page, context, faults } = await walk.openAs('rep');
  await page.goto(recordPage('Account_Plan__c', await idOf(walk.admin, 'Account_Plan__c', 'Northgate Logistics 2026')));
  await page.getByText('In step with Tasks').waitFor();
  const done = page.getByRole('checkbox', { name: new RegExp(subject) });
  await done.waitFor();
  expect(await done.isChecked()).toBe(true);
  await picture(page, 'plan-in-step');
  expect(faults).toEqual([]);
  await context.close();
});
