// The touches of the demo data: made by whoever is paired, once however often they are loaded, never after the last contact.
import { contactKey, northgateStakeholders } from './northgate.ts';
import type { Org, Row, SentRecord } from './org.ts';
import { loadTouches, northgateTouches } from './touches.ts';

const made: SentRecord[] = [];
const org = {
  query: async (soql: string): Promise<readonly Row[]> => {
    if (soql.includes('FROM Task')) return made;
    if (soql.includes('FROM Plan_Member__c')) {
      return [
        { Role__c: 'Owner', User__c: 'maya' },
        { Role__c: 'Inside', User__c: 'jonas' }
      ];
    }
    return [{ Id: /= '(.*)'/.exec(soql)?.[1] }];
  },
  insert: async (_object: string, records: readonly SentRecord[]) => {
    made.push(...records);
    return records.map(() => ({ id: 'task', success: true, errors: [] }));
  }
} as unknown as Org;

test('touches are loaded once, as the people of the plan', async () => {
  expect(await loadTouches(org)).toBe(northgateTouches.length);
  expect(new Set(made.map(({ OwnerId }) => OwnerId))).toEqual(new Set(['maya', 'jonas']));
  expect(made[0]).toMatchObject({ WhoId: contactKey('Joan Pratt'), Status: 'Completed', Type: 'Call' });
  expect(await loadTouches(org)).toBe(0);
});

test('no touch is later than the day of the last contact that the map shows', () => {
  const last = new Map(
    northgateStakeholders.flat().map(({ parents, fields }) => [parents?.['Contact__r'], fields['Last_Contact__c']])
  );
  for (const { contact, at } of northgateTouches) {
    expect(at.slice(0, 10) <= String(last.get(contactKey(contact)))).toBe(true);
  }
});

test('without the customer it is said what is missing', async () => {
  const empty = { query: async () => [] } as unknown as Org;
  await expect(loadTouches(empty)).rejects.toThrow('Touches need demo-account-northgate');
});
