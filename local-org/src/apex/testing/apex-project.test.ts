/** The runtime's own project of Apex tests: each exercises one part of the language with asserts of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { APEX_PROJECT, openApexOrg } from '../../../test/apex-org.ts';
import type { ApexTestRun } from '../types.ts';

const CLASSES = join(APEX_PROJECT, 'force-app/main/default/classes');

/** Test methods as the files have them: the runner must not pass by running fewer. */
function methodsInFiles(): string[] {
  const names: string[] = [];
  for (const file of readdirSync(CLASSES).filter((name) => name.endsWith('Test.cls'))) {
    const source = readFileSync(join(CLASSES, file), 'utf8');
    for (const [, method] of source.matchAll(/@IsTest\s+static void (\w+)/g))
      names.push(`${file.slice(0, -4)}.${method}`);
  }
  return names.sort();
}

describe('the Apex project of the runtime', () => {
  let run: ApexTestRun;

  beforeAll(() => {
    const { apex, context } = openApexOrg();
    run = apex.runTests(context);
  });

  it('runs every test method of every test class', () => {
    const ran = run.outcomes.map((outcome) => `${outcome.className}.${outcome.methodName}`).sort();
    expect(ran).toEqual(methodsInFiles());
    expect(ran.length).toBeGreaterThan(60);
  });

  it('passes them all', () => {
    const failures = run.outcomes.filter((outcome) => !outcome.passed);
    expect(failures.map(({ methodName, message, stackTrace }) => ({ methodName, message, stackTrace }))).toEqual([]);
  });

  it('reports coverage of classes and triggers, not of test classes', () => {
    expect(run.coverage.map((item) => item.className)).toEqual([
      'CrateController',
      'CrateTriggerHandler',
      'RuleEngine',
      'Shape',
      'CrateTrigger'
    ]);
    const handler = run.coverage.find((item) => item.className === 'CrateTriggerHandler');
    expect(handler?.uncovered).toEqual([]);
    const controller = run.coverage.find((item) => item.className === 'CrateController');
    expect(controller?.covered).toEqual([]);
  });
});
