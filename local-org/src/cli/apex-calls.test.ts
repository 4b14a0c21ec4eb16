// The project's Apex called in process.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APEX_PROJECT } from '../../test/apex-org.ts';
import { openApex } from './apex-calls.ts';

test('opens a project by its folder, calls its Apex and keeps its records', () => {
  const org = openApex({ project: APEX_PROJECT, now: '2026-02-13T09:00:00Z' });
  expect(org.callStatic('CrateController.save', [{ Name: 'Sent', Weight__c: 3 }])).toMatchObject({ Note__c: 'noted' });
  expect(org.store.select('SELECT "Name" FROM "Crate__c"')).toEqual([{ Name: 'Sent' }]);
  org.close();
});

test('runs other sources of classes over the records that there are', () => {
  const org = openApex({ project: APEX_PROJECT, now: '2026-02-13T09:00:00Z' });
  org.callStatic('CrateController.save', [{ Name: 'Sent', Weight__c: 3 }]);
  const source =
    'public class CrateController { public static Integer count() { return [SELECT COUNT() FROM Crate__c]; } }';
  org.replaceClasses({ CrateController: source });
  expect(org.callStatic('CrateController.count', [])).toBe(1);
  expect(() => org.replaceClasses({ Crates: source })).toThrow('no Apex class Crates');
  org.close();
});

test.each([
  ['a text', '"Crate__c"'],
  ['numbers', '[1]']
])('refuses %s as the locked objects of a project', (_what, value) => {
  const project = mkdtempSync(join(tmpdir(), 'local-org-'));
  mkdirSync(join(project, 'config'));
  mkdirSync(join(project, 'force-app'));
  writeFileSync(join(project, 'sfdx-project.json'), '{"packageDirectories":[{"path":"force-app"}]}');
  writeFileSync(join(project, 'config/local-org.json'), `{"lockedObjects": ${value}}`);
  expect(() => openApex({ project })).toThrow('must be a list of object names');
  rmSync(project, { recursive: true });
});
