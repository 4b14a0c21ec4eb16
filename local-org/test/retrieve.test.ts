// Retrievals by an unmodified jsforce: what an org holds comes as a package that deploys again without a change.
// Source: Metadata API Developer Guide, "retrieve()"
// (https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_retrieve.htm), "RetrieveRequest"
// (https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_retrieve_request.htm).
import { execFileSync } from 'node:child_process';
import type { Connection } from 'jsforce';
import { unzip } from '../src/api/metadata/zip.ts';
import { parseXml } from '../src/metadata/index.ts';
import { addUser, type Fixture, startFixture } from './runningOrg.ts';
import { zipOf } from './zip.ts';

jest.setTimeout(120_000);

// Jest cannot load this package's modules: another process runs the real one.
jest.mock('vite', () => ({
  transformWithOxc: (...args: unknown[]): Promise<unknown> => {
    const script = `import { transformWithOxc } from 'vite';
      const { code } = await transformWithOxc(...${JSON.stringify(args)});
      process.stdout.write(JSON.stringify({ code }));`;
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: import.meta.dirname });
    return Promise.resolve(JSON.parse(out.toString('utf8')));
  }
}));

let org: Fixture;
let admin: Connection;

beforeAll(async () => {
  org = await startFixture();
  admin = org.connect('admin');
  admin.metadata.pollInterval = 20;
  admin.metadata.pollTimeout = 60_000;
});

afterAll(() => org.close());

type Types = Readonly<Record<string, readonly string[]>>;

interface Retrieved {
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
  readonly told: readonly string[];
}

const listOf = <T>(value: T | readonly T[] | undefined | null): readonly T[] =>
  value === undefined || value === null ? [] : ([value].flat() as T[]);

async function retrieve(types: Types): Promise<Retrieved> {
  const result = await admin.metadata
    .retrieve({
      apiVersion: '66.0',
      unpackaged: {
        types: Object.entries(types).map(([name, members]) => ({ name, members: [...members] })),
        version: '66.0'
      }
    } as unknown as Parameters<typeof admin.metadata.retrieve>[0])
    .complete();
  expect(result).toMatchObject({ done: true, success: true, status: 'Succeeded' });
  const files = unzip(Buffer.from(result.zipFile, 'base64'));
  return {
    files: new Map([...files].map(([name, bytes]) => [name, bytes.toString('utf8')])),
    problems: listOf(result.messages).map(({ problem }) => problem),
    told: listOf(result.fileProperties).map(({ type, fullName, fileName }) => `${type} ${fullName} ${fileName}`)
  };
}

/** Types of the fixture project; an object brings its parts. */
const everything: Types = {
  ApexClass: ['*'],
  CustomApplication: ['*'],
  CustomLabels: ['*'],
  CustomMetadata: ['*'],
  CustomObject: ['*', 'Account', 'Product2'],
  CustomPermission: ['*'],
  CustomTab: ['*'],
  FlexiPage: ['*'],
  LightningComponentBundle: ['*'],
  PermissionSet: ['*']
};

interface Success {
  readonly fullName: string;
  readonly componentType: string;
  readonly changed: boolean;
}

it('what is retrieved deploys again, and nothing of it is new', async () => {
  const { files, problems } = await retrieve(everything);
  expect(problems).toEqual([]);
  const inside = Object.fromEntries([...files].map(([name, text]) => [name.replace(/^unpackaged\//, ''), text]));
  const started = (await admin.metadata.deployRest(zipOf(inside), { rollbackOnError: true, singlePackage: true })) as {
    id: string;
  };
  await org.org.background.idle();
  const { body } = await org.call('admin', 'GET', `metadata/deployRequest/${started.id}?includeDetails=true`);
  const { deployResult } = body as {
    deployResult: { details: { componentFailures: object[]; componentSuccesses: Success[] } };
  };
  expect(deployResult.details.componentFailures).toEqual([]);
  const successes = deployResult.details.componentSuccesses.filter(({ componentType }) => componentType !== '');
  // Files of bundles always count as changed.
  const changed = successes.filter(
    ({ changed: isChanged, componentType }) => isChanged && componentType !== 'LightningComponentBundle'
  );
  expect(changed).toEqual([]);
  const names = successes.map(({ componentType, fullName }) => `${componentType} ${fullName}`);
  expect(names).toEqual(
    expect.arrayContaining([
      'ApexClass GardenController',
      'CompactLayout Garden__c.Garden_Compact',
      'CustomField Account.Member_Since__c',
      'CustomField Garden__c.Kind__c',
      'CustomMetadata Season.Spring',
      'CustomObject Garden__c',
      'LightningComponentBundle gardenCard',
      'ListView Garden__c.All'
    ])
  );
});

it('a field alone comes in the file of its object, without the rest of it', async () => {
  const { files, told } = await retrieve({ CustomField: ['Garden__c.Kind__c'] });
  expect([...files.keys()]).toEqual(['unpackaged/objects/Garden__c.object', 'unpackaged/package.xml']);
  const { name, children } = parseXml(files.get('unpackaged/objects/Garden__c.object') ?? '', 'object');
  expect([name, children.map((one) => one.name)]).toEqual(['CustomObject', ['fields']]);
  expect(told).toEqual(['CustomField Garden__c.Kind__c unpackaged/objects/Garden__c.object']);
});

it('a component in TypeScript comes as the JavaScript that it runs as', async () => {
  const { files } = await retrieve({ LightningComponentBundle: ['gardenCard'] });
  const names = [...files.keys()].filter((name) => name.includes('/lwc/'));
  expect(names.map((name) => name.slice('unpackaged/lwc/gardenCard/'.length)).sort()).toEqual([
    'gardenCard.html',
    'gardenCard.js',
    'gardenCard.js-meta.xml'
  ]);
  const script = files.get('unpackaged/lwc/gardenCard/gardenCard.js');
  expect(script).toMatch(/@(?:api|wire|track)/);
  expect(script).not.toMatch(/: string|interface /);
});

// "Entity of type 'ApexClass' named 'FooBar' cannot be found": the message of the Ant Migration Tool's and the CLI's users,
// https://github.com/forcedotcom/cli/issues/7
it('what is not there is told by name; the rest comes', async () => {
  const { files, problems } = await retrieve({
    ApexClass: ['GardenController', 'FooBar'],
    CustomField: ['Garden__c.Nothing__c', '*'],
    ApexPage: ['Sales']
  });
  expect(files.has('unpackaged/classes/GardenController.cls')).toBe(true);
  expect(problems).toEqual([
    "Entity of type 'ApexClass' named 'FooBar' cannot be found",
    "Entity of type 'CustomField' named 'Garden__c.Nothing__c' cannot be found",
    "Entity of type 'CustomField' named '*' cannot be found",
    "Entity of type 'ApexPage' named 'Sales' cannot be found: the local org does not keep this type"
  ]);
  const manifest = parseXml(files.get('unpackaged/package.xml') ?? '', 'package.xml');
  expect(manifest.children[0]?.children.map(({ text }) => text)).toEqual(['GardenController', 'ApexClass']);
});

// "The wildcard ... doesn't apply to standard objects": Metadata API Developer Guide, "CustomObject"
it('the wildcard of objects means the custom ones', async () => {
  const { files } = await retrieve({ CustomObject: ['*'] });
  const objects = [...files.keys()].filter((name) => name.endsWith('.object'));
  expect(objects).toEqual(expect.arrayContaining(['unpackaged/objects/Garden__c.object']));
  expect(objects).not.toContain('unpackaged/objects/Account.object');
});

it('a package that is none and files by name fail by name', async () => {
  const fail = async (request: object) => {
    const { id } = await admin.metadata.retrieve(request as unknown as Parameters<typeof admin.metadata.retrieve>[0]);
    await org.org.background.idle();
    return admin.metadata.checkRetrieveStatus(id);
  };
  expect(await fail({ apiVersion: '66.0', packageNames: ['Sales'] })).toMatchObject({
    success: false,
    status: 'Failed',
    errorMessage: "No package named 'Sales' found"
  });
  expect(
    await fail({ apiVersion: '66.0', singlePackage: true, specificFiles: ['unpackaged/classes/A.cls'] })
  ).toMatchObject({ success: false, errorStatusCode: 'NOT_SUPPORTED_BY_LOCAL_ORG' });
});

it('is for those who may, and each sees their own', async () => {
  await addUser(org, 'keeper', 'Garden_Keeper');
  const keeper = org.connect('keeper');
  const request = {
    apiVersion: '66.0',
    unpackaged: { types: [{ name: 'ApexClass', members: ['*'] }], version: '66.0' }
  };
  const asked = request as unknown as Parameters<typeof admin.metadata.retrieve>[0];
  await expect(keeper.metadata.retrieve(asked)).rejects.toThrow(/INSUFFICIENT_ACCESS/);
  const { id } = await admin.metadata.retrieve(asked);
  await org.org.background.idle();
  await expect(keeper.metadata.checkRetrieveStatus(id)).rejects.toThrow(/INSUFFICIENT_ACCESS/);
  await expect(admin.metadata.checkRetrieveStatus('09S000000000000AAA')).rejects.toThrow(/invalid retrieve id/);
});
