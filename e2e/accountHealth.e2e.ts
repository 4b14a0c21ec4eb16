// The health of an account and its handover in a real browser on the demo data: the answer, what it is made of, what is not
// known, a handover that both sides accept, and who may not.
import type { Page } from 'playwright-core';
import { axeViolations, idOf, leaveDialog, picture, recordPage, walkOn } from './product.ts';

const walk = walkOn(8841);

const NORTHGATE = 'Northgate Logistics Group';

async function openHealth(user: string, viewport = { width: 1440, height: 1000 }, account = NORTHGATE) {
  const window = await walk.openAs(user, viewport);
  await window.page.goto(recordPage('Account', await idOf(walk.admin, 'Account', account)));
  await window.page.getByRole('tab', { name: 'Health' }).click();
  return window;
}

const said = (page: Page, text: string) =>
  page
    .locator('[aria-live="polite"]')
    .filter({ hasText: text })
    .first()
    .waitFor({ state: 'attached', timeout: 60_000 });

test('the score of what is known comes first, opens to its formula, and is the one that is stored', async () => {
  const { page, context, faults } = await openHealth('rep');
  const score = page.getByRole('button', { name: /^76\.93\W+Formula/ });
  await score.waitFor();
  await page.getByText('of 100, from the 4 parts that are known').waitFor();
  await page.getByText('Late orders are not known: no order data since Feb 9.').waitFor();
  await page.getByText('As of Feb 9: feed silent, not counted').waitFor();
  await page.getByRole('heading', { name: 'Handover: Akron depot' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'account-health');
  const stored = await walk.admin.query<Record<string, number>>(
    `SELECT Health_Score__c, Health_Parts_Known__c, Health_Orders__c FROM Account WHERE Name = '${NORTHGATE}'`
  );
  expect(stored.records[0]).toMatchObject({ Health_Score__c: 76.93, Health_Parts_Known__c: 4, Health_Orders__c: null });

  await score.press('Enter');
  await page.getByText('(30 × 81.00 + 20 × 75.00 + 15 × 72.73 + 15 × 75.58) / 80 = 76.93').waitFor();
  await leaveDialog(page, score);
  const relationships = page.getByRole('button', { name: /^72\.73\W+Show what Relationships/ });
  await relationships.press('Enter');
  await page.getByText('100 × 8 / 11 = 72.73').waitFor();
  await page.getByRole('link', { name: 'Nadia Bello' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Close', exact: true }).last().click();
  await expect(relationships.evaluate((button) => button.matches(':focus'))).resolves.toBe(true);
  expect(faults).toEqual([]);
  await context.close();
});

test('what is not known becomes known by its step, and the score follows', async () => {
  const { page, context, faults } = await openHealth('rep');
  await page.getByRole('button', { name: /^Ask\W+Satisfaction, Akron depot/ }).press('Enter');
  await page.getByText('New Task').first().waitFor();
  await page.goBack();
  // What a survey brings: Akron says 9 of 10, so that the mean is 8.325.
  const site = await idOf(walk.admin, 'Account', 'Northgate - Akron depot');
  const { id } = await walk.admin
    .sobject('Satisfaction_Score__c')
    .create({ Account__c: site, Survey_Date__c: '2026-02-13', Score__c: 9, Scale__c: 10, Standard__c: 8.5 });
  await page.reload();
  await page.getByRole('tab', { name: 'Health' }).click();
  // (30 x 83.25 + 20 x 75 + 15 x 72.73 + 15 x 75.58) / 80
  await page.getByRole('button', { name: /^77\.78\W+Formula/ }).waitFor();
  await page.getByText('Not known (3)').waitFor();
  await walk.admin.sobject('Satisfaction_Score__c').destroy(id!);
  expect(faults).toEqual([]);
  await context.close();
});

test('a handover is accepted by both sides, each for itself, and then stays', async () => {
  const taker = await openHealth('rep');
  const accept = taker.page.getByRole('button', { name: 'Accept Handover' });
  await taker.page.getByText('Open when 2 more items are done').waitFor();
  expect(await accept.isDisabled()).toBe(true);
  for (const item of ['Service contacts named', 'Portal access for two users']) {
    await taker.page.getByRole('checkbox', { name: item }).press(' ');
    await said(taker.page, `${item}: done.`);
  }
  await taker.page.getByText('8 of 8 done').waitFor();

  // Who hands over takes the acceptance back, and gives it again.
  const giver = await openHealth('rep2');
  await giver.page.getByRole('button', { name: 'Take Back Acceptance' }).press('Enter');
  await said(giver.page, 'Your acceptance is taken back.');
  await giver.page.getByRole('button', { name: 'Accept Handover' }).press('Enter');
  await said(giver.page, 'You accepted the handover.');

  await accept.press('Enter');
  await said(taker.page, 'You accepted the handover.');
  await taker.page.getByText('Both sides have accepted.').waitFor();
  expect(await taker.page.getByRole('checkbox', { name: 'Service contacts named' }).isDisabled()).toBe(true);
  expect(await axeViolations(taker.page)).toEqual([]);
  await picture(taker.page, 'account-handover');
  const { records } = await walk.admin.query<{ Event__c: string; Side__c: string }>(
    'SELECT Event__c, Side__c FROM Handover_Event__c ORDER BY Name'
  );
  expect(records.map(({ Event__c: event, Side__c: side }) => [side, event])).toEqual([
    ['From', 'Withdrawn'],
    ['From', 'Accepted'],
    ['To', 'Accepted']
  ]);
  // The milestones after it are still marked, and one that was marked by mistake is open again.
  await taker.page.getByRole('button', { name: 'Mark 60 days as done today' }).press('Enter');
  await said(taker.page, '60 days: done.');
  await taker.page.getByRole('button', { name: 'Mark 60 days as not done' }).press('Enter');
  await said(taker.page, '60 days: open again.');
  expect([...taker.faults, ...giver.faults]).toEqual([]);
  await taker.context.close();
  await giver.context.close();
});

test('nobody accepts for the other side by the API', async () => {
  const taker = await walk.product.connect('rep');
  const id = await idOf(walk.admin, 'Account_Handover__c', 'Akron depot');
  const forged = taker.sobject('Account_Handover__c').update({ Id: id, From_Accepted__c: '2026-02-13' });
  await expect(forged).rejects.toThrow(/From_Accepted__c|read.?only|access/i);
});

test('who may not see health is told so; a site has its own, with what is not known of it', async () => {
  const { page, context, faults } = await openHealth('desk2');
  await page.getByText('did not load. The rest of the page works.').first().waitFor();
  await context.close();
  const bare = await openHealth('rep', undefined, 'Northgate - Toledo DC');
  await bare.page.getByText('of 100, from the 2 parts that are known').waitFor();
  await bare.page.getByText('Account plan: none in force', { exact: true }).waitFor();
  await bare.page.getByText('No handover of this account is shared with you.').waitFor();
  expect(await axeViolations(bare.page)).toEqual([]);
  await picture(bare.page, 'account-health-bare');
  expect(bare.faults).toEqual([]);
  await bare.context.close();
  // The refused load is the browser's to report.
  expect(faults.filter((fault) => !/40\d|500/.test(fault))).toEqual([]);
});

test('of several handovers the open one is shown first, and each can be', async () => {
  const toledo = await walk.admin.sobject('Account_Handover__c').create({
    ...{ Name: 'Toledo DC', Account__c: await idOf(walk.admin, 'Account', 'Northgate - Toledo DC') },
    ...{ From__c: await idOf(walk.admin, 'User', 'Reyes', 'LastName'), Start_Date__c: '2026-02-02' },
    To__c: await idOf(walk.admin, 'User', 'Maya Lindqvist')
  });
  const { page, context, faults } = await openHealth('rep');
  await page.getByRole('heading', { name: 'Handover: Toledo DC' }).waitFor();
  await page.getByText('Other handovers (1)').waitFor();
  await page.getByRole('button', { name: 'Akron depot', exact: true }).press('Enter');
  const shown = page.getByRole('heading', { name: 'Handover: Akron depot' });
  await shown.waitFor();
  expect(await shown.evaluate((heading) => heading.matches(':focus'))).toBe(true);
  await page.getByText('Both sides have accepted.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'account-handovers');
  await walk.admin.sobject('Account_Handover__c').destroy(toledo.id ?? '');
  expect(faults).toEqual([]);
  await context.close();
});

test('a part that fails leaves the others alone', async () => {
  const { page, context } = await walk.openAs('rep');
  // Calls of Apex alone: the component itself comes over the same wire.
  await page.route('**/lightning/apex/**', (route) =>
    /HandoverController/.test(`${route.request().url()} ${route.request().postData() ?? ''}`)
      ? route.fulfill({ status: 500, contentType: 'application/json', body: '[{"message":"Time limit reached"}]' })
      : route.continue()
  );
  await page.goto(recordPage('Account', await idOf(walk.admin, 'Account', NORTHGATE)));
  await page.getByRole('tab', { name: 'Health' }).click();
  await page.getByText('The handover did not load. The rest of the page works.').waitFor();
  await page.getByRole('button', { name: /^76\.93\W+Formula/ }).waitFor();
  await page.unroute('**/lightning/apex/**');
  await page.getByRole('button', { name: 'Try Again' }).press('Enter');
  await page.getByRole('heading', { name: 'Handover: Akron depot' }).waitFor();
  await context.close();
});

test.each([
  [400, 'narrow'],
  [1000, 'middle']
])('fits %i px', async (width, name) => {
  const { page, context, faults } = await openHealth('rep', { width, height: 900 });
  await page.getByRole('button', { name: /^76\.93\W+Formula/ }).waitFor();
  await page.getByRole('heading', { name: 'Handover: Akron depot' }).waitFor();
  // Of our own: the empty item that the platform's tab bar keeps for what it has no room for reaches 9 pixels further.
  const edges = await page
    .locator('c-account-health *')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
  expect(Math.max(...edges)).toBeLessThanOrEqual(width);
  // The tab bar's button for what it has no room for is the platform's.
  const ours = (await axeViolations(page)).filter((one) => !one.includes('slds-tabs_default__overflow-button'));
  expect(ours).toEqual([]);
  await picture(page, `account-health-${name}`);
  expect(faults).toEqual([]);
  await context.close();
});
