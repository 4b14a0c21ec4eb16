// `lightning-record-edit-form`, `lightning-record-form`, `lightning-record-view-form` and what stands in them, in a real
// browser. Source: https://developer.salesforce.com/docs/platform/lwc/guide/data-create-record,
// https://developer.salesforce.com/docs/platform/lwc/guide/data-edit-record, and data-error of the same guide.
import type { Locator, Page } from 'playwright-core';
import { openProject, type OpenProject } from './page.ts';

let open: OpenProject;
let page: Page;

beforeAll(async () => {
  open = await openProject('page-project', 'Forms');
  page = open.page;
  await page.getByRole('link', { name: 'Forms' }).click();
  await heard('load');
}, 300_000);

afterAll(() => open?.close());

const form = (): Locator => page.locator('c-forms .new');
const heard = (words: string | RegExp): Promise<void> => page.locator('c-forms .heard').getByText(words).waitFor();
const button = (name: string, within: Locator): Locator => within.getByRole('button', { name, exact: true });

async function choose(label: string, option: string): Promise<void> {
  await form().getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
}

async function hours(within: Locator, value: string): Promise<void> {
  await within.locator('lightning-input', { hasText: 'Hours' }).locator('input').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(value);
  await page.keyboard.press('Tab');
}

it('asks for the fields that the user may write, shows the others, and leaves out what there is not', async () => {
  expect(await form().getByLabel('Visit Name').inputValue()).toBe('First visit');
  await form().getByText('Minutes', { exact: true }).waitFor();
  expect(await form().getByLabel('Minutes', { exact: true }).count()).toBe(0);
  expect(await form().locator('lightning-input-field').count()).toBe(7);
  expect(await open.violations()).toEqual([]);
});

it('names a base component that the local org does not have in its place', async () => {
  await page.getByText('The local org does not have lightning-map.').waitFor();
});

it('is shown at an address of its own', async () => {
  await page.goto('/lightning/cmp/c__forms');
  await heard('load');
});

it('offers of a dependent list what the controlling value allows', async () => {
  const rooms = form().getByRole('combobox', { name: 'Room' });
  expect(await rooms.isDisabled()).toBe(true);
  await choose('Building', 'Mill');
  await rooms.click();
  expect(await page.getByRole('option').allInnerTexts()).toEqual(['--None--', 'Loft', 'Cellar']);
  await page.getByRole('option', { name: 'Loft' }).click();
  await choose('Building', 'Depot');
  await rooms.click();
  expect(await page.getByRole('option').allInnerTexts()).toEqual(['--None--', 'Cellar', 'Yard']);
  // What the new building does not have is chosen no longer.
  expect(await rooms.innerText()).toContain('--None--');
  await page.getByRole('option', { name: 'Yard' }).click();
});

it('does not submit while a required field is empty', async () => {
  await button('Create visit', form()).click();
  await form().getByText('Complete this field.').waitFor();
  expect(await page.locator('c-forms .heard').innerText()).not.toContain('submit');
});

it('shows what the org refuses at its field, and of the record as a whole in the messages', async () => {
  await hours(form(), '25');
  await button('Create visit', form()).click();
  await form().getByText('A day has 24 hours.').waitFor();
  await heard(/^error: An error occurred while trying to create the record. Please try again. 0 Hours__c/);
  await hours(form(), '0');
  await button('Create visit', form()).click();
  await form().getByRole('alert').getByText('Nobody was visited.').waitFor();
  await heard(/^error: .* 1 {2}Nobody was visited.$/);
  open.takeFaults();
});

it('saves what the component has added to the submitted fields, and tells it of the record', async () => {
  await form().getByLabel('Visit Name').fill('Spring visit');
  await heard('typed Spring visit');
  await hours(form(), '1.5');
  await button('Create visit', form()).click();
  await heard('success Visit__c');
  const shown = page.locator('c-forms .shown');
  await shown.getByText('Spring visit (new)').waitFor();
  await shown.getByText('90', { exact: true }).waitFor();
  expect(await shown.getByText('Hours').count()).toBe(0);
});

it('edits a record in place, and what is saved shows wherever the record is shown', async () => {
  const whole = page.locator('c-forms .whole');
  await button('Edit Visit Name', whole).click();
  await whole.getByLabel('Visit Name').fill('Summer visit');
  await button('Cancel', whole).click();
  await heard('cancel');
  await whole.getByText('Spring visit (new)').waitFor();
  await button('Edit Visit Name', whole).click();
  expect(await whole.getByLabel('Visit Name').inputValue()).toBe('Spring visit (new)');
  await whole.getByLabel('Visit Name').fill('Summer visit');
  await hours(whole, '2');
  await button('Save', whole).click();
  await heard('success');
  await whole.getByText('Summer visit').waitFor();
  await page.locator('c-forms .shown').getByText('Summer visit').waitFor();
  await page.locator('c-forms .shown').getByText('120', { exact: true }).waitFor();
  expect(open.takeFaults()).toEqual([]);
  expect(await open.violations()).toEqual([]);
});

it('gives its inputs back what they began with', async () => {
  await form().getByLabel('Visit Name').fill('Never saved');
  await button('Reset', form()).click();
  expect(await form().getByLabel('Visit Name').inputValue()).toBe('');
});
