// What a deployment tells of components that fail: each of them, with its file and line.
// Source: Metadata API Developer Guide, "DeployMessage" (fileName, lineNumber, columnNumber, problem)
// (https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_deployresult.htm), "Deleting Components
// from an Organization" (https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_deploy_deleting_files.htm).
import { type Fixture, startFixture } from './runningOrg.ts';
import { zipOf } from './zip.ts';

jest.setTimeout(120_000);

let org: Fixture;

beforeAll(async () => (org = await startFixture()));
afterAll(() => org.close());

const NS = 'xmlns="http://soap.sforce.com/2006/04/metadata"';
const manifest = (types: Readonly<Record<string, readonly string[]>>): string =>
  `<Package ${NS}>${Object.entries(types)
    .map(
      ([name, all]) => `<types>${all.map((one) => `<members>${one}</members>`).join('')}<name>${name}</name></types>`
    )
    .join('')}<version>66.0</version></Package>`;

const apex = (name: string, source: string): Record<string, string> => ({
  [`classes/${name}.cls`]: source,
  [`classes/${name}.cls-meta.xml`]: `<ApexClass ${NS}><apiVersion>66.0</apiVersion><status>Active</status></ApexClass>`
});

interface Failure {
  readonly fullName: string;
  readonly fileName: string;
  readonly problem: string;
  readonly lineNumber?: number;
}

async function deploy(files: Record<string, string>): Promise<{ status: string; failures: readonly Failure[] }> {
  const admin = org.connect('admin');
  const options = { rollbackOnError: true, singlePackage: true };
  const { id } = (await admin.metadata.deployRest(zipOf(files), options)) as { id: string };
  await org.org.background.idle();
  const { body } = await org.call('admin', 'GET', `metadata/deployRequest/${id}?includeDetails=true`);
  const { deployResult } = body as {
    deployResult: { status: string; details: { componentFailures: readonly Failure[] } };
  };
  return { status: deployResult.status, failures: deployResult.details.componentFailures };
}

const placesOf = (failures: readonly Failure[]) =>
  failures.map(({ fullName, fileName, lineNumber }) => `${fileName}:${String(lineNumber)} ${fullName}`).sort();

it('every class that does not compile is told, with the line of its first error', async () => {
  const { status, failures } = await deploy({
    'package.xml': manifest({ ApexClass: ['One', 'Two', 'Three', 'Fine'] }),
    ...apex('One', 'public class One {\n  Integer a = b;\n}'),
    ...apex('Two', 'public class Two {\n\n  void f() {\n    foo();\n  }\n}'),
    ...apex('Three', 'public class Three {\n  void f( {\n}'),
    ...apex('Fine', 'public class Fine {}')
  });
  expect(status).toBe('Failed');
  expect(placesOf(failures)).toEqual(['classes/One.cls:2 One', 'classes/Three.cls:2 Three', 'classes/Two.cls:4 Two']);
  expect(failures.map(({ problem }) => problem).sort()).toEqual([
    expect.stringContaining('Method does not exist'),
    expect.stringContaining('Variable does not exist: b'),
    expect.stringMatching(/./)
  ]);
});

it('a field, a rule and a record type are told with the line of their element', async () => {
  const field = (name: string, type: string): string =>
    `  <fields>\n    <fullName>${name}</fullName>\n    <label>x</label>\n    <type>${type}</type>\n  </fields>\n`;
  const { failures } = await deploy({
    'package.xml': manifest({
      CustomField: ['Garden__c.Right__c', 'Garden__c.Wrong__c'],
      ValidationRule: ['Garden__c.Odd']
    }),
    'objects/Garden__c.object':
      `<CustomObject ${NS}>\n` +
      field('Right__c', 'Checkbox').replace('<type>', '<defaultValue>false</defaultValue><type>') +
      field('Wrong__c', 'Riddle') +
      `  <validationRules>\n    <fullName>Odd</fullName>\n    <active>true</active>\n` +
      `    <errorConditionFormula>Nothing__c = 1</errorConditionFormula>\n    <errorMessage>x</errorMessage>\n` +
      `  </validationRules>\n</CustomObject>`
  });
  expect(placesOf(failures)).toEqual([
    'objects/Garden__c.object:12 Garden__c.Odd',
    'objects/Garden__c.object:7 Garden__c.Wrong__c'
  ]);
});

it('a right to a field that is not there is told with the line that names it', async () => {
  const { failures } = await deploy({
    'package.xml': manifest({ PermissionSet: ['Odd'] }),
    'permissionsets/Odd.permissionset':
      `<PermissionSet ${NS}>\n  <fieldPermissions>\n    <editable>false</editable>\n` +
      `    <field>Garden__c.Area__c</field>\n    <readable>true</readable>\n  </fieldPermissions>\n` +
      `  <fieldPermissions>\n    <editable>false</editable>\n    <field>Garden__c.Gone__c</field>\n` +
      `    <readable>true</readable>\n  </fieldPermissions>\n  <label>Odd</label>\n</PermissionSet>`
  });
  expect(placesOf(failures)).toEqual(['permissionsets/Odd.permissionset:9 Odd']);
});

// "Deleting a field removes it from permission sets": the sets of the project go on without it.
it('a field that permission sets name can be deleted; the rights to it go with it', async () => {
  const admin = org.connect('admin');
  const set = (await admin.sobject('PermissionSet').create({ Name: 'Records', Label: 'Records' })).id ?? '';
  const read = { ParentId: set, SobjectType: 'Garden__c', PermissionsRead: true };
  await admin.sobject('ObjectPermissions').create(read);
  await admin.sobject('FieldPermissions').create({ ...read, Field: 'Garden__c.Fee__c' });
  const { status, failures } = await deploy({
    'package.xml': manifest({}),
    'destructiveChanges.xml': manifest({ CustomField: ['Garden__c.Fee__c'], ListView: ['Garden__c.Paying'] })
  });
  expect({ status, failures }).toEqual({ status: 'Succeeded', failures: [] });
  await expect(admin.query('SELECT Fee__c FROM Garden__c')).rejects.toMatchObject({ errorCode: 'INVALID_FIELD' });
  const left = "SELECT Id FROM FieldPermissions WHERE Field = 'Garden__c.Fee__c'";
  expect(await admin.query(left)).toMatchObject({ totalSize: 0 });
  expect(await admin.query("SELECT Id FROM PermissionSet WHERE Name IN ('Garden_Keeper', 'Records')")).toMatchObject({
    totalSize: 2
  });
});

// Apex Developer Guide, "Executing Anonymous Apex Code"; SOAP API, "ExecuteAnonymousResult".
it('an anonymous block is named as the platform names it', async () => {
  const run = async (code: string) =>
    (await org.call('admin', 'GET', `tooling/executeAnonymous?anonymousBody=${encodeURIComponent(code)}`)).body;
  expect(await run('Integer a = 1;\nInteger b = a / 0;')).toMatchObject({
    compiled: true,
    success: false,
    exceptionMessage: 'System.MathException: Divide by 0',
    exceptionStackTrace: 'AnonymousBlock: line 2, column 1'
  });
  expect(await run('Integer a = 1;\nInteger b = c;')).toMatchObject({ compiled: false, line: 2 });
});
