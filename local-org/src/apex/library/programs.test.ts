// The library as compiled programs use it: overloads, conversions, callbacks into user classes, records in the store.
// Each case is the body of a test method; it passes when its own assertions hold.
import { buildSchema } from '../../schema/index.ts';
import { contextFor } from '../../security/index.ts';
import { openStore, systemClock } from '../../store/index.ts';
import type { MetadataComponent, ProjectMetadata } from '../../metadata/types.ts';
import { loadApex, type ApexTestOutcome } from '../index.ts';

const TYPES = `
  class Line implements Comparable {
    public String name;
    public Decimal amount { get; set; }
    public List<String> tags;
    transient Integer hidden = 1;
    public Line(String name, Decimal amount) { this.name = name; this.amount = amount; }
    public Integer compareTo(Object other) { return (amount - ((Line) other).amount).intValue(); }
  }
  class Key {
    Integer x;
    Key(Integer x) { this.x = x; }
    public Boolean equals(Object other) { return ((Key) other).x == x; }
    public Integer hashCode() { return 1; }
  }
  class Backwards implements Comparator<Integer> {
    public Integer compare(Integer a, Integer b) { return b - a; }
  }
  class Range implements Iterable<Integer>, Iterator<Integer> {
    Integer n = 0;
    public Iterator<Integer> iterator() { return this; }
    public Boolean hasNext() { return n < 3; }
    public Integer next() { return n++; }
  }
  class Job implements Queueable {
    public void execute(QueueableContext context) { insert new Account(Name = String.valueOf(context.getJobId()).left(3)); }
  }
  class Greeter implements Callable {
    public Object call(String action, Map<String, Object> args) { return action + args.get('name'); }
  }
  enum Season { WINTER, SUMMER }
  class BadException extends Exception {}
`;

const CASES: Readonly<Record<string, string>> = {
  overloadsOfText: `
    Assert.areEqual('1.50', String.valueOf(1.50));
    Assert.areEqual('2026-02-13', String.valueOf(Date.newInstance(2026, 2, 13)));
    Assert.areEqual('on 2026-02-13 00:00:00', 'on ' + Date.newInstance(2026, 2, 13));
    Assert.areEqual('x 1 null', String.format('x {0} {1}', new List<Object>{ 1, null }));
    Assert.areEqual('a,b', String.join(new Set<String>{ 'a', 'b' }, ','));
    Assert.areEqual('{a=1}', new Map<String, Integer>{ 'a' => 1 }.toString());
    Assert.areEqual('(1, 2)', '' + new List<Integer>{ 1, 2 });`,
  exceptionsAsText: `
    try { throw new BadException('reason'); } catch (Exception e) { Assert.isTrue(String.valueOf(e).endsWith('BadException: reason')); }`,
  numbers: `
    Decimal ten = 10;
    Assert.areEqual('3.33333333333333333333333333333333', String.valueOf(ten / 3));
    Assert.areEqual(3.33, (ten / 3).setScale(2));
    Assert.areEqual(3.4, (3.35).setScale(1, RoundingMode.HALF_UP));
    Assert.areEqual(101, (1.005 * 100).setScale(0, System.RoundingMode.HALF_UP).intValue());
    Assert.areEqual(5.5, Math.max(5.5, 3));
    Assert.areEqual(2L, Math.max(1, 2L));
    Assert.areEqual(1024.0, Math.pow(2, 10));
    Assert.areEqual(2, Math.round(2.5));
    Object value = 12.7;
    Assert.areEqual(12, Integer.valueOf(value));
    List<Decimal> amounts = new List<Decimal>();
    amounts.add(1);
    Assert.isInstanceOfType(amounts[0], Decimal.class);`,
  dates: `
    Datetime instant = Datetime.newInstanceGmt(2026, 2, 13, 18, 30, 0);
    Assert.areEqual('2026-02-13T10:30', instant.format('yyyy-MM-dd\\'T\\'HH:mm'));
    Assert.areEqual(Date.newInstance(2026, 2, 28), Date.newInstance(2026, 1, 31).addMonths(1));
    Assert.areEqual(Date.newInstance(2026, 2, 13), Date.today());
    Datetime midnight = Date.newInstance(2026, 2, 13);
    Assert.areEqual(2026, midnight.yearGmt());`,
  sorting: `
    List<Line> lines = new List<Line>{ new Line('b', 2), new Line('a', 1) };
    lines.sort();
    Assert.areEqual('a', lines[0].name);
    List<Integer> numbers = new List<Integer>{ 1, 3, 2 };
    numbers.sort(new Backwards());
    Assert.areEqual(new List<Integer>{ 3, 2, 1 }, numbers);`,
  userKeys: `
    Map<Key, String> words = new Map<Key, String>{ new Key(1) => 'one', new Key(2) => 'two' };
    Assert.areEqual('one', words.put(new Key(1), 'uno'));
    Assert.areEqual(2, words.size());
    words.remove(new Key(1));
    Assert.isTrue(words.containsKey(new Key(2)));
    Map<Season, Integer> bySeason = new Map<Season, Integer>{ Season.WINTER => 1 };
    Assert.areEqual(1, bySeason.get(Season.valueOf('WINTER')));`,
  keySetIsAView: `
    Map<String, Integer> numbers = new Map<String, Integer>{ 'a' => 1, 'b' => 2 };
    numbers.keySet().retainAll(new Set<String>{ 'a' });
    Assert.areEqual(1, numbers.size());
    try { numbers.keySet().add('z'); Assert.fail(); }
    catch (FinalException e) { Assert.areEqual('Collection is read-only', e.getMessage()); }`,
  iterating: `
    Integer sum = 0;
    for (Integer i : new Range()) { sum += i; }
    Assert.areEqual(3, sum);
    Iterable<String> names = new List<String>{ 'a' };
    Iterator<String> walk = names.iterator();
    Assert.isTrue(walk.hasNext());
    Assert.areEqual('a', walk.next());
    Callable greeter = new Greeter();
    Assert.areEqual('Hi Ann', greeter.call('Hi ', new Map<String, Object>{ 'name' => 'Ann' }));`,
  exceptionsByName: `
    try { Integer.valueOf('x'); Assert.fail(); } catch (TypeException e) { Assert.areEqual('Invalid integer: x', e.getMessage()); }
    try { new List<Integer>().get(0); Assert.fail(); } catch (ListException e) { Assert.areEqual('List index out of bounds: 0', e.getMessage()); }
    try { Id.valueOf('x'); Assert.fail(); } catch (StringException e) { Assert.areEqual('Invalid id: x', e.getMessage()); }
    try { JSON.deserializeUntyped('{'); Assert.fail(); } catch (JSONException e) { Assert.isTrue(e.getMessage().startsWith('Unexpected end-of-input')); }`,
  json: `
    Line line = new Line('x', 1.50);
    Assert.areEqual('{"name":"x","amount":1.50,"tags":null}', JSON.serialize(line));
    List<Line> lines = (List<Line>) JSON.deserialize('[{"name":"y","amount":2,"tags":["a"]}]', List<Line>.class);
    Assert.areEqual(2, lines[0].amount);
    Assert.areEqual('a', lines[0].tags[0]);
    Map<String, Object> raw = (Map<String, Object>) JSON.deserializeUntyped('{"a":[1, 2.5]}');
    List<Object> items = (List<Object>) raw.get('a');
    Assert.areEqual(1, (Integer) items[0]);
    Assert.areEqual(2.5, (Decimal) items[1]);
    Assert.areEqual('A', ((Account) JSON.deserialize('{"Name":"A"}', Account.class)).Name);`,
  records: `
    Account made = new Account(Name = 'Acme');
    insert made;
    Map<Id, Account> byId = new Map<Id, Account>([SELECT Id, Name FROM Account]);
    Assert.areEqual('Acme', byId.get(made.Id).Name);
    Assert.areEqual(Account.SObjectType, made.Id.getSObjectType());
    Assert.areEqual(1, new Set<Account>{ new Account(Name = 'q'), new Account(Name = 'q') }.size());
    Assert.areEqual('Acme', new List<Account>{ made }.deepClone()[0].Name);
    Account typed = (Account) Type.forName('Account').newInstance();
    Assert.isNull(typed.Name);`,
  database: `
    Database.SaveResult refused = Database.insert(new Account(), false);
    Assert.isFalse(refused.isSuccess());
    Assert.areEqual(StatusCode.REQUIRED_FIELD_MISSING, refused.getErrors()[0].getStatusCode());
    List<Database.SaveResult> saved = Database.insert(new List<Account>{ new Account(Name = 'x') }, false, AccessLevel.USER_MODE);
    Assert.isTrue(saved[0].isSuccess());
    Assert.isTrue(Database.upsert(new Account(Name = 'y')).isCreated());
    List<Account> found = Database.queryWithBinds(
      'SELECT Id FROM Account WHERE Name = :wanted', new Map<String, Object>{ 'wanted' => 'x' }, AccessLevel.USER_MODE
    );
    Assert.areEqual(saved[0].getId(), found[0].Id);
    Savepoint before = Database.setSavepoint();
    Assert.isTrue(Database.delete(found[0].Id, false).isSuccess());
    Database.rollback(before);
    Assert.areEqual(2, Database.countQuery('SELECT COUNT() FROM Account'));`,
  describes: `
    Assert.isTrue(Schema.sObjectType.Account.fields.Name.isAccessible());
    Assert.areEqual(Schema.DisplayType.STRING, Account.Name.getDescribe().getType());
    Assert.areEqual(Account.Name, Account.SObjectType.getDescribe().fields.getMap().get('NAME'));
    SObject made = Schema.getGlobalDescribe().get('Account').newSObject();
    made.put('Name', 'Z');
    List<Account> rows = (List<Account>) Security.stripInaccessible(AccessType.READABLE, new List<Account>{ (Account) made }).getRecords();
    Assert.areEqual('Z', rows[0].Name);`,
  jobs: `
    Test.startTest();
    System.enqueueJob(new Job());
    Assert.areEqual(1, Limits.getQueueableJobs());
    Test.stopTest();
    Assert.areEqual(1, [SELECT COUNT() FROM Account WHERE Name = '707']);`,
  theRunningUser: `
    User me = [SELECT Id, Name, Email FROM User WHERE Id = :UserInfo.getUserId()];
    Assert.areEqual(me.Name, UserInfo.getName());
    Assert.areEqual(me.Email, UserInfo.getUserEmail());
    Assert.areEqual('America/Los_Angeles', UserInfo.getTimeZone().getID());
    Assert.areEqual(1, [SELECT COUNT() FROM Pricebook2 WHERE Id = :Test.getStandardPricebookId() AND IsStandard = TRUE]);
    Account old = new Account(Name = 'Old');
    insert old;
    Test.setCreatedDate(old.Id, Datetime.newInstanceGmt(2020, 1, 1));
    Assert.areEqual(2020, [SELECT CreatedDate FROM Account WHERE Id = :old.Id].CreatedDate.yearGmt());`
};

function outcomes(): Map<string, ApexTestOutcome> {
  const methods = Object.entries(CASES).map(([name, body]) => `@IsTest static void ${name}() {${body}\n}`);
  const source = `@IsTest private class ProgramsTest {${TYPES}${methods.join('\n')}}`;
  const component: MetadataComponent = {
    type: 'ApexClass',
    fullName: 'ProgramsTest',
    path: 'classes/ProgramsTest.cls',
    xml: { name: 'ApexClass', text: '', children: [] },
    source
  };
  const project: ProjectMetadata = {
    root: '',
    name: 'programs',
    all: (type) => (type === 'ApexClass' ? [component] : []),
    find: (type, name) => (type === 'ApexClass' && /^programstest$/i.test(name) ? component : undefined),
    activations: [],
    unread: []
  };
  const schema = buildSchema(project);
  const store = openStore({ schema, project, file: ':memory:', clock: systemClock('2026-02-13T18:30:00Z') });
  try {
    const admin = String(store.select(`SELECT "Id" FROM "User" WHERE "Alias" = 'admin'`)[0]?.['Id']);
    const run = loadApex(project, schema).runTests(contextFor(store, project, admin));
    return new Map(run.outcomes.map((outcome) => [outcome.methodName, outcome]));
  } finally {
    store.close();
  }
}

let run: Map<string, ApexTestOutcome>;
beforeAll(() => (run = outcomes()));

it.each(Object.keys(CASES))('%s', (name) => {
  expect(run.get(name)).toMatchObject({ message: null, passed: true });
});
