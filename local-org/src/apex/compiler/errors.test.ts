/** What the platform refuses when a class is saved, and what the runtime says that it lacks. */
import { openApexOrg } from '../../../test/apex-org.ts';

/** Puts one statement into a test method on line 3 of T.cls. */
function run(statement: string, more = '') {
  const { apex, context } = openApexOrg([
    `@IsTest class T {\n@IsTest static void test() {\n${statement}\n}\n${more}\n}`
  ]);
  return apex.runTests(context).outcomes[0];
}

describe('compile errors', () => {
  it.each([
    ['an unknown variable', 'Integer a = b;', 'T.cls:3: Variable does not exist: b'],
    ['an unknown variable in an assignment', 'b = 1;', 'T.cls:3: Variable does not exist: b'],
    ['an unknown method', 'foo(1);', 'Method does not exist or incorrect signature: void foo(Integer) from the type T'],
    ['an unknown type', 'Foo f = null;', 'T.cls:3: Invalid type: Foo'],
    ['an unknown type in a cast', 'Object o = (Foo) null;', 'T.cls:3: Invalid type: Foo'],
    ['an unknown constructor', 'new T(1);', 'Constructor not defined: [T].<Constructor>(Integer)'],
    ['an unknown field', 'Account a = new Account(); a.Foo__c = 1;', 'T.cls:3: Variable does not exist: Foo__c'],
    ['an unknown field in a constructor', 'new Account(Foo__c = 1);', 'Field does not exist: Foo__c on Account'],
    ['an unknown object in a query', 'Object o = [SELECT Id FROM Foo__c];', `sObject type 'Foo__c' is not supported.`],
    [
      'a read-only field',
      'Crate__c c = new Crate__c(); c.CreatedDate = null;',
      'Field is not writeable: Crate__c.CreatedDate'
    ],
    ['text for a number', `Integer a = 'x';`, 'T.cls:3: Illegal assignment from String to Integer'],
    ['a Decimal for an Integer', 'Integer a = 1.5;', 'Illegal assignment from Decimal to Integer'],
    ['a Long for an Integer', 'Integer a = 1L;', 'Illegal assignment from Long to Integer'],
    ['a number beyond Integer', 'Integer a = 2147483648;', 'T.cls:3: Illegal integer: 2147483648'],
    ['a number beyond Long', 'Long a = 9223372036854775808L;', 'T.cls:3: Illegal long: 9223372036854775808'],
    ['a duplicate variable', 'Integer a = 1; String A = null;', 'T.cls:3: Duplicate variable: A'],
    ['a final variable', 'final Integer a = 1; a = 2;', 'init blocks, or constructors: a'],
    ['a condition that is no Boolean', 'if (1) { return; }', 'Condition expression must be of type Boolean: Integer'],
    ['unlike comparisons', `Boolean b = 1 == 'x';`, 'Comparison arguments must be compatible types: Integer, String'],
    ['arithmetic on text', `Integer a = 'x' - 1;`, 'Arithmetic expressions must use numeric arguments'],
    ['throwing what is no exception', `throw 'x';`, 'Throw expression must be of type exception: String'],
    ['break outside a loop', 'break;', 'Break statement must be in loop'],
    ['a returned value in a void method', 'return 1;', 'Void method must not return a value'],
    ['DML of a text', `insert 'x';`, 'DML requires SObject or SObject list type: String'],
    ['an unknown label', 'String s = Label.Foo;', 'Variable does not exist: Foo'],
    ['a reserved name', 'Integer number = 1;', 'T.cls:3: Identifier name is reserved: number'],
    ['an unknown type in a generic one', 'Map<String, List<Foo>> m = null;', 'T.cls:3: Invalid type: Foo'],
    ['what follows a return', 'return; Integer a = 1;', 'T.cls:3: Unreachable statement'],
    ['a syntax error', 'Integer a = ;', `T.cls:3: mismatched input ';'`]
  ])('refuses %s', (_what, statement, message) => {
    expect(() => run(statement)).toThrow(message);
  });

  it('refuses members of an instance in a static method', () => {
    expect(() => run('Integer a = own;', 'Integer own = 1;')).toThrow(
      'Non static field cannot be referenced from a static context: own from the type T'
    );
    expect(() => run('act();', 'void act() {}')).toThrow(
      'Non static method cannot be referenced from a static context: void T.act()'
    );
  });

  it('refuses a method that may end without its value', () => {
    const method = (body: string) => `static Integer f(Boolean b) { ${body} }`;
    expect(() => run('f(true);', method('if (b) { return 1; }'))).toThrow(
      'T.cls:5: Missing return statement required return type: Integer'
    );
    expect(() => run('f(true);', method('while (b) { return 1; }'))).toThrow('Missing return statement');
    expect(() => run('f(true);', method('while (true) { if (b) { break; } }'))).toThrow('Missing return statement');
    const complete = [
      'if (b) { return 1; } else { throw new MathException(); }',
      'while (true) { if (b) { return 1; } }'
    ];
    const guarded = 'try { return 1; } catch (Exception e) { throw e; } finally { b = null; }';
    const chosen = 'switch on 1 { when 1 { return 1; } when else { return 2; } }';
    for (const body of [...complete, guarded, chosen]) expect(run('f(true);', method(body))?.message).toBeNull();
  });

  it('refuses what is private elsewhere, but shows tests what is @TestVisible', () => {
    const other = `public class Other {
      private static Integer hidden = 1;
      @TestVisible private static Integer shown = 2;
      public Integer mine { get; private set; }
      private static void secret() {}
      @TestVisible private Other() {}
      private Other(Integer mine) {}
    }`;
    const attempt = (statement: string) => {
      const { apex, context } = openApexOrg([other, `@IsTest class T { @IsTest static void t() { ${statement} } }`]);
      return apex.runTests(context).outcomes[0]?.message;
    };
    expect(() => attempt('Integer a = Other.hidden;')).toThrow('Variable is not visible: hidden');
    expect(() => attempt('Other.secret();')).toThrow('Method is not visible: Other.secret');
    expect(() => attempt('new Other(1);')).toThrow('Constructor is not visible: Other');
    expect(() => attempt('new Other().mine = 3;')).toThrow('Variable is not writeable: mine');
    expect(attempt('Assert.areEqual(2, Other.shown); Assert.isNull(new Other().mine);')).toBeNull();
  });

  it('refuses a class that lacks what it promises', () => {
    const face = 'interface I { Integer f(String s); }';
    expect(() => run('return;', `${face} class C implements I { }`)).toThrow(
      'Class T.C must implement the method: Integer T.I.f(String)'
    );
    expect(() => run('return;', 'class C implements Comparable { }')).toThrow(
      'Class T.C must implement the method: Integer System.Comparable.compareTo(Object)'
    );
    expect(() => run('return;', 'abstract class A { abstract void f(); } class B extends A { }')).toThrow(
      'Class T.B must implement the abstract method: void T.A.f()'
    );
  });

  it('refuses reserved names of fields, parameters and classes', () => {
    for (const member of ['Integer group;', 'void f(String desc) {}', 'Integer limit { get; set; }', 'class Export {}'])
      expect(() => run('return;', member)).toThrow(/T\.cls:5: Identifier name is reserved: |mismatched|extraneous/);
  });

  it.each([
    [
      'a second method of one signature',
      'void f() {} Integer F() { return 1; }',
      'Method already defined: Integer F() from the type T'
    ],
    ['a test method with parameters', '@IsTest static void g(Integer a) {}', 'Test methods must have no arguments'],
    ['two inner types of one name', 'class A {} interface a {}', 'Type name already in use: '],
    ['an inner type of an inner type', 'class A { class B {} }', 'Inner types are not allowed to have inner types'],
    ['a static variable of an inner class', 'class A { static Integer b; }', 'can be declared static: b'],
    ['a static method of an inner class', 'class A { static void b() {} }', 'can be declared static: b'],
    ['a parent that is not virtual', 'class A {} class B extends A {}', 'type cannot be extended: T.A'],
    ['an exception by another name', 'class Bad extends Exception {}', `ending in 'Exception': T.Bad`],
    [
      'overriding what is not virtual',
      'virtual class A { void f() {} } class B extends A { override void f() {} }',
      'Non-virtual, non-abstract methods cannot be overridden: void T.A.f()'
    ],
    [
      'overriding without the keyword',
      'virtual class A { virtual void f() {} } class B extends A { void f() {} }',
      'Method must use the override keyword: void T.B.f()'
    ],
    [
      'overriding what is not there',
      'virtual class A { virtual void f() {} } class B extends A { override void f(Id i) {} }',
      '@Override specified for non-overriding method: void T.B.f(Id)'
    ],
    [
      'overriding with another type',
      'virtual class A { virtual Object f() { return 1; } } class B extends A { override String f() { return null; } }',
      'Method return types clash: String T.B.f() vs Object T.A.f() from the type T.B'
    ],
    [
      'another type than the interface has',
      'interface I { Object f(); } class B implements I { public String f() { return null; } }',
      'Class T.B must implement the method: Object T.I.f()'
    ],
    [
      'a parent without a constructor to call',
      'virtual class A { A(Integer a) {} } class B extends A { B() { super(1); } B(Id i) {} }',
      'T.cls:5: No default constructor available in super type: T.A'
    ]
  ])('refuses %s', (_what, members, message) => {
    expect(() => run('return;', members)).toThrow(message);
  });

  it('accepts what may be overridden', () => {
    const parent = 'abstract class A { private void f() {} abstract Integer g(); virtual void h() {} }';
    const kid = 'virtual class B extends A { void f() {} override Integer g() { return 1; } override void h() {} }';
    const last = 'class C extends B { override void h() { super.h(); } override String toString() { return null; } }';
    expect(run('return;', `${parent} ${kid} ${last}`)?.message).toBeNull();
  });

  it('refuses a class that extends itself', () => {
    expect(() => run('return;', 'virtual class A extends B {} virtual class B extends A {}')).toThrow('extends itself');
  });

  it('names a broken class once, not what others then miss in it', () => {
    const { apex, context } = openApexOrg([
      'public class Broken {\n public Foo f;\n public static void act() {} }',
      '@IsTest class T { @IsTest static void t() { Broken.act(); } }'
    ]);
    expect(() => apex.runTests(context)).toThrow(/^Broken\.cls:2: Invalid type: Foo$/);
  });

  it('refuses to construct what is abstract', () => {
    expect(() => run('new A();', 'abstract class A {}')).toThrow('Abstract classes cannot be constructed: T.A');
    expect(() => run('new I();', 'interface I {}')).toThrow('Type cannot be constructed: T.I');
  });

  it('finds an error in a method that no test calls, and names every class with one', () => {
    const { apex, context } = openApexOrg([
      'public class A { void never() { x = 1; } }',
      'public class B {\n void never() { y = 1; } }',
      '@IsTest class T { @IsTest static void t() { Assert.isTrue(true); } }'
    ]);
    expect(() => apex.runTests(context)).toThrow(
      'A.cls:1: Variable does not exist: x\nB.cls:2: Variable does not exist: y'
    );
  });
});

describe('what the runtime lacks', () => {
  it.each([
    ['a clause of SOSL', `List<List<SObject>> found = [FIND 'xy' IN ALL FIELDS WITH SNIPPET];`, 'WITH SNIPPET in SOSL'],
    ['a library method', `'a'.escapeHtml3();`, 'String.escapeHtml3(): its library has no such method'],
    [
      'a static method',
      'Crypto.signXml(null, null, null, null);',
      'Crypto.signXml(null, null, null, null): its library has no such method'
    ],
    ['a type of the platform', 'Cookie c = new Cookie(null, null, null, 1, true); c.getName();', 'the type Cookie'],
    ['a call on a value of such a type', 'Cookie c; c.getName();', 'Cookie.getName()'],
    ['a namespace of the platform', 'ConnectApi.Organization.getSettings();', 'ConnectApi'],
    ['a static call on a type of the platform', 'Object o = BusinessHours.diff(null, null, null);', 'BusinessHours'],
    [
      'a type of the platform by its namespace',
      'Object o = System.BusinessHours.diff(null, null, null);',
      'System.BusinessHours'
    ],
    ['a field of the platform', 'Object o = new Account(Tradestyle = null);', 'the field Account.Tradestyle'],
    ['a query of such a field', 'Object o = [SELECT Tradestyle FROM Account];', 'the field Account.Tradestyle'],
    ['an object of the platform', 'Object o = new Solution();', 'the type Solution'],
    ['a query of such an object', 'Object o = [SELECT Id FROM Solution];', 'the object Solution'],
    ['fields of such an object', 'insert new Asset(AccountId = null);', 'the type Asset'],
    ['an event of the platform', 'Object o = new FlowExecutionErrorEvent();', 'the type FlowExecutionErrorEvent'],
    ['an enum of the platform', 'String s = ApplicationReadWriteMode.DEFAULT.name();', 'ApplicationReadWriteMode'],
    ['a Visualforce page', 'Object o = Page.Invoice;', 'Page'],
    ['a DataWeave script', 'Object o = new DataWeaveScriptResource.csvToJson();', 'DataWeaveScriptResource.csvToJson']
  ])('%s stops the test with its name and line when it is reached', (_what, statement, name) => {
    const outcome = run(statement);
    expect(outcome?.passed).toBe(false);
    expect(outcome?.message).toMatch(/^T\.cls:3: the local org's Apex runtime does not support /);
    expect(outcome?.message).toContain(name);
  });

  it('cannot be caught by the program', () => {
    const outcome = run(
      `try { List<List<SObject>> a = [FIND 'xy' IN ALL FIELDS WITH SNIPPET]; } catch (Exception e) { return; }`
    );
    expect(outcome?.message).toContain('WITH SNIPPET in SOSL');
  });

  it('lets a program catch what only the platform throws, and call by what only the platform has', () => {
    const caught = 'try { Assert.isTrue(true); } catch (Cache.Org.OrgCacheException e) { Assert.fail(); }';
    expect(run(caught)?.message).toBeNull();
    const overloads = 'static void f(Account a) {} static void f(Contact c) {}';
    expect(run('if (1 == 2) { Solution s; f(s); }', overloads)?.message).toBeNull();
  });

  it('stops a class at the field that needs it', () => {
    const statement = 'Assert.isNotNull(Needy.value);';
    const { apex, context } = openApexOrg([
      'public class Needy {\n public static Object value = Crypto.signXml(null, null, null, null); }',
      `@IsTest class T { @IsTest static void uses() { ${statement} } @IsTest static void avoids() { Assert.isTrue(true); } }`
    ]);
    const [uses, avoids] = apex.runTests(context).outcomes;
    expect(uses?.message).toContain('Needy.cls:2: ');
    expect(avoids?.passed).toBe(true);
  });

  it('stops what uses a class that cannot be had, by name', () => {
    const { apex, context } = openApexOrg([
      `public class Job extends Slack.RunnableHandler { public static Integer one() { return 1; } }`,
      `@IsTest class JobTest { Job job; @IsTest static void never() { Assert.isTrue(true); } }`,
      `@IsTest class MockTest implements Process.Plugin {\n Cookie sent;\n @IsTest static void neither() { Assert.isTrue(true); } }`,
      `@IsTest class T { @IsTest static void uses() { Job.one(); } @IsTest static void avoids() { Assert.isTrue(true); } }`
    ]);
    const { outcomes, lacking } = apex.runTests(context);
    const lack = "Job.cls:1: the local org's Apex runtime does not support the type Slack.RunnableHandler";
    const handler = "MockTest.cls:1: the local org's Apex runtime does not support the type Process.Plugin";
    const field = "MockTest.cls:2: the local org's Apex runtime does not support the type Cookie";
    expect(outcomes.map(({ methodName, message }) => [methodName, message])).toEqual([
      ['never', null],
      ['neither', null],
      ['uses', lack],
      ['avoids', null]
    ]);
    expect([...lacking].sort()).toEqual([lack, handler, field].sort());
  });

  it('lists what is lacking although no test reaches it', () => {
    const { apex, context } = openApexOrg([
      `public class Needy {\n public static void a() {\n 'a'.escapeHtml3(); } }`,
      `@IsTest class T { @IsTest static void t() { Assert.isTrue(true); } }`
    ]);
    expect(apex.runTests(context).lacking).toEqual([
      "Needy.cls:3: the local org's Apex runtime does not support String.escapeHtml3(): its library has no such method"
    ]);
  });

  it('does no harm where it is not reached', () => {
    expect(run('if (1 == 2) { Account a = new Account(); merge a a; }')?.passed).toBe(true);
    expect(run('if (1 == 2) { Blob a = Crypto.signXml(null, null, null, null); a = null; }')?.passed).toBe(true);
  });
});
