// Sharing as an Apex class has it by its keyword, and user mode whatever the keyword.
// Sources: Apex Developer Guide, "Use the with sharing, without sharing, and inherited sharing Keywords"
// (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_keywords_sharing.htm), "Enforce User
// Mode for Database Operations", "Sharing a Record Using Apex"; Apex Reference, "AccessLevel Class"
// (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_AccessLevel.htm).
import type { BuiltOrg } from '../../../test/builtOrg.ts';
import { as, person } from '../../../test/people.ts';
import { sharingOrg } from '../../../test/sharingProject.ts';
import { created, insert, outcome } from '../../dml/testSave.ts';
import { loadApex, type ApexRuntime } from '../index.ts';

const BODY = `
  public static Integer count() { return [SELECT COUNT() FROM Matter__c]; }
  public static Integer inUserMode() { return [SELECT COUNT() FROM Matter__c WITH USER_MODE]; }
  public static Integer inSystemMode() {
    return Database.countQuery('SELECT COUNT() FROM Matter__c', AccessLevel.SYSTEM_MODE);
  }
  public static String change(Id record) { return Calls.change(new Matter__c(Id = record, Status__c = 'x')); }
  public static String changeAsUser(Id record) {
    try { update as user new Matter__c(Id = record, Status__c = 'x'); return 'saved'; }
    catch (DmlException problem) { return problem.getDmlType(0).name(); }
  }`;

const CLASSES: Readonly<Record<string, string>> = {
  Calls: `public class Calls {
    public static String change(Matter__c record) {
      try { update record; return 'saved'; } catch (DmlException problem) { return problem.getDmlType(0).name(); }
    }
  }`,
  Keeping: `public with sharing class Keeping {${BODY}
    public static Integer ofNone() { return Plain.count(); }
    public static Integer ofOpen() { return Opening.count(); }
    public static Integer ofInherited() { return Inheriting.count(); }
    public static Integer ofInner() { return new Nested().count(); }
    private class Nested { Integer count() { return [SELECT COUNT() FROM Matter__c]; } }
  }`,
  Opening: `public without sharing class Opening {${BODY}
    public static Integer ofNone() { return Plain.count(); }
    public static Integer ofKeeping() { return Keeping.count(); }
    public static Integer ofInherited() { return Inheriting.count(); }
    public static Integer ofInner() { return new Nested().count(); }
    private with sharing class Nested { Integer count() { return [SELECT COUNT() FROM Matter__c]; } }
  }`,
  Plain: `public virtual class Plain {${BODY}
    @AuraEnabled public static Integer forComponent() { return [SELECT COUNT() FROM Matter__c]; }
  }`,
  Inheriting: `public inherited sharing class Inheriting {${BODY} }`,
  Parent: `public with sharing virtual class Parent { }`,
  Child: `public class Child extends Parent {
    public static Integer count() { return [SELECT COUNT() FROM Matter__c]; }
  }`,
  Giver: `public without sharing class Giver {
    public static String give(Id record, Id person) {
      Matter__Share share = new Matter__Share(ParentId = record, UserOrGroupId = person, AccessLevel = 'Edit');
      share.RowCause = Schema.Matter__Share.RowCause.Manual;
      Database.SaveResult result = Database.insert(share, false);
      return result.isSuccess() ? 'saved' : result.getErrors()[0].getStatusCode().name();
    }
    public static String cause() { return Matter__Share.RowCause.getDescribe().getName(); }
  }`,
  NoticeTrigger: `trigger NoticeTrigger on Notice__c (before insert) {
    for (Notice__c notice : Trigger.new) {
      notice.Body__c = String.valueOf([SELECT COUNT() FROM Matter__c]) + ' ' + Keeping.count() + ' ' + Plain.count();
    }
  }`
};

const files = Object.fromEntries(
  Object.entries(CLASSES).flatMap(([name, source]) => {
    const [folder, suffix, root] = source.startsWith('trigger')
      ? ['triggers', 'trigger', 'ApexTrigger']
      : ['classes', 'cls', 'ApexClass'];
    return [
      [`${folder}/${name}.${suffix}`, source],
      [`${folder}/${name}.${suffix}-meta.xml`, `<${root}><apiVersion>66.0</apiVersion></${root}>`]
    ];
  })
);

let org: BuiltOrg;
let apex: ApexRuntime;
let clerk: string;
let hidden: string;
let readable: string;

beforeAll(() => {
  org = sharingOrg(files);
  apex = loadApex(org.project, org.store.schema);
  clerk = person(org, 'clerk', 'Clerk', 'Staff');
  created(org.admin, 'Matter__c', { Name: 'Own', OwnerId: clerk });
  hidden = created(org.admin, 'Matter__c', { Name: 'Hidden' });
  readable = created(org.admin, 'Matter__c', { Name: 'Readable' });
  created(org.admin, 'Matter__Share', { ParentId: readable, UserOrGroupId: clerk, AccessLevel: 'Read' });
});

afterAll(() => org.store.close());

/** As the clerk, who sees two of the three matters. */
const run = (name: string, ...args: unknown[]): unknown => apex.callStatic(as(org, clerk), name, args);

const OPEN = 2;
const ALL = 3;

it('compiles', () => expect(apex.compileErrors()).toEqual([]));

it('a query sees what is open with sharing, and everything without', () => {
  expect([run('Keeping.count'), run('Opening.count')]).toEqual([OPEN, ALL]);
});

// "If the class ... isn't explicitly set ... sharing rules aren't enforced"; inherited sharing as an entry is with sharing.
it('a class that leaves it to its caller and has none: without sharing, or with it where it is inherited', () => {
  expect([run('Plain.count'), run('Inheriting.count')]).toEqual([ALL, OPEN]);
});

it('a class that leaves it to its caller has that of its caller', () => {
  expect([run('Keeping.ofNone'), run('Keeping.ofInherited')]).toEqual([OPEN, OPEN]);
  expect([run('Opening.ofNone'), run('Opening.ofInherited')]).toEqual([ALL, ALL]);
});

it('a class’s own keyword goes before that of its caller', () => {
  expect([run('Keeping.ofOpen'), run('Opening.ofKeeping')]).toEqual([ALL, OPEN]);
});

// "Nested classes do not inherit the sharing setting from their container class."
it('an inner class has its own keyword, or that of what calls it', () => {
  expect([run('Keeping.ofInner'), run('Opening.ofInner')]).toEqual([OPEN, OPEN]);
});

// "Classes inherit this setting from a parent class when one class extends or implements another."
it('a class has the keyword of the class that it extends', () => {
  expect(run('Child.count')).toBe(OPEN);
});

// LWC Developer Guide, "Secure Apex Classes" (https://developer.salesforce.com/docs/platform/lwc/guide/apex-security).
it('a controller without keyword is with sharing when a component calls it', () => {
  expect(apex.callAura(as(org, clerk), 'Plain', 'forComponent', {})).toBe(OPEN);
  expect(run('Plain.forComponent')).toBe(ALL);
});

it('user mode has sharing whatever the class says, system mode leaves it to the class', () => {
  for (const name of ['Keeping', 'Opening', 'Plain']) expect(run(`${name}.inUserMode`)).toBe(OPEN);
  expect([run('Keeping.inSystemMode'), run('Opening.inSystemMode')]).toEqual([OPEN, ALL]);
});

it('a save is refused with sharing or in user mode', () => {
  const refusal = 'INSUFFICIENT_ACCESS_OR_READONLY';
  for (const id of [hidden, readable]) {
    expect([run('Keeping.change', id), run('Opening.change', id)]).toEqual([refusal, 'saved']);
    expect([run('Keeping.changeAsUser', id), run('Opening.changeAsUser', id)]).toEqual([refusal, refusal]);
  }
});

// "Anonymous Blocks": they run with the sharing of the current user.
it('an anonymous block is with sharing', () => {
  const soql = 'Integer found = [SELECT COUNT() FROM Matter__c]; System.debug(found);';
  expect(apex.executeAnonymous(as(org, clerk), soql).logs.map(({ text }) => text)).toEqual([String(OPEN)]);
});

// "Triggers and Order of Execution": triggers run in system context; a class that they call has its own keyword.
it('a trigger sees everything, whoever saves', () => {
  const context = as(org, clerk);
  const { id, errors } = insert(context, 'Notice__c', { Name: 'x' }, { hooks: apex.hooks(context) });
  expect(errors).toEqual([]);
  const [row] = org.store.select('SELECT "Body__c" FROM "Notice__c" WHERE "Id" = ?', [id]);
  expect(row?.['Body__c']).toBe(`${ALL} ${OPEN} ${ALL}`);
});

it('shares a record by code, by a reason that has a name', () => {
  const other = person(org, 'other', 'Guest', 'Staff');
  expect(outcome(insert(as(org, other), 'Notice__c', { Name: 'x', About__c: hidden }))).toMatch(/^INSUFFICIENT_ACCESS/);
  expect(run('Giver.give', hidden, other)).toBe('saved');
  expect(outcome(insert(as(org, other), 'Notice__c', { Name: 'x', About__c: hidden }))).toBe('saved');
  expect(run('Giver.cause')).toBe('RowCause');
});

it('a test sees as the user of System.runAs', () => {
  const TEST = `@IsTest private class SharingTest {
    @IsTest static void seesItsOwn() {
      User other = [SELECT Id FROM User WHERE Alias = 'clerk'];
      insert new Matter__c(Name = 'Of the administrator');
      System.runAs(other) {
        insert new Matter__c(Name = 'Of the clerk');
        Assert.areEqual(1, Keeping.count());
        Assert.areEqual(2, Opening.count());
      }
    }
  }`;
  const tested = sharingOrg({
    ...files,
    'classes/SharingTest.cls': TEST,
    'classes/SharingTest.cls-meta.xml': '<ApexClass><apiVersion>66.0</apiVersion></ApexClass>'
  });
  person(tested, 'clerk', 'Clerk', 'Staff');
  const runtime = loadApex(tested.project, tested.store.schema);
  expect(runtime.runTests(tested.admin).outcomes).toMatchObject([{ passed: true, message: null }]);
  tested.store.close();
});
