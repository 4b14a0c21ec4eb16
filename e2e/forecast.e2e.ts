// The weekly forecast in a real browser on the demo data: the answer and its bridge, a change with its reason by keys, who
// is reminded, the call, the Excel file, a rep's own forecast, who reads whose, a phone, and a week that is locked.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Connection } from 'jsforce';
import type { Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { axeViolations, idOf, node, overflow, picture, walkOn } from './product.ts';

const walk = walkOn(8878);
const TAB = '/lightning/n/Weekly_Forecast';
const SENTENCE =
  'Open commit is $2,350,000, 61% of the gap. It fell $118,000: $333,000 came in, $208,000 was won, ' +
  '$243,000 was lost or slipped.';

async function openTab(user: string, viewport = { width: 1440, height: 1000 }) {
  const window = await walk.openAs(user, viewport);
  await window.page.goto(TAB);
  await window.page.getByRole('heading', { name: 'Weekly forecast' }).waitFor();
  return window;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('a manager sees how much is committed, why it moved, and by whom', async () => {
  const { page, context, faults } = await openTab('marcus');
  await page.getByText(SENTENCE).first().waitFor();
  const bridge = card(page, 'From last week to this week');
  for (const text of ['$2,468,000', '+$95,000', '+$260,000', '−$22,000', '−$208,000', '−$85,000', '−$158,000'])
    expect(await bridge.locator('svg text', { hasText: text }).count()).toBe(1);
  const rows = card(page, 'Forecast by rep').getByRole('row');
  expect(await rows.count()).toBe(10);
  expect((await rows.nth(6).innerText()).replace(/\s+/g, ' ')).toMatch(
    /^Henrik Solberg \$260k \$180k \$100k \$520k \$110k −\$60k 22%/
  );
  expect((await rows.last().innerText()).replace(/\s+/g, ' ')).toBe(
    '8 reps $2,424k $2,350k −$80k $2,270k $3,420k $1,370k −$118k 12% 6 of 8'
  );
  expect(await card(page, 'Summary').getByRole('textbox').inputValue()).toBe(
    'Booked $2,424,000 of $6,300,000 (38.5%), pace 0.94. Open commit $2,350,000; my call is $2,270,000 after taking ' +
      '$80,000 off Henrik. Won this week $208,000. Largest slip: Lakeview County, $98,000, to April. ' +
      '2 reps have not submitted: Rosa and Dana (draft).'
  );
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'forecast');
  expect(faults).toEqual([]);
  await context.close();
});

test('a bar and its table show the deals of a step, by keys', async () => {
  const { page, context, faults } = await openTab('marcus');
  const moved = card(page, 'What moved');
  await moved.getByText('Lakeview County, SAN refresh').waitFor();
  expect(await moved.getByRole('listitem').count()).toBe(6);
  await page.getByRole('button', { name: /^Slipped.*−\$158,000\. Show them in What moved$/ }).press('Enter');
  await moved.getByText('Only Slipped').waitFor();
  expect(await moved.getByRole('listitem').count()).toBe(2);
  await moved.getByRole('button', { name: 'All 14' }).press('Enter');
  await moved.getByText('Only Slipped').waitFor({ state: 'detached' });
  expect(await moved.getByRole('listitem').count()).toBe(14);
  await button(page, 'Table').press('Enter');
  const table = card(page, 'From last week to this week').getByRole('table');
  expect((await table.getByRole('row').last().innerText()).replace(/\s+/g, ' ')).toMatch(
    /This week Feb 13 \$2,350,000/
  );
  await table.getByRole('button', { name: /^Won/ }).press(' ');
  await moved.getByText('Only Won').waitFor();
  expect(await moved.getByRole('listitem').count()).toBe(6);
  expect(await axeViolations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test('a change is kept with its reason, and the rep sees both', async () => {
  const { page, context, faults } = await openTab('marcus');
  const field = page.getByRole('textbox', { name: 'Change of the commit of Grace Adeyemi' });
  await field.fill('-20k');
  await field.press('Enter');
  await page.getByText('A change needs a reason before it is kept.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.type('Arden funds one of two schools');
  await page.keyboard.press('Enter');
  await page.getByText('The change is kept, Grace sees it.').waitFor();
  expect(await field.inputValue()).toBe('−$20k');
  await card(page, 'Notes').getByText('Arden funds one of two schools').waitFor();
  expect(faults).toEqual([]);
  await context.close();

  const rep = await openTab('grace');
  await rep.page.getByText('Marcus Oyelaran changed your commit by −$20,000: Arden funds one of two schools').waitFor();
  await rep.context.close();

  const again = await openTab('marcus');
  const kept = again.page.getByRole('textbox', { name: 'Change of the commit of Grace Adeyemi' });
  await kept.fill('');
  await kept.press('Enter');
  await again.page.getByText('The commit of Grace counts as it is.').waitFor();
  await again.context.close();
});

test('a rep writes a draft, is asked for a note, submits, and sees only the own forecast', async () => {
  const { page, context, faults } = await openTab('rosa');
  await page.getByText('Your open commit is $70,000').first().waitFor();
  expect(await page.getByText('Henrik').count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  const figure = page.getByRole('textbox', { name: 'Your figure for Commit' });
  await figure.fill('75k');
  await button(page, 'Save draft').press('Enter');
  await page.getByText('Say in the note why your figure is not that of your deals.').waitFor();
  await page.getByRole('textbox', { name: 'Note for your manager' }).fill('Verity adds five licences');
  await button(page, 'Save draft').press('Enter');
  await page.getByText('The draft is saved.').waitFor();
  await page.getByText('Your open commit is $75,000').first().waitFor();
  await button(page, 'Submit').press('Enter');
  await page.getByText('Your forecast is submitted. Until the lock you can submit it again.').waitFor();
  await picture(page, 'forecast-own');
  expect(await overflow(page)).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
});

test('who has not submitted is reminded once, and the call is submitted with its text', async () => {
  const { page, context, faults } = await openTab('marcus');
  await button(page, 'Remind 1 rep').press('Enter');
  await page.getByText('1 task made.').waitFor();
  await button(page, 'Remind 1 rep').press('Enter');
  await page.getByText('Everybody has a task of this week already.').waitFor();
  const dana = await idOf(walk.admin, 'User', 'Whitlock', 'LastName');
  const tasks = await walk.admin.query<{ Subject: string }>(
    `SELECT Subject FROM Task WHERE OwnerId = '${dana}' AND ActivityDate = 2026-02-13`
  );
  expect(tasks.records.map(({ Subject }) => Subject)).toContain('Submit your forecast of this week');
  await card(page, 'Notes').getByRole('button', { name: 'Add' }).press('Enter');
  await page.keyboard.type('A good week');
  await card(page, 'Notes').getByRole('button', { name: 'Save' }).press('Enter');
  await card(page, 'Notes').getByText('A good week').waitFor();
  await card(page, 'Summary').getByRole('textbox').fill('All as agreed on Monday.');
  await button(page, 'Submit my call').press('Enter');
  await page.getByText(/^Your call of \$2,275,000 was submitted at/).waitFor();
  await page.reload();
  await card(page, 'Summary').getByRole('textbox').waitFor();
  expect(await card(page, 'Summary').getByRole('textbox').inputValue()).toBe('All as agreed on Monday.');
  await button(page, 'Write again').press('Enter');
  expect(await card(page, 'Summary').getByRole('textbox').inputValue()).toMatch(/1 rep has not submitted: Dana/);
  expect(faults).toEqual([]);
  await context.close();
});

test('the Excel file has the figures, the bridge and the moved deals', async () => {
  const { page, context, faults } = await openTab('marcus');
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    button(page, 'Export to Excel').press('Enter')
  ]);
  expect(file.suggestedFilename()).toBe('Forecast Strategic Sales East 2026-02-13.xlsx');
  const sheets = await readXlsxFile(readFileSync(await file.path()));
  const text = JSON.stringify(sheets);
  for (const part of ['Figures', 'Bridge', 'What moved', 'Henrik Solberg', 'Lakeview County', 'Moved up'])
    expect(text).toContain(part);
  for (const amount of [2_468_000, 95_000, 260_000, -22_000, -208_000, -85_000, -158_000])
    expect(text).toContain(String(amount));
  expect(faults).toEqual([]);
  await context.close();
});

test('reps read their own forecast, managers those of their branch, and nobody writes one', async () => {
  const users = async (org: Connection) => {
    const { records } = await org.query<{ User__r: { Name: string } }>(
      'SELECT User__r.Name FROM Forecast_Submission__c'
    );
    return [...new Set(records.map(({ User__r }) => User__r.Name))].sort();
  };
  const henrik = await idOf(walk.admin, 'User', 'Solberg', 'LastName');
  const stored = await walk.admin.query<{ Id: string }>(
    `SELECT Id FROM Forecast_Submission__c WHERE User__c = '${henrik}' AND Week__c = 2026-02-13`
  );
  const id = stored.records[0]!.Id;
  const ask = (org: Connection) =>
    org.request(`/services/data/v66.0/ui-api/records/${id}?fields=Forecast_Submission__c.Note__c`);
  const [marcus, own, peer, other] = await Promise.all(
    ['marcus', 'henrik', 'grace', 'manager'].map((user) => walk.product.connect(user))
  );
  expect(await users(own!)).toEqual(['Henrik Solberg']);
  expect(await users(peer!)).toEqual(['Grace Adeyemi']);
  expect((await users(marcus!)).filter((name) => name !== 'Marcus Oyelaran')).toHaveLength(8);
  expect((await users(other!)).filter((name) => name.includes('Solberg') || name.includes('Adeyemi'))).toEqual([]);
  await expect(ask(marcus!)).resolves.toBeDefined();
  await expect(ask(own!)).resolves.toBeDefined();
  for (const refused of [peer!, other!]) await expect(ask(refused)).rejects.toThrow();
  for (const org of [own!, marcus!]) {
    await expect(org.sobject('Forecast_Submission__c').update({ Id: id, Commit__c: 1 })).rejects.toThrow();
  }
});

test('on a phone the bridge is a table with bars and the reps are tiles', async () => {
  const { page, context, faults } = await openTab('marcus', { width: 400, height: 860 });
  const bridge = card(page, 'From last week to this week');
  await bridge.getByRole('table').waitFor();
  expect(await card(page, 'Forecast by rep').getByRole('table').count()).toBe(0);
  expect(await card(page, 'Forecast by rep').getByRole('listitem').count()).toBe(8);
  expect(await overflow(page)).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'forecast-phone');
  await context.close();
  const rep = await openTab('owen', { width: 400, height: 860 });
  await rep.page.getByRole('textbox', { name: 'Your figure for Commit' }).waitFor();
  expect(await overflow(rep.page)).toBe(0);
  expect(await axeViolations(rep.page)).toEqual([]);
  expect([...faults, ...rep.faults]).toEqual([]);
  await rep.context.close();
});

test('a manager above managers sees the reps of all branches', async () => {
  const { page, context, faults } = await openTab('vp');
  const rows = card(page, 'Forecast by rep').getByRole('row');
  await rows.first().waitFor();
  expect(await page.getByRole('link', { name: 'Henrik Solberg' }).count()).toBe(1);
  expect(await page.getByRole('link', { name: 'Marcus Oyelaran' }).count()).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
});

test('after the hour of the lock everything is read-only, though no job has run', async () => {
  // The hour is a setting of the company: half past eight has passed.
  const folder = mkdtempSync(path.join(tmpdir(), 'forecast-'));
  const record = 'force-app/main/team/customMetadata/Forecast_Setting.Default.md-meta.xml';
  const text = readFileSync(path.resolve(import.meta.dirname, '..', record), 'utf8').replace('17:00', '08:30');
  mkdirSync(path.join(folder, 'customMetadata'));
  writeFileSync(path.join(folder, 'customMetadata', path.basename(record)), text);
  const main = ['--import', 'tsx', 'local-org/src/cli/main.ts'];
  const deployment = node([...main, 'deploy', folder, '--port', String(walk.product.port)]);
  expect(await new Promise((resolve) => deployment.on('exit', resolve))).toBe(0);
  rmSync(folder, { recursive: true });
  const { page, context, faults } = await openTab('marcus');
  await page.getByText(/^Locked since Fri 8:30/).waitFor();
  expect(await page.getByRole('textbox', { name: /^Change of the commit/ }).count()).toBe(0);
  for (const name of ['Submit my call', /^Remind/]) expect(await button(page, name).count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
  const rep = await openTab('luis');
  await rep.page.getByText('This week is locked. What changes now counts for next week.').waitFor();
  expect(await rep.page.getByRole('textbox', { name: /^Your figure/ }).count()).toBe(0);
  await rep.context.close();
});
