/**
 * Cursors, and the jobs that take them along.
 * Source: Apex Developer Guide, "Apex Cursors"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_cursors.htm); Apex Reference, "Cursor Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Database_Cursor.htm).
 */
import { apexCases } from '../../../test/apex-cases.ts';

const CASES = {
  'rows are fetched by position, forward and back, in the order of the query': `
    Database.Cursor cursor = Database.getCursor('SELECT Name FROM Account ORDER BY Name DESC');
    Assert.areEqual(5, cursor.getNumRecords());
    Assert.areEqual('a4 a3', names(cursor.fetch(0, 2)));
    Assert.areEqual('a1 a0', names(cursor.fetch(3, 200)), 'what is left');
    Assert.areEqual('a3', names(cursor.fetch(1, 1)));
    Assert.areEqual('', names(cursor.fetch(5, 1)));`,
  'the set of records is fixed when it is opened, their values are those of the day': `
    Database.Cursor cursor = Database.getCursorWithBinds(
      'SELECT Name FROM Account WHERE Name IN :wanted ORDER BY Name LIMIT 3',
      new Map<String, Object>{ 'wanted' => new List<String>{ 'a0', 'a1', 'a2', 'a3' } }, AccessLevel.SYSTEM_MODE);
    List<Account> all = [SELECT Name FROM Account ORDER BY Name];
    all[0].Name = 'no longer wanted';
    update all[0];
    delete all[1];
    Assert.areEqual('no longer wanted a2', names(cursor.fetch(0, 3)));
    Assert.areEqual(3, cursor.getNumRecords());`,
  'a variable of where it was opened is not asked for again': `
    Database.Cursor cursor = opened('a2');
    Assert.areEqual('a2', names(cursor.fetch(0, 10)));`,
  'fetching counts as a query and its rows as rows, opening as rows of cursors': `
    Integer queries = Limits.getQueries();
    Integer rows = Limits.getQueryRows();
    Database.Cursor cursor = Database.getCursor('SELECT Id FROM Account', AccessLevel.USER_MODE);
    Assert.areEqual(rows, Limits.getQueryRows());
    Assert.areEqual(5, Limits.getApexCursorRows());
    cursor.fetch(0, 2);
    cursor.fetch(2, 2);
    Assert.areEqual(rows + 4, Limits.getQueryRows());
    Assert.areEqual(2, Limits.getFetchCallsOnApexCursor());
    Assert.areEqual(queries + 3, Limits.getQueries());
    Assert.areEqual(100, Limits.getLimitFetchCallsOnApexCursor());
    Assert.areEqual(50000000, Limits.getLimitApexCursorRows());`,
  'a position before the first row is refused': `
    try {
      Database.getCursor('SELECT Id FROM Account').fetch(-1, 1);
      Assert.fail('fetched');
    } catch (InvalidParameterValueException e) {
      Assert.isTrue(e.getMessage().contains('-1'), e.getMessage());
    }`,
  'a queueable takes it along': `
    Test.startTest();
    System.enqueueJob(new Walk(Database.getCursor('SELECT Name FROM Account ORDER BY Name')));
    Test.stopTest();
    Assert.areEqual(1, [SELECT COUNT() FROM Account WHERE Site = 'walked' AND Name = 'a1']);`,
  'a finalizer may enqueue in a test, where a queueable may not': `
    Test.startTest();
    System.enqueueJob(new Last());
    Test.stopTest();
    Assert.areEqual(1, [SELECT COUNT() FROM Account WHERE Site = 'walked']);`,
  'what scheduled Apex enqueues does not run in a test': `
    Test.startTest();
    System.schedule('walk', '0 0 0 1 1 ?', new Timer());
    Test.stopTest();
    Assert.areEqual(0, [SELECT COUNT() FROM Account WHERE Site = 'walked']);
    Assert.areEqual(1, [SELECT COUNT() FROM AsyncApexJob WHERE JobType = 'Queueable' AND Status = 'Queued']);`
};

const MORE = `
  @TestSetup static void rows() {
    List<Account> accounts = new List<Account>();
    for (Integer index = 0; index < 5; index++) accounts.add(new Account(Name = 'a' + index));
    insert accounts;
  }
  static String names(List<SObject> rows) {
    List<String> all = new List<String>();
    for (SObject row : rows) all.add((String) row.get('Name'));
    return String.join(all, ' ');
  }
  static Database.Cursor opened(String wanted) {
    return Database.getCursor('SELECT Name FROM Account WHERE Name = :wanted');
  }`;

const CLASSES = [
  `public class Walk implements Queueable {
    private Database.Cursor cursor;
    public Walk(Database.Cursor cursor) { this.cursor = cursor; }
    public void execute(QueueableContext context) {
      Account second = (Account) cursor.fetch(1, 1)[0];
      second.Site = 'walked';
      update second;
    }
  }`,
  `public class Timer implements Schedulable {
    public void execute(SchedulableContext context) {
      System.enqueueJob(new Walk(Database.getCursor('SELECT Name FROM Account ORDER BY Name')));
    }
  }`,
  `public class Last implements Queueable, Finalizer {
    public void execute(QueueableContext context) { System.attachFinalizer(this); }
    public void execute(FinalizerContext context) {
      System.enqueueJob(new Walk(Database.getCursor('SELECT Name FROM Account ORDER BY Name')));
    }
  }`
];

const outcomeOf = apexCases(CASES, MORE, CLASSES);
it.each(Object.keys(CASES))('%s', (name) => {
  expect(outcomeOf(name)).toBeNull();
});
