/** Governor limits end a program; nothing catches them. Source: Apex Developer Guide, "Execution Governors and Limits". */
import { openApexOrg } from '../../../test/apex-org.ts';

function messageOf(body: string, more = ''): string | null | undefined {
  const { apex, context } = openApexOrg([`@IsTest class T { @IsTest static void test() { ${body} } ${more} }`]);
  return apex.runTests(context).outcomes[0]?.message;
}

const times = (count: number, body: string): string => `for (Integer i = 0; i < ${count}; i++) { ${body} }`;

describe('governor limits', () => {
  it('allow 100 queries and no more', () => {
    const query = 'List<Crate__c> rows = [SELECT Id FROM Crate__c];';
    expect(messageOf(times(100, query))).toBeNull();
    expect(messageOf(times(101, query))).toBe('System.LimitException: Too many SOQL queries: 101');
  });

  it('allow 150 DML statements and no more', () => {
    const dml = `insert new Crate__c(Name = 'x');`;
    expect(messageOf(times(150, dml))).toBeNull();
    expect(messageOf(times(151, dml))).toBe('System.LimitException: Too many DML statements: 151');
  });

  it('allow 10,000 rows in DML', () => {
    const fill = (count: number) =>
      `List<Account> rows = new List<Account>(); ${times(count, `rows.add(new Account(Name = 'x'));`)} insert rows;`;
    expect(messageOf(fill(10_001))).toBe('System.LimitException: Too many DML rows: 10001');
  });

  it('allow 50,000 rows from queries', () => {
    const { apex, context, store } = openApexOrg([
      `@IsTest class T { @IsTest static void test() {
         ${times(6, 'Integer n = [SELECT Id FROM Account].size(); System.assertEquals(10000, n);')} } }`
    ]);
    const object = store.schema.object('Account');
    if (!object) throw new Error('no Account');
    const row = () => ({ Id: store.nextId(object), Name: 'x', IsDeleted: false });
    store.insert(object, Array.from({ length: 10_000 }, row));
    expect(apex.runTests(context).outcomes[0]?.message).toBe('System.LimitException: Too many query rows: 60000');
  });

  it('end an endless loop', () => {
    expect(messageOf('while (true) { }')).toBe('System.LimitException: Apex CPU time limit exceeded');
    expect(messageOf('Integer i = 0; for (;;) { i++; }')).toBe('System.LimitException: Apex CPU time limit exceeded');
  }, 60_000);

  it('end an endless recursion', () => {
    expect(messageOf('Integer i = down(1);', 'static Integer down(Integer i) { return down(i + 1) + 1; }')).toBe(
      'System.LimitException: Maximum stack depth reached: 1001'
    );
  });

  it('cannot be caught, and pass the finally blocks by', () => {
    const body = times(101, 'Integer n = [SELECT COUNT() FROM Crate__c];');
    const message = messageOf(`try { ${body} } catch (Exception e) { return; } finally { Assert.fail('no'); }`);
    expect(message).toBe('System.LimitException: Too many SOQL queries: 101');
  });

  it('end a program from inside a trigger', () => {
    const { apex, context } = openApexOrg([
      `trigger Many on Crate__c(before insert) { ${times(101, 'Integer n = [SELECT COUNT() FROM Account];')} }`,
      `@IsTest class T { @IsTest static void test() {
         try { insert new Crate__c(Name = 'x'); } catch (Exception e) { return; }
       } }`
    ]);
    expect(apex.runTests(context).outcomes[0]?.message).toBe('System.LimitException: Too many SOQL queries: 101');
  });
});

describe('speed', () => {
  it('adds a million numbers in under two seconds', () => {
    const { apex, context } = openApexOrg([
      `@IsTest class T { @IsTest static void test() {
         Integer total = 0; for (Integer i = 0; i < 1000000; i++) { total += i; } Assert.areEqual(1783293664, total);
       } }`
    ]);
    const [outcome] = apex.runTests(context).outcomes;
    expect(outcome?.message).toBeNull();
    expect(outcome?.milliseconds).toBeLessThan(2000);
  });
});

/** https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_gov_limits.htm */
describe('the Limits class', () => {
  const check = (body: string, more = '') => expect(messageOf(body, more)).toBeNull();

  it('counts child subqueries apart, three times as many as queries', () => {
    check(`List<Account> rows = [SELECT Id, (SELECT Id FROM Contacts), (SELECT Id FROM Opportunities) FROM Account
             WHERE Id NOT IN (SELECT AccountId FROM Contact)];
           Assert.areEqual(1, Limits.getQueries());
           Assert.areEqual(2, Limits.getAggregateQueries());
           Assert.areEqual(300, Limits.getLimitAggregateQueries());`);
  });

  it('ends a program at 301 child subqueries', () => {
    const query =
      'List<Account> rows = [SELECT Id, (SELECT Id FROM Contacts), (SELECT Id FROM Opportunities), (SELECT Id FROM Tasks), (SELECT Id FROM Events) FROM Account];';
    expect(messageOf(times(75, query))).toBeNull();
    expect(messageOf(times(76, query))).toBe('System.LimitException: Too many aggregate queries: 304');
  });

  it('counts what System.runAs and savepoints take of the DML statements', () => {
    check(`User me = [SELECT Id FROM User LIMIT 1];
           System.runAs(me) { System.debug('x'); }
           Savepoint sp = Database.setSavepoint();
           Database.rollback(sp);
           Assert.areEqual(3, Limits.getDmlStatements());
           Assert.areEqual(0, Limits.getDmlRows());`);
  });

  it('tells the limits of synchronous and of asynchronous Apex', () => {
    check(
      `Assert.areEqual(100, Limits.getLimitQueries());
       Assert.areEqual(6000000, Limits.getLimitHeapSize());
       Assert.areEqual(10000, Limits.getLimitCpuTime());
       Assert.areEqual(50, Limits.getLimitQueueableJobs());
       Assert.areEqual(10000, Limits.getLimitQueryLocatorRows());
       Assert.areEqual(20, Limits.getLimitSoslQueries());
       Assert.areEqual(100, Limits.getLimitCallouts());
       Assert.areEqual(10, Limits.getLimitEmailInvocations());
       Assert.areEqual(150, Limits.getLimitPublishImmediateDML());
       Test.startTest(); later(); Test.stopTest();
       Assert.areEqual('200 12000000 60000 1 0 600', [SELECT Name FROM Crate__c].Name);`,
      `@future static void later() {
         insert new Crate__c(Name = String.join(new List<Integer>{ Limits.getLimitQueries(), Limits.getLimitHeapSize(),
           Limits.getLimitCpuTime(), Limits.getLimitQueueableJobs(), Limits.getLimitFutureCalls(),
           Limits.getLimitAggregateQueries() }, ' '));
       }`
    );
  });

  it('allows 10,000 rows in a query locator of no batch', () => {
    check(`Database.QueryLocator rows = Database.getQueryLocator('SELECT Id FROM Account');
           Assert.areEqual(0, Limits.getQueryLocatorRows());
           insert new Account(Name = 'x');
           rows = Database.getQueryLocator('SELECT Id FROM Account');
           Assert.areEqual(1, Limits.getQueryLocatorRows());`);
  });
});

/** "Total heap size": https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_gov_limits.htm */
describe('the heap', () => {
  it('is told, and falls when what it held is let go', () => {
    expect(
      messageOf(`Integer before = Limits.getHeapSize();
                 String text = 'x'.repeat(100000);
                 Assert.isTrue(Limits.getHeapSize() >= before + 100000);
                 text = null;
                 Assert.isTrue(Limits.getHeapSize() < before + 1000);`)
    ).toBeNull();
  });

  it('ends a program that holds more than 6 MB', () => {
    const fill = (count: number) =>
      messageOf(`List<String> held = new List<String>();
                 for (Integer i = 0; i < ${count}; i++) held.add('0123456789'.repeat(10) + i);
                 Integer n = 0; for (Integer i = 0; i < 100000; i++) n++;`);
    expect(fill(40_000)).toBeNull();
    expect(fill(60_000)).toMatch(/^System.LimitException: Apex heap size too large: \d{7}$/);
  });

  it('ends a program that doubles a text, in few statements', () => {
    const message = messageOf(`String text = 'x'; try { for (Integer i = 0; i < 40; i++) text += text; }
                               catch (Exception e) { text = null; }`);
    expect(message).toMatch(/^System.LimitException: Apex heap size too large: /);
  });

  it('may be 12 MB in a future method', () => {
    const body = `static void fill() { List<String> held = new List<String>();
        for (Integer i = 0; i < 80000; i++) held.add('0123456789'.repeat(10) + i);
        Integer n = 0; for (Integer i = 0; i < 100000; i++) n++; }
      @future static void later() { fill(); insert new Crate__c(Name = 'done'); }`;
    expect(messageOf('fill();', body)).toMatch(/Apex heap size too large/);
    expect(
      messageOf('Test.startTest(); later(); Test.stopTest(); Assert.areEqual(1, [SELECT COUNT() FROM Crate__c]);', body)
    ).toBeNull();
  });
});
