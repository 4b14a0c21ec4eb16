// What the deal desk does with a program's rule, in a real browser: a draft, its test on the last deals, activation.
import type { Page } from 'playwright-core';
import { axeViolations, picture, recordPage, walkOn } from './product.ts';

const walk = walkOn(8797);

let rebate: string;

beforeAll(async () => {
  const found = await walk.admin.query<{ Id: string }>(
    `SELECT Id FROM Incentive_Program__c WHERE Name = 'Arcturon Volume Rebate H1' AND Status__c = 'Active'`
  );
  rebate = found.records[0]?.Id ?? '';
});

const page = (id: string) => recordPage('Incentive_Program__c', id);
const rule = (window: Page) => window.getByRole('region', { name: 'The rule in words' });

const numberField = (window: Page, name: string) =>
  window.getByRole('spinbutton', { name }).or(window.getByRole('textbox', { name }));

/** The base component shows another text while it has the focus: it is selected and typed over. */
async function typeOver(window: Page, name: string, text: string) {
  await numberField(window, name).click();
  await window.keyboard.press('Control+A');
  await window.keyboard.type(text);
  await window.keyboard.press('Tab');
}

/** Where a field stands; a combobox names its closed list, which stands nowhere, like itself. */
async function top(window: Page, name: string): Promise<number> {
  return (await window.getByLabel(name, { exact: true }).first().boundingBox())?.y ?? -1;
}

test('a rep reads the rule as a sentence and can change nothing', async () => {
  const { page: window, context } = await walk.openAs('rep');
  await window.goto(page(rebate));
  await rule(window).getByText('when product family is').waitFor();
  await window.getByText('Only the deal desk changes rules.').waitFor();
  expect(await window.getByRole('button', { name: /Save Draft|Activate|New Version|Add Criterion/ }).count()).toBe(0);
  expect(await window.getByRole('textbox', { name: 'Logic' }).getAttribute('readonly')).not.toBeNull();
  await context.close();
});

test('the deal desk drafts a version, sees what is wrong and who loses, and activates it', async () => {
  const { page: window, context, faults } = await walk.openAs('desk');
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

  await typeOver(window, 'Rate of tier 3', '2.5');
  await window.getByText('was 3%').waitFor();
  expect(await numberField(window, 'Rate of tier 3').inputValue()).toBe('2.5%');
  expect(await numberField(window, 'Lower bound of tier 1').inputValue()).toBe('$0');
  await window.getByText(/deals? gains?, \d+ lose, \d+ stay the same/).waitFor();
  // The two dates of a range stand beside each other, and the version is among the highlights.
  expect(await top(window, 'Last value of criterion 3')).toBe(await top(window, 'Value of criterion 3'));
  await window.getByText('Version', { exact: true }).waitFor();
  await picture(window, 'program-authoring');
  expect(await axeViolations(window)).toEqual([]);

  await window.getByRole('button', { name: 'Save Draft' }).click();
  await window.getByText('Draft saved').waitFor();
  await window.getByRole('button', { name: 'Activate…' }).click();
  await window.getByRole('button', { name: 'Activate', exact: true }).click();
  await window.getByText('Version 4, active').waitFor();
  const versions = await walk.admin.query<{ Version__c: number; Status__c: string }>(
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

test('each fault is said at its field, and nothing can be activated until it is mended', async () => {
  const { page: window, context } = await walk.openAs('desk');
  const draft = await draftOf(window, 'Velmora Campus 40');
  await window.goto(page(draft));
  const activate = window.getByRole('button', { name: 'Activate…' });
  await window.getByText('Valid, all 3 criteria used').waitFor();
  expect(await activate.isEnabled()).toBe(true);
  await typeOver(window, 'Rate of tier 1', '-5');
  await window.getByText('Tier 1 is below 0').first().waitFor();
  expect(await activate.isDisabled()).toBe(true);
  await typeOver(window, 'Rate of tier 1', '90');
  await window.getByRole('button', { name: 'Add tier' }).click();
  await typeOver(window, 'Lower bound of tier 2', '0');
  await typeOver(window, 'Rate of tier 2', '95');
  await window.getByText('Bands overlap: 0 appears twice').first().waitFor();
  await window.getByRole('button', { name: 'Delete tier 2' }).click();
  const logic = window.getByRole('textbox', { name: 'Logic' });
  for (const [text, message] of [
    ['1 AND (2 OR 3', 'A bracket is not closed'],
    ['1 AND (2 OR 9)', 'Unknown number 9'],
    ['1 AND NOT 1 AND 2 AND 3', 'Can never be true']
  ] as const) {
    await logic.fill(text);
    await window.getByText(message).first().waitFor();
    expect(await activate.isDisabled()).toBe(true);
  }
  await logic.fill('1 AND (2 OR 3)');
  await window.getByText('Valid, all 3 criteria used').waitFor();
  expect(await activate.isEnabled()).toBe(true);
  await context.close();
});

test('a draft is written with the keyboard alone', async () => {
  const { page: window, context, faults } = await walk.openAs('desk');
  const draft = await draftOf(window, 'Velmora Campus 40');
  await window.goto(page(draft));
  const logic = window.getByRole('textbox', { name: 'Logic' });
  await window.getByText('Valid, all 3 criteria used').waitFor();
  // From a value of the sentence to its field.
  await window.getByRole('button', { name: 'Networking', exact: true }).focus();
  await window.keyboard.press('Enter');
  expect(await focused(window)).toBe('Value of criterion 1');
  await window.getByRole('combobox', { name: 'Field of criterion 2' }).focus();
  await window.keyboard.press('Alt+ArrowUp');
  await window.getByText('Criterion 2 is now number 1.', { exact: false }).waitFor();
  expect(await logic.inputValue()).toBe('2 AND (1 OR 3)');
  expect(await focused(window)).toBe('Field of criterion 1');
  await window.keyboard.press('Alt+ArrowDown');
  expect(await logic.inputValue()).toBe('1 AND (2 OR 3)');
  await window.getByRole('button', { name: 'Delete criterion 3' }).focus();
  await window.keyboard.press('Enter');
  await window.getByText('Valid, all 2 criteria used').waitFor();
  expect(await focused(window)).toBe('Undo');
  await window.keyboard.press('Enter');
  await window.getByText('Valid, all 3 criteria used').waitFor();
  await window.getByRole('button', { name: 'Activate…' }).focus();
  await window.keyboard.press('Enter');
  expect(await focused(window)).toBe('Cancel');
  await window.keyboard.press('Enter');
  expect(await focused(window)).toBe('Activate…');
  expect(faults).toEqual([]);
  await context.close();
});

/** The name of what has the focus, below all shadows. */
function focused(window: Page): Promise<string> {
  return window.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const labelled = (element as HTMLInputElement | null)?.labels?.[0]?.textContent;
    return (element?.getAttribute('aria-label') ?? labelled ?? element?.textContent ?? '').trim();
  });
}

/** The draft of a program, made if there is none. */
async function draftOf(window: Page, name: string): Promise<string> {
  const drafts = `SELECT Id FROM Incentive_Program__c WHERE Name = '${name}' AND Status__c = 'Draft'`;
  const { records } = await walk.admin.query<{ Id: string }>(drafts);
  if (records[0]) {
    return records[0].Id;
  }
  const active = await walk.admin.query<{ Id: string }>(drafts.replace('Draft', 'Active'));
  await window.goto(page(active.records[0]?.Id ?? ''));
  await window.getByRole('button', { name: 'New Version' }).click();
  await window.getByText(/, draft \(\d+ is active\)/).waitFor();
  return (await walk.admin.query<{ Id: string }>(drafts)).records[0]?.Id ?? '';
}

test('what a draft may pay ends where its budget ends', async () => {
  const { page: window, context } = await walk.openAs('desk');
  const draft = await draftOf(window, 'Velmora Campus 40');
  const vendor = await walk.admin.query<{ Id: string }>("SELECT Id FROM Vendor__c WHERE Name = 'Velmora'");
  const budget = await walk.admin.sobject('Program_Budget__c').create({
    Name: 'Velmora launch money',
    Vendor__c: vendor.records[0]?.Id,
    Measure__c: 'Amount',
    Total__c: 0
  });
  await walk.admin.sobject('Incentive_Program__c').update({ Id: draft, Budget__c: budget.id });
  await window.goto(page(draft));
  // Whoever is paid by the active version gets nothing from an empty budget: nobody gains.
  await window.getByText(/^0 deals gain, [1-9]\d* lose, \d+ stay the same/).waitFor();
  await walk.admin.sobject('Incentive_Program__c').update({ Id: draft, Budget__c: null });
  await window.reload();
  await window.getByText(/^0 deals gain, 0 lose, \d+ stay the same/).waitFor();
  await context.close();
});

test('on a phone the rows stand below each other, for the author too, without scrolling sideways', async () => {
  const { page: window, context } = await walk.openAs('desk', { width: 400, height: 800 });
  await window.goto(page(await draftOf(window, 'Velmora Campus 40')));
  await rule(window).waitFor();
  await window.getByText(/stay the same/).waitFor();
  expect(await window.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  const [field, value] = [await top(window, 'Field of criterion 1'), await top(window, 'Operator of criterion 1')];
  expect(value).toBeGreaterThan(field);
  expect(await axeViolations(window)).toEqual([]);
  await context.close();
});

test('on a phone the rows stand below each other, without scrolling sideways', async () => {
  const { page: window, context } = await walk.openAs('rep', { width: 400, height: 800 });
  await window.goto(page(rebate));
  await rule(window).waitFor();
  expect(await window.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  await context.close();
});
