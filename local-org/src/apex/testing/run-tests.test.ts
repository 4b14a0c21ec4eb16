/** The test runner: outcomes, isolation, setup, selection, coverage counted by hand. */
import { openApexOrg } from '../../../test/apex-org.ts';

function outcomesOf(sources: readonly string[], classNames?: readonly string[]) {
  const { apex, context } = openApexOrg(sources);
  return apex.runTests(context, classNames ? { classNames } : {});
}

describe('runTests', () => {
  it('reports a failing assertion with its message, class and line', () => {
    const { outcomes } = outcomesOf([
      `@IsTest
       private class FailingTest {
         @IsTest
         static void fails() {
           Assert.areEqual(1, 2, 'Sums differ');
         }
         @IsTest
         static void throws() {
           helper(null);
         }
         static void helper(String text) {
           text.length();
         }
         @IsTest
         static void passes() {
           Assert.isTrue(true);
         }
       }`
    ]);
    const byName = new Map(outcomes.map((outcome) => [outcome.methodName, outcome]));
    expect(byName.get('fails')).toMatchObject({
      className: 'FailingTest',
      passed: false,
      message: 'System.AssertException: Assertion Failed: Sums differ: Expected: 1, Actual: 2',
      stackTrace: 'Class.FailingTest.fails: line 5, column 1'
    });
    expect(byName.get('throws')).toMatchObject({
      passed: false,
      message: 'System.NullPointerException: Attempt to de-reference a null object',
      stackTrace: 'Class.FailingTest.helper: line 12, column 1\nClass.FailingTest.throws: line 9, column 1'
    });
    expect(byName.get('passes')).toMatchObject({ passed: true, message: null, stackTrace: null });
  });

  it('lets no code catch a failed assertion', () => {
    const { outcomes } = outcomesOf([
      `@IsTest class CatchingTest {
         @IsTest static void catches() {
           try { Assert.fail('Must not be swallowed'); } catch (Exception e) { System.debug(e); }
         }
       }`
    ]);
    expect(outcomes[0]).toMatchObject({ passed: false });
    expect(outcomes[0]?.message).toContain('Must not be swallowed');
  });

  it('gives every method the records of the setup and takes its own back', () => {
    const { apex, context, store } = openApexOrg([
      `@IsTest class IsolatedTest {
         @TestSetup static void make() { insert new Crate__c(Name = 'Shared'); }
         @IsTest static void first() {
           Assert.areEqual(1, [SELECT COUNT() FROM Crate__c]);
           insert new Crate__c(Name = 'Mine');
           update new Crate__c(Id = [SELECT Id FROM Crate__c WHERE Name = 'Shared'].Id, Name = 'Changed');
         }
         @IsTest static void second() {
           Assert.areEqual('Shared', [SELECT Name FROM Crate__c].Name);
         }
       }`
    ]);
    const { outcomes } = apex.runTests(context);
    expect(outcomes.map((outcome) => outcome.message)).toEqual([null, null]);
    expect(store.select('SELECT COUNT(*) AS n FROM "Crate__c"')).toEqual([{ n: 0 }]);
  });

  it('fails all methods of a class whose setup fails', () => {
    const { outcomes } = outcomesOf([
      `@IsTest class BrokenSetupTest {
         @TestSetup static void make() { insert new Crate__c(Status__c = 'Nonsense', Name = 'x'); }
         @IsTest static void first() { Assert.isTrue(true); }
         @IsTest static void second() { Assert.isTrue(true); }
       }`
    ]);
    expect(outcomes.map((outcome) => outcome.passed)).toEqual([false, false]);
    expect(outcomes[0]?.message).toContain('INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST');
  });

  it('runs only the classes that are asked for, by name without case', () => {
    const source = (name: string) => `@IsTest class ${name} { @IsTest static void runs() { Assert.isTrue(true); } }`;
    const { outcomes } = outcomesOf([source('OneTest'), source('OtherTest')], ['onetest']);
    expect(outcomes.map((outcome) => outcome.className)).toEqual(['OneTest']);
  });

  it('counts lines as one counts them by hand', () => {
    const { coverage } = outcomesOf([
      `public class Grader {
         private static final Integer LOWEST = 10;
         public Integer seen = 0;
         public String note { get; set; }
         public String grade(Integer points) {
           seen++;
           String result;
           if (points < LOWEST) {
             result = 'low';
           } else if (points > 90) {
             result =
               'high';
           } else {
             System.debug('middle');
           }
           for (Integer i = 0; i < 0; i++) {
             never();
           }
           // a comment
           return result;
         }
         private void never() {
           seen = -1;
         }
       }`,
      `@IsTest class GraderTest {
         @IsTest static void low() { Assert.areEqual('low', new Grader().grade(1)); }
       }`
    ]);
    expect(coverage).toEqual([{ className: 'Grader', covered: [2, 3, 6, 8, 9, 16, 20], uncovered: [10, 11, 17, 23] }]);
  });
});
