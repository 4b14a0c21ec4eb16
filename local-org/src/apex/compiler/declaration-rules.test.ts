/**
 * The rules of declarations and of the flow of statements: what the compiler takes, and what it refuses before anything
 * runs, in the platform's words. Source: Apex Developer Guide, by the page that stands with each rule.
 */
import { openApexOrg } from '../../../test/apex-org.ts';

type Rule = readonly [page: string, taken: string, refused: string, words: string];

/** Members of a class; the refused one stands on line 2. */
const MEMBERS: readonly Rule[] = [
  [
    'Using the final Keyword: a static constant is not of an instance',
    'static final Integer a; static { a = 1; }',
    'static final Integer a; CLASS() { a = 1; }',
    'Final members can only be assigned in their declaration, init blocks, or constructors: a'
  ],
  [
    'Using the final Keyword: a constructor sets its own object',
    'final Integer a; CLASS() { this.a = 1; }',
    'final Integer a; CLASS(CLASS other) { other.a = 1; }',
    'Final members can only be assigned in their declaration, init blocks, or constructors: a'
  ],
  [
    'Using the final Keyword: parameters',
    'void f(Integer a) { a = 1; }',
    'void f(final Integer a) { a = 1; }',
    'Final members can only be assigned in their declaration, init blocks, or constructors: a'
  ],
  [
    'Class Methods: abstract ones have no body',
    'abstract class A { abstract void f(); }',
    'abstract class A { abstract void f() {} }',
    'Abstract methods cannot have a body'
  ],
  ['Class Methods: all others have one', 'void f() {}', 'void f();', 'Method must have a body'],
  [
    'Apex Class Definition: who does not implement all is abstract',
    'abstract class A { abstract void f(); } abstract class B extends A {}',
    'abstract class A { abstract void f(); } class B extends A {}',
    'Class CLASS.B must implement the abstract method: void CLASS.A.f()'
  ],
  [
    'Extending a Class: an abstract class is made by those that extend it',
    'abstract class A {} class B extends A {} Object f() { return new B(); }',
    'abstract class A {} Object f() { return new A(); }',
    'Abstract classes cannot be constructed: CLASS.A'
  ],
  [
    'Extending a Class: super has no abstract method',
    'virtual class A { virtual void f() {} } class B extends A { override void f() { super.f(); } }',
    'abstract class A { abstract void f(); } class B extends A { override void f() { super.f(); } }',
    'Abstract method cannot be called directly: void CLASS.A.f()'
  ],
  [
    'Access Modifiers: an override is as open as what it overrides',
    'virtual class A { protected virtual void f() {} } class B extends A { public override void f() {} }',
    'virtual class A { public virtual void f() {} } class B extends A { protected override void f() {} }',
    'Cannot reduce the visibility of method: void CLASS.B.f()'
  ],
  [
    'Interfaces: their methods are implemented in public',
    'interface I { void f(); } class A implements I { public void f() {} }',
    'interface I { void f(); } class A implements I { void f() {} }',
    'CLASS.A: Overriding implementations of global or public interface methods must be global or public: void CLASS.I.f()'
  ],
  [
    'Access Modifiers: protected is for those that extend',
    'virtual class A { protected void f() {} }',
    'class A { protected void f() {} }',
    'New protected methods cannot be defined in non-virtual classes'
  ],
  [
    'Access Modifiers: one of them',
    'public void f() {}',
    'public private void f() {}',
    'Declarations can only have one scope'
  ],
  [
    'Static and Instance Methods: constructors differ in their parameters',
    'CLASS(Integer a) {} CLASS(String a) {}',
    'CLASS(Integer a) {} CLASS(Integer b) {}',
    'Method already defined: void <Constructor>(Integer) from the type CLASS'
  ],
  [
    'Class Methods: parameters have names of their own',
    'void f(Id a, Id b) {}',
    'void f(Id a, Id A) {}',
    'Duplicate variable: A'
  ],
  [
    'Class Variables: each has a name of its own',
    'Integer a; void a() {}',
    'Integer a; String A;',
    'Duplicate field: A'
  ],
  [
    'Static and Instance Methods: a static method is not of an instance',
    'static void f() {} void g() { CLASS.f(); }',
    'static void f() {} void g() { new CLASS().f(); }',
    'Static method cannot be referenced from a non static context: void CLASS.f()'
  ],
  [
    'Static and Instance Methods: a static variable is not of an instance',
    'static Integer a; Integer g() { return CLASS.a; }',
    'static Integer a; Integer g() { return this.a; }',
    'Static field cannot be referenced from a non static context: a from the type CLASS'
  ],
  [
    'Static and Instance Methods: an instance variable is of an instance',
    'Integer a; Integer g() { return this.a; }',
    'Integer a; Integer g() { return CLASS.a; }',
    'Non static field cannot be referenced from a static context: a from the type CLASS'
  ],
  [
    'Using the this Keyword',
    'Object g() { return this; }',
    'static Object g() { return this; }',
    'This cannot be referenced in a static context'
  ],
  [
    'Apex Class Definition: overloads are told apart by their arguments',
    `void f(String a) {} void f(Integer a) {} void g() { f('x'); f(1); }`,
    'void f(String a) {} void f(Integer a) {} void g() { f(null); }',
    'Ambiguous method signature: void f(null)'
  ],
  [
    'Apex Class Definition: of two overloads the narrower one',
    'void f(Object a) {} void f(String a) {} void g() { f(null); }',
    'void f(String a, Object b) {} void f(Object a, String b) {} void g() { f(null, null); }',
    'Ambiguous method signature: void f(null, null)'
  ]
];

/** Statements of a method that returns an Integer and takes `Object given, Integer n, Account a`. */
const STATEMENTS: readonly Rule[] = [
  [
    'Apex Statements: what nothing leads to, behind both ways of an if',
    'if (n == 1) { return 1; } return 2;',
    'if (n == 1) { return 1; } else { throw new MathException(); } return 2;',
    'Unreachable statement'
  ],
  [
    'Apex Statements: behind an endless loop',
    'while (true) { break; } return 1;',
    'while (true) { n++; } return 1;',
    'Unreachable statement'
  ],
  [
    'Apex Statements: behind a try that always leaves',
    'try { n++; } catch (DmlException e) { return 0; } return 1;',
    'try { return 1; } catch (DmlException e) { return 0; } return 1;',
    'Unreachable statement'
  ],
  [
    'Class Methods: a value is returned on every way',
    'if (n == 1) { return 1; } return 2;',
    'if (n == 1) { return 1; }',
    'Missing return statement required return type: Integer'
  ],
  [
    'Switch Statements: each value once',
    `switch on n { when 1, 2 { n = 3; } when 3 { n = 4; } } return n;`,
    `switch on n { when 1, 2 { n = 3; } when 2 { n = 4; } } return n;`,
    '2 occurs as more than one when branch for this switch statement'
  ],
  [
    'Switch Statements: texts differ by case',
    `switch on 'x' { when 'x' { n = 3; } when 'X' { n = 4; } } return n;`,
    `switch on 'x' { when 'x' { n = 3; } when 'x' { n = 4; } } return n;`,
    `'x' occurs as more than one when branch for this switch statement`
  ],
  [
    'Switch Statements: when else is last',
    'switch on n { when 1 { n = 3; } when else { n = 4; } } return n;',
    'switch on n { when else { n = 4; } when 1 { n = 3; } } return n;',
    `'when else' must be the last when block`
  ],
  [
    'Switch Statements: their types',
    'Long l = n; switch on l { when 1L { n = 3; } } return n;',
    'Decimal d = n; switch on d { when 1 { n = 3; } } return n;',
    'Decimal is not a valid switch expression type'
  ],
  [
    'Exception Handling: each type once',
    'try { n++; } catch (DmlException e) { n = 0; } catch (Exception e) { n = 1; } return 1;',
    'try { n++; } catch (DmlException e) { n = 0; } catch (DmlException e) { n = 1; } return 1;',
    'Exception type already caught: System.DmlException'
  ],
  [
    'Collections: of what',
    'List<Object> l = new List<Object>(); return l.size();',
    'List l = null; return 1;',
    'No type arguments provided for a parameterized type: List'
  ],
  [
    'Collections: keys and values',
    'Map<Id, Id> m = null; return 1;',
    'Map<Id> m = null; return 1;',
    'Invalid type argument count for Map: expected 2 but found 1'
  ],
  [
    'Using Apex Variables in SOQL: the type of the field',
    'return [SELECT COUNT() FROM Account WHERE Id = :a.Id AND NumberOfEmployees > :n AND Name IN :new List<String>()];',
    'return [SELECT COUNT() FROM Account WHERE Name = :n];',
    'Invalid bind expression type of Integer for column of type String'
  ],
  [
    'Using Apex Variables in SOQL: a value of any type is none',
    `return [SELECT COUNT() FROM Account WHERE Name = :(String) given];`,
    'return [SELECT COUNT() FROM Account WHERE Name = :given];',
    'Invalid bind expression type of ANY for column of type String'
  ],
  [
    'Using Apex Variables in SOQL: elements of a list',
    'return [SELECT COUNT() FROM Account WHERE Id IN :new Set<Id>() AND ParentId IN :new List<Account>()];',
    'return [SELECT COUNT() FROM Account WHERE Id IN :new Set<Decimal>()];',
    'Invalid bind expression type of Decimal for column of type Id'
  ]
];

/** One class a rule, so that each reports its own error: `R0`, `R1`, ... */
const problems = (sources: readonly string[]): string[] =>
  openApexOrg(sources)
    .apex.compileErrors()
    .map(({ file, line, problem }) => `${file}:${line}: ${problem}`)
    .sort();

const ofMembers = (members: string, index: number): string =>
  `public class M${index} {\n${members.replaceAll('CLASS', `M${index}`)}\n}`;
const ofStatements = (statements: string, index: number): string =>
  `public class S${index} { Integer act(Object given, Integer n, Account a) {\n${statements}\n}}`;

/** The line of the method is that of a missing return. */
const lineOf = (words: string): number => (words.startsWith('Missing return') ? 1 : 2);

describe('declarations and statements', () => {
  it('takes what the platform takes', () => {
    const members = MEMBERS.map(([, taken], index) => ofMembers(taken, index));
    const statements = STATEMENTS.map(([, taken], index) => ofStatements(taken, index));
    expect(problems([...members, ...statements])).toEqual([]);
  });

  it('refuses what the platform refuses, in its words', () => {
    const members = MEMBERS.map(([, , refused], index) => ofMembers(refused, index));
    const statements = STATEMENTS.map(([, , refused], index) => ofStatements(refused, index));
    const expected = [
      ...MEMBERS.map(([, , , words], index) => `M${index}.cls:2: ${words.replaceAll('CLASS', `M${index}`)}`),
      ...STATEMENTS.map(([, , , words], index) => `S${index}.cls:${lineOf(words)}: ${words}`)
    ];
    expect(problems([...members, ...statements])).toEqual(expected.sort());
  });

  // Apex Developer Guide, "Apex Class Definition".
  it('lets a top-level class be private only when it is a test', () => {
    const classes = ['class Bare {}', 'interface Face {}', 'enum Kind { A }', '@IsTest private class BareTest {}'];
    const words = 'Top-level type must have public or global visibility';
    expect(problems(classes)).toEqual([`Bare.cls:1: ${words}`, `Face.cls:1: ${words}`, `Kind.cls:1: ${words}`]);
  });

  // Apex Developer Guide, "Apex Class Definition": an inner class without a word is private; "TestVisible Annotation".
  it('shows a private inner class to its outer class, and to tests what is @TestVisible', () => {
    const holder = `public class Holder {
      class Hidden { public Integer n; }
      @TestVisible class Seen { public Integer n; }
      public class Open { public Hidden mine; }
      private enum Kind { A }
      Hidden own() { return new Hidden(); }
    }`;
    const uses = [
      'public class A { Object f() { return new Holder.Open(); } }',
      'public class B { Object f() { return new Holder.Hidden(); } }',
      'public class C { Holder.Seen f; }',
      'public class D { Object f() { return Holder.Kind.A; } }',
      '@IsTest class E { Holder.Seen f; }',
      '@IsTest class F { Holder.Hidden f; }'
    ];
    expect(problems([holder, ...uses])).toEqual([
      'B.cls:1: Type is not visible: Holder.Hidden',
      'C.cls:1: Type is not visible: Holder.Seen',
      'D.cls:1: Type is not visible: Holder.Kind',
      'F.cls:1: Type is not visible: Holder.Hidden'
    ]);
  });
});
