// The plan "Northgate Logistics 2026" of the screens: 75.58 of 100 by the company's standard (R12), because the needs were
// confirmed 120 days ago, one objective has no target, two actions lack owner or date, and the customer has not signed.
import { contactKey, NORTHGATE } from './northgate.ts';
import { keyOf, type DemoRecord } from './types.ts';

export const PLAN = keyOf('plan', 'northgate');
const ofPlan = { Account_Plan__r: PLAN };
const key = (kind: string, index: number): string => keyOf(kind, 'northgate', index + 1);
const objectiveKey = (name: string): string => keyOf('objective', 'northgate', name.toLowerCase());

export const northgatePlans: readonly DemoRecord[] = [
  {
    key: PLAN,
    fields: {
      Name: 'Northgate Logistics 2026',
      Type__c: 'Expand',
      Status__c: 'Draft',
      Start_Date__c: '2026-01-01',
      End_Date__c: '2026-12-31',
      Vision__c:
        'Deliveries that come on the promised day and one current network, so that every Northgate site can ship without waiting.',
      Strategy__c:
        'Cure the back orders first, then refresh the network site by site, and let Dayton show Toledo and Akron what it brings.',
      Revenue_Target__c: 560_000,
      Margin_Target__c: 92_400,
      Last_Review__c: '2025-11-20',
      Next_Review__c: '2026-02-18',
      Version__c: 2
    },
    parents: { Account__r: NORTHGATE },
    owner: 'rep'
  }
];

type Objective = readonly [
  name: string,
  measure: string,
  unit: string | null,
  baseline: number,
  target: number | null,
  /** Null: it is measured when the night's figures are stored. */
  current: number | null,
  asOf: string | null,
  due: string,
  shared: boolean
];

const OBJECTIVES: readonly Objective[] = [
  ['Grow revenue with Northgate', 'Revenue', null, 412_000, 560_000, null, null, '2026-12-31', false],
  ['Lift our margin', 'Margin Rate', null, 14.2, 16.5, null, null, '2026-12-31', false],
  ['Current network at all four sites', 'Manual', 'Sites refreshed', 0, 4, 1, '2026-02-13', '2026-09-30', true],
  ['Orders arrive on the promised day', 'On-Time Lines', null, 86, 96, 91, '2026-02-09', '2026-06-30', true],
  ['Site managers recommend us', 'Satisfaction', null, 7.8, null, null, null, '2026-06-30', true]
];

export const northgateObjectives: readonly DemoRecord[] = OBJECTIVES.map(
  ([name, measure, unit, baseline, target, current, asOf, due, shared], index) => ({
    key: objectiveKey(`O${index + 1}`),
    fields: {
      Name: name,
      Type__c: 'Objective',
      Measure__c: measure,
      Unit__c: unit,
      Baseline__c: baseline,
      Target__c: target,
      Current__c: current,
      Current_As_Of__c: asOf,
      Due_Date__c: due,
      Shared__c: shared,
      Position__c: index + 1
    },
    parents: ofPlan
  })
);

const INITIATIVES: readonly (readonly [
  name: string,
  impact: number,
  effort: number,
  investment: number,
  objective: string
])[] = [
  ['Back-order watch desk', 4, 1, 6_000, 'O4'],
  ['Wireless refresh, Dayton', 5, 2, 8_500, 'O3'],
  ['Recovery check, Columbus', 4, 2, 3_200, 'O1'],
  ['Device subscription, Toledo', 5, 4, 12_000, 'O1'],
  ['Security tabletop exercise', 2, 2, 2_500, 'O3'],
  ['One invoice for all sites', 2, 4, 5_000, 'O5']
];

export const northgateInitiatives: readonly DemoRecord[] = INITIATIVES.map(
  ([name, impact, effort, investment, objective], index) => ({
    key: key('initiative', index),
    fields: {
      Name: name,
      Type__c: 'Initiative',
      Impact__c: impact,
      Effort__c: effort,
      Investment__c: investment,
      Position__c: index + 1
    },
    parents: { ...ofPlan, Objective__r: objectiveKey(objective) }
  })
);

type Need = readonly [
  name: string,
  kind: string,
  priority: string,
  evidence: string,
  date: string | null,
  saidBy: string,
  objective: string
];

const NEEDS: readonly Need[] = [
  ['Deliveries on the promised day', 'Business', 'High', 'Review', '2025-10-16', 'Joan Pratt', 'O4'],
  [
    'Wireless in every aisle, Dayton and Toledo',
    'Technical',
    'High',
    'Site survey',
    '2025-08-28',
    'Sam Whitlock',
    'O3'
  ],
  ['A fixed device cost per site', 'Business', 'High', 'Interview', '2025-09-09', 'Gerald Osei', 'O1'],
  ['One recovery plan for warehouse systems', 'Technical', 'Medium', 'Audit finding 12', null, 'Aisha Karim', 'O1'],
  ['Safe sign-in on shared scanners', 'Technical', 'Medium', 'E-mail', '2025-10-02', 'Aisha Karim', 'O3'],
  ['Fewer invoices to check', 'Business', 'Low', 'Call', '2025-10-14', 'Colin Drake', 'O5']
];

export const northgateNeeds: readonly DemoRecord[] = NEEDS.map(
  ([name, kind, priority, evidence, date, saidBy, objective], index) => ({
    key: key('need', index),
    fields: {
      Name: name,
      Kind__c: kind,
      Priority__c: priority,
      Evidence__c: evidence,
      Evidence_Date__c: date,
      Last_Confirmed__c: '2025-10-16',
      Shared__c: true,
      Position__c: index + 1
    },
    parents: { ...ofPlan, Said_By__r: contactKey(saidBy), Objective__r: objectiveKey(objective) }
  })
);

interface Action {
  readonly name: string;
  readonly objective: string;
  readonly due?: string;
  readonly done?: string;
  readonly blocker?: string;
  /** Alias of ours. */
  readonly user?: string;
  /** Name of theirs. */
  readonly contact?: string;
  readonly shared?: true;
}

const OURS: readonly Action[] = [
  { name: 'Register the Dayton wireless deal', objective: 'O2', user: 'rep', due: '2026-02-16' },
  {
    name: 'Weekly back-order call with Joan Pratt',
    objective: 'O4',
    user: 'inside',
    due: '2026-02-18',
    shared: true
  },
  { name: 'Survey switches, Dayton and Toledo', objective: 'O3', user: 'rep2', due: '2026-02-20', shared: true },
  { name: 'Quote recovery plan for Columbus', objective: 'O1', user: 'rep', due: '2026-02-27' },
  { name: 'Bring a vendor trainer to Toledo', objective: 'O5', due: '2026-03-12', shared: true }
];

const THEIRS: readonly Action[] = [
  {
    name: 'Approve the network standard',
    objective: 'O3',
    contact: 'Priya Raman',
    due: '2026-02-10',
    blocker: 'waiting for security review',
    shared: true
  },
  {
    name: 'Share floor plans for Dayton',
    objective: 'O3',
    contact: 'Sam Whitlock',
    due: '2026-02-12',
    done: '2026-02-11',
    shared: true
  },
  { name: 'Name one receiving contact per site', objective: 'O4', contact: 'Joan Pratt', shared: true }
];

const action = (side: string, place: number) => (one: Action, index: number) => ({
  key: key('action', place + index),
  fields: {
    Name: one.name,
    Side__c: side,
    Due_Date__c: one.due ?? null,
    Done_Date__c: one.done ?? null,
    Blocker__c: one.blocker ?? null,
    Shared__c: one.shared ?? false,
    Position__c: index + 1
  },
  parents: {
    ...ofPlan,
    Objective__r: objectiveKey(one.objective),
    ...(one.contact !== undefined && { Contact__r: contactKey(one.contact) })
  },
  ...(one.user !== undefined && { people: { User__c: one.user } })
});

export const northgateActions: readonly DemoRecord[] = [
  ...OURS.map(action('Us', 0)),
  ...THEIRS.map(action('Customer', OURS.length))
];

const MILESTONES: readonly (readonly [name: string, due: string, objective: string, done?: string])[] = [
  ['Columbus network', '2026-01-29', 'O3', '2026-01-29'],
  ['Dayton network', '2026-04-24', 'O3'],
  ['96 % on time', '2026-06-30', 'O4'],
  ['Toledo network', '2026-07-31', 'O3'],
  ['Akron network', '2026-09-30', 'O3']
];

export const northgateMilestones: readonly DemoRecord[] = MILESTONES.map(([name, due, objective, done], index) => ({
  key: key('milestone', index),
  fields: { Name: name, Due_Date__c: due, Done_Date__c: done ?? null, Shared__c: true },
  parents: { ...ofPlan, Objective__r: objectiveKey(objective) }
}));

const SWOT: readonly (readonly [kind: string, item: string, objective: string])[] = [
  ['Strength', 'Named service lead answers within the hour', 'O5'],
  ['Strength', 'Certified for the customer’s wireless platform', 'O3'],
  ['Weakness', 'Late lines at Dayton: 14 % in the last 90 days', 'O4'],
  ['Weakness', 'No contact above manager in Security', 'O3'],
  ['Opportunity', 'Support contract at Dayton ends Mar 31', 'O1'],
  ['Opportunity', 'Akron depot joins the group network in May', 'O3'],
  ['Threat', 'Corvane quoted wireless at Toledo', 'O1'],
  ['Threat', 'Freeze on spending from October', 'O2']
];

export const northgateSwot: readonly DemoRecord[] = SWOT.map(([kind, item, objective], index) => ({
  key: key('swot', index),
  fields: { Name: item, Kind__c: kind, Position__c: index + 1 },
  parents: { ...ofPlan, Objective__r: objectiveKey(objective) }
}));

const TEAM: readonly (readonly [role: string, alias: string])[] = [
  ['Owner', 'rep'],
  ['Inside', 'inside'],
  ['SE', 'rep2'],
  ['Service', 'desk2'],
  ['Sponsor', 'vp']
];

/** Whom the customer calls. */
const NAMED = ['Owner', 'Inside', 'Service'];

export const northgateMembers: readonly DemoRecord[] = TEAM.map(([role, alias], index) => ({
  key: key('member', index),
  fields: { Role__c: role, Shared__c: NAMED.includes(role) },
  parents: ofPlan,
  people: { User__c: alias }
}));
