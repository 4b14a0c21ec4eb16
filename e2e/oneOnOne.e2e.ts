// A one-on-one in a real browser: the manager's agenda and note, what the rep sees, the end of the meeting and both
// signatures; that nobody else reads a coaching note by any door; and blockers with an answer that is found again.
import type { Page } from 'playwright-core';
import { axeViolations, idOf, overflow, picture, recordPage, walkOn } from './product.ts';

const walk = walkOn(8861);
const MEETING = 'Dana Whitlock, 13 February';

async function openMeeting(user: string, viewport = { width: 1440, height: 1000 }) {
  const window = await walk.openAs(user, viewport);
  await window.page.goto(recordPage('One_On_One__c', await idOf(walk.admin, 'One_On_One__c', MEETING)));
  return window;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

test('the agenda says what changed since the last meeting and what to start with', async () => {
  const { page, context, faults } = await openMeeting('marcus');
  await page.getByText('Start with Orrin Manufacturing and Tavian Retail.').waitFor();
  await page
    .getByText(/Orrin Manufacturing cost 5\.7 points of chance; “Call CFO of Tavian Retail” was missed again\./)
    .waitFor();
  await page.getByText('10 changes since Feb 6, 7 to discuss').waitFor();
  for (const text of [
    'Today, 3:30 – 4:00 PM',
    '35.0% of $900,000',
    '37.7%, was 40.5%',
    '11 of 14',
    '2 kept, 1 missed',
    'chance fell 2.8 points',
    '2 wins added 2.9, Orrin Manufacturing took away 5.7',
    'Northgate Foods $17,000 and Orrin Manufacturing $32,000',
    'Missed, due Feb 12. Carried over once already',
    'Close date moved for the second time',
    'Mar 4, 19 days',
    'Same question solved for Alder County Schools in January'
  ])
    await page.getByText(text, { exact: true }).waitFor();
  await page.getByText('2nd time', { exact: true }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'one-on-one');

  // By keys: a matter is skipped and discussed, and that stays.
  const credit = page.getByRole('button', { name: /: Credit$/ });
  expect(await credit.getAttribute('aria-pressed')).toBe('false');
  await credit.focus();
  await page.keyboard.press('Enter');
  await page.getByText('10 changes since Feb 6, 8 to discuss').waitFor();
  await button(page, 'Add a topic').press('Enter');
  await page.keyboard.type('Holidays in March');
  await button(page, 'Save').press('Enter');
  await page.getByText('Holidays in March', { exact: true }).waitFor();
  await page.reload();
  await page.getByText('Holidays in March', { exact: true }).waitFor();
  expect(await page.getByRole('button', { name: /: Credit$/ }).getAttribute('aria-pressed')).toBe('true');

  await button(page, 'Add a commitment').press('Enter');
  await page.keyboard.type('Send the audit report to Orrin');
  await page.getByLabel('By', { exact: true }).fill('Feb 20, 2026');
  await button(page, 'Save').press('Enter');
  await button(page, 'Send the audit report to Orrin').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Print').press('Enter')]);
  expect(download.suggestedFilename()).toBe(`${MEETING}.pdf`);
  expect(faults).toEqual([]);
  await context.close();
});

test('the coaching note saves on pause, and opens for nobody else by any door', async () => {
  const { page, context, faults } = await openMeeting('marcus');
  const note = page.getByRole('textbox', { name: 'Coaching note' });
  await page.waitForFunction(() => document.body.innerText.includes('Only you can read this'));
  await note.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Zanzibarquartz.');
  await page.getByText('Saved just now').waitFor();
  await page.reload();
  await note.waitFor();
  expect(await note.inputValue()).toContain('Zanzibarquartz');
  expect(faults).toEqual([]);
  await context.close();

  const [{ Id: noteId = '' } = {}] = (
    await (await walk.product.connect('marcus')).query<{ Id: string }>('SELECT Id FROM Coaching_Note__c')
  ).records;
  expect(noteId).not.toBe('');
  for (const user of ['dana', 'vp', 'manager', 'desk']) {
    const org = await walk.product.connect(user);
    const rows = await org
      .query('SELECT Id, Note__c FROM Coaching_Note__c')
      .then(({ records }) => records.length)
      .catch(() => 0);
    expect([user, rows]).toEqual([user, 0]);
    await expect(org.request(`/ui-api/records/${noteId}?fields=Coaching_Note__c.Note__c`)).rejects.toThrow();
    await expect(org.request(`/sobjects/Coaching_Note__c/${noteId}`)).rejects.toThrow();
    const found = await org
      .search('FIND {Zanzibarquartz} IN ALL FIELDS RETURNING Coaching_Note__c(Id)')
      .then(({ searchRecords }) => searchRecords.length)
      .catch(() => 0);
    expect([user, found]).toEqual([user, 0]);
  }
});

test('the rep sees the meeting once it is shared, without the note; both sign, and open promises go on', async () => {
  const early = await openMeeting('dana');
  // The page of a record that is not theirs says so itself.
  await early.page.getByRole('heading', { name: 'This record is not available' }).waitFor();
  expect(await early.page.getByText('Start with Orrin').count()).toBe(0);
  await early.context.close();

  const { page, context, faults } = await openMeeting('marcus');
  await button(page, 'Share agenda').press('Enter');
  await page.getByText('Dana Whitlock can read the agenda now and has a task for it.').waitFor();

  const dana = await openMeeting('dana');
  await dana.page.getByText('Start with Orrin Manufacturing and Tavian Retail.').waitFor();
  expect(await dana.page.getByText('Coaching note').count()).toBe(0);
  expect(await button(dana.page, 'Finish meeting').count()).toBe(0);
  expect(await dana.page.getByRole('button', { name: /^(Discuss|Skip): / }).count()).toBe(0);
  await button(dana.page, 'Renew registration for Orrin is kept').press('Enter');
  await dana.page.getByText('“Renew registration for Orrin” is kept.').waitFor();
  expect(await axeViolations(dana.page)).toEqual([]);
  await picture(dana.page, 'one-on-one-rep');

  await button(page, 'Finish meeting').press('Enter');
  const box = page.getByRole('alertdialog', { name: 'Finish this meeting?' });
  await box.getByText('2 open commitments are carried over.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await box.waitFor({ state: 'detached' });
  await button(page, 'Finish meeting').press('Enter');
  await box.getByRole('button', { name: 'Finish', exact: true }).press('Enter');
  await page.getByText('The meeting is finished. Dana Whitlock can sign it now.').waitFor();
  await page.getByText('Waits for Dana Whitlock to sign', { exact: false }).first().waitFor();
  expect(await page.getByRole('button', { name: /^(Discuss|Skip): / }).count()).toBe(0);
  const { records } = await walk.admin.query<{ Due_Date__c: string; Times_Carried__c: number }>(
    "SELECT Due_Date__c, Times_Carried__c FROM Commitment__c WHERE Name = 'Call CFO of Tavian Retail' AND Status__c = 'Open'"
  );
  expect(records).toMatchObject([{ Due_Date__c: '2026-02-17', Times_Carried__c: 2 }]);

  await dana.page.reload();
  await button(dana.page, 'Accept and sign').press('Enter');
  await dana.page.getByText('You have signed this meeting.').waitFor();
  await button(page, 'Open the next meeting').press('Enter');
  await page.getByRole('article').getByRole('heading', { name: 'Dana Whitlock, 20 February' }).waitFor();
  expect(faults).toEqual([]);
  expect(dana.faults).toEqual([]);
  await context.close();
  await dana.context.close();
});

test('on a phone it is one column, the note last', async () => {
  const { page, context, faults } = await openMeeting('marcus', { width: 400, height: 900 });
  await page.getByText('Start with Orrin Manufacturing and Tavian Retail.').waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const ours = (await axeViolations(page)).filter((one) => !one.includes('slds-tabs_default__overflow-button'));
  expect(ours).toEqual([]);
  await picture(page, 'one-on-one-narrow');
  expect(faults).toEqual([]);
  await context.close();
});

test('a rep adds a blocker on a deal, finds the answer to the same question and uses it', async () => {
  const { page, context, faults } = await walk.openAs('dana');
  await page.goto(recordPage('Opportunity', await idOf(walk.admin, 'Opportunity', 'Campus Wi-Fi')));
  await page.getByRole('tab', { name: 'Blockers' }).click();
  await page.getByText('Nothing is blocked.').waitFor();
  await button(page, 'Add a blocker').press('Enter');
  await page.keyboard.type('Security questionnaire is not answered');
  await page.getByText('Same question solved for Alder County Schools in January').first().waitFor();
  await button(page, 'Save').press('Enter');
  await page.getByText('“Security questionnaire is not answered” is added.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'blockers');

  const marcus = await walk.openAs('marcus');
  await marcus.page.goto('/lightning/n/Quarterdeck_Team_Board');
  await marcus.page.getByRole('heading', { name: 'Open blockers of your team' }).waitFor();
  await button(marcus.page, 'Security questionnaire is not answered').waitFor();
  await picture(marcus.page, 'blocker-board');
  await marcus.context.close();

  await page.getByRole('button', { name: /^Use this answer/ }).press('Enter');
  await page.getByText('“Security questionnaire is not answered” is solved.').waitFor();
  await page.getByText(/Our security team keeps a filled-in standard questionnaire/).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});
