/**
 * What published apps write and the platform compiles: members that hide types, final members of a parent, narrower
 * results, clones, and collections where a condition or a parameter takes them.
 * Source: Apex Developer Guide, "Variable and Method Name Resolution" ("name shadowing"), "Interfaces", "Using the final
 * Keyword", "Using Apex Variables in SOQL and SOSL Queries", "Iterating Collections"; Apex Reference, "Schema Class"
 * (describeSObjects), "UserInfo Class" (getSessionId), "Type Class" (forName), "SObject Class".
 */
import { apexCases } from '../../../test/apex-cases.ts';
import { openApexOrg } from '../../../test/apex-org.ts';

const CLASSES = [
  `public virtual class Names {
    public static final Kind Kind { get { if (Kind == null) Kind = new Kind(); return Kind; } private set; }
    public virtual class Kind { public String label = 'of the property'; }
  }`,
  `public abstract class Base {
    protected final String name;
    public interface Logger { Logger named(String name); }
  }`,
  `public class Derived extends Base implements Base.Logger {
    public List<String> heard = new List<String>();
    public Derived(String name) { this.name = name; }
    public Derived named(String name) { heard.add(this.name + name); return this; }
  }`,
  // It has the name of an sObject, which stays reachable.
  `public class Contact { public String own = 'class'; }`
];

const HELPERS = `
  static String taken(Iterable<Id> ids) { return 'ids'; }
  static String taken(List<SObject> rows) { return 'rows'; }`;

const CASES = {
  'a static property hides an inner class of its name': `
    Assert.areEqual('of the property', Names.Kind.label);`,
  'a constructor gives a final member of the parent its value': `
    Derived made = new Derived('a');
    Base.Logger logger = made;
    logger.named('b');
    Assert.areEqual(new List<String>{ 'ab' }, made.heard);`,
  'an object of a class has a shallow copy': `
    Derived made = new Derived('a');
    Derived copy = made.clone();
    Assert.isFalse(made === copy);
    copy.heard.add('c');
    Assert.areEqual(new List<String>{ 'c' }, made.heard);`,
  'the object of an sObject is found by name although a class has it, too': `
    Assert.areEqual('Contact', String.valueOf(((SObject) Type.forName('Contact').newInstance()).getSObjectType()));
    Assert.areEqual('class', new Contact().own);
    Assert.isNull(Type.forName('Nothing'));`,
  'a list of records is no Iterable of Ids': `
    Assert.areEqual('rows', taken(new List<Account>{ new Account() }));
    Assert.areEqual('ids', taken(new List<Id>()));
    Assert.areEqual('ids', taken(new Set<Id>()));`,
  'a bound collection is compared by = and != as by IN and NOT IN': `
    insert new List<Account>{ new Account(Name = 'a'), new Account(Name = 'b'), new Account(Name = 'c') };
    Set<String> names = new Set<String>{ 'a', 'b' };
    Assert.areEqual(2, [SELECT COUNT() FROM Account WHERE Name = :names]);
    Assert.areEqual(1, [SELECT COUNT() FROM Account WHERE Name != :names]);
    Assert.areEqual(2, Database.countQuery('SELECT COUNT() FROM Account WHERE Name = :names'));
    names.clear();
    Assert.areEqual(0, [SELECT COUNT() FROM Account WHERE Name = :names]);
    Assert.areEqual(3, [SELECT COUNT() FROM Account WHERE Name != :names]);`,
  'rows of an aggregate query are read where an SObject is declared': `
    insert new Account(Name = 'a');
    SObject row = (SObject) [SELECT Name, COUNT(Id) many FROM Account GROUP BY Name][0];
    Assert.areEqual(1, row.get('many'));
    Assert.areEqual('a', row.getPopulatedFieldsAsMap().get('name'));`,
  'objects are described with options': `
    List<String> names = new List<String>{ 'Account', 'crate__c' };
    Assert.areEqual('Crate__c', Schema.describeSObjects(names, SObjectDescribeOptions.DEFERRED)[1].getName());`,
  'a session has an Id, asynchronous code has none': `
    Assert.isTrue(UserInfo.getSessionId().startsWith(UserInfo.getOrganizationId().left(15) + '!'));
    Assert.areEqual(UserInfo.getSessionId(), UserInfo.getSessionId());`
} as const;

const messageOf = apexCases(CASES, HELPERS, CLASSES);

describe('code of published apps', () => {
  it.each(Object.keys(CASES))('%s', (name) => {
    expect(messageOf(name)).toBeNull();
  });

  // Apex Developer Guide, "Using the instanceof Keyword": an interface that the local org lacks says nothing of others.
  it('asks a value for its class although its parent implements what the local org lacks', () => {
    const { apex, context } = openApexOrg([
      `public virtual class Parent implements Messaging.PushNotificationReceiver {}`,
      `public class Child extends Parent {}`,
      `@IsTest private class T { @IsTest static void test() { Parent made = new Child(); Boolean is = made instanceof Child; } }`
    ]);
    const [outcome] = apex.runTests(context).outcomes;
    expect(outcome?.message ?? '').not.toContain('always');
  });
});
