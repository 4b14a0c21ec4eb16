// The quota tracker on the home page, in a real browser on the demo data: the figures of the screens, out of the records.
import type { Page } from 'playwright-core';
import { apexAnswers, axeViolations, leaveDialog, overflow, picture, walkOn } from './product.ts';

const walk = walkOn(8796);

const HEADLINE = 'You are $52,105 behind plan. With today’s open deals the chance to reach quota is 38%.';

async function openTracker(user: string, viewport?: { width: number; height: number }) {
  const window = await walk.openAs(user, viewport);
  const answers = apexAnswers(window.page);
  await window.page.goto('/lightning/page/home');
  // On a phone it is "By measure", with the months on their own.
  await window.page.getByRole('heading', { name: /^By measure/ }).waitFor({ timeout: 90_000 });
  return { ...window, answers };
}

/** The live region says what the sentence says. */
const said = (page: Page, text: string) =>
  page.locator('[aria-live="polite"]').filter({ hasText: text }).waitFor({ state: 'attached' });

const rowOf = (page: Page, customer: string) => page.getByRole('row').filter({ hasText: customer });

test('where the quota stands, each figure opens to its formula, and another measure is a key away', async () => {
  const { page, context, faults } = await openTracker('dana');
  await said(page, HEADLINE);
  await page.getByText('2 deals won, $49,000 credited').waitFor();
  await picture(page, 'quota-tracker');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show how Pace is reckoned' }).focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('dialog');
  await box.getByRole('heading', { name: 'Pace is 0.86: credit is 86% of what the plan asks for by Feb 13' }).waitFor();
  await box.getByText('$52,105.26 short').waitFor();
  expect(await box.getByRole('row', { name: /Castell University/ }).count()).toBe(1);
  await picture(page, 'quota-glass-box');
  await page.keyboard.press('Escape');
  await box.waitFor({ state: 'detached' });
  await page.getByRole('radio', { name: 'Retention' }).focus();
  await page.keyboard.press('Space');
  await said(page, 'ahead of plan');
  expect(faults).toEqual([]);
  await context.close();
});

test('figures of every card open by the keyboard, say what they are of, and take it back', async () => {
  const { page, context, faults } = await openTracker('dana');
  const inside = (card: string, name: string | RegExp) => page.locator(card).getByRole('button', { name });
  const opened: readonly (readonly [ReturnType<typeof inside>, string, string])[] = [
    [inside('c-quota-standing .headline', '$52,105 behind plan'), 'Against plan: -$52,105', 'Revenue · Q1 2026'],
    [inside('c-figure-strip', 'Finish at this rate'), '$772,258.06', 'Revenue · Q1 2026'],
    [inside('c-measure-month-matrix', 'Chance, Margin'), 'The chance to reach quota is 35%', 'Margin · Q1 2026'],
    [inside('c-measure-month-matrix', 'Weighted attainment'), 'Weighted attainment: 37%', 'Q1 2026'],
    [inside('c-segment-table', /^\$168,000/), 'Credit: $168,000', 'Revenue · Q1 2026 · Expansion'],
    [
      inside('c-earlier-periods', 'Attainment, Q1 2025').first(),
      '38.4% of quota is credited',
      'Revenue · Q1 2025 · until'
    ],
    [inside('c-personal-goal', '33.2%'), 'Share of the goal: 33.2%', 'Revenue · Q1 2026']
  ];
  for (const [figure, title, about] of opened) {
    await figure.press('Enter');
    const box = page.getByRole('dialog');
    await box.getByText(title).first().waitFor();
    await box.getByText(about).first().waitFor();
    await leaveDialog(page, figure);
  }
  // Where the quarter may end stands behind its chance.
  await inside('c-chance-bridge', '37.7%').press('Enter');
  await page.getByRole('dialog').getByText('reached in 38%').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'quota-chance');
  expect(faults).toEqual([]);
  await context.close();
});

test('the gap opens to its waterfall: from the quota down by where credit came from', async () => {
  const { page, context, faults } = await openTracker('dana');
  await page.getByRole('button', { name: 'Show how Gap is reckoned' }).press('Enter');
  const box = page.getByRole('dialog');
  await box.getByRole('img', { name: 'Quota $900,000, less $315,000 credited, leaves $585,000' }).waitFor();
  expect(await box.getByText('−$168k').count()).toBeGreaterThan(0);
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'quota-gap');
  expect(faults).toEqual([]);
  await context.close();
});

test('what-if follows at once and saves nothing', async () => {
  const { page, context, faults } = await openTracker('dana');
  await page.getByRole('button', { name: 'What if' }).click();
  await said(page, 'As things stand, revenue is 38% likely, and both quotas 31%.');
  await rowOf(page, 'Orrin Manufacturing').getByText('Won', { exact: true }).click();
  await rowOf(page, 'Tavian Retail').getByText('Slipped', { exact: true }).click();
  await said(
    page,
    'With Orrin Manufacturing won and Tavian Retail slipped, revenue is 71% likely, but both quotas only 46%'
  );
  await page.getByText('$15,650').first().waitFor();
  await picture(page, 'quota-what-if');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Start again' }).click();
  await said(page, 'As things stand');
  const { records } = await walk.admin.query<{ StageName: string }>(
    "SELECT StageName FROM Opportunity WHERE Account.Name = 'Orrin Manufacturing' AND IsClosed = FALSE"
  );
  expect(records.map(({ StageName }) => StageName)).toEqual(['Needs Analysis']);
  expect(faults).toEqual([]);
  await context.close();
});

test('the shortest path names its steps; a deal that is left out says why', async () => {
  const { page, context, faults } = await openTracker('dana');
  await page.getByRole('button', { name: 'Shortest path' }).click();
  await said(page, 'Castell University and Orrin Manufacturing together take you from 31% to 85%.');
  await picture(page, 'quota-path');
  expect(await axeViolations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

/** The right edge of what is inside, against that of the card it is in. */
const isWhole = async (page: Page, inside: string) => {
  const edge = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    return Math.round((box?.x ?? 0) + (box?.width ?? 0));
  };
  return (await edge(inside)) <= (await edge('c-open-deal-table'));
};

test.each([1440, 1000])('what-if is whole beside a side column and without one: %d px', async (width) => {
  const { page, context } = await openTracker('dana', { width, height: 900 });
  await page.getByRole('button', { name: 'What if' }).click();
  await page.getByRole('columnheader', { name: 'Swing, points' }).waitFor();
  expect(await isWhole(page, 'c-open-deal-table table')).toBe(true);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, `quota-what-if-${width}`);
  await context.close();
});

test('what-if on a phone: a deal is a tile, and its case can be changed', async () => {
  const { page, context } = await openTracker('dana', { width: 400, height: 900 });
  await page.getByRole('button', { name: 'What if' }).click();
  await rowOf(page, 'Orrin Manufacturing').getByText('Won', { exact: true }).click();
  await said(page, 'With Orrin Manufacturing won');
  expect(await isWhole(page, 'c-open-deal-table table')).toBe(true);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'quota-what-if-narrow');
  await context.close();
});

test('inside sales: what is not there is told, what-if and path stand without margin', async () => {
  const { page, context, faults, answers } = await openTracker('inside');
  await said(page, 'No deal closes in this period, so the chance to reach quota is 0%.');
  await page.getByText('Still to win: $600,000, no open deal').waitFor();
  expect(await page.getByRole('link', { name: 'New deal' }).getAttribute('href')).toBe('/lightning/o/Opportunity/new');
  expect(await page.getByRole('radio', { name: 'Margin' }).count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'quota-inside');
  await page.getByRole('button', { name: 'What if' }).press('Enter');
  await page.getByRole('heading', { name: 'What if' }).waitFor();
  await page.getByRole('button', { name: 'Back to the tracker' }).press('Enter');
  await page.getByRole('button', { name: 'Shortest path' }).press('Enter');
  await page.getByRole('heading', { name: 'Shortest path to 100%' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(answers.join()).not.toContain('"margin"');
  expect(faults).toEqual([]);
  await context.close();
});

test('a manager is told that only credit of one’s own counts on the own page', async () => {
  const { page, context, faults } = await openTracker('manager');
  await page.getByText('$5,200,000 of this quota is handed down.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test('an admin without a quota is told whom to ask, and the page stands at 1000 px', async () => {
  const { page, context, faults } = await openTracker('admin', { width: 1000, height: 900 });
  await said(page, 'No quota for Revenue is set for Q1 2026.');
  await page.getByText('No manager is set for you: ask your admin.').waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test('without View Cost nothing of margin reaches the browser', async () => {
  const { page, context, answers } = await openTracker('inside');
  await page.getByText('Needs the View Cost permission').waitFor();
  const load = answers.find((text) => text.includes('"costVisible"')) ?? '';
  expect(JSON.parse(load)).toMatchObject({ costVisible: false });
  expect(load).not.toContain('"margin"');
  // The plan's weight of the measure is no figure of anybody's margin; a quota of it would be.
  expect((JSON.parse(load) as { quotas: { measure: string }[] }).quotas.map(({ measure }) => measure)).not.toContain(
    'Margin'
  );
  await context.close();
});

test('fits a phone', async () => {
  const { page, context } = await openTracker('dana', { width: 400, height: 900 });
  await said(page, HEADLINE);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByText('$315k of $900k').waitFor();
  await page.getByText('91% of $225k').waitFor();
  // Four figures, two by two, and the two ways on.
  const places = await Promise.all(
    ['Gap', 'NeededADay', 'Pace', 'Coverage'].map((name) =>
      page.locator(`c-figure-button[data-name="${name}"]`).boundingBox()
    )
  );
  expect(await page.locator('c-figure-button').count()).toBe(4);
  expect(places.map((place) => place!.x > places[0]!.x)).toEqual([false, true, false, true]);
  expect(places[0]!.y).toBe(places[1]!.y);
  await picture(page, 'quota-narrow');
  expect(await axeViolations(page)).toEqual([]);
  // Charts are folded until they are asked for.
  const trend = page.getByRole('button', { name: 'Trend' });
  expect(await page.getByRole('button', { name: 'Table' }).count()).toBe(0);
  await trend.press('Enter');
  await page.getByRole('button', { name: 'Table' }).press('Enter');
  await page.getByRole('columnheader', { name: 'Credited' }).first().waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
  await context.close();
});
