// What components import of the platform beside records, in a real browser: who the user is and may do, the locale,
// static resources, list views, the end of an action.
// Sources: LWC Developer Guide, "@salesforce Modules"
// (https://developer.salesforce.com/docs/platform/lwc/guide/reference-salesforce-modules.html), "lightning/uiListsApi"
// (https://developer.salesforce.com/docs/platform/lwc/guide/reference-ui-lists-api.html), "lightning/platformResourceLoader"
// (https://developer.salesforce.com/docs/platform/lwc/guide/create-third-party-library.html).
import type { Page } from 'playwright-core';
import { openProject, type OpenProject } from './page.ts';

let open: OpenProject;
let page: Page;

beforeAll(async () => {
  open = await openProject('page-project', 'Modules');
  page = open.page;
}, 300_000);

afterAll(() => open?.close());

afterEach(() => {
  expect(open.takeFaults()).toEqual([]);
});

const told = (name: string): Promise<string> => page.locator(`c-modules .${name}`).innerText();
const facts = async (): Promise<Map<string, string>> => {
  await page.locator('c-modules .facts li').first().waitFor();
  const lines = await page.locator('c-modules .facts li').allInnerTexts();
  return new Map(lines.map((line) => line.split(': ') as [string, string]));
};

/** As the signed-in user's page does. */
const api = (method: string, resource: string, body?: object): Promise<unknown> =>
  page.evaluate(
    async ([verb, url, sent]) => {
      const init = sent === null ? {} : { body: sent, headers: { 'content-type': 'application/json' } };
      const reply = await fetch(`/services/data/v66.0/${url}`, { method: verb as string, ...(init as object) });
      return reply.status === 204 ? null : ((await reply.json()) as unknown);
    },
    [method, resource, body ? JSON.stringify(body) : null] as const
  );

const idOf = async (soql: string): Promise<string> => {
  const { records } = (await api('GET', `query?q=${encodeURIComponent(soql)}`)) as { records: { Id: string }[] };
  return records[0]?.Id ?? '';
};

it('tell who the user is and where', async () => {
  await page.goto('/lightning/n/Modules');
  const known = await facts();
  expect(Object.fromEntries(known)).toMatchObject({
    formFactor: 'Large',
    currency: 'USD',
    firstDayOfWeek: '1',
    lang: 'en-US',
    locale: 'en-US',
    isGuest: 'false',
    // "undefined" and not false: LWC Developer Guide, "Check Permissions"
    mayKeepNotes: 'undefined',
    maySeeAll: 'true'
  });
  expect(known.get('userId')).toBe(await idOf("SELECT Id FROM User WHERE Alias = 'admin'"));
  expect(known.get('timeZone')).toMatch(/^\w+\/\w+/);
  expect(await open.violations()).toEqual([]);
});

it('read list views, their records page by page, and say what there is not', async () => {
  for (const [Name, Type] of [
    ['Acme', 'Prospect'],
    ['Borg', 'Prospect'],
    ['Cole', 'Prospect'],
    ['Dale', 'Other']
  ]) {
    await api('POST', 'sobjects/Account', { Name, Type });
  }
  await page.goto('/lightning/n/Modules');
  await page.locator('c-modules .names').getByText('more').waitFor();
  expect(await told('info')).toBe('Prospects: Name, Industry');
  expect((await told('lists')).split(', ')).toContain('Prospects');
  const [names = '', more] = (await told('names')).split('; ');
  expect([names.split(', ').length, more]).toEqual([2, 'more']);
  expect(names).not.toContain('Dale');
  expect(await told('missing')).toContain('Account has no list view Nothing');
});

// LWC Developer Guide, "getListUi", "getLayout", "getRecordUi"
// (https://developer.salesforce.com/docs/platform/lwc/guide/reference-wire-adapters-list-ui.html)
it('read lists, layouts and records by the older wires', async () => {
  expect(await told('list-ui')).toBe('Prospects: Acme');
  expect(await told('layout')).toBe('Visit__c Full View');
  expect(await told('record-ui')).toBe('User');
});

it('load a script once, and a style', async () => {
  await page.getByRole('button', { name: 'Load' }).click();
  await page.locator('c-modules .loaded').getByText('Loaded 1 time').waitFor();
  const spacing = page.locator('c-modules .loaded').evaluate((element) => getComputedStyle(element).letterSpacing);
  expect(await spacing).toBe('3px');
});

it('end an action that is none without harm', async () => {
  await page.getByRole('button', { name: 'End' }).click();
  await page.locator('c-modules .loaded').getByText('Ended').waitFor();
});

// Salesforce Help, "Dynamic Forms" (https://help.salesforce.com/s/articleView?id=platform.dynamic_forms_overview.htm)
it('a page has its fields in sections of its own, also in a template that is not known', async () => {
  const { id } = (await api('POST', 'sobjects/Visit__c', { Name: 'Monday', Hours__c: 3 })) as { id: string };
  await page.goto(`/lightning/r/Visit__c/${id}/view`);
  const section = page.getByRole('region', { name: 'Time spent' });
  expect(await section.innerText()).toMatch(/Hours[\s\S]*3/);
  await page.getByText('does not know the page template twoFloors').waitFor();
  await section.getByRole('button', { name: 'Edit Hours' }).click();
  await page.getByRole('dialog').getByLabel('Hours').waitFor();
  await page.keyboard.press('Escape');
});

it('tell another user’s permissions', async () => {
  const ProfileId = await idOf("SELECT Id FROM Profile WHERE Name = 'Standard User'");
  const { id } = (await api('POST', 'sobjects/User', {
    Username: 'vera@workshop.example',
    LastName: 'Vera',
    Alias: 'vera',
    Email: 'vera@workshop.example',
    ProfileId,
    TimeZoneSidKey: 'Europe/Berlin',
    LocaleSidKey: 'de_DE',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8'
  })) as { id: string };
  const PermissionSetId = await idOf("SELECT Id FROM PermissionSet WHERE Name = 'Visitor'");
  await api('POST', 'sobjects/PermissionSetAssignment', { AssigneeId: id, PermissionSetId });
  await page.context().clearCookies();
  await page.goto('/');
  await page.getByRole('button', { name: 'Vera' }).click();
  await page.getByRole('link', { name: 'Modules' }).waitFor();
  await page.goto('/lightning/n/Modules');
  expect(Object.fromEntries(await facts())).toMatchObject({
    userId: id,
    locale: 'de-DE',
    timeZone: 'Europe/Berlin',
    mayKeepNotes: 'true',
    maySeeAll: 'undefined'
  });
});
