// What components may ask of the page, in a real browser: base components and icons, the utility bar, modals, messages,
// records, navigation. The project is one of the test's own, so that nothing depends on a product.
import type { Locator, Page, Request } from 'playwright-core';
import { openProject, type OpenProject } from './page.ts';

let open: OpenProject;
let page: Page;

beforeAll(async () => {
  open = await openProject('page-project', 'Controls');
  page = open.page;
}, 300_000);

afterAll(() => open?.close());

afterEach(() => {
  expect(open.takeFaults()).toEqual([]);
});

const button = (name: string, within: Page | Locator = page): Locator =>
  within.getByRole('button', { name, exact: true });
const text = (words: string): Locator => page.getByText(words, { exact: true });

/** Formatted numbers hear keys only: the whole text is selected and typed over. */
async function typeOver(label: string, value: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(value);
  await page.keyboard.press('Tab');
}

/** Waits until the element has the focus. */
const focusOn = (target: Locator): Promise<void> => target.and(page.locator(':focus')).waitFor();

describe('base components', () => {
  it('show a value in the user’s format, and hear what is typed over it', async () => {
    await page.goto('/lightning/n/Controls');
    expect(await page.getByLabel('Money').inputValue()).toBe('$1,234.50');
    expect(await page.getByLabel('Day').inputValue()).toBe('Feb 13, 2026');
    await typeOver('Number', '42');
    await text('number = 42').waitFor();
    await typeOver('Money', '99.95');
    await text('money = 99.95').waitFor();
    expect(await page.getByLabel('Money').inputValue()).toBe('$99.95');
    await typeOver('Rate', '7.25');
    await text('rate = 7.25').waitFor();
    await typeOver('Day', 'Mar 1, 2026');
    await text('day = 2026-03-01').waitFor();
    await page.getByLabel('Text').fill('Two words');
    await text('text = Two words').waitFor();
  });

  it('refuse a number out of range', async () => {
    await typeOver('Number', '501');
    await page.getByText('The number is too high.').waitFor();
    await typeOver('Number', '5');
    await page.getByText('The number is too high.').waitFor({ state: 'detached' });
  });

  it('offer choices', async () => {
    await page.getByRole('switch', { name: /Toggle/ }).press(' ');
    await text('toggle = true').waitFor();
    await page.getByRole('checkbox', { name: 'Checkbox' }).press(' ');
    await text('checkbox = true').waitFor();
    await page.getByRole('combobox', { name: 'Combobox' }).click();
    await page.getByRole('option', { name: 'Second' }).click();
    await text('combobox = two').waitFor();
    const radio = page.getByRole('radiogroup', { name: 'Radio' });
    await radio.getByText('Second').click();
    await text('radio = two').waitFor();
    await page.getByRole('radiogroup', { name: 'Buttons' }).getByText('Second').click();
    await text('buttons = two').waitFor();
    await button('Right').click();
    await text('right = clicked').waitFor();
    await button('More').click();
    await page.getByRole('menuitem', { name: 'Move' }).click();
    await text('menu = move').waitFor();
  });

  it('remove pills, change tabs, say that they are busy', async () => {
    const pills = page.getByRole('list', { name: 'Pills' });
    await pills.getByText('Servers', { exact: true }).waitFor();
    await pills.getByRole('button', { name: 'Remove Servers' }).click();
    await pills.getByText('Servers', { exact: true }).waitFor({ state: 'detached' });
    await pills.getByText('Racks', { exact: true }).waitFor();
    await page.getByRole('tab', { name: 'Back' }).click();
    await text('Back side').waitFor();
    await page.getByRole('option', { name: /Review/ }).waitFor();
    await button('Wait').click();
    await page.getByText('Waiting').waitFor({ state: 'attached' });
  });

  it('paint the icons of the utility sprite', async () => {
    await page.getByRole('link', { name: 'Icons' }).click();
    const icons = page.locator('c-icons lightning-icon');
    await icons.locator('svg path').first().waitFor({ state: 'attached' });
    const names = await icons.evaluateAll((elements) =>
      elements.map((element) => (element as HTMLElement & { iconName: string }).iconName)
    );
    expect(names).toHaveLength(19);
    for (const [index, name] of names.entries()) {
      const icon = icons.nth(index).locator('svg');
      const shapes = await icon.locator('path, rect, circle, polygon, ellipse').count();
      expect([name, shapes > 0, (await icon.boundingBox())?.width]).toEqual([name, true, 24]);
    }
  });
});

describe('the utility bar', () => {
  const notes = (): Locator => page.getByRole('dialog', { name: 'Page Notes' });
  const item = (): Locator =>
    page.getByRole('contentinfo', { name: 'Utility Bar' }).getByRole('button', { name: 'Page Notes' });

  it('opens the panel of a utility above its button, and gives it the focus', async () => {
    await page.goto('/lightning/n/Controls');
    expect(await item().getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('c-page-notes').count()).toBe(0);
    await item().click();
    await notes().getByText('Notes of this page').waitFor();
    expect(await item().getAttribute('aria-expanded')).toBe('true');
    await focusOn(notes());
    const box = await notes().boundingBox();
    expect([box?.width, box?.height]).toEqual([360, 320]);
    const bar = await page.locator('.slds-utility-bar').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(Math.ceil(bar?.y ?? 0));
    expect(await open.violations()).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await notes().waitFor({ state: 'hidden' });
  });

  it('keeps the component alive while the panel is minimized, and Escape gives the focus back', async () => {
    await item().click();
    await notes().getByLabel('Note').fill('Call back on Monday');
    await page.keyboard.press('Escape');
    await notes().waitFor({ state: 'hidden' });
    await focusOn(item());
    await page.keyboard.press('Enter');
    await notes().waitFor();
    expect(await notes().getByLabel('Note').inputValue()).toBe('Call back on Monday');
  });

  it('tells the component its utility, which the component can ask about and minimize', async () => {
    await button('Describe', notes()).click();
    await notes().getByText('Page Notes edit true 360 x 320').waitFor();
    await button('Done', notes()).click();
    await notes().waitFor({ state: 'hidden' });
  });

  it('opens one panel at a time, and says where a component is not meant for it', async () => {
    await item().click();
    await notes().waitFor();
    await page.getByRole('contentinfo', { name: 'Utility Bar' }).getByRole('button', { name: 'Icons' }).click();
    const icons = page.getByRole('dialog', { name: 'Icons' });
    await icons.getByText('c:icons does not name lightning__UtilityBar among its targets.').waitFor();
    await notes().waitFor({ state: 'hidden' });
    await button('Minimize', icons).click();
  });

  it('is not there on a narrow screen', async () => {
    await page.setViewportSize({ width: 767, height: 900 });
    await item().waitFor({ state: 'hidden' });
    await page.setViewportSize({ width: 768, height: 900 });
    await item().waitFor();
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

describe('modals', () => {
  const modal = (): Locator => page.getByRole('dialog', { name: 'Leave a note' });

  it('take properties, tell their opener of events, and end with a result', async () => {
    await page.getByRole('link', { name: 'Services' }).click();
    await button('Small note').click();
    await modal().waitFor();
    expect(await modal().getAttribute('class')).toContain('slds-modal_small');
    expect(await modal().getByLabel('Text').inputValue()).toBe('Dear');
    await modal().getByLabel('Text').fill('Thanks');
    await button('Finish', modal()).click();
    await text('Answer: Thanks').waitFor();
    await text('Draft: Thanks').waitFor();
  });

  it('hold the focus, and hide the page behind from it', async () => {
    await button('Full note').click();
    await modal().waitFor();
    expect(await modal().getAttribute('class')).toContain('slds-modal_full');
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.closest("lightning-overlay-container") !== null')).toBe(true);
    }
    expect(await page.evaluate('document.getElementById("app").closest("[aria-hidden=true], [inert]") !== null')).toBe(
      true
    );
    expect(await open.violations()).toEqual([]);
  });

  it('are dismissed by Escape, but not while they may not be closed; the focus returns', async () => {
    await modal().getByRole('checkbox', { name: 'Keep open' }).press(' ');
    await page.keyboard.press('Escape');
    expect(await modal().isVisible()).toBe(true);
    await modal().getByRole('checkbox', { name: 'Keep open' }).press(' ');
    await page.keyboard.press('Escape');
    await text('Dismissed').waitFor();
    await modal().waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await modal().waitFor();
    await button('Cancel and close', modal()).click();
    await modal().waitFor({ state: 'detached' });
  });
});

describe('messages', () => {
  it('are shown with their texts and links, until they are closed', async () => {
    await button('Succeed').click();
    const toast = page.getByRole('alert').filter({ hasText: 'A success' });
    await toast.getByText('See the accounts or ask.').waitFor();
    expect(await toast.getByRole('link', { name: 'the accounts' }).getAttribute('href')).toBe(
      '/lightning/o/Account/list'
    );
    await toast.getByRole('button').click();
    await toast.waitFor({ state: 'detached' });
    await button('Fail').click();
    await page.getByRole('alert').filter({ hasText: 'A error' }).getByRole('button').click();
  });
});

describe('records', () => {
  it('are created, and an Apex result is loaded again', async () => {
    await text('Accounts: 0').waitFor();
    await button('Add an account').click();
    await text('Accounts: 1').waitFor();
  });

  it('are created in the form that a page reference asks for, with its values', async () => {
    await button('New account').click();
    const form = page.getByRole('dialog', { name: 'New Account' });
    expect(await form.getByRole('textbox', { name: 'Account Name' }).inputValue()).toBe('Racks, 42 U & more');
    expect(await form.getByRole('textbox', { name: 'Account Phone' }).inputValue()).toBe('555 0100');
    await button('Save', form).click();
    await page.getByRole('heading', { level: 1, name: 'Racks, 42 U & more' }).waitFor();
  });

  it('are the record of the page for a utility', async () => {
    const [, id] = /\/Account\/(\w{18})\/view$/.exec(page.url()) ?? [];
    await page.getByRole('contentinfo', { name: 'Utility Bar' }).getByRole('button', { name: 'Page Notes' }).click();
    const notes = page.getByRole('dialog', { name: 'Page Notes' });
    await notes.getByText(`Account ${id}`, { exact: true }).waitFor();
    await button('Minimize', notes).click();
  });

  it('show a save wherever they are shown, and refuse one over a later change', async () => {
    const [first, second] = [page.locator('c-account-card').nth(0), page.locator('c-account-card').nth(1)];
    await second.getByText('Phone: 555 0100').waitFor();
    // A second later, because the precondition of an update counts in seconds.
    await page.waitForTimeout(1100);
    await first.getByLabel('New phone').fill('555 0123');
    await button('Save phone', first).click();
    await second.getByText('Phone: 555 0123').waitFor();
    await second.getByLabel('New phone').fill('555 0199');
    await button('Save over changes', second).click();
    await second.getByText('The record was changed by another user after the given time.').waitFor();
    // The browser itself reports the refusal of that one.
    expect(open.takeFaults()).toEqual([expect.stringContaining('412')]);
    await button('Save phone', second).click();
    await first.getByText('Phone: 555 0199').waitFor();
  });

  // https://developer.salesforce.com/docs/platform/lwc/guide/data-ui-api: "a record is loaded once, no matter how many
  // components are using it".
  it('are loaded once for the page and all of its components, and once more after a save', async () => {
    const asked: string[] = [];
    const listen = (request: Request): void => {
      if (new URL(request.url()).pathname.includes('/ui-api/records')) asked.push(request.method());
    };
    page.on('request', listen);
    await page.reload();
    const [card, name] = [page.locator('c-account-card').nth(0), page.locator('c-account-name')];
    await card.getByText('Phone: 555 0199').waitFor();
    await name.getByText('Name: Racks, 42 U & more (1)').waitFor();
    expect(asked).toEqual(['GET']);
    await name.getByLabel('New name').fill('Racks and cables');
    await button('Rename', name).click();
    await name.getByText('Name: Racks and cables').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Racks and cables' }).waitFor();
    await card.getByText('Phone: 555 0199').waitFor();
    expect(asked).toEqual(['GET', 'PATCH', 'GET']);
    page.off('request', listen);
  });

  it('are read-only to who is given them', async () => {
    const name = page.locator('c-account-name');
    await button('Overwrite', name).click();
    await name.getByText('TypeError').waitFor();
  });

  it('are deleted', async () => {
    await button('Delete account', page.locator('c-account-card').nth(0)).click();
    await page.getByRole('heading', { level: 1, name: 'Accounts' }).waitFor();
    await page.getByRole('link', { name: 'Harborview' }).waitFor();
    expect(await page.getByRole('link', { name: 'Racks and cables' }).count()).toBe(0);
  });
});

it('leads to an address of the org in place', async () => {
  await page.getByRole('link', { name: 'Services' }).click();
  await page.evaluate('window.sameDocument = true');
  await button('To the list').click();
  await page.getByRole('heading', { level: 1, name: 'Accounts' }).waitFor();
  expect(await page.evaluate('window.sameDocument')).toBe(true);
});
