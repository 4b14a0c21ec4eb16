// Who sees what of reports and dashboards: rows by sharing, columns by field-level security, folders by whom they are
// shared with, and a dashboard by the user as whom it runs.
// Source: Salesforce Help, "Share a Report or Dashboard Folder", "Choose Who People View a Lightning Dashboard As".
import type { Connection } from 'jsforce';
import { folder, SALES_DASHBOARD, startSales } from './reportsProject.ts';
import { addUser, type Fixture } from './runningOrg.ts';
import { zipOf } from './zip.ts';

jest.setTimeout(120_000);

let org: Fixture;
let admin: Connection;
const ids = new Map<string, string>();

const REPORTS = 'analytics/reports';
const DASHBOARDS = 'analytics/dashboards';

beforeAll(async () => {
  org = await startSales({
    'roles/Boss.role-meta.xml': '<Role><name>Boss</name></Role>',
    'roles/Seller.role-meta.xml': '<Role><name>Sellers</name><parentRole>Boss</parentRole></Role>',
    'dashboards/Open.dashboardFolder-meta.xml': folder('DashboardFolder', 'Open', { accessType: 'Public' }),
    'dashboards/Open/Mine.dashboard-meta.xml': SALES_DASHBOARD({ dashboardType: 'LoggedInUser', title: 'Mine' }),
    'dashboards/Bosses.dashboardFolder-meta.xml': folder('DashboardFolder', 'Bosses', {
      accessType: 'Shared',
      folderShares: { accessLevel: 'View', sharedTo: 'Boss', sharedToType: 'Role' }
    }),
    'dashboards/Bosses/Fixed.dashboard-meta.xml': SALES_DASHBOARD({
      dashboardType: 'SpecifiedUser',
      runningUser: 'boss@garden.example',
      title: 'Fixed'
    }),
    'reports/Closed.reportFolder-meta.xml': folder('ReportFolder', 'Closed', { accessType: 'Hidden' }),
    'reports/Closed/Hidden.report-meta.xml': `<Report><columns><field>Sale__c$Name</field></columns><format>Tabular</format><name>Hidden</name><reportType>Sales__c</reportType></Report>`,
    'permissionsets/No_Reports.permissionset-meta.xml': '<PermissionSet><label>None</label></PermissionSet>'
  });
  admin = org.connect('admin');
  admin.metadata.pollInterval = 20;
  const { records: roles } = await admin.query<{ Id: string; DeveloperName: string }>(
    'SELECT Id, DeveloperName FROM UserRole'
  );
  const role = (name: string) => roles.find(({ DeveloperName }) => DeveloperName === name)?.Id ?? '';
  for (const [alias, roleName] of [
    ['ann', 'Seller'],
    ['ben', 'Seller'],
    ['boss', 'Boss']
  ] as const) {
    const Id = await addUser(org, alias, 'Seller');
    await admin.sobject('User').update({ Id, UserRoleId: role(roleName) });
    ids.set(alias, Id);
  }
  await addUser(org, 'guest', 'No_Reports');
  const shops = await admin.sobject('Shop__c').create([
    { Name: 'Elm', Region__c: 'North' },
    { Name: 'Oak', Region__c: 'South' }
  ]);
  const sale = (owner: string, shop: number, amount: number, kind: string) => ({
    Name: `${owner} ${amount}`,
    OwnerId: ids.get(owner),
    Shop__c: shops[shop]?.id,
    Amount__c: amount,
    Cost__c: amount / 2,
    Kind__c: kind
  });
  await admin
    .sobject('Sale__c')
    .create([
      sale('ann', 0, 100, 'New'),
      sale('ann', 1, 40, 'Repeat'),
      sale('ben', 0, 7, 'New'),
      sale('ben', 1, 300, 'Repeat')
    ]);
});

afterAll(() => org.close());

const idOf = async (object: 'Report' | 'Dashboard', name: string): Promise<string> =>
  (await admin.query<{ Id: string }>(`SELECT Id FROM ${object} WHERE DeveloperName = '${name}'`)).records[0]?.Id ?? '';

interface Body {
  readonly factMap: Record<string, { aggregates: { value: number }[]; rows?: { dataCells: { label: string }[] }[] }>;
  readonly reportMetadata: { detailColumns: string[]; aggregates: string[] };
}

interface Shown {
  readonly componentData: { reportResult: Body | null; status: { errorMessage: string | null } }[];
  readonly dashboardMetadata: {
    runningUser: { id: string; displayName: string };
    filters: { options: { id: string; value: string }[] }[];
    components: { id: string }[];
  };
}

const total = ({ factMap }: Body): number | undefined => factMap['T!T']?.aggregates[0]?.value;

it('a report has the rows that its viewer may see: a seller the own ones, the boss the branch', async () => {
  const id = await idOf('Report', 'Sales_by_Region');
  const totals = await Promise.all(
    ['ann', 'ben', 'boss', 'admin'].map(async (user) =>
      total((await org.call(user, 'GET', `${REPORTS}/${id}`)).body as Body)
    )
  );
  expect(totals).toEqual([140, 307, 447, 447]);
});

it('the same rows as SOQL gives', async () => {
  for (const user of ['ann', 'ben', 'boss']) {
    const { records } = await org.connect(user).query<{ expr0: number }>('SELECT SUM(Amount__c) FROM Sale__c');
    const { body } = await org.call(user, 'GET', `${REPORTS}/${await idOf('Report', 'Sales_by_Region')}`);
    expect(total(body as Body)).toBe(records[0]?.expr0);
  }
});

it('a column that the viewer may not read is not there, and a report that filters by one is refused', async () => {
  const id = await idOf('Report', 'Largest_Sales');
  const { body } = await org.call('ann', 'GET', `${REPORTS}/${id}?includeDetails=true`);
  const { reportMetadata, factMap } = body as Body;
  expect(reportMetadata.detailColumns).toEqual(['Sale__c.Name', 'Sale__c.Amount__c']);
  expect(factMap['T!T']?.rows?.map(({ dataCells }) => dataCells.map(({ label }) => label))).toEqual([
    ['ann 100', '$100.00'],
    ['ann 40', '$40.00']
  ]);
  const filtered = {
    reportMetadata: { reportFilters: [{ column: 'Sale__c.Cost__c', operator: 'greaterThan', value: '100' }] }
  };
  const refused = await org.call('ann', 'POST', `${REPORTS}/${id}`, { body: filtered });
  expect([refused.status, refused.body]).toEqual([
    403,
    [{ errorCode: 'FORBIDDEN', message: expect.stringContaining('no access to the field Cost__c') }]
  ]);
  expect((await org.call('admin', 'POST', `${REPORTS}/${id}`, { body: filtered })).status).toBe(200);
});

it('folders that are not shared with the viewer hide what lies in them: in lists, by Id and in SOQL', async () => {
  const hidden = await idOf('Report', 'Hidden');
  const fixed = await idOf('Dashboard', 'Fixed');
  for (const [user, reports, boards] of [
    ['ann', ['Largest Sales', 'Sales by Region'], ['Mine']],
    ['boss', ['Largest Sales', 'Sales by Region'], ['Fixed', 'Mine']],
    ['admin', ['Hidden', 'Largest Sales', 'Sales by Region'], ['Fixed', 'Mine']]
  ] as const) {
    const names = async (path: string) =>
      ((await org.call(user, 'GET', path)).body as { name: string }[]).map(({ name }) => name);
    expect(await names(REPORTS)).toEqual(reports);
    expect(await names(DASHBOARDS)).toEqual(boards);
    const found = await org.connect(user).query<{ Name: string }>('SELECT Name FROM Report ORDER BY Name');
    expect(found.records.map(({ Name }) => Name)).toEqual(reports);
  }
  expect((await org.call('boss', 'GET', `${REPORTS}/${hidden}`)).status).toBe(404);
  expect((await org.call('ann', 'GET', `${DASHBOARDS}/${fixed}`)).status).toBe(404);
});

it('without the permission to run reports there are none', async () => {
  const id = await idOf('Report', 'Sales_by_Region');
  for (const path of [REPORTS, DASHBOARDS, `${REPORTS}/${id}`, `${REPORTS}/${id}/describe`]) {
    const { status, body } = await org.call('guest', 'GET', path);
    expect([path, status, JSON.stringify(body).includes('Run Reports')]).toEqual([path, 403, true]);
  }
});

it('a dynamic dashboard runs as its viewer, another as the user that it names, whoever looks', async () => {
  const show = async (user: string, name: string): Promise<Shown> =>
    (await org.call(user, 'GET', `${DASHBOARDS}/${await idOf('Dashboard', name)}`)).body as Shown;
  for (const [user, expected] of [
    ['ann', 140],
    ['ben', 307],
    ['boss', 447]
  ] as const) {
    const { componentData, dashboardMetadata } = await show(user, 'Mine');
    expect(dashboardMetadata.runningUser.id).toBe(ids.get(user));
    const [first] = componentData;
    expect(first?.reportResult && total(first.reportResult)).toBe(expected);
  }
  const fixed = await show('admin', 'Fixed');
  expect(fixed.dashboardMetadata.runningUser.id).toBe(ids.get('boss'));
  // The administrator sees what the boss may see: no column of cost.
  expect(fixed.componentData[1]?.reportResult?.reportMetadata.detailColumns).toEqual([
    'Sale__c.Name',
    'Sale__c.Amount__c'
  ]);
});

it('nobody chooses as whom it runs', async () => {
  const id = await idOf('Dashboard', 'Mine');
  const { status, body } = await org.call('ann', 'GET', `${DASHBOARDS}/${id}?runningUser=${ids.get('boss')}`);
  expect([status, body]).toMatchObject([403, [{ errorCode: 'FORBIDDEN' }]]);
});

it('a running user who is not there is told', async () => {
  await admin.sobject('User').update({ Id: ids.get('boss') ?? '', IsActive: false });
  const { status, body } = await org.call('admin', 'GET', `${DASHBOARDS}/${await idOf('Dashboard', 'Fixed')}`);
  expect([status, JSON.stringify(body)]).toEqual([403, expect.stringContaining('boss@garden.example')]);
  await admin.sobject('User').update({ Id: ids.get('boss') ?? '', IsActive: true });
});

it('an option of a filter filters every component', async () => {
  const id = await idOf('Dashboard', 'Mine');
  const all = (await org.call('boss', 'GET', `${DASHBOARDS}/${id}`)).body as Shown;
  const option = all.dashboardMetadata.filters[0]?.options.find(({ value }) => value === 'Repeat')?.id;
  const { body } = await org.call('boss', 'GET', `${DASHBOARDS}/${id}?filter1=${option}`);
  const { componentData } = body as Shown;
  expect(componentData.map(({ reportResult }) => reportResult?.factMap['T!T']?.aggregates[0]?.value)).toEqual([340, 2]);
  expect((await org.call('boss', 'GET', `${DASHBOARDS}/${id}?filter1=0IC000000000000AAA`)).status).toBe(400);
});

it('jsforce reads a dashboard: its metadata, its components, its status', async () => {
  const board = org.connect('boss').analytics.dashboard(await idOf('Dashboard', 'Mine'));
  const described = await board.describe();
  expect(described).toMatchObject({ name: 'Mine', dashboardType: 'LoggedInUser', developerName: 'Mine' });
  expect(described.components.map(({ header }) => header)).toEqual(['By Region', 'Largest']);
  const [, second] = described.components;
  const { componentData } = await board.components([second?.id ?? '']);
  expect(componentData).toHaveLength(1);
  expect(componentData[0]).toMatchObject({ componentId: second?.id, status: { dataStatus: 'DATA' } });
  expect(await board.status()).toMatchObject({
    componentStatus: [{ refreshStatus: 'IDLE' }, { refreshStatus: 'IDLE' }]
  });
  expect(await board.refresh()).toEqual({ statusUrl: expect.stringMatching(/\/status$/) });
  const groups = (await board.components()).componentData[0]?.reportResult?.groupingsDown?.groupings;
  expect(groups?.map(({ label }) => label)).toEqual(['South', 'North']);
});

describe('a deployment', () => {
  const NS = 'xmlns="http://soap.sforce.com/2006/04/metadata"';
  const manifest = (members: Readonly<Record<string, readonly string[]>>): string =>
    `<Package ${NS}>${Object.entries(members)
      .map(
        ([name, all]) => `<types>${all.map((one) => `<members>${one}</members>`).join('')}<name>${name}</name></types>`
      )
      .join('')}<version>66.0</version></Package>`;

  interface Outcome {
    readonly status: string;
    readonly details: {
      componentFailures: { fullName: string; fileName: string; problem: string }[];
      componentSuccesses: { fullName: string }[];
    };
  }

  async function deploy(files: Record<string, string>, checkOnly: boolean): Promise<Outcome> {
    const { id } = (await admin.metadata.deployRest(zipOf(files), {
      checkOnly,
      rollbackOnError: true,
      singlePackage: true
    })) as { id: string };
    await org.org.background.idle();
    const { body } = await org.call('admin', 'GET', `metadata/deployRequest/${id}?includeDetails=true`);
    return (body as { deployResult: Outcome }).deployResult;
  }

  const report = (content: string): string =>
    `<Report ${NS}>${content}<name>New</name><reportType>Sales__c</reportType></Report>`;

  it.each([
    ['a field', '<columns><field>Sale__c$Nothing__c</field></columns><format>Tabular</format>', 'Sale__c$Nothing__c'],
    ['a format', '<columns><field>Sale__c$Name</field></columns><format>Round</format>', 'Round'],
    [
      'a filter',
      '<columns><field>Sale__c$Name</field></columns><filter><criteriaItems><column>Sale__c$Units__c</column><operator>equals</operator><value>many</value></criteriaItems></filter><format>Tabular</format>',
      'many'
    ],
    ['joined reports', '<format>MultiBlock</format>', 'joined reports'],
    ['cross filters', '<crossFilters/><format>Tabular</format>', 'cross filters'],
    ['custom summary formulas', '<aggregates/><format>Tabular</format>', 'custom summary formulas'],
    ['bucket fields', '<buckets/><format>Tabular</format>', 'bucket fields']
  ])('that brings %s which is not there fails with its name and file', async (_, content, named) => {
    for (const checkOnly of [true, false]) {
      const { status, details } = await deploy(
        {
          'package.xml': manifest({ Report: ['Sales_Reports/New'] }),
          'reports/Sales_Reports/New.report': report(content)
        },
        checkOnly
      );
      expect(status).toBe('Failed');
      expect(details.componentFailures).toMatchObject([
        {
          fileName: 'reports/Sales_Reports/New.report',
          fullName: 'Sales_Reports/New',
          problem: expect.stringContaining(named)
        }
      ]);
    }
  });

  it('of a report over an unknown type, and of a dashboard over an unknown report, fails', async () => {
    const files = {
      'package.xml': manifest({ Dashboard: ['Open/New'], Report: ['Sales_Reports/New'] }),
      'dashboards/Open/New.dashboard': SALES_DASHBOARD({ dashboardType: 'LoggedInUser' }).replaceAll(
        'Largest_Sales',
        'Nothing'
      ),
      'reports/Sales_Reports/New.report': report('<format>Tabular</format>').replace('Sales__c', 'Nothing__c')
    };
    const { details } = await deploy(files, true);
    expect(
      details.componentFailures.map(({ fullName, problem }) => [fullName, problem.split(': ').slice(-2).join(': ')])
    ).toEqual([
      ['Sales_Reports/New', 'Invalid report type: Nothing__c'],
      ['Open/New', 'Invalid report of a dashboard: Sales_Reports/Nothing']
    ]);
  });

  it('of a folder with a report makes it, and destructive changes take it away', async () => {
    const content = '<columns><field>Sale__c$Name</field></columns><format>Tabular</format>';
    const files = {
      'package.xml': manifest({ Report: ['More', 'More/Fresh'] }),
      'reports/More-meta.xml': folder('ReportFolder', 'More', { accessType: 'Public' }),
      'reports/More/Fresh.report': report(content)
    };
    expect(await deploy(files, true)).toMatchObject({ status: 'Succeeded' });
    expect(await idOf('Report', 'Fresh')).toBe('');
    expect(await deploy(files, false)).toMatchObject({ status: 'Succeeded' });
    expect((await org.call('ann', 'GET', `${REPORTS}/${await idOf('Report', 'Fresh')}`)).status).toBe(200);
    const retrieved = await admin.metadata
      .retrieve({
        apiVersion: '66.0',
        unpackaged: { types: [{ name: 'Report', members: ['More', 'More/Fresh'] }], version: '66.0' }
      } as unknown as Parameters<typeof admin.metadata.retrieve>[0])
      .complete();
    expect(listOf(retrieved.fileProperties).map(({ fileName }) => fileName)).toEqual(
      expect.arrayContaining(['unpackaged/reports/More-meta.xml', 'unpackaged/reports/More/Fresh.report'])
    );
    const gone = { 'package.xml': manifest({}), 'destructiveChanges.xml': manifest({ Report: ['More/Fresh'] }) };
    expect(await deploy(gone, false)).toMatchObject({ status: 'Succeeded' });
    expect(await idOf('Report', 'Fresh')).toBe('');
  });
});

const listOf = <T>(value: T | readonly T[]): readonly T[] => [value].flat() as T[];
