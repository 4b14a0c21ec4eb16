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
