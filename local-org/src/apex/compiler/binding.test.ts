/**
 * The rules of names and types: for each a statement that the compiler takes, and one that it refuses before anything
 * runs. Source: Apex Developer Guide, by the page that stands with each rule; Apex Reference Guide for library types.
 */
import { openApexOrg } from '../../../test/apex-org.ts';

/** Errors of a project with one statement on line 3 of a class; `more` stands in the class behind it. */
function problems(statement: string, more = ''): string[] {
  const { apex } = openApexOrg([
    `public class T {\npublic void act(Object anything, SObject record, Account a) {\n${statement}\n}\n${more}\n}`
  ]);
  return apex.compileErrors().map(({ file, line, problem }) => `${file}:${line}: ${problem}`);
}

/** Page, what is taken, what is refused, in the platform's words. */
const RULES: readonly (readonly [page: string, taken: string, refused: string, words: string])[] = [
  [
    'Type Conversion: Object to what is narrower needs a cast',
    'String s = (String) anything;',
    'String s = anything;',
    'Illegal assignment from Object to String'
  ],
  [
    'Type Conversion: an argument, too',
    `String.join(new List<String>(), (String) anything);`,
    `'a'.contains(anything);`,
    'Method does not exist or incorrect signature: void contains(Object) from the type String'
  ],
  [
    'Casting Generic sObjects to Specific sObject Types',
    'Account b = (Account) record;',
    'Account b = record;',
    'Illegal assignment from SObject to Account'
  ],
  [
    'Casting sObjects: of another object',
    'SObject b = (SObject) a;',
    'Contact c = (Contact) a;',
    'Incompatible types since an instance of Account is never an instance of Contact'
  ],
  [
    'Casting: primitives of different kinds',
    'Integer i = (Integer) anything;',
    `Integer i = (Integer) 'x';`,
    'Incompatible types since an instance of String is never an instance of Integer'
  ],
  [
    'Using the instanceof Keyword: always',
    'Boolean b = record instanceof Account;',
    'Boolean b = a instanceof SObject;',
    'Operation instanceof is always true since an instance of Account is always an instance of SObject'
  ],
  [
    'Using the instanceof Keyword: never',
    'Boolean b = anything instanceof String;',
    'Boolean b = a instanceof Contact;',
    'Operation instanceof is always false since an instance of Account is never an instance of Contact'
  ],
  [
    'Lists: elements are not widened',
    'List<Decimal> l = new List<Decimal>{ 1 };',
    'List<Decimal> l = new List<Integer>{ 1 };',
    'Illegal assignment from List<Integer> to List<Decimal>'
  ],
  [
    'Lists of sObjects',
    'List<SObject> l = new List<Account>();',
    'List<Contact> l = new List<Account>();',
    'Illegal assignment from List<Account> to List<Contact>'
  ],
  [
    'Lists: what they take',
    `new List<String>().add('x');`,
    'new List<String>().add(1);',
    'Method does not exist or incorrect signature: void add(Integer) from the type List<String>'
  ],
  [
    'Sets: what they take',
    'new Set<Id>().contains(a.Id);',
    'new Set<Integer>().contains(true);',
    'Method does not exist or incorrect signature: void contains(Boolean) from the type Set<Integer>'
  ],
  [
    'Maps: key and value',
    `new Map<String, Integer>().put('x', 1);`,
    `new Map<String, Integer>().put('x', 'y');`,
    'Method does not exist or incorrect signature: void put(String, String) from the type Map<String,Integer>'
  ],
  [
    'Primitive Data Types: widening',
    'Long l = 1; Double d = l; Decimal e = 1;',
    'Long l = 1.5;',
    'Illegal assignment from Decimal to Long'
  ],
  [
    'Primitive Data Types: Id and String',
    'String s = a.Id; Id i = s;',
    'Id i = 5;',
    'Illegal assignment from Integer to Id'
  ],
  [
    'Primitive Data Types: null is of every type',
    'Integer i = null; Account b = null;',
    'Integer i = true;',
    'Illegal assignment from Boolean to Integer'
  ],
  [
    'Expression Operators: + alone makes text',
    `String s = 'a' + 1 + a.Id;`,
    `String s = 1;`,
    'Illegal assignment from Integer to String'
  ],
  [
    'Expression Operators: equality of a record',
    'Boolean b = a == record;',
    `Boolean b = a == 'x';`,
    'Comparison arguments must be compatible types: Account, String'
  ],
  [
    'Expression Operators: the ternary',
    'Decimal d = true ? 1 : 1.5;',
    `Object o = true ? 1 : 'x';`,
    'Incompatible types in ternary operator: Integer, String'
  ],
  [
    'Loops: over a list',
    'for (Object o : new List<Integer>()) { continue; }',
    'for (Account b : new List<SObject>()) { continue; }',
    'Loop variable must be of type SObject: Account'
  ],
  [
    'Loops: over an Iterable',
    'for (Integer i : new Numbers()) { continue; }',
    'for (String s : new Numbers()) { continue; }',
    'Loop variable must be of type Integer: String'
  ],
  ['Apex Statements', 'Integer i = 1; i++;', 'Integer i = 1; i + 1;', 'Expression cannot be a statement'],
  [
    'String Class (Apex Reference)',
    `Integer i = 'abc'.length();`,
    `Integer i = 'abc'.lenght();`,
    'Method does not exist or incorrect signature: void lenght() from the type String'
  ],
  [
    'Math Class (Apex Reference)',
    'Decimal d = Math.abs(-1.5);',
    'Object o = Math.abs(new List<Id>());',
    'Method does not exist or incorrect signature: void abs(List<Id>) from the type Math'
  ],
  [
    'AccessLevel Class (Apex Reference)',
    'AccessLevel l = AccessLevel.USER_MODE;',
    'AccessLevel l = AccessLevel.GOD_MODE;',
    'Variable does not exist: GOD_MODE'
  ],
  [
    'SOQL and SOSL Queries: fields',
    'List<Account> l = [SELECT Id, Owner.Name FROM Account WHERE Name = :a.Name];',
    'List<Account> l = [SELECT Id, Foo__c FROM Account];',
    "No such column 'Foo__c' on entity 'Account'. If you are attempting to use a custom field,"
  ],
  [
    'SOQL and SOSL Queries: fields in WHERE',
    'List<Account> l = [SELECT Id FROM Account WHERE CreatedDate = TODAY];',
    'List<Account> l = [SELECT Id FROM Account WHERE Foo__c = 1];',
    "No such column 'Foo__c' on entity 'Account'"
  ],
  [
    'SOQL and SOSL Queries: relationships',
    'Object o = [SELECT (SELECT LastName FROM Contacts) FROM Account];',
    'Object o = [SELECT (SELECT Id FROM Foos__r) FROM Account];',
    "Didn't understand relationship 'Foos__r' in FROM part of query call."
  ],
  [
    'SOQL and SOSL Queries: one row for one record',
    'Account b = [SELECT Id FROM Account LIMIT 1];',
    'Contact b = (Contact) new List<Account>();',
    'Incompatible types since an instance of List<Account> is never an instance of Contact'
  ],
  [
    'Using the final Keyword',
    'Integer i = fixed;',
    'fixed = 2;',
    'Final members can only be assigned in their declaration, init blocks, or constructors: fixed'
  ],
  ['Case Sensitivity', 'Integer One = 1; one++;', 'Integer One = 1; Integer ONE = 2;', 'Duplicate variable: ONE']
];

const MEMBERS = `
  final Integer fixed = 1;
  class Numbers implements Iterable<Integer> {
    public Iterator<Integer> iterator() { return null; }
  }`;

describe('names and types', () => {
  it.each(RULES)('%s', (_page, taken, refused, words) => {
    expect(problems(taken, MEMBERS)).toEqual([]);
    const [first, ...others] = problems(refused, MEMBERS);
    expect(first).toContain(`T.cls:3: ${words}`);
    expect(others).toEqual([]);
  });

  // Apex Developer Guide, "Comments".
  it('takes comments inside of a query', () => {
    expect(
      problems("List<Account> l = [SELECT Id // the key, 'Foo'\nFROM Account /* WHERE */ WHERE Name = '//'];")
    ).toEqual([]);
  });

  // Apex Developer Guide, "Access Modifiers": what tests may see includes the accessor of a property.
  it('lets a test set a property whose setter is private and that is @TestVisible', () => {
    const { apex } = openApexOrg([
      'public class Seen { @TestVisible public Integer count { get; private set; } }',
      '@IsTest class SeenTest { @IsTest static void sets() { new Seen().count = 1; } }',
      'public class Other { void sets() { new Seen().count = 1; } }'
    ]);
    expect(apex.compileErrors().map(({ file, problem }) => `${file}: ${problem}`)).toEqual([
      'Other.cls: Variable is not writeable: count'
    ]);
  });
});
