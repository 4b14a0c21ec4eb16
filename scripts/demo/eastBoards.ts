// What the boards of Marcus's team have to show: plans that meet the standard and one that the customer has not signed
// (R12), orders and cases that are late (R14), certificates that programs ask for. On top of it the night's figures.
import { keyOf, type DemoRecord } from './types.ts';
import { vendorKey } from './vendors.ts';

/** A customer of {@link eastAccounts}, by owner and place from 1. */
interface Planned {
  readonly alias: string;
  readonly place: number;
  readonly name: string;
  readonly topic: string;
  readonly isSigned: boolean;
}

const PLANNED: readonly Planned[] = [
  { alias: 'grace', place: 1, name: 'Alder County Schools', topic: 'classroom laptops', isSigned: true },
  { alias: 'grace', place: 2, name: 'Corvane Hospital Group', topic: 'patient records', isSigned: true },
  { alias: 'mei', place: 1, name: 'Bellwater City Works', topic: 'field devices', isSigned: true },
  { alias: 'henrik', place: 2, name: 'Larkin Public Health', topic: 'clinic networks', isSigned: true },
  { alias: 'luis', place: 2, name: 'Kettle and Crane', topic: 'store systems', isSigned: true },
  { alias: 'owen', place: 1, name: 'Dunmore Glass', topic: 'plant backup', isSigned: false }
];

const accountKey = (alias: string, place: number): string => keyOf('account', alias, place);
const keyFor = (kind: string, { alias, place }: Planned, ...rest: (string | number)[]): string =>
  keyOf(kind, 'board', alias, place, ...rest);
const ofPlan = (one: Planned) => ({ Account_Plan__r: keyFor('plan', one) });
const each = <Row>(rows: readonly Row[], make: (row: Row, index: number, one: Planned) => DemoRecord) =>
  PLANNED.flatMap((one) => rows.map((row, index) => make(row, index, one)));

export const boardContacts: readonly DemoRecord[] = PLANNED.map((one) => ({
  key: keyFor('contact', one),
  fields: { FirstName: 'Robin', LastName: one.name.split(' ')[0] ?? '', Title: 'IT Director' },
  parents: { Account: accountKey(one.alias, one.place) },
  owner: one.alias
}));

export const boardPlans: readonly DemoRecord[] = PLANNED.map((one) => ({
  key: keyFor('plan', one),
  fields: {
    Name: `${one.name} 2026`,
    Type__c: 'Expand',
    Status__c: 'Approved',
    Start_Date__c: '2026-01-01',
    End_Date__c: '2026-12-31',
    Vision__c: `${one.name} runs its ${one.topic} without a day lost, and calls us first.`,
    Strategy__c: `Cure what is late at ${one.name}, then renew its ${one.topic} site by site.`,
    Revenue_Target__c: 240_000,
    Margin_Target__c: 36_000,
    Last_Review__c: '2026-01-14',
    Next_Review__c: '2026-04-15',
    ...(one.isSigned && { Customer_Signoff_Date__c: '2026-01-22' })
  },
  parents: {
    Account__r: accountKey(one.alias, one.place),
    ...(one.isSigned && { Customer_Signoff_Contact__r: keyFor('contact', one) })
  },
  owner: one.alias
}));

const OBJECTIVES = ['Revenue', 'Sites renewed', 'Users trained', 'Orders on one contract', 'Reviews held'];

export const boardObjectives = each(OBJECTIVES, (name, index, one) => ({
  key: keyFor('objective', one, index + 1),
  fields: {
    Name: name,
    Type__c: 'Objective',
    Measure__c: index === 0 ? 'Revenue' : 'Manual',
    Unit__c: index === 0 ? null : 'Steps',
    Baseline__c: index === 0 ? 180_000 : 0,
    Target__c: index === 0 ? 240_000 : 4,
    ...(index > 0 && { Current__c: 1, Current_As_Of__c: '2026-02-06' }),
    Due_Date__c: '2026-12-31',
    Position__c: index + 1
  },
  parents: ofPlan(one)
}));

const NEEDS = ['fewer outages of', 'one price list for', 'a plan to renew', 'a check of', 'training on', 'spares for'];

export const boardNeeds = each(NEEDS, (need, index, one) => ({
  key: keyFor('need', one, index + 1),
  fields: {
    Name: `${one.name}: ${need} ${one.topic}`,
    Kind__c: index < 3 ? 'Business' : 'Technical',
    Priority__c: index < 2 ? 'High' : 'Medium',
    Evidence__c: 'Review',
    Last_Confirmed__c: '2026-01-14',
    Position__c: index + 1
  },
  parents: { ...ofPlan(one), Objective__r: keyFor('objective', one, (index % 5) + 1) }
}));

const SWOT = [
  ['Strength', 'trusts our service desk'],
  ['Weakness', 'has no contact of ours in finance'],
  ['Opportunity', 'ends a support contract this summer'],
  ['Threat', 'has asked a rival for a price']
] as const;

export const boardSwot = each(SWOT, ([kind, item], index, one) => ({
  key: keyFor('swot', one, index + 1),
  fields: { Name: `${one.name} ${item}`, Kind__c: kind, Position__c: index + 1 },
  parents: { ...ofPlan(one), Objective__r: keyFor('objective', one, index + 1) }
}));

const ACTIONS: readonly (readonly [name: string, due: string, done: string | null])[] = [
  ['Walk through the sites', '2026-01-30', '2026-01-29'],
  ['Agree the price list', '2026-02-06', '2026-02-05'],
  ['Name the service contacts', '2026-02-20', null],
  ['Survey what is to be renewed', '2026-02-27', null],
  ['Offer the first site', '2026-03-13', null],
  ['Train the first users', '2026-03-27', null],
  ['Review the quarter together', '2026-04-10', null],
  ['Plan the second site', '2026-04-24', null]
];

export const boardActions = each(ACTIONS, ([name, due, done], index, one) => ({
  key: keyFor('action', one, index + 1),
  fields: { Name: name, Side__c: 'Us', Due_Date__c: due, Done_Date__c: done, Position__c: index + 1 },
  parents: { ...ofPlan(one), Objective__r: keyFor('objective', one, (index % 5) + 1) },
  people: { User__c: one.alias }
}));

export const boardMembers = each(['Owner', 'Inside', 'SE', 'Sponsor'], (role, index, one) => ({
  key: keyFor('member', one, index + 1),
  fields: { Role__c: role },
  parents: ofPlan(one),
  people: { User__c: [one.alias, 'rosa', 'priya', 'marcus'][index] ?? one.alias }
}));

type Line = readonly [alias: string, place: number, item: string, quantity: number, promised: string];

const LINES: readonly Line[] = [
  ['grace', 2, 'Access point AX-40', 12, '2026-02-06'],
  ['grace', 2, 'Switch S-2448', 4, '2026-02-20'],
  ['mei', 2, 'UPS 1500', 6, '2026-01-30'],
  ['luis', 2, 'Laptop L-14', 30, '2026-02-10'],
  ['luis', 2, 'Docking station', 30, '2026-02-24'],
  ['owen', 1, 'Backup library', 1, '2026-02-27'],
  ['priya', 1, 'Switch S-2448', 8, '2026-02-03'],
  ['priya', 1, 'Transceiver kit', 16, '2026-02-05'],
  ['priya', 2, 'Rack kit', 3, '2026-02-18']
];

export const boardLines: readonly DemoRecord[] = LINES.map(([alias, place, item, quantity, promised], index) => ({
  key: keyOf('backlog', 'board', index + 1),
  fields: {
    Name: item,
    Quantity__c: quantity,
    Ordered_Date__c: '2026-01-12',
    Promised_Date__c: promised,
    As_Of__c: '2026-02-13',
    Status__c: 'Open'
  },
  parents: { Account__r: accountKey(alias, place) }
}));

const CASES: readonly (readonly [alias: string, place: number, subject: string, opened: string])[] = [
  ['grace', 2, 'Two access points without power', '2026-01-20'],
  ['henrik', 1, 'Invoice names the wrong site', '2026-02-11'],
  ['luis', 2, 'Laptop image does not start', '2026-02-09'],
  ['priya', 1, 'Switches restart at night', '2026-01-26'],
  ['priya', 3, 'Portal sign-in locked', '2026-02-10']
];

export const boardCases: readonly DemoRecord[] = CASES.map(([alias, place, subject, opened], index) => ({
  key: keyOf('case', 'board', index + 1),
  fields: { Subject: subject, Opened__c: opened, Status: 'New' },
  parents: { Account: accountKey(alias, place) },
  owner: alias
}));

export const boardCertificates: readonly DemoRecord[] = [
  {
    key: keyOf('certificate', 'board', 'grace'),
    fields: { Name: 'Storage Pro', Valid_From__c: '2025-06-01', Valid_To__c: '2026-11-30' },
    parents: { Vendor__r: vendorKey('arcturon') },
    people: { Holder__c: 'grace' }
  },
  {
    key: keyOf('certificate', 'board', 'priya'),
    fields: { Name: 'Backup Specialist', Valid_From__c: '2025-09-01', Valid_To__c: '2026-12-31' },
    parents: { Vendor__r: vendorKey('cindral') },
    people: { Holder__c: 'priya' }
  }
];
