// The project's Apex called in process.
import { APEX_PROJECT } from '../../test/apex-org.ts';
import { openApex } from './apex-calls.ts';

test('opens a project by its folder, calls its Apex and keeps its records', () => {
  const org = openApex({ project: APEX_PROJECT, now: '2026-02-13T09:00:00Z' });
  expect(org.callStatic('CrateController.save', [{ Name: 'Sent', Weight__c: 3 }])).toMatchObject({ Note__c: 'noted' });
  expect(org.store.select('SELECT "Name" FROM "Crate__c"')).toEqual([{ Name: 'Sent' }]);
  org.close();
});
