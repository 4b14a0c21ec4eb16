// The page of the local org in a real browser: a project of its own, so that what is shown comes from the project alone.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openProject, type OpenProject } from './page.ts';

let folder: string;
let open: OpenProject;
let page: Page;
let url: string;

const card = (): string => path.join(folder, 'force-app/main/default/lwc/gardenCard/gardenCard');

beforeAll(async () => {
  open = await openProject('fixture-project', null);
  ({ page, url, folder } = open);
}, 300_000);

afterAll(() => open?.close());

const heading = (name: string) => page.getByRole('heading', { level: 1, name });

it('asks who is there, and shows the app of the project to them', async () => {
  await page.goto('/');
  await heading('Sign in to Garden Club').waitFor();
  expect(await open.violations()).toEqual([]);
  await page.getByRole('button', { name: 'Org Admin' }).click();
  await page.getByRole('link', { name: 'Gardens' }).waitFor();
  const items = await page.getByRole('navigation', { name: 'Garden Club' }).getByRole('link').allInnerTexts();
  expect(items).toEqual(['Home', 'Accounts', 'Gardens']);
});

it('creates a record, shows it with the component of its page, and edits it in place', async () => {
  await page.getByRole('link', { name: 'Gardens' }).click();
  await heading('Gardens').waitFor();
  await page.getByRole('button', { name: 'New' }).click();
  const form = page.getByRole('dialog', { name: 'New Garden' });
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByText('Complete this field.').waitFor();
  await form.getByLabel('Garden Name').fill('North Terrace');
  await form.getByRole('button', { name: 'Save' }).click();
  await form.waitFor({ state: 'detached' });
  await heading('North Terrace').waitFor();
  const id = /\/lightning\/r\/Garden__c\/(\w{18})\/view$/.exec(page.url())?.[1] ?? 'no address of a record';
  await page.getByText(id, { exact: true }).waitFor();
  expect(await open.violations()).toEqual([]);

  await page.getByRole('button', { name: 'Edit Kind' }).click();
  await page.getByRole('combobox', { name: 'Kind' }).click();
  await page.getByRole('option', { name: 'Kitchen herbs' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByLabel('Highlights').getByText('Kitchen herbs').waitFor();
});

it('goes back and forward without loading the page again', async () => {
  await page.evaluate('window.sameDocument = true');
  const record = page.url();
  await page.getByRole('link', { name: 'Gardens' }).click();
  await page.getByRole('link', { name: 'North Terrace' }).waitFor();
  expect(await page.title()).toBe('Gardens | Garden Club');
  await page.goBack();
  await heading('North Terrace').waitFor();
  expect(page.url()).toBe(record);
  expect(await page.evaluate('window.sameDocument')).toBe(true);
});

it('shows a related list on a page of its own, with a way back to the record', async () => {
  const record = page.url();
  await page.goto(record.replace('/view', '/related/Beds__r/view'));
  await heading('Beds').waitFor();
  expect(await page.title()).toBe('Beds | North Terrace | Garden Club');
  await page.getByText('No beds yet.').waitFor();
  await page.getByRole('button', { name: 'New' }).click();
  const form = page.getByRole('dialog', { name: 'New Bed' });
  await form.getByLabel('Plant').fill('Chives');
  await form.getByRole('button', { name: 'Save' }).click();
  await form.waitFor({ state: 'detached' });
  await page.getByText('1-1 of 1 items').waitFor();
  expect(await open.violations()).toEqual([]);
  await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link', { name: 'North Terrace' }).click();
  await heading('North Terrace').waitFor();
  expect(page.url()).toBe(record);
});

it('says that an object has no such related list', async () => {
  const record = page.url();
  await page.goto(record.replace('/view', '/related/Ponds__r/view'));
  await heading('This list is not available').waitFor();
  await page.getByText('Gardens have no related list Ponds__r.').waitFor();
  await page.goto(record);
  await heading('North Terrace').waitFor();
});

it('finds records by name', async () => {
  await page.getByRole('combobox', { name: 'Search records by name' }).fill('terrace');
  await page.getByRole('option', { name: /North Terrace/ }).waitFor();
  await page.keyboard.press('Enter');
  await heading('North Terrace').waitFor();
});

it('had nothing to complain about so far', () => {
  expect(open.takeFaults()).toEqual([]);
});

it('says that a record is not there', async () => {
  await page.goto('/lightning/r/Garden__c/a00000000000999AAA/view');
  await heading('This record is not available').waitFor();
});

it('names what keeps a component from running, and loads the page again when that is mended', async () => {
  const source = readFileSync(`${card()}.ts`, 'utf8');
  await page.goto('/lightning/o/Garden__c/list');
  await page.getByRole('link', { name: 'North Terrace' }).click();
  await heading('North Terrace').waitFor();
  writeFileSync(
    `${card()}.ts`,
    `import label from '@salesforce/label/c.No_Such_Label';\n${source}\nexport { label };\n`
  );
  await page.getByText('The project has no custom label No_Such_Label.').waitFor();
  writeFileSync(`${card()}.ts`, source);
  writeFileSync(`${card()}.html`, '<template><p>Mended</p></template>\n');
  await page.getByText('Mended').waitFor();
});

it('sends all components in one file once it is made', async () => {
  const { pathname } = new URL(page.url());
  let html = '';
  while (!html.includes('/components.js')) {
    await page.waitForTimeout(100);
    html = await page.content();
    if (!html.includes('/components.js')) await page.goto(pathname);
  }
  await page.getByText('Mended').waitFor();
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(names.filter((name) => name.includes('/lightning/modules/'))).toEqual([]);
  expect(names.filter((name) => name.endsWith('/components.js'))).toHaveLength(1);
});

it('compiles again only the template that was edited while the org was down', async () => {
  open = await open.reopen(() => writeFileSync(`${card()}.html`, '<template><p>Edited overnight</p></template>\n'));
  ({ page, url } = open);
  const answer = await fetch(`${url}/lightning/modules/force-app/main/default/lwc/gardenCard/gardenCard.html.lwc.js`);
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('Edited overnight')]);
});

it('serves nothing of the project but its components', async () => {
  for (const file of ['sfdx-project.json', '@fs/etc/hostname', 'force-app/main/default/classes/GardenController.cls']) {
    const answer = await fetch(`${url}/lightning/modules/${file}`);
    expect([file, answer.status]).toEqual([file, 404]);
  }
  const traversal = await fetch(`${url}/lightning/assets/..%2f..%2fpackage.json`);
  expect(traversal.status).toBe(404);
});

it('lets no other site sign anybody in', async () => {
  const answer = await fetch(`${url}/lightning/session`, {
    method: 'POST',
    headers: { origin: 'http://evil.example', 'content-type': 'application/json' },
    body: '{"userId":"005000000000001AAA"}'
  });
  expect(answer.status).toBe(403);
  expect(answer.headers.get('set-cookie')).toBeNull();
});

it('shows the page with a policy that lets no foreign or inline script run', async () => {
  const policy = (await fetch(`${url}/lightning/page/home`)).headers.get('content-security-policy');
  expect(policy).toContain("script-src 'self';");
});
