// Deployments by an unmodified jsforce over SOAP and REST: schema and code change, records stay.
// Source: Metadata API Developer Guide, https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_deploy.htm
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Connection } from 'jsforce';
import { type RunningOrg, startOrg } from '../src/cli/server.ts';
import { addUser, type Fixture, fixtureProject, startFixture } from './runningOrg.ts';
import { zipEntries, zipOf } from './zip.ts';

jest.setTimeout(120_000);

let org: Fixture;
let admin: Connection;

beforeAll(async () => {
  org = await startFixture();
  admin = org.connect('admin');
  admin.metadata.pollInterval = 20;
  admin.metadata.pollTimeout = 60_000;
});

afterAll(() => org.close());

interface Message {
  readonly fullName: string;
  readonly componentType: string;
  readonly fileName: string;
  readonly problem?: string;
  readonly lineNumber?: number;
  readonly created?: boolean;
}

interface Result {
  readonly id: string;
  readonly status: string;
  readonly success: boolean;
  readonly errorMessage?: string;
  readonly errorStatusCode?: string;
  readonly numberComponentErrors: number;
  readonly numberTestsTotal: number;
  readonly details: {
    readonly componentSuccesses: readonly Message[];
    readonly componentFailures: readonly Message[];
    readonly runTestResult: {
      readonly codeCoverage: readonly object[];
      readonly codeCoverageWarnings: readonly object[];
      readonly numFailures: number;
      readonly failures: readonly { readonly message: string }[];
    };
  };
}

const xml = (root: string, inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://soap.sforce.com/2006/04/metadata">\n${inner}\n</${root}>\n`;

const manifest = (types: Readonly<Record<string, readonly string[]>>): string =>
  xml(
    'Package',
    Object.entries(types)
      .map(
        ([name, members]) =>
          `<types>${members.map((m) => `<members>${m}</members>`).join('')}<name>${name}</name></types>`
      )
      .join('\n') + '<version>66.0</version>'
  );

const field = (name: string, type = '<length>40</length><type>Text</type>'): string =>
  `<fields><fullName>${name}</fullName><label>${name}</label>${type}</fields>`;

const object = (label: string, fields = ''): string =>
  xml(
    'CustomObject',
    `<deploymentStatus>Deployed</deploymentStatus>${fields}<label>${label}</label><nameField><label>Name</label><type>Text</type></nameField><pluralLabel>${label}s</pluralLabel><sharingModel>ReadWrite</sharingModel>`
  );

const apex = (name: string, source: string): Record<string, string> => ({
  [`classes/${name}.cls`]: source,
  [`classes/${name}.cls-meta.xml`]: xml('ApexClass', '<apiVersion>66.0</apiVersion><status>Active</status>')
});

/** Over REST, whose answer is JSON: numbers and lists are as they are. */
async function deploy(files: Record<string, string>, options: object = {}): Promise<Result> {
  const deployOptions = { rollbackOnError: true, singlePackage: true, ...options };
  const started = (await admin.metadata.deployRest(zipOf(files), deployOptions)) as { id: string };
  await org.org.background.idle();
  const { body } = await org.call('admin', 'GET', `metadata/deployRequest/${started.id}?includeDetails=true`);
  return (body as { deployResult: Result }).deployResult;
}

const failuresOf = (result: Result) =>
  result.details.componentFailures.map(({ componentType, fullName, fileName, problem, lineNumber }) => ({
    componentType,
    fullName,
    fileName,
    problem,
    lineNumber
  }));

describe('a deployment', () => {
  it('over SOAP makes tables and columns; records stay', async () => {
    const { id } = await admin.sobject('Garden__c').create({ Name: 'Elm', Area__c: 3 });
    const files = {
      'package.xml': manifest({
        CustomObject: ['Hedge__c'],
        CustomField: ['Garden__c.Soil__c', 'Garden__c.Fenced__c', 'Hedge__c.Garden__c']
      }),
      'objects/Garden__c.object': xml(
        'CustomObject',
        field('Soil__c') + field('Fenced__c', '<defaultValue>false</defaultValue><type>Checkbox</type>')
      ),
      'objects/Hedge__c.object': object(
        'Hedge',
        field(
          'Garden__c',
          '<referenceTo>Garden__c</referenceTo><relationshipName>Hedges</relationshipName><type>Lookup</type>'
        )
      )
    };
    const result = await admin.metadata
      .deploy(zipOf(files), { rollbackOnError: true, singlePackage: true })
      .complete(true);
    expect(result).toMatchObject({ done: true, success: true, status: 'Succeeded', numberComponentErrors: 0 });
    const read = await admin.query('SELECT Name, Area__c, Soil__c, Fenced__c FROM Garden__c');
    expect(read.records).toMatchObject([{ Name: 'Elm', Area__c: 3, Soil__c: null, Fenced__c: false }]);
    await admin.sobject('Garden__c').update({ Id: id ?? '', Soil__c: 'Clay' });
    await admin.sobject('Hedge__c').create({ Name: 'North', Garden__c: id });
    const joined = await admin.query('SELECT Name, Soil__c, (SELECT Name FROM Hedges__r) FROM Garden__c');
    expect(joined.records).toMatchObject([{ Soil__c: 'Clay', Hedges__r: { records: [{ Name: 'North' }] } }]);
    expect((await admin.sobject('Hedge__c').describe()).label).toBe('Hedge');
  });

  // Metadata API Developer Guide, "CompanySettings"
  // (https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_companyprofilesettings.htm).
  it('sets the fiscal year of the company; other settings pass with a warning', async () => {
    const year = (month: string): string =>
      xml('CompanySettings', `<fiscalYear><startMonth>${month}</startMonth></fiscalYear>`);
    const change = async (month: string): Promise<Result> =>
      await deploy({
        'package.xml': manifest({ Settings: ['Company', 'Case'] }),
        'settings/Company.settings': year(month),
        'settings/Case.settings': xml('CaseSettings', '')
      });
    const start = async (): Promise<unknown> =>
      (await admin.query('SELECT FiscalYearStartMonth FROM Organization')).records[0]?.['FiscalYearStartMonth'];
    expect(await change('July')).toMatchObject({ success: true, numberComponentErrors: 0 });
    expect(await start()).toBe(7);
    expect((await change('Smarch')).success).toBe(false);
    expect(await start()).toBe(7);
    expect((await change('January')).success).toBe(true);
  });

  it('replaces Apex, and triggers run from then on', async () => {
    const version = (answer: string): Record<string, string> => ({
      'package.xml': manifest({ ApexClass: ['Gate'], ApexTrigger: ['HedgeTrigger'] }),
      ...apex('Gate', `public class Gate {\n  public static String sign() { return '${answer}'; }\n}`),
      'triggers/HedgeTrigger.trigger':
        'trigger HedgeTrigger on Hedge__c (before insert) { for (Hedge__c h : Trigger.new) h.Name = Gate.sign(); }',
      'triggers/HedgeTrigger.trigger-meta.xml': xml(
        'ApexTrigger',
        '<apiVersion>66.0</apiVersion><status>Active</status>'
      )
    });
    for (const answer of ['open', 'closed']) {
      expect(await deploy(version(answer))).toMatchObject({ status: 'Succeeded' });
      const { id } = await admin.sobject('Hedge__c').create({ Name: 'x' });
      expect(await admin.sobject('Hedge__c').retrieve(id ?? '')).toMatchObject({ Name: answer });
    }
    expect(await admin.query("SELECT Name FROM ApexClass WHERE Name = 'Gate'")).toMatchObject({ totalSize: 1 });
  });

  it('tells what failed, with file and line, and leaves everything as it was', async () => {
    const result = await deploy({
      'package.xml': manifest({
        ApexClass: ['Good', 'Bad', 'Worse'],
        CustomField: ['Garden__c.Odd__c', 'Garden__c.Fine__c']
      }),
      ...apex('Good', 'public class Good { }'),
      ...apex('Bad', 'public class Bad {\n  public void go() {\n    nothing();\n  }\n}'),
      ...apex('Worse', 'public class Worse {\n  void\n}'),
      'objects/Garden__c.object': xml('CustomObject', field('Odd__c', '<type>Riddle</type>') + field('Fine__c'))
    });
    expect(result).toMatchObject({ status: 'Failed', success: false, numberComponentErrors: 3 });
    expect(failuresOf(result)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          componentType: 'ApexClass',
          fullName: 'Bad',
          fileName: 'classes/Bad.cls',
          lineNumber: 3
        }),
        expect.objectContaining({
          componentType: 'ApexClass',
          fullName: 'Worse',
          fileName: 'classes/Worse.cls',
          lineNumber: 3
        }),
        expect.objectContaining({
          componentType: 'CustomField',
          fullName: 'Garden__c.Odd__c',
          fileName: 'objects/Garden__c.object',
          problem: expect.stringContaining('Riddle')
        })
      ])
    );
    expect(await admin.query("SELECT Id FROM ApexClass WHERE Name = 'Good'")).toMatchObject({ totalSize: 0 });
    await expect(admin.query('SELECT Fine__c FROM Garden__c')).rejects.toMatchObject({ errorCode: 'INVALID_FIELD' });
  });

  // "rollbackOnError: Indicates whether any failure causes a complete rollback": "DeployOptions"
  it('without rollbackOnError keeps what is right', async () => {
    const files = {
      'package.xml': manifest({ ApexClass: ['Right', 'Wrong'] }),
      ...apex('Right', 'public class Right { }'),
      ...apex('Wrong', 'public class Wrong { Nothing n; }')
    };
    expect(await deploy(files, { rollbackOnError: false })).toMatchObject({
      status: 'SucceededPartial',
      success: true
    });
    const { records } = await admin.query<{ Name: string }>(
      "SELECT Name FROM ApexClass WHERE Name IN ('Right', 'Wrong')"
    );
    expect(records.map(({ Name }) => Name)).toEqual(['Right']);
  });

  it('that is only checked changes nothing, and can be deployed by its id when its tests ran', async () => {
    const files = {
      'package.xml': manifest({ ApexClass: ['Pond', 'PondTest'] }),
      ...apex('Pond', 'public class Pond { public static Integer depth() { return 2; } }'),
      ...apex(
        'PondTest',
        '@IsTest private class PondTest { @IsTest static void isDeep() { System.assertEquals(2, Pond.depth()); } }'
      )
    };
    const checked = await deploy(files, {
      checkOnly: true,
      testLevel: 'RunSpecifiedTests',
      runTests: ['PondTest']
    });
    expect(checked).toMatchObject({ status: 'Succeeded', checkOnly: true, numberTestsTotal: 1 });
    expect(await admin.query("SELECT Id FROM ApexClass WHERE Name = 'Pond'")).toMatchObject({ totalSize: 0 });
    await admin.metadata.deployRecentValidation({ id: checked.id, rest: true });
    await org.org.background.idle();
    expect(await admin.query("SELECT Id FROM ApexClass WHERE Name = 'Pond'")).toMatchObject({ totalSize: 1 });
  });

  it('fails when a test fails', async () => {
    const files = {
      'package.xml': manifest({ ApexClass: ['Pond'] }),
      ...apex('Pond', 'public class Pond { public static Integer depth() { return 3; } }')
    };
    const result = await deploy(files, { testLevel: 'RunLocalTests' });
    expect(result).toMatchObject({ status: 'Failed', numberComponentErrors: 0, numberTestErrors: 1 });
    expect(result.details.runTestResult.failures).toMatchObject([
      { message: expect.stringContaining('Assertion Failed') }
    ]);
    expect(await deploy(files, { testLevel: 'RunSpecifiedTests', runTests: ['Nothing'] })).toMatchObject({
      status: 'Failed',
      errorMessage: expect.stringContaining('Nothing')
    });
  });

  // Metadata API Developer Guide, "Running a Subset of Tests in a Deployment"; Apex Developer Guide, "Testing and Code
  // Coverage": three quarters of all Apex, or of each class that is brought; something of every trigger.
  it('fails when its tests cover too little, and says of what', async () => {
    const files = {
      'package.xml': manifest({ ApexClass: ['Ditch', 'DitchTest'], ApexTrigger: ['DitchTrigger'] }),
      ...apex(
        'Ditch',
        `public class Ditch {\npublic ${['a1', 'a2'].map((name) => `static void ${name}() {\nInteger b = 1;\nb++;\nb--;\n}\n`).join('public ')}}`
      ),
      ...apex('DitchTest', '@IsTest private class DitchTest { @IsTest static void isDug() { Ditch.a1(); } }'),
      'triggers/DitchTrigger.trigger': 'trigger DitchTrigger on Account (before insert) { Ditch.a2(); }',
      'triggers/DitchTrigger.trigger-meta.xml':
        '<ApexTrigger><apiVersion>66.0</apiVersion><status>Active</status></ApexTrigger>'
    };
    const result = await deploy(files, { testLevel: 'RunSpecifiedTests', runTests: ['DitchTest'] });
    expect(result).toMatchObject({ status: 'Failed', numberComponentErrors: 0, numberTestErrors: 0 });
    const { runTestResult } = result.details;
    expect(runTestResult.codeCoverageWarnings).toEqual([
      expect.objectContaining({
        name: 'Ditch',
        message: 'Test coverage of selected Apex Class is 50%, at least 75% test coverage is required.'
      }),
      expect.objectContaining({
        name: 'DitchTrigger',
        message: 'Test coverage of selected Apex Trigger is 0%, at least 75% test coverage is required.'
      })
    ]);
    expect(runTestResult.codeCoverage).toContainEqual(
      expect.objectContaining({ name: 'Ditch', numLocations: 6, numLocationsNotCovered: 3, type: 'Class' })
    );
    const all = await deploy(files, { testLevel: 'RunLocalTests' });
    expect(all.status).toBe('Failed');
    expect(all.details.runTestResult.codeCoverageWarnings).toContainEqual(
      expect.objectContaining({
        name: 'DitchTrigger',
        message: 'Test coverage of selected Apex Trigger is 0%, at least 1% test coverage is required.'
      })
    );
    expect(await admin.query("SELECT Id FROM ApexClass WHERE Name = 'Ditch'")).toMatchObject({ totalSize: 0 });
  });

  it('is told when it would break a class of the org', async () => {
    const result = await deploy({
      'package.xml': manifest({ ApexClass: ['Pond'] }),
      ...apex('Pond', 'public class Pond { }')
    });
    expect(failuresOf(result)).toMatchObject([
      { fullName: 'Pond', problem: expect.stringMatching(/^Dependent class is invalid.*PondTest\.cls: line 1/) }
    ]);
  });

  // "Deleting Components from an Organization"
  it('deletes what destructiveChanges.xml names; what comes again begins empty', async () => {
    const empty = manifest({});
    const gone = await deploy({
      'package.xml': empty,
      'destructiveChanges.xml': manifest({
        CustomField: ['Garden__c.Soil__c', 'Garden__c.Never__c'],
        ApexClass: ['Right']
      })
    });
    expect(gone).toMatchObject({ status: 'Succeeded' });
    expect(gone.details.componentSuccesses).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ fullName: 'Garden__c.Soil__c', deleted: true }),
        expect.objectContaining({ fullName: 'Garden__c.Never__c', deleted: false, problemType: 'Warning' })
      ])
    );
    await expect(admin.query('SELECT Soil__c FROM Garden__c')).rejects.toMatchObject({ errorCode: 'INVALID_FIELD' });
    await deploy({
      'package.xml': manifest({ CustomField: ['Garden__c.Soil__c'] }),
      'objects/Garden__c.object': xml('CustomObject', field('Soil__c'))
    });
    expect((await admin.query('SELECT Soil__c FROM Garden__c')).records).toMatchObject([{ Soil__c: null }]);
    const needed = await deploy({ 'package.xml': empty, 'destructiveChanges.xml': manifest({ ApexClass: ['Gate'] }) });
    expect(needed).toMatchObject({ status: 'Failed' });
    expect(failuresOf(needed)).toMatchObject([{ fullName: 'Gate', problem: expect.stringContaining('HedgeTrigger') }]);
  });

  it('replaces Lightning components and tells their errors', async () => {
    const bundle = (html: string): Record<string, string> => ({
      'package.xml': manifest({ LightningComponentBundle: ['pondCard'] }),
      'lwc/pondCard/pondCard.js':
        "import { LightningElement } from 'lwc';\nexport default class PondCard extends LightningElement {}\n",
      'lwc/pondCard/pondCard.html': html,
      'lwc/pondCard/pondCard.js-meta.xml': xml(
        'LightningComponentBundle',
        '<apiVersion>66.0</apiVersion><isExposed>true</isExposed>'
      )
    });
    const bad = await deploy(bundle('<template>\n<p onclick="open()">deep</p>\n</template>'));
    expect(failuresOf(bad)).toMatchObject([
      {
        componentType: 'LightningComponentBundle',
        fullName: 'pondCard',
        fileName: 'lwc/pondCard/pondCard.html',
        lineNumber: 2
      }
    ]);
    expect(await deploy(bundle('<template><p>deep</p></template>'))).toMatchObject({ status: 'Succeeded' });
    expect(org.org.project.find('LightningComponentBundle', 'pondCard')).toBeDefined();
  });

  it('says what its manifest and its files disagree in', async () => {
    const result = await deploy({
      'package.xml': manifest({ ApexClass: ['Absent'], Flow: ['A_Flow'] }),
      ...apex('Stray', 'public class Stray { }'),
      'flows/A_Flow.flow': xml('Flow', '<label>A</label>')
    });
    expect(failuresOf(result)).toMatchObject([
      { fullName: 'Stray', problem: 'Not in package.xml' },
      { fullName: 'Absent', problem: expect.stringContaining('was not found in zipped directory') }
    ]);
    expect(result.details.componentSuccesses).toEqual(
      expect.arrayContaining([expect.objectContaining({ componentType: 'Flow', problemType: 'Warning' })])
    );
  });

  it('is for those who may deploy', async () => {
    await addUser(org, 'keeper', 'Garden_Keeper');
    const keeper = org.connect('keeper');
    await expect(keeper.metadata.deployRest(zipOf({ 'package.xml': manifest({}) }), {})).rejects.toMatchObject({
      errorCode: 'INSUFFICIENT_ACCESS'
    });
    await expect(keeper.metadata.deploy(zipOf({ 'package.xml': manifest({}) }), {})).rejects.toThrow(
      'INSUFFICIENT_ACCESS'
    );
  });
});

it('what was deployed is there after a restart, rows and code alike', async () => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'deployed-'));
  const start = () => startOrg({ project: fixtureProject, port: 0, page: false, dataFolder });
  const connect = (running: RunningOrg): Connection =>
    new Connection({ instanceUrl: running.url, accessToken: running.tokenFor('admin'), version: '66.0' });
  const files = {
    'package.xml': manifest({ CustomObject: ['Stone__c'], ApexClass: ['Wall'] }),
    'destructiveChanges.xml': manifest({ ApexClass: ['GardenController'] }),
    'objects/Stone__c.object': object('Stone', field('Kind__c')),
    ...apex('Wall', 'public class Wall { }')
  };
  let running = await start();
  try {
    await connect(running).metadata.deployRest(zipOf(files), { rollbackOnError: true });
    await running.org.background.idle();
    await connect(running).sobject('Stone__c').create({ Name: 'Flint', Kind__c: 'hard' });
    await running.close();
    running = await start();
    const { records } = await connect(running).query('SELECT Name, Kind__c FROM Stone__c');
    expect(records).toMatchObject([{ Name: 'Flint', Kind__c: 'hard' }]);
    const classes = await connect(running).query<{ Name: string }>('SELECT Name FROM ApexClass ORDER BY Name');
    expect(classes.records.map(({ Name }) => Name)).toEqual(['Wall']);
  } finally {
    await running.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
});

describe('a harmful zip', () => {
  const good = { name: 'package.xml', content: manifest({ ApexClass: ['X'] }) };
  const bomb = Buffer.alloc(20 * 1024 * 1024);
  const text = 'public class X { }';
  it.each([
    ['no zip', Buffer.from('PK nothing of the kind'), 'INVALID_ZIP_FILE'],
    ['cut short', zipEntries([good]).subarray(0, -30), 'INVALID_ZIP_FILE'],
    ['a path out of the folder', zipEntries([good, { name: '../../evil.cls', content: text }]), 'INVALID_ZIP_FILE'],
    ['an absolute path', zipEntries([good, { name: '/tmp/evil.cls', content: text }]), 'INVALID_ZIP_FILE'],
    [
      'a path of another system',
      zipEntries([good, { name: 'classes\\..\\..\\evil.cls', content: text }]),
      'INVALID_ZIP_FILE'
    ],
    [
      'a symbolic link',
      zipEntries([good, { name: 'classes/X.cls', content: '/etc/passwd', mode: 0o120777 }]),
      'INVALID_ZIP_FILE'
    ],
    ['a file twice', zipEntries([good, good]), 'INVALID_ZIP_FILE'],
    [
      'a bomb',
      zipEntries([
        good,
        ...[0, 1].map((index) => ({ name: `classes/${index}.cls`, content: text, saidSize: 60 * 1024 * 1024 }))
      ]),
      'LIMIT_EXCEEDED'
    ],
    [
      'a bomb that hides its size',
      zipEntries([good, { name: 'classes/X.cls', content: bomb, saidSize: 10 }]),
      'INVALID_ZIP_FILE'
    ],
    ['no manifest', zipOf({ 'classes/X.cls': text }), 'INVALID_PACKAGE'],
    [
      'a manifest with entities',
      zipOf({ 'package.xml': '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><Package>&x;</Package>' }),
      'INVALID_PACKAGE'
    ]
  ])('is refused: %s', async (_, zip, code) => {
    const { id } = (await admin.metadata.deployRest(zip, { rollbackOnError: true })) as { id: string };
    await org.org.background.idle();
    const { body } = await org.call('admin', 'GET', `metadata/deployRequest/${id}?includeDetails=true`);
    const { deployResult } = body as { deployResult: Result };
    expect(deployResult).toMatchObject({ status: 'Failed', errorStatusCode: code });
    expect(JSON.stringify(deployResult)).not.toContain('root:');
  });

  it('with entities in a component is a failure of the component', async () => {
    const result = await deploy({
      'package.xml': manifest({ PermissionSet: ['Evil'] }),
      'permissionsets/Evil.permissionset':
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><PermissionSet><label>&x;</label></PermissionSet>'
    });
    expect(failuresOf(result)).toMatchObject([
      { componentType: 'PermissionSet', fullName: 'Evil', fileName: 'permissionsets/Evil.permissionset', lineNumber: 1 }
    ]);
  });
});
