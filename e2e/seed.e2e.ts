// The demo data is loaded by a process that may be killed at any moment: loading it again ends with the same records.
import { createInterface } from 'node:readline';
import { node, startEmptyOrg, type Product } from './product.ts';

const PORT = 8793;
/** Objects of the demo data with what makes a record the same in another org: its key. */
const OBJECTS: Readonly<Record<string, string>> = {
  Vendor__c: 'External_Id__c',
  Vendor_Status__c: 'External_Id__c',
  Product2: 'External_Id__c',
  PricebookEntry: 'Product2.External_Id__c',
  Account: 'External_Id__c',
  Contact: 'External_Id__c',
  Incentive_Program__c: 'External_Id__c',
  Program_Criterion__c: 'External_Id__c',
  Program_Tier__c: 'External_Id__c',
  Program_Product__c: 'External_Id__c',
  Opportunity: 'External_Id__c',
  OpportunityLineItem: 'External_Id__c',
  Account_Plan__c: 'External_Id__c',
  Whitespace_Cell__c: 'External_Id__c',
  UserRole: 'DeveloperName',
  User: 'Username',
  PermissionSetAssignment: 'Assignee.Username'
};
/** The fields by which a record that is referred to is told apart. */
const NAMES: Readonly<Record<string, string>> = {
  ...OBJECTS,
  Pricebook2: 'Name',
  Profile: 'Name',
  PermissionSet: 'Name'
};
/** Differ from load to load by their nature: when, and in which order, records were saved. */
const OF_THE_LOAD = /^(Id|CreatedDate|LastModifiedDate|SystemModstamp|Last\w+Date|Last\w+Id)$/;

let org: Product;

afterEach(async () => {
  await org?.stop();
});

interface Run {
  readonly code: number | null;
  readonly output: string;
}

/** Loads the data; with `killAfter` the process is killed as soon as records of that kind are saved. */
async function seed(args: readonly string[], killAfter?: string): Promise<Run> {
  const child = node(['--import', 'tsx', 'scripts/seed.ts', ...args]);
  const lines: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  if (child.stdout) {
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line);
      if (killAfter !== undefined && line.startsWith(`  ${killAfter}:`)) child.kill('SIGKILL');
    }
  }
  return { code: await ended, output: lines.map((line) => line.trim()).join('\n') };
}

const small = ['--port', String(PORT), '--size', 'small'];

/** Every record with the values of its fields, those it refers to by their keys, in the order of the keys. */
async function snapshot(): Promise<Record<string, string[]>> {
  const connection = await org.connect('admin');
  const all: Record<string, string[]> = {};
  for (const object of Object.keys(OBJECTS)) {
    const { fields } = await connection.describe(object);
    const columns = fields
      .filter(({ name, autoNumber }) => !OF_THE_LOAD.test(name) && !autoNumber)
      .flatMap(({ name, type, referenceTo, relationshipName }) => {
        if (type !== 'reference') return [name];
        const key = NAMES[referenceTo?.[0] ?? ''];
        return key !== undefined && relationshipName ? [`${relationshipName}.${key}`] : [];
      });
    const { records } = await connection.query(`SELECT ${columns.join(', ')} FROM ${object}`, { autoFetch: true });
    // Without the addresses of records, which hold their Ids.
    all[object] = records
      .map((row) => JSON.stringify(row, (key, value) => (key === 'attributes' ? undefined : value)))
      .sort();
  }
  return all;
}

async function startAgain(): Promise<void> {
  org = await startEmptyOrg(PORT);
}

test('interrupted again and again, and run to its end twice, it leaves the records of one undisturbed load', async () => {
  await startAgain();
  expect(await seed(small)).toMatchObject({ code: 0 });
  const undisturbed = await snapshot();
  // 30 of the small size, Dana's, those of her colleagues, of accounts up for assignment, and the one of Northgate.
  expect(undisturbed.Opportunity?.length).toBe(30 + 63 + 68 + 28 + 1);
  await org.stop();

  await startAgain();
  for (const moment of ['users', 'prices', 'criteria', 'opportunities']) {
    expect(await seed(small, moment)).toMatchObject({ code: null });
  }
  expect(await seed(small)).toMatchObject({ code: 0 });
  expect(await snapshot()).toEqual(undisturbed);
  expect(await seed(small)).toMatchObject({ code: 0 });
  expect(await snapshot()).toEqual(undisturbed);
  // Scheduled by each of three loads that came to their end, once.
  const soql = "SELECT CronExpression, State FROM CronTrigger WHERE CronJobDetail.Name = 'Quarterdeck nightly check'";
  expect((await (await org.connect('admin')).query(soql)).records).toMatchObject([
    { CronExpression: '0 0 4 * * ?', State: 'WAITING' }
  ]);
}, 600_000);

test('what cannot work ends with one clear sentence', async () => {
  await startAgain();
  const url = ['--instance-url', org.url, '--access-token'];
  expect(await seed([...url, '00D000000000001AAA!wrong'])).toEqual({
    code: 1,
    output: expect.stringMatching(/^The org does not accept this session token/)
  });
  expect(await seed(['--port', '1'])).toEqual({
    code: 1,
    output: expect.stringMatching(/^No org is running on port 1\b[^]*Nothing was loaded\.$/)
  });
  expect(await seed(['--instance-url', 'http://127.0.0.1:1', '--access-token', 'x'])).toEqual({
    code: 1,
    output: expect.stringMatching(/^No org answers at http:\/\/127\.0\.0\.1:1/)
  });
  expect(await seed(['--port', String(PORT), '--size', 'huge'])).toEqual({
    code: 1,
    output: 'There is no size huge, only small, demo.'
  });
  expect(await seed([])).toEqual({ code: 1, output: expect.stringMatching(/^Usage: npm run seed/) });
  expect(await seed(['--prot', '1'])).toEqual({
    code: 1,
    output: expect.stringMatching(/--prot[^]*Usage: npm run seed/)
  });
});
