// A manager's board of the team in a real browser on the demo data: the answer, the tree by keys, a rep, the views, the
// pack; and that nobody gets another's figures by any way.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readPdf } from '../vectors/documents.ts';
import { axeViolations, overflow, picture, walkOn } from './product.ts';

const walk = walkOn(8851);

const BOARD = '/lightning/n/Quarterdeck_Team_Board';
const WIDE = { width: 1400, height: 900 };
const PHONE = { width: 400, height: 900 };
const HEADLINE =
  'The team is $145.7k behind plan, 30% likely to reach quota. ' +
  'Priya and Rosa are $194.4k behind; the other six are $48.7k ahead.';

async function openBoard(user = 'marcus', viewport = WIDE) {
  const window = await walk.openAs(user, viewport);
  await window.page.goto(BOARD);
  return window;
}

const answered = (page: Page) => page.locator('.headline', { hasText: HEADLINE }).waitFor({ timeout: 60_000 });
const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`^${name} `) });
const focused = (page: Page, name: string) =>
  row(page, name).and(page.locator(':focus')).waitFor({ state: 'attached' });
const cellsOf = async (page: Page, name: string): Promise<readonly string[]> =>
  (await row(page, name).getByRole('gridcell').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

test('the board of the screen: the sentence, the tree, a rep, all by keys', async () => {
  const { page, context, faults } = await openBoard();
  await answered(page);
  await page.getByText('8 reps · Q1 2026 · as of Fri Feb 13, business day 30 of 61').waitFor();
  // Shares and figures as the screen has them; a screen reader hears where a pace stands.
  expect((await cellsOf(page, 'Strategic Sales East')).join(' | ')).toBe(
    '38% | 99.9% | 45% | – | 0.94, behind plan ▼ 0.94 | $3,876,000 | 1.84× | 30% | 39% | 15.1%'
  );
  expect((await cellsOf(page, 'Grace Adeyemi')).slice(0, 3)).toEqual(['50%', '126%', '60%']);
  expect((await cellsOf(page, 'Dana Whitlock')).slice(5)).toEqual(['$585,000', '2.05×', '38%', '36%', '15.6%']);
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'team-board');

  await row(page, 'Strategic Sales East').focus();
  await page.keyboard.press('ArrowDown');
  await focused(page, 'Public & Health');
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('row', { name: /^Grace Adeyemi/ }).waitFor({ state: 'detached' });
  await page.keyboard.press('ArrowRight');
  await row(page, 'Grace Adeyemi').waitFor();
  await page.keyboard.press('End');
  await focused(page, 'Priya Raman');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Dana Whitlock' }).waitFor();
  await page.getByText(/Chance 38%, from 40\.5% on Fri Feb 6: Orrin Manufacturing fell from 40% to 30%\./).waitFor();
  await page.getByText('Plan of Castell University 2 days overdue').waitFor();
  const [orrin] = await page.getByRole('row', { name: /Orrin Manufacturing/ }).allInnerTexts();
  expect(orrin?.replace(/\s+/g, ' ')).toMatch(/\$300k 30% 57$/);
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'team-board-rep');
  await page.keyboard.press('Escape');
  await focused(page, 'Dana Whitlock');

  await page.getByRole('button', { name: 'Gap', exact: true }).press('Enter');
  await page.getByRole('heading', { name: 'Reps by gap' }).waitFor();
  expect(await page.getByRole('columnheader', { name: /^Gap/ }).getAttribute('aria-sort')).toBe('descending');
  expect(faults).toEqual([]);
  await context.close();
});

test('filter, months of the year, reps side by side, and the tracker of a rep', async () => {
  const { page, context, faults } = await openBoard();
  await answered(page);
  await page.getByRole('button', { name: 'Filter' }).press('Enter');
  await page.getByLabel('Pace under').fill('0.8');
  await page.getByText('2 of 8 reps shown. Totals are of the whole team.').waitFor();
  expect(await page.getByRole('row', { name: /^Grace Adeyemi/ }).count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Clear filter' }).press('Enter');
  await row(page, 'Grace Adeyemi').waitFor();

  await page.getByText('By month', { exact: true }).click();
  await page.getByRole('columnheader', { name: 'Dec' }).waitFor();
  expect((await cellsOf(page, 'Dana Whitlock')).slice(0, 3)).toEqual(['91%', '41%', '–']);
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'team-board-months');

  await page.getByText('Compare', { exact: true }).click();
  await page.getByRole('columnheader', { name: /Priya Raman/ }).waitFor();
  await page.getByRole('combobox', { name: 'Add a rep' }).click();
  await page.getByRole('option', { name: 'Dana Whitlock' }).click();
  await page.getByRole('row', { name: /Quota \$800,000 \$650,000 \$900,000/ }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'team-board-compare');

  await page.getByText('Board', { exact: true }).click();
  await row(page, 'Dana Whitlock').click();
  await page.getByRole('button', { name: 'Open tracker' }).press('Enter');
  await page.getByRole('heading', { name: 'Quota of Dana Whitlock' }).waitFor({ timeout: 60_000 });
  expect(faults).toEqual([]);
  await context.close();
});

test('fits a phone, where a rep opens as a dialog', async () => {
  const { page, context, faults } = await openBoard('marcus', PHONE);
  await answered(page);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'team-board-narrow');
  await row(page, 'Dana Whitlock').click();
  await page
    .getByRole('dialog')
    .getByText(/^Chance 38%|14% under plan/)
    .first()
    .waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test('the pack of a staff meeting is one page with the sentence and every rep', async () => {
  const { page, context, faults } = await openBoard();
  await answered(page);
  const arrives = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Staff meeting pack' }).press('Enter');
  const download = await arrives;
  expect(download.suggestedFilename()).toBe('Staff meeting Marcus Oyelaran 2026-02-13.pdf');
  const { pages } = readPdf(readFileSync(await download.path()));
  expect(pages).toHaveLength(1);
  const text = pages
    .flatMap(({ texts }) => texts)
    .join(' ')
    .replaceAll(/\s+/g, ' ');
  for (const words of [
    ...['The team is $145.7k behind plan', 'Grace Adeyemi', 'Priya Raman', 'Blockers', 'Certificates ending'],
    ...['Plan standard', 'Castell University', 'Forecast of the week']
  ])
    expect(text).toContain(words);
  expect(faults).toEqual([]);
  await context.close();
});

test('without View Cost nothing of margin reaches the browser, and the page says so', async () => {
  const { records } = await walk.admin.query<{ Id: string }>(
    "SELECT Id FROM PermissionSetAssignment WHERE Assignee.Alias = 'manager2' AND PermissionSet.Name = 'Quarterdeck_View_Cost'"
  );
  await walk.admin.sobject('PermissionSetAssignment').destroy(records.map(({ Id }) => Id));
  const window = await walk.openAs('manager2', WIDE);
  const answers: string[] = [];
  window.page.on('response', (response) => {
    if (response.url().includes('TeamBoardController')) void response.text().then((text) => answers.push(text));
  });
  await window.page.goto(BOARD);
  await window.page.getByText(/Margin columns and the chart of revenue against margin need the View Cost/).waitFor();
  expect(await window.page.getByRole('columnheader', { name: /Margin/ }).count()).toBe(0);
  expect(await window.page.getByText('Revenue against margin', { exact: true }).count()).toBe(0);
  expect(answers.join()).not.toContain('"Margin"');
  expect(window.faults).toEqual([]);
  await window.context.close();
});

/** What a user's session gets by each way that the product has. */
async function readsOf(user: string, others: readonly string[]) {
  const org = await walk.product.connect(user);
  const token = await walk.product.token(user);
  const names = others.map((alias) => `'${alias}'`).join(',');
  const count = async (from: string) => (await org.query(`SELECT Id FROM ${from}`)).totalSize;
  const { records } = await walk.admin.query<{ Id: string; User__c: string }>(
    `SELECT Id, User__c FROM Quota_Snapshot__c WHERE User__r.Alias IN (${names}) AND Latest__c = TRUE AND Measure__c = 'Revenue'`
  );
  const [figure] = records;
  const ask = async (place: string, body?: object) => {
    const response = await fetch(`${walk.product.url}${place}`, {
      method: body ? 'POST' : 'GET',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) })
    });
    return { status: response.status, text: await response.text() };
  };
  return {
    figures: await count(`Quota_Snapshot__c WHERE User__r.Alias IN (${names})`),
    quotas: await count(`Quota__c WHERE User__r.Alias IN (${names})`),
    record: (await ask(`/services/data/v66.0/sobjects/Quota_Snapshot__c/${figure?.Id}`)).status,
    uiApi: (await ask(`/services/data/v66.0/ui-api/records/${figure?.Id}?fields=Quota_Snapshot__c.Credited__c`)).status,
    panel: (await ask('/lightning/apex/TeamRepController/load?cacheable=true', { userId: figure?.User__c })).status,
    deals: (await ask('/lightning/apex/TeamBoardController/loadDeals?cacheable=true', { userIds: [figure?.User__c] }))
      .text,
    board: (await ask('/lightning/apex/TeamBoardController/load?cacheable=true', {})).text
  };
}

test('a manager gets the own branch only, a rep nothing of peers, whichever way they ask', async () => {
  const own = await readsOf('marcus', ['grace', 'dana']);
  expect(own).toMatchObject({ record: 200, uiApi: 200, panel: 200 });
  expect(own.figures).toBeGreaterThan(0);
  expect(own.deals).toContain('rep');
  expect(own.board).toContain('Grace Adeyemi');

  for (const [user, others] of [
    ['manager', ['grace', 'dana']],
    ['grace', ['dana', 'mei']]
  ] as const) {
    const { record, uiApi, panel, deals, board, figures, quotas } = await readsOf(user, others);
    expect([user, figures, quotas]).toEqual([user, 0, 0]);
    for (const status of [record, uiApi, panel]) expect(status).toBeGreaterThanOrEqual(400);
    expect(deals).not.toContain('value');
    expect(board).not.toContain('Dana Whitlock');
  }
});

test('who has nobody below is told so', async () => {
  const { page, context } = await openBoard('desk2');
  await page
    .getByText(/Nobody is below your role|do not have access|does not exist/)
    .first()
    .waitFor();
  expect(await page.getByText('Reps by pace').count()).toBe(0);
  await context.close();
});
