// What a rep does in what-if, in a real browser on the demo data: change the deal, keep options, compare them; nothing
// of the deal is saved, and who may not see cost gets none.
import type { Page } from 'playwright-core';
import { apexAnswers, axeViolations, overflow, picture, recordPage, walkOn } from './product.ts';

const SWITCH = 'Velmora VX-48 Switch';
const SAVED = 'As saved: $4,000 off cost now, $20,700 back on claim.';

const walk = walkOn(8799);

async function openWhatIf(user = 'rep', viewport?: { width: number; height: number }) {
  const window = await walk.openAs(user, viewport);
  await window.page.goto(recordPage('Opportunity', walk.harborview));
  await window.page.getByRole('button', { name: 'What-If', exact: true }).click();
  await headline(window.page, SAVED);
  return window;
}

const headline = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
const quantity = (page: Page, line: string) => page.getByRole('textbox', { name: `Quantity of ${line}`, exact: true });
const price = (page: Page, line: string) => page.getByRole('textbox', { name: `Unit price of ${line}`, exact: true });
const compare = (page: Page) => page.getByRole('region', { name: 'Compare options' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A row of the options from left to right, as read. */
async function row(page: Page, title: string): Promise<string[]> {
  const cells = await compare(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: title, exact: true }) })
    .getByRole('cell')
    .allInnerTexts();
  return cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
}

/** The programs that change, each as "name from to amount". */
async function changes(page: Page): Promise<string[]> {
  const rows = await page.locator('c-verdict-changes').getByRole('listitem').allInnerTexts();
  return rows.map((text) => text.replace(/\s+/g, ' ').trim());
}

/** The toggle itself is out of sight; people press what is drawn beside it. */
async function register(page: Page, vendor: string): Promise<void> {
  await page.getByRole('switch', { name: `${vendor} registered` }).press('Space');
}

async function closeOn(page: Page, day: string): Promise<void> {
  await page.getByLabel('Close date').fill(day);
  await page.keyboard.press('Tab');
}

describe('a rep changes the deal', () => {
  test('quantity, price and registration: verdicts, stack and margin follow; Reset takes all of it back', async () => {
    const { page, context, faults } = await openWhatIf();
    await quantity(page, SWITCH).fill('40');
    // 40 x 90 for Campus 40, 40 x 20 for Support Attach, which requires it.
    await headline(page, 'With these changes: $4,000 off cost now, $25,100 back on claim.');
    await price(page, SWITCH).fill('2360');
    await register(page, 'Velmora');
    // R8: 40 x 2,360 is 550 less in front; the registration pays 3 % of 94,400.
    await headline(page, 'With these changes: $4,000 off cost now, $27,932 back on claim.');
    await page.getByText('$7,232 more on claim than the saved deal; front margin falls by $550.').waitFor();
    await page.getByText('was 37 at $2,400; floor $2,300').waitFor();
    expect(await changes(page)).toEqual([
      expect.stringMatching(/^Velmora Campus 40 Near miss .*Eligible, in the stack \+\$3,600$/),
      expect.stringMatching(/^Velmora Deal Registration Near miss .*Eligible, in the stack \+\$2,832$/),
      expect.stringMatching(/^Velmora Support Attach Eligible, left out .*Eligible, in the stack \+\$800$/),
      expect.stringMatching(/^On claim, \d+ programs unchanged \+\$7,232$/)
    ]);
    await page.getByRole('img', { name: 'Margin: Front $57,100, Booked $59,100, Expected $83,394' }).waitFor();
    await page.getByText('Closing after Mar 6 would end Arcturon Deal Registration, worth $6,000.').waitFor();
    // The options are compared in a later frame than the deal itself.
    await compare(page).getByText('$59,100').waitFor();
    expect(await row(page, 'Booked margin')).toEqual(['$59,650, 13.77% Best', '$59,100, 13.47%']);
    expect(await row(page, 'Expected margin')).toEqual(['$78,080, 18.02%', '$83,394, 19.00% Best']);
    expect(await row(page, 'VX-48 against Norvex $2,380, Feb 9')).toEqual(['$20 above', '$20 below Best']);
    await picture(page, 'what-if');
    expect(await axeViolations(page)).toEqual([]);
    await button(page, 'Reset').click();
    await headline(page, SAVED);
    expect(await quantity(page, SWITCH).inputValue()).toBe('37');
    expect(await button(page, 'Reset').isDisabled()).toBe(true);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('a later close date ends what is held only until then', async () => {
    const { page, context } = await openWhatIf();
    await closeOn(page, 'Mar 13, 2026');
    // The registration is valid to Mar 6: without it the server special price is the better one.
    await headline(page, 'With these changes: $13,000 off cost now, $9,700 back on claim.');
    await page.getByText('was Feb 27').waitFor();
    expect((await row(page, 'Best stack'))[1]).toMatch(/^3\b.*Server Special.*instead/);
    await context.close();
  });

  test('another product is judged and priced as itself, and the line can go back', async () => {
    const { page, context } = await openWhatIf();
    await button(page, `Swap ${SWITCH}`).click();
    const others = page.getByRole('menuitem');
    await others.first().waitFor();
    const name = (await others.first().innerText()).trim();
    await others.first().click();
    await page.getByText(new RegExp(`^was ${SWITCH}`)).waitFor();
    await price(page, name).waitFor();
    expect(await page.getByRole('heading', { level: 2, name: SAVED }).count()).toBe(0);
    await button(page, `Swap ${name}`).click();
    await page.getByRole('menuitem', { name: `Back to ${SWITCH}` }).click();
    await headline(page, SAVED);
    await context.close();
  });

  test('without a competitor the displacement ends', async () => {
    const { page, context } = await openWhatIf();
    await page.getByRole('combobox', { name: 'Competitor' }).click();
    await page.getByRole('option', { name: 'None' }).click();
    await page.getByText('was Norvex').waitFor();
    expect((await changes(page)).join('\n')).toContain('Arcturon Displacement');
    await context.close();
  });

  test('a price below the floor says so and can be kept; a quantity that is none does not count', async () => {
    const { page, context } = await openWhatIf();
    await price(page, SWITCH).fill('2200');
    await page.getByText('Below the floor of $2,300').waitFor();
    expect(await price(page, SWITCH).getAttribute('aria-invalid')).toBe('true');
    expect(await button(page, 'Save as Scenario').isEnabled()).toBe(true);
    await button(page, 'Reset').click();
    await quantity(page, SWITCH).fill('0');
    await page.getByText('Enter a quantity above 0').waitFor();
    await headline(page, SAVED);
    await context.close();
  });

  test('with the keyboard alone: Enter goes down the column, Escape gives the field back', async () => {
    const { page, context } = await openWhatIf();
    await quantity(page, 'Arcturon S90 Array').focus();
    await page.keyboard.press('Enter');
    expect(await quantity(page, SWITCH).and(page.locator(':focus')).count()).toBe(1);
    await page.keyboard.type('40');
    await headline(page, 'With these changes: $4,000 off cost now, $25,100 back on claim.');
    await page.keyboard.press('Escape');
    await headline(page, SAVED);
    expect(await quantity(page, SWITCH).inputValue()).toBe('37');
    await button(page, 'Back to Saved Deal').press('Enter');
    await page.getByRole('heading', { name: /^Apply 4 programs/ }).waitFor();
    expect(await button(page, 'What-If').and(page.locator(':focus')).count()).toBe(1);
    await context.close();
  });

  test('on a phone without scrolling sideways; only the options do, in a frame of their own', async () => {
    const { page, context } = await openWhatIf('rep', { width: 400, height: 860 });
    await quantity(page, SWITCH).fill('40');
    await headline(page, 'With these changes: $4,000 off cost now, $25,100 back on claim.');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const height = (await button(page, 'Save as Scenario').boundingBox())?.height ?? 0;
    expect(height).toBeGreaterThanOrEqual(40);
    await picture(page, 'what-if-narrow');
    expect(await axeViolations(page)).toEqual([]);
    await context.close();
  });
});

describe('a rep keeps options', () => {
  test('saves two, finds them after a reload, opens one, and removes it; the deal itself stays', async () => {
    const { page, context, faults } = await openWhatIf();
    await quantity(page, SWITCH).fill('40');
    await button(page, 'Save as Scenario').click();
    const name = page.getByRole('textbox', { name: 'Scenario name' });
    expect(await name.inputValue()).toMatch(/^3 more /);
    await name.fill('3 more switches');
    await page.keyboard.press('Enter');
    await page.getByText('3 more switches is saved.').waitFor();
    await button(page, 'Reset').click();
    await closeOn(page, 'Mar 13, 2026');
    await button(page, 'Save as Scenario').click();
    await name.fill('Close on Mar 13');
    await button(page, 'Save').click();
    await page.getByText('Close on Mar 13 is saved.').waitFor();

    await page.reload();
    await button(page, 'What-If').click();
    await headline(page, SAVED);
    await button(page, 'Open 3 more switches').waitFor();
    await price(page, SWITCH).fill('2360');
    await compare(page).getByRole('columnheader', { name: 'This what-if' }).waitFor();
    expect(await compare(page).getByRole('columnheader').first().innerText()).toMatch(/^Compare options\s+4 of 4$/);
    expect(await row(page, 'Off cost now')).toEqual(['$4,000', '$4,000', '$13,000 Best', '$4,000']);
    expect(await row(page, 'Back on claim')).toEqual(['$20,700', '$25,100 Best', '$9,700', '$20,700']);
    await picture(page, 'what-if-options');
    expect(await axeViolations(page)).toEqual([]);
    await button(page, 'Open 3 more switches').click();
    await headline(page, 'With these changes: $4,000 off cost now, $25,100 back on claim.');
    expect(await quantity(page, SWITCH).inputValue()).toBe('40');
    await button(page, 'Remove 3 more switches').click();
    await page.getByText('3 more switches is removed.').waitFor();
    expect(faults).toEqual([]);
    await context.close();

    const lines = await walk.admin.query<{ Quantity: number; UnitPrice: number }>(
      `SELECT Quantity, UnitPrice FROM OpportunityLineItem WHERE OpportunityId = '${walk.harborview}' AND Product2.ProductCode = 'VX-48'`
    );
    expect(lines.records).toMatchObject([{ Quantity: 37, UnitPrice: 2400 }]);
  });
});

describe('a rep without View Cost', () => {
  test('changes the deal without a cost, a floor or a margin, on the page and from the server', async () => {
    const { page, context } = await walk.openAs('inside');
    const answers = apexAnswers(page);
    await page.goto(recordPage('Opportunity', walk.harborview));
    await button(page, 'What-If').click();
    await quantity(page, SWITCH).fill('40');
    await page.getByRole('heading', { level: 2, name: /^With these changes: / }).waitFor();
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.join('\n')).not.toMatch(/"(unitCost|floorPrice|special|lowestMarginPpm)"\s*:\s*\d/);
    expect(
      await page
        .getByText(/margin|floor/i)
        .filter({ visible: true })
        .count()
    ).toBe(0);
    await price(page, SWITCH).fill('1');
    expect(await page.getByText(/Below the floor/).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await context.close();
  });
});
