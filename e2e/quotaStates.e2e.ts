// States and bad input of quotas on the page, each shown for what it is: states.png and issue "Bad input".
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { axeViolations, idOf, node, overflow, picture, recordPage, walkOn } from './product.ts';

const walk = walkOn(8805);

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 400, height: 900 };
const HOME = '/lightning/page/home';

async function open(user: string, place = HOME, viewport = WIDE) {
  const window = await walk.openAs(user, viewport);
  await window.page.goto(place);
  return window;
}

const quotaPage = async (key: string) =>
  recordPage('Quota__c', await idOf(walk.admin, 'Quota__c', key, 'External_Id__c'));

const said = (page: Page, text: string) =>
  page.locator('[aria-live="polite"]').filter({ hasText: text }).waitFor({ state: 'attached', timeout: 60_000 });

/** Looks right wide and narrow: no rule of WCAG broken, nothing beside the page. */
async function looksRight(page: Page, name: string) {
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, name);
  await page.setViewportSize(PHONE);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
  await page.setViewportSize(WIDE);
}

test('while loading the shape stays; a failure says so and may be tried again', async () => {
  const { page, context } = await walk.openAs('dana', WIDE);
  let answers: (() => void) | undefined;
  await page.route('**/lightning/apex/**', async (route) => {
    if (
      !route.request().url().includes('QuotaController') &&
      !route.request().postData()?.includes('QuotaController')
    ) {
      return route.continue();
    }
    await new Promise<void>((resolve) => (answers = resolve));
    return route.abort();
  });
  await page.goto(HOME);
  await page.getByText('Loading your quota').waitFor({ state: 'attached' });
  await picture(page, 'quota-state-loading');
  while (!answers) await page.waitForTimeout(100);
  answers();
  await page.getByText('The figures could not be loaded.').waitFor();
  await looksRight(page, 'quota-state-failed');
  await page.unroute('**/lightning/apex/**');
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await said(page, 'You are $52,105 behind plan.');
  await context.close();
});

test('without access to quotas the page says whom to ask', async () => {
  const { page, context } = await open('desk');
  await page.getByText('You do not have access to quotas. Ask your admin for Quarterdeck Rep.').waitFor();
  await looksRight(page, 'quota-state-no-access');
  await context.close();
});

test('a period that is over, and one that has not begun', async () => {
  const { page, context } = await open('dana', await quotaPage('demo-quota-dana-Revenue-2025-Q1'));
  await said(page, 'Q1 2025 ended on Mon Mar 31, 2025.');
  await looksRight(page, 'quota-state-over');
  await page.goto(await quotaPage('demo-quota-dana-Revenue-2026-03'));
  await said(page, 'March 2026 starts on Sun Mar 1');
  await page.getByText(/^Open deals closing in March 2026: \d+, \$[\d,]+$/).waitFor();
  await looksRight(page, 'quota-state-not-begun');
  await context.close();
});

test('no quota', async () => {
  await walk.admin
    .sobject('Quota__c')
    .destroy(await idOf(walk.admin, 'Quota__c', 'demo-quota-rep5-Revenue-2026-Q1', 'External_Id__c'));
  const without = await open('rep5');
  await said(without.page, 'No quota for Revenue is set for Q1 2026.');
  await without.page.getByText(/Your credit is counted all the same: \$[\d,]+ so far/).waitFor();
  await looksRight(without.page, 'quota-state-none');
  await without.page.getByRole('button', { name: 'Ask Elena Marsh' }).press('Enter');
  await without.page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
  await without.page.getByText('Elena Marsh has a task.').waitFor();
  const asked = "SELECT Subject, Owner.Alias FROM Task WHERE Owner.Alias = 'manager2'";
  expect((await walk.admin.query(asked)).records).toMatchObject([
    { Subject: expect.stringMatching(/^Set a quota for Revenue in Q1 2026 for /), Owner: { Alias: 'manager2' } }
  ]);
  await without.context.close();
});

test('who has no manager, or is in a loop of managers, is told whom to ask, and the page stands', async () => {
  const { records } = await walk.admin.query<{ Id: string; ManagerId: string }>(
    "SELECT Id, ManagerId FROM User WHERE Alias = 'rep5'"
  );
  const { Id, ManagerId } = records[0]!;
  await walk.admin.sobject('User').update({ Id, ManagerId: null });
  const { page, context } = await open('rep5');
  await page.getByText('No manager is set for you: ask your admin.').waitFor();
  // A loop of two: each is the other's manager.
  await walk.admin.sobject('User').update({ Id, ManagerId });
  const above = await walk.admin.sobject('User').retrieve(ManagerId);
  await walk.admin.sobject('User').update({ Id: ManagerId, ManagerId: Id });
  await page.reload();
  await page.getByRole('button', { name: 'Ask Elena Marsh' }).waitFor();
  await page.getByText(/Your credit is counted all the same: \$[\d,]+ so far/).waitFor();
  await walk.admin.sobject('User').update({ Id: ManagerId, ManagerId: above['ManagerId'] as string | null });
  await context.close();
});

test('a quota of 0', async () => {
  const Id = await idOf(walk.admin, 'Quota__c', 'demo-quota-rep3-Revenue-2026-Q1', 'External_Id__c');
  await walk.admin.sobject('Quota__c').update({ Id, Ramp__c: 0 });
  const zero = await open('rep3');
  await said(zero.page, 'Your quota for Revenue is $0, so there is no attainment to show.');
  await zero.page.getByText(/^Base \$[\d,]+ × ramp 0% in /).waitFor();
  await zero.page.getByRole('button', { name: 'Report a mistake' }).waitFor();
  await looksRight(zero.page, 'quota-state-zero');
  await zero.context.close();
});

test('overlapping periods and splits over 100 % are told, and counted once', async () => {
  const march = await walk.admin.sobject('Quota_Period__c').create({
    Name: 'March extra',
    Kind__c: 'Month',
    Start_Date__c: '2026-03-01',
    End_Date__c: '2026-03-31'
  });
  const { records } = await walk.admin.query<{ Id: string }>("SELECT Id FROM User WHERE Name = 'Dana Whitlock'");
  const dana = records[0]?.Id;
  await walk.admin.sobject('Quota__c').create({
    Name: 'March extra',
    User__c: dana,
    Period__c: march.id,
    Measure__c: 'Revenue',
    Credit_Type__c: 'Direct',
    Base__c: 50_000
  });
  const deal = await idOf(walk.admin, 'Opportunity', 'Access switches');
  await expect(
    walk.admin
      .sobject('Credit_Split__c')
      .create({ Opportunity__c: deal, User__c: dana, Type__c: 'Direct', Percent__c: 60 })
  ).rejects.toThrow(/160/);
  const { page, context } = await open('dana');
  await said(page, 'You are $52,105 behind plan.');
  await page.getByText(/Two quotas cover Mar 1 (to|–) /).waitFor();
  await page.getByText('are both for Revenue. The days are counted once.').waitFor();
  await looksRight(page, 'quota-state-overlap');
  await context.close();
});

/** Entries as an import or another currency would leave them in the ledger, which only the org itself writes. */
async function inLedger(userId: string, entries: readonly string[]): Promise<void> {
  const rest = "Segment__c = 'Expansion', Credit_Type__c = 'Direct', Revision__c = 1, Logos__c = 0";
  const made = entries.map(
    (fields, place) =>
      `new Quota_Credit__c(OwnerId = '${userId}', User__c = '${userId}', ${rest}, Source_Key__c = 'bad${place}', ` +
      `Unique_Key__c = 'bad${place}', ${fields})`
  );
  const run = await walk.admin.tooling.executeAnonymous(
    `insert as system new List<Quota_Credit__c>{ ${made.join(', ')} };`
  );
  expect(run).toMatchObject({ success: true });
}

test('no currency rate, splits over 100 %, days in no period, negative amounts: each told, none counted twice', async () => {
  const { records } = await walk.admin.query<{ Id: string }>("SELECT Id FROM User WHERE Alias = 'rep4'");
  const rep = records[0]!.Id;
  const sum = async (): Promise<number> => {
    const { page, context } = await open('rep4');
    await page.getByText('By measure and month').waitFor();
    const row = await page
      .getByRole('row', { name: /^Revenue / })
      .first()
      .innerText();
    await context.close();
    return Number(/\$([\d,]+)/.exec(row)![1]!.replaceAll(',', ''));
  };
  const before = await sum();
  const deal = await idOf(walk.admin, 'Opportunity', 'Campus Wi-Fi');
  const counted =
    'Credit_Date__c = Date.newInstance(2026, 2, 2), Amount__c = 1000, Credited_Amount__c = 600, Percent__c = 60';
  await inLedger(rep, [
    `Subject__c = 'Twice given', Opportunity__c = '${deal}', ${counted}`,
    `Subject__c = 'Twice given', Opportunity__c = '${deal}', ${counted}`,
    "Subject__c = 'In pesos', Credit_Date__c = Date.newInstance(2026, 2, 2), Percent__c = 100, Source_Amount__c = 500, " +
      "Currency_Iso__c = 'MXN', Incomplete__c = 'Rate'",
    "Subject__c = 'Far ahead', Credit_Date__c = Date.newInstance(2062, 2, 2), Amount__c = 7000, Percent__c = 100, " +
      'Credited_Amount__c = 7000',
    "Subject__c = 'Below nothing', Credit_Date__c = Date.newInstance(2026, 2, 3), Amount__c = -100, Percent__c = 100, " +
      'Credited_Amount__c = -100'
  ]);
  const owned = { OwnerId: rep, StageName: 'Prospecting', CloseDate: '2026-03-20', Probability: 50 };
  await walk.admin.sobject('Opportunity').create({ ...owned, Name: 'Minus deal', Amount: -5000 });
  await walk.admin.sobject('Opportunity').create({ ...owned, Name: 'Deal of no amount' });
  // 600 and 600, less 100: what has no rate, and what is in no period, are no part of it.
  expect((await sum()) - before).toBe(1100);
  const { page, context } = await open('rep4');
  // Of revenue, and of margin.
  await page.getByText('The credit is not complete.').first().waitFor();
  await context.close();
});

const SETTING = 'Quota_Setting.Default.md-meta.xml';

/** As an admin does: the setting is a record of custom metadata, which is deployed. */
async function switchLeaderboardOn(): Promise<void> {
  const source = mkdtempSync(path.join(tmpdir(), 'leaderboard-'));
  mkdirSync(path.join(source, 'customMetadata'));
  const stored = readFileSync(path.join('force-app/main/quotas/customMetadata', SETTING), 'utf8');
  const switched = stored.replace(/(Leaderboard__c<\/field>\s*<value[^>]*>)\w+/, '$1true');
  writeFileSync(path.join(source, 'customMetadata', SETTING), switched);
  const main = ['--import', 'tsx', 'local-org/src/cli/main.ts'];
  const deployment = node([...main, 'deploy', source, '--port', String(walk.product.port)]);
  expect(await new Promise((resolve) => deployment.on('exit', resolve))).toBe(0);
  rmSync(source, { recursive: true });
}

/** What a user's session reads of others, whatever a page shows. */
async function readOfOthers(user: string): Promise<Record<string, number>> {
  const org = await walk.product.connect(user);
  const count = async (from: string) => (await org.query(`SELECT Id FROM ${from}`)).totalSize;
  return {
    quotas: await count(`Quota__c WHERE User__r.Alias != '${user}'`),
    figures: await count(`Quota_Snapshot__c WHERE User__r.Alias != '${user}'`),
    credit: await count(`Quota_Credit__c WHERE User__r.Alias != '${user}'`),
    goals: await count(`Personal_Goal__c WHERE Owner.Alias != '${user}'`)
  };
}

test('peers: hidden by the server until the leaderboard is switched on, and then their attainment alone', async () => {
  const { records } = await walk.admin.query<{ Name: string }>(
    "SELECT Name FROM User WHERE Manager.Alias = 'marcus' AND Alias != 'dana' AND IsActive = TRUE"
  );
  const peers = records.map(({ Name }) => Name);
  expect(peers.length).toBeGreaterThan(2);
  const { page, context } = await walk.openAs('dana', WIDE);
  const sent: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('QuotaPeersController')) void response.text().then((text) => sent.push(text));
  });
  await page.goto(HOME);
  await page.getByText('Figures of single peers are hidden.').waitFor();
  await page.getByText(/^Team of \d+$/).waitFor();
  const named = () => peers.filter((name) => sent.some((text) => text.includes(name)));
  expect(sent.length).toBeGreaterThan(0);
  expect(named()).toEqual([]);
  const nothing = { quotas: 0, figures: 0, credit: 0, goals: 0 };
  expect(await readOfOthers('dana')).toEqual(nothing);

  // A page that is open follows a deployment by itself, and would so amid what comes next.
  await page.goto('about:blank');
  await switchLeaderboardOn();
  await page.goto(HOME);
  await page
    .getByRole('listitem')
    .filter({ hasText: peers[0]! })
    .getByText(/^\d+%$/)
    .waitFor();
  expect(await page.getByText('Figures of single peers are hidden.').count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'quota-peers');
  // Only what the board shows is sent: shares, no amounts; and records stay private.
  expect(named()).not.toEqual([]);
  expect(sent.at(-1)).not.toMatch(/credited|target|amount/i);
  expect(await readOfOthers('dana')).toEqual(nothing);
  // A manager reads the team's quotas either way, and nobody's personal goal.
  const manager = await readOfOthers('marcus');
  expect(manager).toMatchObject({ goals: 0 });
  expect(manager['quotas']).toBeGreaterThan(0);
  await context.close();
});

test('a quota that is reached says when, and in which band of pay further credit is', async () => {
  const Id = await idOf(walk.admin, 'Quota__c', 'demo-quota-rep-Revenue-2026-Q1', 'External_Id__c');
  await walk.admin.sobject('Quota__c').update({ Id, Base__c: 200_000 });
  const { page, context } = await open('rep');
  await said(page, 'You reached quota on ');
  await page.getByText('Each further $10,000 is in the 4% band, an estimate.').waitFor();
  await looksRight(page, 'quota-state-reached');
  await context.close();
});

/** Status of a request as a user, and whether its answer has the text. */
async function asks(user: string, place: string, text: string, init: RequestInit = {}) {
  const token = await walk.product.token(user);
  const response = await fetch(`${walk.product.url}${place}`, {
    ...init,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
  });
  return { status: response.status, has: (await response.text()).includes(text) };
}

test('a personal goal is read and written by nobody else, through any API', async () => {
  const quota = await idOf(walk.admin, 'Quota__c', 'demo-quota-dana-Revenue-2026-Q1', 'External_Id__c');
  const dana = await walk.product.connect('dana');
  const { records } = await dana.query<{ Id: string }>('SELECT Id FROM Personal_Goal__c');
  const goal = { id: records[0]!.Id, quota };
  const data = '/services/data/v66.0';
  const soql = `SELECT Id, Amount__c FROM Personal_Goal__c WHERE Id = '${goal.id}'`;
  const composite = {
    compositeRequest: [{ method: 'GET', url: `${data}/sobjects/Personal_Goal__c/${goal.id}`, referenceId: 'goal' }]
  };
  const post = (body: object): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });
  // Each with what only the goal has in the answer: a quota may be of the same amount.
  const requests: readonly (readonly [string, string, RequestInit?])[] = [
    [`${data}/query?q=${encodeURIComponent(soql)}`, '950000'],
    [`${data}/sobjects/Personal_Goal__c/${goal.id}`, '950000'],
    [`${data}/composite`, '950000', post(composite)],
    [`${data}/composite/sobjects/Personal_Goal__c?ids=${goal.id}&fields=Amount__c`, '950000'],
    [`${data}/ui-api/records/${goal.id}?fields=Personal_Goal__c.Amount__c`, '950000'],
    ['/lightning/apex/QuotaController/load?cacheable=true', goal.id, post({ quotaId: goal.quota })]
  ];
  for (const [place, text, init] of requests) {
    const own = await asks('dana', place, text, init);
    expect([place, own]).toEqual([place, { status: 200, has: true }]);
    expect([place, (await asks('marcus', place, text, init)).has]).toEqual([place, false]);
  }
  const change: RequestInit = { method: 'PATCH', body: JSON.stringify({ Amount__c: 1 }) };
  expect((await asks('marcus', `${data}/sobjects/Personal_Goal__c/${goal.id}`, '', change)).status).toBeGreaterThan(
    399
  );
  expect(
    (await asks('marcus', `${data}/sobjects/Personal_Goal__c/${goal.id}`, '', { method: 'DELETE' })).status
  ).toBeGreaterThan(399);
  expect(await asks('dana', `${data}/sobjects/Personal_Goal__c/${goal.id}`, '950000')).toEqual({
    status: 200,
    has: true
  });
});
