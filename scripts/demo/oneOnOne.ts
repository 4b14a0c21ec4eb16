// Marcus's one-on-ones with Dana: the last one, today's, what both promised, what she wants to learn, and what blocks her.
import { accountKey, dealKey } from './dana.ts';
import { eastAccounts, eastPlans } from './strategicEast.ts';
import { keyOf, type DemoRecord } from './types.ts';
import { vendorKey } from './vendors.ts';

const REP = 'dana';
const MANAGER = 'marcus';
/** A customer of Grace's, who has solved what blocks Dana now. */
const SCHOOLS = 'Alder County Schools';
const LAST = '2026-02-06';
const TODAY = '2026-02-13';

const meetingKey = (day: string): string => keyOf('one-on-one', REP, day);

/** What the last meeting froze beside the weekly snapshot of that day. */
const lastState = {
  day: LAST,
  period: null,
  credited: null,
  deals: null,
  plans: eastPlans.map(({ key }) => ({ id: key, completeness: 10 }))
};

export const meetings: readonly DemoRecord[] = [
  {
    key: meetingKey(LAST),
    fields: {
      Name: 'Dana Whitlock, 6 February',
      Meeting_Date__c: LAST,
      Starts_At__c: '2026-02-06T23:30:00.000Z',
      Ends_At__c: '2026-02-07T00:00:00.000Z',
      Status__c: 'Finished',
      Shared_At__c: '2026-02-06T18:00:00.000Z',
      Finished_At__c: '2026-02-07T00:02:00.000Z',
      Rep_Signed_At__c: '2026-02-07T00:20:00.000Z',
      Agenda__c: JSON.stringify({ since: '2026-01-30', changes: [] }),
      State__c: JSON.stringify(lastState)
    },
    namesRecords: ['State__c'],
    people: { Rep__c: REP },
    owner: MANAGER
  }
];

export const todaysMeetings: readonly DemoRecord[] = [
  {
    key: meetingKey(TODAY),
    fields: {
      Name: 'Dana Whitlock, 13 February',
      Meeting_Date__c: TODAY,
      Starts_At__c: '2026-02-13T23:30:00.000Z',
      Ends_At__c: '2026-02-14T00:00:00.000Z',
      Status__c: 'Planned'
    },
    parents: { Previous__r: meetingKey(LAST) },
    people: { Rep__c: REP },
    owner: MANAGER
  }
];

type Promise = readonly [
  what: string,
  who: string,
  due: string,
  status: 'Open' | 'Kept' | 'Missed',
  done: string | null,
  meeting: string | null,
  more?: Readonly<Record<string, number | string>>
];

const PROMISES: readonly Promise[] = [
  ['Signed quote to Halden Logistics', REP, '2026-02-10', 'Kept', '2026-02-10', LAST],
  ['Site survey booked at Castell University', REP, '2026-02-13', 'Kept', '2026-02-11', LAST],
  [
    'Call CFO of Tavian Retail',
    REP,
    '2026-02-12',
    'Open',
    null,
    LAST,
    { Times_Carried__c: 1, Next_Due_Date__c: '2026-02-17' }
  ],
  ['Join Castell’s site survey', MANAGER, '2026-02-19', 'Open', null, LAST],
  ['Renew registration for Orrin', REP, '2026-02-18', 'Open', null, TODAY],
  ['Ask for an extension of the exam date', MANAGER, '2026-02-19', 'Open', null, TODAY],
  ['Call CFO of Tavian Retail', REP, '2026-02-05', 'Missed', null, null],
  ['Demo to Brightwater’s IT lead', REP, '2026-02-05', 'Kept', '2026-02-04', null],
  ['Renewal quote to Penrose Legal', REP, '2026-02-03', 'Kept', '2026-02-03', null],
  ['Pipeline without overdue close dates', REP, '2026-01-30', 'Kept', '2026-01-30', null],
  ['Map of Orrin’s buying center', REP, '2026-01-28', 'Missed', null, null],
  ['First meeting at Linden Dental', REP, '2026-01-23', 'Kept', '2026-01-21', null],
  ['Return of Brightwater’s licences settled', REP, '2026-01-22', 'Kept', '2026-01-22', null],
  ['Plan for Castell University', REP, '2026-01-16', 'Kept', '2026-01-15', null],
  ['Two references from Halden Logistics', REP, '2026-01-16', 'Kept', '2026-01-16', null],
  ['Forecast for the quarter', REP, '2026-01-09', 'Kept', '2026-01-09', null],
  ['Welcome call to Northgate Foods', REP, '2026-01-07', 'Kept', '2026-01-06', null]
];

const aboutOf = (what: string): string | undefined => {
  return ['Halden Logistics', 'Castell University', 'Tavian Retail', 'Orrin Manufacturing'].find((name) =>
    what.includes(name.split(' ')[0] ?? name)
  );
};

export const commitments: readonly DemoRecord[] = PROMISES.map(
  ([what, who, due, status, done, meeting, more = {}], index) => {
    const about = aboutOf(what);
    return {
      key: keyOf('commitment', REP, index + 1),
      fields: { Name: what, Due_Date__c: due, Status__c: status, Done_Date__c: done, ...more },
      parents: {
        ...(meeting !== null && { Meeting__r: meetingKey(meeting) }),
        ...(about !== undefined && { Account__r: accountKey(about) })
      },
      people: { Rep__c: REP, Who__c: who },
      owner: MANAGER
    };
  }
);

export const developmentGoals: readonly DemoRecord[] = (
  [
    ['Lead a technical discovery alone', 'observed calls', 2, 4, '2026-04-30'],
    ['Cindral Data Protection Specialist', 'modules', 3, 4, '2026-03-04'],
    ['Open 6 new logos in the quarter', 'logos', 2, 6, '2026-03-31']
  ] as const
).map(([name, unit, done, target, due], index) => ({
  key: keyOf('development-goal', REP, index + 1),
  fields: { Name: name, Unit__c: unit, Done__c: done, Target__c: target, Due_Date__c: due, Status__c: 'Active' },
  people: { Rep__c: REP },
  owner: MANAGER
}));

export const coachingNotes: readonly DemoRecord[] = [
  {
    key: keyOf('coaching-note', REP, 1),
    fields: {
      Note__c:
        'Strong on pricing, waits too long with executives. Offer to open the call with Tavian’s CFO together. Ask what Orrin’s security lead needs before pressing for a date.'
    },
    parents: { Meeting__r: meetingKey(TODAY) },
    owner: MANAGER
  }
];

export const blockers: readonly DemoRecord[] = [
  {
    key: keyOf('blocker', 'orrin'),
    fields: { Name: 'Security questionnaire unanswered', Kind__c: 'Security', Opened_On__c: '2026-02-01' },
    parents: { Opportunity__r: dealKey('orrin'), Account__r: accountKey('Orrin Manufacturing') },
    owner: REP
  },
  {
    key: keyOf('blocker', 'schools'),
    fields: {
      Name: 'Security questionnaire has no owner',
      Kind__c: 'Security',
      Keywords__c: 'security, questionnaire, CISO',
      Opened_On__c: '2026-01-08',
      Resolved_On__c: '2026-01-20',
      Answer__c:
        'Our security team keeps a filled-in standard questionnaire (CAIQ). Send it with the audit report; the customer’s security lead only asks about what it leaves open.'
    },
    parents: { Account__r: eastAccounts.find(({ fields }) => fields['Name'] === SCHOOLS)?.key ?? '' },
    owner: 'grace'
  }
];

export const danaRegistrations: readonly DemoRecord[] = [
  {
    key: `${dealKey('orrin')}-registration-1`,
    fields: { Name: 'REG-20466', Valid_From__c: '2025-11-20', Valid_To__c: '2026-02-18' },
    parents: { Opportunity__r: dealKey('orrin'), Vendor__r: vendorKey('arcturon') }
  }
];
