// The page of an account plan in a real browser on the demo data: the answer, editing by keys, two people, nobody else.
import type { Page } from 'playwright-core';
import { allSaved, axeViolations, idOf, overflow, picture, recordPage, walkOn } from './product.ts';

const walk = walkOn(8831);

const PLAN = 'Northgate Logistics 2026';

async function openPlan(user: string, viewport = { width: 1440, height: 1000 }) {
  const window = await walk.openAs(user, viewport);
  await window.page.goto(recordPage('Account_Plan__c', await idOf(walk.admin, 'Account_Plan__c', PLAN)));
  return window;
}

const said = (page: Page, text: string) =>
  page
    .locator('[aria-live="polite"]')
    .filter({ hasText: text })
    .first()
    .waitFor({ state: 'attached', timeout: 60_000 });

const objectiveId = (name: string) => idOf(walk.admin, 'Plan_Objective__c', name);

test('the score and the shortest way come first; a target entered by keys lifts the score and is saved', async () => {
  const { page, context, faults } = await openPlan('rep');
  await said(page, '75.58 Customer sign-off alone lifts the plan to 85.58. It is a must-have');
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'plan');

  await page.getByRole('button', { name: 'Objectives 1 of 5: no target' }).press('Enter');
  const target = page.getByRole('button', { name: 'Target, Site managers recommend us: Add target' });
  expect(await target.evaluate((button) => button.matches(':focus'))).toBe(true);
  await page.keyboard.press('F2');
  await page.keyboard.type('many');
  await page.keyboard.press('Enter');
  await page.getByText('Enter a number').waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('8.5');
  await page.keyboard.press('Enter');
  await said(page, '79.58');
  await allSaved(page);
  const saved = await walk.admin.sobject('Plan_Objective__c').retrieve(await objectiveId('Site managers recommend us'));
  expect(saved['Target__c']).toBe(8.5);

  // Esc undoes.
  await page.keyboard.press('Enter');
  await page.keyboard.type('9');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Target, Site managers recommend us: 8.5' }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test('objectives are put in order by keys, said as they move, and stay so', async () => {
  const { page, context, faults } = await openPlan('rep');
  await page.getByRole('button', { name: 'Move Lift our margin' }).press(' ');
  await said(page, 'Lift our margin lifted, position 2 of 5.');
  await page.keyboard.press('ArrowDown');
  await said(page, 'Lift our margin, now position 3 of 5.');
  await page.keyboard.press('Escape');
  await said(page, 'Lift our margin is back where it was.');
  await page.keyboard.press('Alt+ArrowDown');
  await said(page, 'Lift our margin, now position 3 of 5.');
  await allSaved(page);
  const { records } = await walk.admin.query<{ Name: string }>(
    "SELECT Name FROM Plan_Objective__c WHERE Type__c = 'Objective' AND Account_Plan__r.Name = '" +
      `${PLAN}' ORDER BY Position__c`
  );
  expect(records[2]?.Name).toBe('Lift our margin');
  await page.keyboard.press('Alt+ArrowUp');
  await said(page, 'Lift our margin, now position 2 of 5.');
  expect(faults).toEqual([]);
  await context.close();
});

test('two people change one target: nothing is overwritten unseen, and the one who is late decides', async () => {
  const { page, context, faults } = await openPlan('rep');
  const id = await objectiveId('Current network at all four sites');
  const target = page.getByRole('button', { name: 'Target, Current network at all four sites: 4' });
  await target.waitFor();
  const other = await walk.product.connect('manager');
  await other.sobject('Plan_Objective__c').update({ Id: id, Target__c: 3, Unit__c: 'Sites on the new network' });
  await target.press('Enter');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await said(page, 'Fields that need your decision: 1');
  await page.getByText('1 change not saved: decide').first().waitFor();
  await page
    .getByText(/changed this at .* while you were editing it/)
    .first()
    .waitFor();
  expect((await walk.admin.sobject('Plan_Objective__c').retrieve(id))['Target__c']).toBe(3);
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'plan-conflict');
  await page.getByRole('radio', { name: '5' }).press(' ');
  await page.keyboard.press('Enter');
  await allSaved(page);
  const merged = await walk.admin.sobject('Plan_Objective__c').retrieve(id);
  expect([merged['Target__c'], merged['Unit__c']]).toEqual([5, 'Sites on the new network']);
  await walk.admin.sobject('Plan_Objective__c').update({ Id: id, Target__c: 4, Unit__c: 'Sites refreshed' });
  // The refused save is the browser's to report.
  expect(faults.filter((fault) => !fault.includes('412'))).toEqual([]);
  await context.close();
});

test('needs are confirmed at once, and the plan follows', async () => {
  const { page, context, faults } = await openPlan('rep');
  await page.getByRole('tab', { name: 'Needs & SWOT' }).click();
  await page.getByText('Last confirmed Oct 16, 2025: 120 days ago, limit 90.').waitFor();
  await page.getByText('Counts 13.33 of 20.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'plan-needs');
  await page.getByRole('button', { name: '1: Back-order watch desk, impact 4, effort 1' }).waitFor();
  await page.getByRole('button', { name: 'Confirm All 6' }).press('Enter');
  await said(page, '6 needs confirmed today.');
  await allSaved(page);
  await page.getByRole('tab', { name: 'Plan', exact: true }).click();
  await page.getByRole('button', { name: /^Needs\s+6 of 6 needs/ }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test('milestones, and who said a need and when, are changed in place by keys; leaving asks while a text is not saved', async () => {
  const { page, context, faults } = await openPlan('rep');
  const fill = async (name: RegExp, text: string) => {
    await page.getByRole('button', { name }).press('F2');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  await fill(/^Milestone, Dayton network/, 'Dayton network live');
  await page.getByRole('checkbox', { name: 'Dayton network live is reached' }).press(' ');
  await page.getByText('Done Feb 13').waitFor();
  await allSaved(page);
  const { records } = await walk.admin.query<{ Done_Date__c: string }>(
    "SELECT Done_Date__c FROM Plan_Milestone__c WHERE Name = 'Dayton network live'"
  );
  expect(records).toMatchObject([{ Done_Date__c: '2026-02-13' }]);
  await page.getByRole('button', { name: 'Add Milestone' }).press('Enter');
  await page.keyboard.type('Security review passed');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Milestone, Security review passed/ }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Needs & SWOT' }).click();
  await page.getByRole('button', { name: /^Evidence from.*One recovery plan.*Add date/ }).press('F2');
  await page.keyboard.type('02092026');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /One recovery plan.*Feb 9/ }).waitFor();
  await page.getByRole('button', { name: /^Said by.*Fewer invoices/ }).press('F2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Said by.*Fewer invoices.*Add who said it/ }).press('F2');
  await page.keyboard.type('Joan');
  await page.getByRole('option', { name: /Joan Pratt/ }).click();
  await page.getByRole('button', { name: /^Said by.*Fewer invoices.*Joan Pratt/ }).waitFor();
  await allSaved(page);
  await page.getByRole('tab', { name: 'Plan', exact: true }).click();
  // The dialog of the browser: it has words of its own.
  let asked = 0;
  page.on('dialog', (dialog) => {
    asked += 1;
    dialog.accept();
  });
  await page.getByRole('button', { name: /Grow revenue with Northgate.*\$560,000/ }).press('F2');
  await page.keyboard.type('1');
  await page.reload();
  expect(asked).toBe(1);
  await page.getByRole('button', { name: /Grow revenue with Northgate.*\$560,000/ }).waitFor();
  await page.reload();
  expect(asked).toBe(1);
  expect(faults).toEqual([]);
  await context.close();
});

test('another measure has no figure of the former; the page has it measured, and k is understood', async () => {
  const { page, context, faults } = await openPlan('rep');
  const name = 'Orders arrive on the promised day';
  const cases = await walk.admin.query(
    `SELECT Id FROM Case WHERE IsClosed = FALSE AND (Account.Name = 'Northgate Logistics Group' OR Account.Parent.Name = 'Northgate Logistics Group')`
  );
  await page.getByRole('button', { name: `Measure, ${name}: On-time lines` }).press('F2');
  await page.getByRole('combobox', { name: `Measure, ${name}` }).selectOption('Open cases');
  await page.keyboard.press('Enter');
  await said(page, 'Figures are those of the records now.');
  const { Measure__c, Current__c, Current_As_Of__c } = await walk.admin
    .sobject('Plan_Objective__c')
    .retrieve(await objectiveId(name));
  expect([Measure__c, Current__c, Current_As_Of__c]).toEqual(['Open Cases', cases.totalSize, '2026-02-13']);
  await page.getByRole('button', { name: `Target, ${name}: 96` }).press('F2');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('0.002k');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `Target, ${name}: 2` }).waitFor();
  await allSaved(page);
  expect(faults).toEqual([]);
  await context.close();
});

test('fits a phone', async () => {
  const { page, context, faults } = await openPlan('rep', { width: 400, height: 900 });
  await page.getByRole('button', { name: 'Move Lift our margin' }).waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  // The tab bar's button for what it has no room for is the platform's.
  const ours = (await axeViolations(page)).filter((one) => !one.includes('slds-tabs_default__overflow-button'));
  expect(ours).toEqual([]);
  await picture(page, 'plan-narrow');
  expect(faults).toEqual([]);
  await context.close();
});

test('a rep submits, the manager returns and then approves; the next review and the frozen copy are there', async () => {
  const tabOf = (page: Page) => page.getByRole('tab', { name: 'Review' });
  const planId = await idOf(walk.admin, 'Account_Plan__c', PLAN);
  const mine = await openPlan('rep');
  // From the page of the plan a submission below the standard is asked for as well; a no sends nothing.
  await mine.page.getByRole('button', { name: 'Submit for Review' }).press('Enter');
  const question = mine.page.getByText(/Customer sign-off.*Submit all the same\?/);
  await question.waitFor();
  await mine.page.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  await tabOf(mine.page).click();
  await mine.page.getByText('No version has been approved yet.').waitFor();
  const submit = async () => {
    await mine.page.getByRole('button', { name: 'Submit for Review' }).press('Enter');
    await mine.page.getByText('Below the standard. Submit all the same?').waitFor();
    await mine.page.getByRole('button', { name: 'Submit All the Same' }).press('Enter');
    await mine.page.getByText('The plan is submitted.').waitFor();
  };
  await submit();
  expect(await mine.page.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);
  const rep = await walk.product.connect('rep');
  await expect(rep.sobject('Account_Plan__c').update({ Id: planId, Status__c: 'Approved' })).rejects.toThrow();

  const theirs = await openPlan('manager');
  await tabOf(theirs.page).click();
  const giveBack = theirs.page.getByRole('button', { name: 'Return', exact: true });
  await giveBack.press('Enter');
  await theirs.page.getByText('Say what is to be changed before you return the plan.').waitFor();
  await theirs.page.getByLabel(/^Comment to /).fill('Sign-off by Friday, please.');
  expect(await axeViolations(theirs.page)).toEqual([]);
  await picture(theirs.page, 'plan-review');
  await giveBack.press('Enter');
  await theirs.page.getByText('The plan is returned with your comment.').waitFor();

  await mine.page.reload();
  // Where the plan is written, before anybody looks at its review.
  await mine.page.getByRole('list', { name: 'Review of the plan' }).getByText('Sign-off by Friday, please.').waitFor();
  await tabOf(mine.page).click();
  await mine.page.locator('c-review-log').getByText('Sign-off by Friday, please.').waitFor();
  await submit();
  await theirs.page.reload();
  await tabOf(theirs.page).click();
  await theirs.page.getByRole('button', { name: 'Approve', exact: true }).press('Enter');
  await theirs.page.getByText('The plan is approved, and a copy of it is kept.').waitFor();
  await theirs.page.getByText('No changes since version 2').first().waitFor();
  await theirs.page.getByText(/^Review not overdue, due /).waitFor();
  expect((await walk.admin.sobject('Account_Plan__c').retrieve(planId))['Status__c']).toBe('Approved');
  expect([...mine.faults, ...theirs.faults]).toEqual([]);
  await mine.context.close();
  await theirs.context.close();
});

test('a plan that may not be seen is not there', async () => {
  const { page, context } = await openPlan('rep4');
  await page
    .getByText(/does not exist|not have access/)
    .first()
    .waitFor();
  expect(await page.getByText('75.58').count()).toBe(0);
  await context.close();
});
