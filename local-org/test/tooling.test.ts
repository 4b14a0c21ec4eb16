// Anonymous Apex and test runs over the Tooling API and SOAP, as development tools use them.
// Source: Tooling API, "REST Resources", https://developer.salesforce.com/docs/atlas.en-us.api_tooling.meta/api_tooling/intro_rest_resources.htm
import path from 'node:path';
import type { Connection } from 'jsforce';
import { addUser, type Fixture, startFixture } from './runningOrg.ts';

jest.setTimeout(60_000);

let org: Fixture;
let admin: Connection;

beforeAll(async () => {
  org = await startFixture({ project: path.join(import.meta.dirname, 'apex-project') });
  admin = org.connect('admin');
  await addUser(org, 'packer', 'Crate_Packer');
});

afterAll(() => org.close());

// SOAP API Developer Guide, "ExecuteAnonymousResult"
describe('executeAnonymous', () => {
  const run = (code: string) => admin.tooling.executeAnonymous(code);
  const names = async (): Promise<string[]> => {
    const { records } = await admin.query<{ Name: string }>('SELECT Name FROM Account ORDER BY Name');
    return records.map(({ Name }) => Name);
  };

  it('runs a block with its own methods and classes; what it writes stays', async () => {
    const code = [
      'Integer count = 2;',
      'String nameOf(Integer place) {',
      "  return 'Anon ' + place;",
      '}',
      'public class Maker { Account make(String name) { return new Account(Name = name); } }',
      'for (Integer i = 0; i < count; i++) insert new Maker().make(nameOf(i)); // end'
    ].join('\n');
    expect(await run(code)).toEqual({
      line: -1,
      column: -1,
      compiled: true,
      success: true,
      compileProblem: null,
      exceptionStackTrace: null,
      exceptionMessage: null
    });
    expect(await names()).toEqual(['Anon 0', 'Anon 1']);
  });

  it.each([
    ['syntax', 'Integer x = 1;\nInteger = 2;', 2],
    ['an unknown variable', 'Integer x = 1;\n\nx = y;', 3],
    ['a wrong type', "Integer x = 'text';", 1],
    ['an unknown field', 'Account a = new Account();\na.Nothing__c = 1;', 2],
    ['a brace that would end the block', 'Integer x = 1; } static void other() {', 1]
  ])('tells the line of a compile problem: %s', async (_, code, line) => {
    expect(await run(code)).toMatchObject({
      compiled: false,
      success: false,
      line,
      compileProblem: expect.any(String),
      exceptionMessage: null
    });
  });

  it('tells of an exception and undoes what the block wrote', async () => {
    const before = await names();
    expect(await run("insert new Account(Name = 'Gone');\nObject o = null;\no.toString();")).toMatchObject({
      compiled: true,
      success: false,
      line: 3,
      compileProblem: null,
      exceptionMessage: expect.stringMatching(/^System\.NullPointerException: /),
      exceptionStackTrace: expect.stringContaining('line 3')
    });
    expect(await names()).toEqual(before);
  });

  it('is for those who may author Apex', async () => {
    const path = `tooling/executeAnonymous?anonymousBody=${encodeURIComponent("insert new Account(Name = 'x');")}`;
    expect(await org.call('packer', 'GET', path)).toMatchObject({ status: 403 });
    expect(await org.call(null, 'GET', path)).toMatchObject({ status: 401 });
  });
});

describe('executeAnonymous over SOAP', () => {
  const envelope = (token: string, inner: string) =>
    '<env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/" xmlns:cmd="http://soap.sforce.com/2006/08/apex">' +
    `<env:Header><cmd:SessionHeader><cmd:sessionId>${token}</cmd:sessionId></cmd:SessionHeader></env:Header>` +
    `<env:Body>${inner}</env:Body></env:Envelope>`;
  const post = async (text: string) => {
    const headers = { 'content-type': 'text/xml', soapaction: 'executeAnonymous' };
    const { status, body } = await org.call(null, 'POST', '/services/Soap/s/66.0/00D000000000001', { text, headers });
    return { status, body: String(body) };
  };
  const block = (code: string) => `<executeAnonymous><apexcode>${code}</apexcode></executeAnonymous>`;

  it('gives the debug log', async () => {
    const { status, body } = await post(
      envelope(org.tokenFor('admin'), block('Integer x = 2;\nSystem.debug(x &lt; 3);'))
    );
    expect(status).toBe(200);
    expect(body).toContain('<compiled>true</compiled>');
    expect(body).toMatch(/<debugLog>[^<]*USER_DEBUG\|\[2\]\|DEBUG\|true[^<]*<\/debugLog>/);
  });

  it.each([
    ['no token', envelope('', block('Integer x;')), 'INVALID_SESSION_ID'],
    ['a wrong token', envelope('00D!x', block('Integer x;')), 'INVALID_SESSION_ID'],
    ['another operation', 'TOKEN<login/>', 'NOT_SUPPORTED_BY_LOCAL_ORG'],
    ['an entity', 'TOKEN<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>', 'INVALID_SOAP'],
    ['endless nesting', `TOKEN${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}`, 'INVALID_SOAP'],
    ['no body', 'TOKEN', 'INVALID_SOAP']
  ])('answers a fault for %s', async (_, text, code) => {
    const sent = text.startsWith('TOKEN') ? envelope(org.tokenFor('admin'), text.slice(5)) : text;
    const { status, body } = await post(
      sent.includes('<!DOCTYPE') ? sent.replace(/(.*)(<!DOCTYPE.*?\]>)/, '$2$1') : sent
    );
    expect(status).toBe(500);
    expect(body).toContain(`<faultcode>sf:${code}</faultcode>`);
    expect(body).not.toContain('root:');
  });
});

interface TestResult {
  readonly Outcome: string;
  readonly MethodName: string;
  readonly ApexClass: { readonly Name: string };
}

describe('tests', () => {
  it('run asynchronously; results and coverage are records', async () => {
    const answer = await org.call('admin', 'POST', 'tooling/runTestsAsynchronous', {
      body: { tests: [{ className: 'RuleEngineTest' }, { className: 'ClassesTest' }], testLevel: 'RunSpecifiedTests' }
    });
    expect(answer).toMatchObject({ status: 200, body: expect.stringMatching(/^707\w{15}$/) });
    const id = String(answer.body);
    const queued = await admin.tooling.query(`SELECT Status FROM ApexTestQueueItem WHERE ParentJobId = '${id}'`);
    expect(queued.totalSize).toBe(2);
    await org.org.background.idle();

    const run = await admin.tooling.query(
      `SELECT Status, ClassesEnqueued, ClassesCompleted, MethodsFailed FROM ApexTestRunResult WHERE AsyncApexJobId = '${id}'`
    );
    expect(run.records).toMatchObject([
      { Status: 'Completed', ClassesEnqueued: 2, ClassesCompleted: 2, MethodsFailed: 0 }
    ]);
    const results = await admin.tooling.query<TestResult>(
      `SELECT Outcome, MethodName, ApexClass.Name FROM ApexTestResult WHERE AsyncApexJobId = '${id}'`
    );
    expect(new Set(results.records.map(({ Outcome }) => Outcome))).toEqual(new Set(['Pass']));
    expect(new Set(results.records.map(({ ApexClass }) => ApexClass.Name))).toEqual(
      new Set(['RuleEngineTest', 'ClassesTest'])
    );
    // "ApexCodeCoverage": coverage of one test method; "ApexCodeCoverageAggregate": of all of them.
    const [aggregate] = (
      await admin.tooling.query<
        Record<string, number> & { Coverage: { coveredLines: number[]; uncoveredLines: number[] } }
      >(
        "SELECT NumLinesCovered, NumLinesUncovered, Coverage FROM ApexCodeCoverageAggregate WHERE ApexClassOrTrigger.Name = 'RuleEngine'"
      )
    ).records;
    expect(aggregate?.Coverage.coveredLines).toHaveLength(aggregate?.['NumLinesCovered'] ?? -1);
    expect(aggregate?.['NumLinesCovered']).toBeGreaterThan(5);
    const single = await admin.tooling.query<{ NumLinesCovered: number; TestMethodName: string }>(
      "SELECT NumLinesCovered, TestMethodName FROM ApexCodeCoverage WHERE ApexClassOrTrigger.Name = 'RuleEngine' AND ApexTestClass.Name = 'RuleEngineTest'"
    );
    expect(single.totalSize).toBeGreaterThan(1);
    for (const { NumLinesCovered } of single.records) {
      expect(NumLinesCovered).toBeLessThanOrEqual(aggregate?.['NumLinesCovered'] ?? 0);
    }
    const { records } = await admin.tooling.query<{ PercentCovered: number }>(
      'SELECT PercentCovered FROM ApexOrgWideCoverage'
    );
    expect(records[0]?.PercentCovered).toBeGreaterThan(0);
    expect(records[0]?.PercentCovered).toBeLessThan(100);
  });

  it('leave no records of their own and see none of the org', async () => {
    const count = async () => (await admin.query('SELECT Id FROM Account')).totalSize;
    const before = await count();
    const { body } = await org.call('admin', 'POST', 'tooling/runTestsSynchronous', {
      body: { tests: [{ className: 'DmlTest' }] }
    });
    expect(body).toMatchObject({ numFailures: 0, failures: [] });
    expect(await count()).toBe(before);
  });

  it('run synchronously, also single methods', async () => {
    const all = await org.call('admin', 'POST', 'tooling/runTestsSynchronous', {
      body: { classNames: 'ArithmeticTest' }
    });
    const { successes } = all.body as { successes: { methodName: string }[] };
    expect(successes.length).toBeGreaterThan(1);
    const testMethods = [successes[0]?.methodName];
    const one = await org.call('admin', 'POST', 'tooling/runTestsSynchronous', {
      body: { tests: [{ className: 'arithmetictest', testMethods }] }
    });
    expect(one.body).toMatchObject({
      numTestsRun: 1,
      successes: [{ methodName: testMethods[0], name: 'ArithmeticTest' }]
    });
  });

  it.each([
    ['a class that is none', { classNames: 'Nothing' }, 'INVALID_INPUT'],
    ['a class without tests', { classNames: 'RuleEngine' }, 'INVALID_INPUT'],
    ['no tests', {}, 'INVALID_INPUT'],
    ['a wrong form', { tests: 'RuleEngineTest' }, 'JSON_PARSER_ERROR'],
    ['suites', { suiteNames: 'All' }, 'NOT_SUPPORTED_BY_LOCAL_ORG']
  ])('refuse %s', async (_, body, errorCode) => {
    const answer = await org.call('admin', 'POST', 'tooling/runTestsAsynchronous', { body });
    expect(answer.body).toMatchObject([{ errorCode }]);
  });

  it('are for those who may author Apex', async () => {
    const body = { classNames: 'RuleEngineTest' };
    expect((await org.call('packer', 'POST', 'tooling/runTestsAsynchronous', { body })).status).toBe(403);
  });
});
