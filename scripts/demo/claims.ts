// Claims of the team in every state: what is paid is booked, all before it is hoped for.
import { programKey } from './programs.ts';
import { keyOf, type DemoRecord } from './types.ts';

type Row = readonly [owner: string, deal: string, program: string, kind: string, status: string, amount: number];

const ROWS: readonly Row[] = [
  ['grace', 'won-1', 'arcturon-volume-h1', 'Rebate', 'Paid', 4_800],
  ['grace', 'won-2', 'arcturon-displacement', 'Promotion', 'Claimed', 2_400],
  ['mei', 'won-1', 'arcturon-volume-h1', 'Rebate', 'Approved', 3_100],
  ['henrik', 'won-1', 'arcturon-server-special', 'Special price', 'Submitted', 5_600],
  ['luis', 'won-1', 'arcturon-server-special', 'Special price', 'Paid', 7_200],
  ['luis', 'won-2', 'arcturon-volume-h1', 'Rebate', 'Draft', 1_900],
  ['owen', 'won-1', 'velmora-support-attach', 'Promotion', 'Rejected', 900],
  ['priya', 'won-1', 'arcturon-volume-h1', 'Rebate', 'Submitted', 2_250]
];

const STEPS = ['Submitted', 'Approved', 'Claimed', 'Paid'];
const DAYS = ['2026-01-20', '2026-01-28', '2026-02-03', '2026-02-10'];

/** Each step with its day, up to where the claim is; a rejected one was submitted. */
function steps(status: string, amount: number): DemoRecord['fields'] {
  const reached = status === 'Rejected' ? 0 : STEPS.indexOf(status);
  return Object.fromEntries(
    STEPS.slice(0, reached + 1).flatMap((step, place) => [
      [`${step}_On__c`, DAYS[place] ?? null],
      ...(place > 0 ? [[`${step}_Amount__c`, amount]] : [])
    ])
  ) as DemoRecord['fields'];
}

export const claims: readonly DemoRecord[] = ROWS.map(([owner, deal, program, kind, status, amount], index) => ({
  key: keyOf('claim', index + 1),
  fields: {
    Kind__c: kind,
    Status__c: status,
    Amount__c: amount,
    Due_Date__c: '2026-04-30',
    ...(status === 'Rejected' && { Reason__c: 'Registration was missing' }),
    ...steps(status, amount)
  },
  parents: { Opportunity__r: keyOf('opportunity', owner, deal), Program__r: programKey({ id: program }) },
  owner
}));
