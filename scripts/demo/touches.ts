// Touches of Northgate by its pair, Maya outside and Jonas inside: on the days on which its people were last in contact. Tasks
// cannot have a key of their own (custom fields of activities are no external Ids), so they are matched by subject and time.
import { contactKey, NORTHGATE } from './northgate.ts';
import type { Org } from './org.ts';
import { SeedError, saveAll } from './saving.ts';

interface DemoTouch {
  readonly role: 'Owner' | 'Inside';
  readonly contact: string;
  readonly channel: 'Call' | 'Email' | 'Meeting';
  readonly subject: string;
  readonly at: string;
  readonly note?: string;
}

export const northgateTouches: readonly DemoTouch[] = [
  {
    role: 'Inside',
    contact: 'Joan Pratt',
    channel: 'Call',
    subject: 'Back orders of the week',
    at: '2026-02-11T17:40:00.000Z',
    note: 'Two lines for Dayton come on Feb 17. She would like a list every Wednesday.'
  },
  {
    role: 'Owner',
    contact: 'Marcus Feld',
    channel: 'Meeting',
    subject: 'Network standard for all four sites',
    at: '2026-02-09T22:00:00.000Z',
    note: 'He takes the standard to Priya Raman; security review comes first.'
  },
  {
    role: 'Inside',
    contact: 'Sam Whitlock',
    channel: 'Email',
    subject: 'Floor plans for Dayton',
    at: '2026-02-07T18:05:00.000Z'
  },
  {
    role: 'Inside',
    contact: 'Colin Drake',
    channel: 'Email',
    subject: 'One invoice for all sites',
    at: '2026-02-05T19:30:00.000Z'
  },
  {
    role: 'Owner',
    contact: 'Tomás Ibarra',
    channel: 'Meeting',
    subject: 'Survey of the switches at Columbus',
    at: '2026-02-04T17:00:00.000Z'
  },
  {
    role: 'Owner',
    contact: 'Priya Raman',
    channel: 'Call',
    subject: 'What she expects of the year',
    at: '2026-02-01T21:15:00.000Z'
  }
];

const touchKey = (subject: unknown, at: unknown): string => `${String(subject)} ${Date.parse(String(at))}`;

/**
 * After the customer, its people and its plan; whoever the plan's owner and inside member are has made the touches.
 * @returns how many are new
 * @throws SeedError with the first refusals
 */
export async function loadTouches(org: Org): Promise<number> {
  const idOf = async (object: string, key: string): Promise<string> => {
    const [row] = await org.query(`SELECT Id FROM ${object} WHERE External_Id__c = '${key}'`);
    if (!row) throw new SeedError(`Touches need ${key}, which is not in the org.`);
    return String(row['Id']);
  };
  const accountId = await idOf('Account', NORTHGATE);
  const members = await org.query(
    `SELECT Role__c, User__c FROM Plan_Member__c WHERE Account_Plan__r.Account__c = '${accountId}'`
  );
  const users = new Map(members.map((row) => [row['Role__c'], row['User__c']]));
  const known = await org.query(`SELECT Subject, Touched_At__c FROM Task WHERE WhatId = '${accountId}'`);
  const keys = new Set(known.map((row) => touchKey(row['Subject'], row['Touched_At__c'])));
  const fresh = northgateTouches.filter(({ subject, at }) => !keys.has(touchKey(subject, at)));
  const records = [];
  for (const { role, contact, channel, subject, at, note } of fresh) {
    records.push({
      Subject: subject,
      Type: channel,
      Status: 'Completed',
      OwnerId: users.get(role),
      WhoId: await idOf('Contact', contactKey(contact)),
      WhatId: accountId,
      ActivityDate: at.slice(0, 10),
      Touched_At__c: at,
      Description: note ?? null
    });
  }
  await saveAll(
    records,
    (chunk) => org.insert('Task', chunk),
    (index) => `touch ${fresh[index]?.subject}`
  );
  return fresh.length;
}
