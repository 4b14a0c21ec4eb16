// The boards of a manager in a real browser on the demo data: each board's sentence and one figure of it counted anew
// from records, tabs and rows by keys, a phone, and who sees nothing.
import type { Connection } from 'jsforce';
import type { Page } from 'playwright-core';
import { axeViolations, overflow, picture, walkOn } from './product.ts';

const AS_OF = '2026-02-13';
const QUARTER = ['2026-01-01', '2026-03-31'] as const;
const walk = walkOn(8863);
const BOARDS = '/lightning/n/Boards';
const PHONE = { width: 400, height: 900 };

jest.setTimeout(240_000);

interface Row {
  readonly [field: string]: unknown;
}

/** Who is below the role of Marcus, by the users' roles alone. */
const TEAM = "UserRole.Name IN ('Commercial', 'Public & Health') AND IsActive = true";
const OF_TEAM = (field: string) => `${field} IN (SELECT Id FROM User WHERE ${TEAM})`;

async function rows(org: Connection, soql: string): Promise<readonly Row[]> {
  const { records } = await org.query<Row>(soql, { autoFetch: true, maxFetch: 10_000 });
  return records;
}

const inner = (row: Row, relation: string): Row => row[relation] as Row;
const total = (all: readonly Row[], field: string): number =>
  all.reduce((sum, row) => sum + Number(row[field] ?? 0), 0);
const dollars = (amount: number): string => `$${amount.toLocaleString('en-US', { maximumFractionDigits: 0 })}`;

async function apex(user: string, method: string, parameters: object = {}): Promise<Response> {
  return fetch(`${walk.product.url}/lightning/apex/ManagerBoardController/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await walk.product.token(user)}`, 'content-type': 'application/json' },
    body: JSON.stringify(parameters)
  });
}

async function openBoards(user = 'marcus', viewport?: { width: number; height: number }) {
  const window = await walk.openAs(user, viewport);
  await window.page.goto(BOARDS);
  return window;
}

const says = (page: Page, words: string) =>
  page.locator('.headline:visible', { hasText: words }).waitFor({ timeout: 60_000 });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const cells = async (page: Page, name: string): Promise<readonly string[]> =>
  (
    await page
      .getByRole('row', { name: new RegExp(`^${name}`) })
      .filter({ visible: true })
      .getByRole('cell')
      .allInnerTexts()
  ).map((text) => text.trim());

/** Customers of the team, without their locations. */
const customers = () =>
  rows(walk.admin, `SELECT Id, OwnerId FROM Account WHERE ParentId = null AND ${OF_TEAM('OwnerId')}`);

async function plansSay(): Promise<string> {
  const assigned = await customers();
  const plans = await rows(
    walk.admin,
    `SELECT Account__c, Is_Compliant__c FROM Account_Plan__c WHERE Status__c != 'Archived' AND Start_Date__c <= ${AS_OF} AND End_Date__c >= ${AS_OF} ORDER BY Start_Date__c, Id`
  );
  const planOf = new Map(plans.map((plan) => [plan['Account__c'], plan['Is_Compliant__c']]));
  const compliant = assigned.filter(({ Id }) => planOf.get(Id) === true).length;
  const without = assigned.filter(({ Id }) => !planOf.has(Id)).length;
  return `${compliant} of ${assigned.length} assigned accounts have a plan that meets the standard; ${without} have none.`;
}

async function incentivesSay(): Promise<string> {
  const stored = await rows(
    walk.admin,
    `SELECT Kind__c, Opportunity__c, Eligible_Now__c, Eligible_Claim__c, Applied_Now__c, Applied_Claim__c, Opportunity__r.OwnerId FROM Deal_Evaluation__c WHERE Opportunity__r.CloseDate >= ${QUARTER[0]} AND Opportunity__r.CloseDate <= ${QUARTER[1]} AND (Opportunity__r.IsClosed = false OR Opportunity__r.IsWon = true) AND (Kind__c = 'Nightly' OR Is_Current__c = true)`
  );
  const team = new Set((await rows(walk.admin, `SELECT Id FROM User WHERE ${TEAM}`)).map(({ Id }) => Id));
  const byDeal = new Map<unknown, Row>();
  for (const row of stored.filter((one) => team.has(inner(one, 'Opportunity__r')['OwnerId'])))
    if (row['Kind__c'] === 'Nightly' || !byDeal.has(row['Opportunity__c'])) byDeal.set(row['Opportunity__c'], row);
  const deals = [...byDeal.values()];
  const eligible = total(deals, 'Eligible_Now__c') + total(deals, 'Eligible_Claim__c');
  const applied = total(deals, 'Applied_Now__c') + total(deals, 'Applied_Claim__c');
  const claims = await rows(
    walk.admin,
    `SELECT Approved_Amount__c, Claimed_Amount__c, Paid_Amount__c FROM Incentive_Claim__c WHERE ${OF_TEAM('OwnerId')}`
  );
  const [approved, claimed, paid] = ['Approved', 'Claimed', 'Paid'].map((step) =>
    dollars(total(claims, `${step}_Amount__c`))
  );
  return `The deals of the quarter could bring ${dollars(eligible)}; ${dollars(applied)} is applied, ${dollars(eligible - applied)} is left. Of claims ${approved} is approved, ${claimed} claimed, ${paid} paid.`;
}

async function segmentsSay(): Promise<string> {
  const credits = await rows(
    walk.admin,
    `SELECT Segment__c, Credited_Amount__c FROM Quota_Credit__c WHERE ${OF_TEAM('User__c')} AND Credit_Type__c = 'Direct' AND Credit_Date__c >= ${QUARTER[0]} AND Credit_Date__c <= ${AS_OF}`
  );
  const [retained, expansion, fresh] = ['Retained', 'Expansion', 'New'].map((segment) =>
    dollars(
      total(
        credits.filter((credit) => credit['Segment__c'] === segment),
        'Credited_Amount__c'
      )
    )
  );
  return `${retained} of credit in the quarter is retained, ${expansion} expansion, ${fresh} new business.`;
}

/** The age limit of a case is the setting's 14 days (R14). */
async function serviceSays(): Promise<string> {
  const assigned = new Set((await customers()).map(({ Id }) => Id));
  const ofTeam = (row: Row, relation: string, field: string) =>
    assigned.has(row[field]) || assigned.has(inner(row, relation)['ParentId']);
  const lines = (
    await rows(
      walk.admin,
      "SELECT Promised_Date__c, Account__c, Account__r.ParentId FROM Backlog_Line__c WHERE Status__c = 'Open' AND Delivered_Date__c = null"
    )
  ).filter((line) => ofTeam(line, 'Account__r', 'Account__c'));
  const cases = (
    await rows(walk.admin, 'SELECT Opened__c, AccountId, Account.ParentId FROM Case WHERE IsClosed = false')
  ).filter((one) => ofTeam(one, 'Account', 'AccountId'));
  const late = lines.filter((line) => String(line['Promised_Date__c']) < AS_OF).length;
  const age = (day: unknown) => (Date.parse(AS_OF) - Date.parse(String(day))) / 86_400_000;
  const old = cases.filter((one) => age(one['Opened__c']) > 14).length;
  return `${late} of ${lines.length} back orders are late; ${old} of ${cases.length} open cases are over their limit.`;
}

async function certificatesSay(): Promise<string> {
  const held = await rows(
    walk.admin,
    `SELECT Valid_To__c FROM Certification__c WHERE ${OF_TEAM('Holder__c')} AND (Valid_To__c = null OR Valid_To__c >= ${AS_OF}) AND (Valid_From__c = null OR Valid_From__c <= ${AS_OF})`
  );
  // 90 days after the day of the demo.
  const ending = held.filter((one) => one['Valid_To__c'] !== null && String(one['Valid_To__c']) <= '2026-05-14');
  return `${held.length} certificates are held; ${ending.length} ${ending.length === 1 ? 'ends' : 'end'} within 90 days.`;
}

/** R15 from the open deals, the tasks and the plans of one person. */
async function useOf(alias: string): Promise<string> {
  const deals = await rows(
    walk.admin,
    `SELECT Id, CloseDate, NextStep FROM Opportunity WHERE IsClosed = false AND Owner.Alias = '${alias}'`
  );
  const due = await rows(walk.admin, `SELECT WhatId FROM Task WHERE IsClosed = false AND ActivityDate >= ${AS_OF}`);
  const withTask = new Set(due.map(({ WhatId }) => WhatId));
  // A next step is dated where it names a day of a month.
  const names = /\b\d{1,2} [A-Z][a-z]{2}\b|\b[A-Z][a-z]{2} \d{1,2}\b/;
  const dated = deals.filter(({ Id, NextStep }) => withTask.has(Id) || names.test(String(NextStep ?? '')));
  const ahead = deals.filter((deal) => String(deal['CloseDate']) >= AS_OF);
  const own = await rows(walk.admin, `SELECT Id FROM Account WHERE ParentId = null AND Owner.Alias = '${alias}'`);
  const done = await rows(
    walk.admin,
    'SELECT AccountId FROM Task WHERE IsClosed = true AND CompletedDateTime >= 2025-11-15T08:00:00Z'
  );
  const touched = new Set(done.map(({ AccountId }) => AccountId));
  const plans = await rows(
    walk.admin,
    `SELECT Next_Review__c FROM Account_Plan__c WHERE Account__r.Owner.Alias = '${alias}' AND Status__c != 'Archived' AND Start_Date__c <= ${AS_OF} AND End_Date__c >= ${AS_OF}`
  );
  const shares = [
    [dated.length, deals.length],
    [ahead.length, deals.length],
    [own.filter(({ Id }) => touched.has(Id)).length, own.length],
    [plans.filter((plan) => String(plan['Next_Review__c'] ?? '') >= AS_OF).length, plans.length]
  ].flatMap(([part = 0, whole = 0]) => (whole === 0 ? [] : [part / whole]));
  return `${Math.round((shares.reduce((a, b) => a + b, 0) / shares.length) * 100)}%`;
}

describe('the six boards', () => {
  it('each answer in a sentence that the records bear out, by keys along the tabs', async () => {
    const { page, context, faults } = await openBoards();
    await says(page, await plansSay());
    await page.getByText('8 people · figures of Feb 13').waitFor();
    expect(await cells(page, 'Grace Adeyemi')).toEqual(['Public & Health', '4', '2', '2', '50%', '']);
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, 'boards-plans');

    await tab(page, 'Plan standards').focus();
    for (const [name, sentence] of [
      ['Incentives', await incentivesSay()],
      ['Retention and new business', await segmentsSay()],
      ['Service and back orders', await serviceSays()],
      ['Certifications', await certificatesSay()]
    ] as const) {
      await page.keyboard.press('ArrowRight');
      await tab(page, name).and(page.locator('[aria-selected=true]')).waitFor();
      await says(page, sentence);
      expect(await axeViolations(page)).toEqual([]);
      await picture(page, `boards-${name.split(' ')[0]?.toLowerCase()}`);
    }
    await page.keyboard.press('ArrowRight');
    await says(page, 'CRM use is 47% in the mean; the lowest is Dana Whitlock with 32%.');
    expect((await cells(page, 'Luis Arroyo'))[0]).toBe(await useOf('luis'));
    expect((await cells(page, 'Priya Raman'))[0]).toBe(await useOf('priya'));
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, 'boards-quality');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('open each row to how it is reckoned and to its records', async () => {
    const { page, context, faults } = await openBoards();
    await says(page, 'assigned accounts');
    const opens = (name: string) =>
      page.getByRole('button', { name: `Records behind ${name}`, exact: true }).filter({ visible: true });
    await opens('Grace Adeyemi').press('Enter');
    await page.getByText('2 with a compliant plan of 4 assigned = 50%').waitFor();
    await page.getByText('plan meets the standard').first().waitFor();
    expect(await page.locator('c-board-records li').count()).toBe(4);
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, 'boards-plans-open');
    await opens('Grace Adeyemi').press('Enter');
    await page.locator('c-board-records').waitFor({ state: 'detached' });

    await tab(page, 'Incentives').click();
    await opens('Grace Adeyemi').press('Enter');
    await page.getByText('$16,900 eligible − $10,900 applied = $6,000 left').waitFor();
    await page.getByText('$2,500 eligible, $2,500 applied').waitFor();
    await page.getByText('Paid, $4,800').waitFor();

    await tab(page, 'Service and back orders').click();
    await opens('Priya Raman').press('Enter');
    await page.getByText('Garrick Motors · promised Feb 3, late').waitFor();
    await page.getByText('Garrick Motors · open since Jan 26, over the limit').waitFor();
    await page.getByRole('link', { name: 'Switches restart at night' }).click();
    await page.getByText('Switches restart at night').first().waitFor();
    await page.waitForURL(/\/lightning\/r\//);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('fit a phone as tiles', async () => {
    const { page, context, faults } = await openBoards('marcus', PHONE);
    await says(page, 'assigned accounts');
    await page.locator('.tile:visible').first().waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Records behind Grace Adeyemi' }).press('Enter');
    await page.getByText('2 with a compliant plan of 4 assigned = 50%').waitFor();
    expect(await overflow(page)).toBe(0);
    await picture(page, 'boards-narrow');
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('who sees what', () => {
  it('a rep has no boards, and no way to the figures of peers', async () => {
    const { page, context, faults } = await openBoards('grace');
    await page.getByRole('heading', { name: 'You have no team' }).waitFor({ timeout: 60_000 });
    expect(await axeViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
    const grace = await walk.product.connect('grace');
    const own = await rows(grace, 'SELECT User__r.Alias FROM Rep_Figure__c');
    expect(own.map((row) => inner(row, 'User__r')['Alias'])).toEqual(['grace']);
  });

  it('another manager gets nothing of this branch, by page, controller or query', async () => {
    const mei = String((await rows(walk.admin, "SELECT Id FROM User WHERE Alias = 'mei'"))[0]?.['Id']);
    for (const user of ['manager', 'grace']) {
      // Who may not call the controller is refused, who may has a branch without these people.
      const loaded = await apex(user, 'load');
      const { reps = [] } = loaded.ok ? ((await loaded.json()) as { reps: { id: string }[] }) : {};
      expect([user, reps.filter(({ id }) => id === mei)]).toEqual([user, []]);
      for (const board of ['plans', 'incentives', 'segments', 'service', 'quality']) {
        const items = await apex(user, 'items', { board, key: mei });
        expect([user, board, items.ok ? await items.json() : []]).toEqual([user, board, []]);
      }
      const org = await walk.product.connect(user);
      expect(await rows(org, `SELECT Id FROM Rep_Figure__c WHERE User__c = '${mei}'`)).toEqual([]);
      expect(await rows(org, `SELECT Id FROM Incentive_Claim__c WHERE OwnerId = '${mei}'`)).toEqual([]);
    }
    const items = await apex('marcus', 'items', { board: 'service', key: mei });
    expect(await items.json()).toHaveLength(1);
  });
});

interface Shown {
  readonly componentData: readonly {
    readonly reportResult: {
      readonly groupingsDown: {
        readonly groupings: readonly { readonly key: string; readonly value: string | null }[];
      };
      readonly factMap: Readonly<Record<string, { readonly aggregates: readonly { readonly value: number | null }[] }>>;
    } | null;
  }[];
  readonly dashboardMetadata: { readonly components: readonly { readonly header: string }[] };
}

it('has the figures of the dashboards, rep by rep', async () => {
  const org = await walk.product.connect('marcus');
  const { reps } = (await (await apex('marcus', 'load')).json()) as { reps: Row[] };
  const ids = new Set(reps.map(({ id }) => id));
  async function component(dashboard: string, header: string) {
    const id = String(
      (await rows(walk.admin, `SELECT Id FROM Dashboard WHERE DeveloperName = '${dashboard}'`))[0]?.['Id']
    );
    const shown = await org.request<Shown>(`/services/data/v66.0/analytics/dashboards/${id}`);
    const place = shown.dashboardMetadata.components.findIndex((one) => one.header === header);
    const result = shown.componentData[place]?.reportResult;
    if (!result) throw new Error(`no ${header}`);
    const groups = result.groupingsDown.groupings.filter(({ value }) => ids.has(value));
    return Object.fromEntries(
      groups.map(({ key, value }) => [value, result.factMap[`${key}!T`]?.aggregates.map((one) => one.value)])
    );
  }
  const byRep = (figures: (rep: Row) => readonly number[]) =>
    Object.fromEntries(reps.map((rep) => [rep['id'], figures(rep).map((figure) => expect.closeTo(figure, 1))]));
  const number = (rep: Row, field: string) => Number(rep[field] ?? 0);

  expect(await component('Quarterdeck_Plan_Standards', 'Compliance by Rep')).toEqual(
    byRep((rep) => [(number(rep, 'compliant') / number(rep, 'accounts')) * 100])
  );
  expect(await component('Quarterdeck_Incentive_Leakage', 'Eligible and Applied by Rep')).toEqual(
    byRep((rep) => [number(rep, 'eligible') / 100, number(rep, 'applied') / 100])
  );
  expect(await component('Quarterdeck_Retention_New_Business', 'Segments by Rep')).toEqual(
    byRep((rep) => ['retained', 'expansion', 'fresh'].map((field) => number(rep, field) / 100))
  );
  expect(await component('Quarterdeck_Certifications_Data_Quality', 'CRM Use by Rep')).toEqual(
    byRep((rep) => [number(rep, 'crmUse')])
  );
  const late = await component('Quarterdeck_Service', 'Late Orders and Cases by Rep');
  for (const rep of reps)
    expect(late[String(rep['id'])]).toEqual(
      expect.arrayContaining([number(rep, 'lateOrders'), number(rep, 'lateCases')])
    );
});
