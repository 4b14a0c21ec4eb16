// Northgate Logistics Group of the plan's screens: the customer with its four sites and twelve people, who we know of
// them, and when we last spoke. It brings no deal, so that nobody's quota changes.
import { keyOf, type DemoRecord } from './types.ts';

export const NORTHGATE = keyOf('account', 'northgate');
/** The day of the screens: contact is so many days before. */
const AS_OF = '2026-02-13';
const OWNER = 'rep';

const daysBefore = (days: number): string => new Date(Date.parse(AS_OF) - days * 86_400_000).toISOString().slice(0, 10);

const word = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .replace(/ +/g, '-');

const customer = {
  Type: 'Customer - Direct',
  Industry: 'Transportation',
  Segment__c: 'Mid-Market',
  Region__c: 'Central'
};

export const northgateAccounts: readonly DemoRecord[] = [
  {
    key: NORTHGATE,
    fields: {
      ...customer,
      Name: 'Northgate Logistics Group',
      BillingCity: 'Columbus',
      AnnualRevenue: 40_000_000,
      Annual_Potential__c: 900_000
    },
    owner: OWNER
  }
];

/** With what its people say of us, out of 10, and how many work there; Akron was never asked. */
const SITES: readonly (readonly [site: string, city: string, score: number | null, people: number | null])[] = [
  ['Columbus HQ', 'Columbus', 8.6, 480],
  ['Dayton DC', 'Dayton', 7.4, 400],
  ['Toledo DC', 'Toledo', 8.3, 120],
  ['Akron depot', 'Akron', null, null]
];
export const siteKey = (site: string): string => `${NORTHGATE}-${word(site)}`;

export const northgateSites: readonly DemoRecord[] = SITES.map(([site, city, , people]) => ({
  key: siteKey(site),
  fields: { ...customer, Name: `Northgate - ${site}`, BillingCity: city, NumberOfEmployees: people },
  parents: { Parent: NORTHGATE },
  owner: OWNER
}));

export const northgateScores: readonly DemoRecord[] = SITES.flatMap(([site, , score]) =>
  score === null
    ? []
    : [
        {
          key: `${siteKey(site)}-score`,
          fields: {
            Survey_Date__c: '2026-02-02',
            Score__c: score,
            Scale__c: 10,
            Standard__c: 8.5,
            Source__c: 'Survey'
          },
          parents: { Account__r: siteKey(site) }
        }
      ]
);

type Row = readonly [
  name: string,
  title: string,
  center: string,
  seniority: string,
  role: string,
  boss: string | null,
  influence: number,
  support: number | null,
  access: number,
  /** Days since the last contact. */
  contact: number | null,
  site: string
];

const HQ = 'Columbus HQ';
const IT = 'IT';
const OPERATIONS = 'Operations';
const FINANCE = 'Finance and Procurement';
const SECURITY = 'Security';

const PEOPLE: readonly Row[] = [
  ['Priya Raman', 'CIO', IT, 'Executive', 'Decision Maker', null, 3, 1, 2, 12, HQ],
  ['Marcus Feld', 'IT Director', IT, 'Director', 'Sponsor', 'Priya Raman', 3, 2, 3, 4, HQ],
  ['Tomás Ibarra', 'Network Manager', IT, 'Manager', 'Evaluator', 'Marcus Feld', 2, 1, 3, 9, HQ],
  ['Kofi Mensah', 'Service Desk Lead', IT, 'Specialist', 'User', 'Marcus Feld', 1, 0, 3, 21, HQ],
  ['Lena Vogt', 'COO', OPERATIONS, 'Executive', 'Decision Maker', null, 3, 0, 1, 74, HQ],
  ['Joan Pratt', 'Director, Warehousing', OPERATIONS, 'Director', 'Influencer', 'Lena Vogt', 3, 1, 3, 2, HQ],
  ['Sam Whitlock', 'Dayton DC Manager', OPERATIONS, 'Manager', 'User', 'Joan Pratt', 2, -1, 2, 6, 'Dayton DC'],
  ['Ewa Nowak', 'Toledo DC Manager', OPERATIONS, 'Manager', 'User', 'Joan Pratt', 2, 0, 2, 41, 'Toledo DC'],
  ['Gerald Osei', 'CFO', FINANCE, 'Executive', 'Approver', null, 3, 0, 1, 51, HQ],
  ['Colin Drake', 'Procurement Manager', FINANCE, 'Manager', 'Buyer', 'Gerald Osei', 2, -1, 3, 8, HQ],
  ['Nadia Bello', 'Controller', FINANCE, 'Specialist', 'Influencer', 'Gerald Osei', 1, null, 1, null, HQ],
  ['Aisha Karim', 'Security Manager', SECURITY, 'Manager', 'Evaluator', 'Priya Raman', 2, 0, 1, 38, HQ]
];

export const contactKey = (name: string): string => keyOf('contact', 'northgate', word(name));
const centerKey = (center: string): string => keyOf('center', 'northgate', word(center));
const stakeholderKey = (name: string): string => keyOf('stakeholder', 'northgate', word(name));

export const northgateContacts: readonly DemoRecord[] = PEOPLE.map(([name, title]) => ({
  key: contactKey(name),
  fields: {
    FirstName: name.split(' ')[0] ?? '',
    LastName: name.split(' ')[1] ?? '',
    Title: title,
    Email: `${word(name)}@northgate-logistics.example`
  },
  parents: { Account: NORTHGATE },
  owner: OWNER
}));

export const northgateCenters: readonly DemoRecord[] = [IT, OPERATIONS, FINANCE, SECURITY].map((center, index) => ({
  key: centerKey(center),
  fields: { Name: center, Position__c: index + 1 },
  parents: { Account__r: NORTHGATE }
}));

/** A site buys through two of them; Columbus through all four, as the customer. */
export const northgateSiteCenters: readonly DemoRecord[] = ['Dayton DC', 'Toledo DC', 'Akron depot'].flatMap((site) =>
  [IT, OPERATIONS].map((center, index) => ({
    key: keyOf('center', 'northgate', word(site), word(center)),
    fields: { Name: center, Position__c: index + 1 },
    parents: { Account__r: siteKey(site) }
  }))
);

/** Whom the joint plan names. */
const NAMED = ['Priya Raman', 'Joan Pratt', 'Marcus Feld'];

/** Those who report to no one, then who reports to them, then theirs: a boss must be there first. */
export const northgateStakeholders: readonly (readonly DemoRecord[])[] = [0, 1, 2].map((level) =>
  PEOPLE.filter(([name]) => levelOf(name) === level).map(
    ([name, , center, seniority, role, boss, influence, support, access, contact, site]) => ({
      key: stakeholderKey(name),
      fields: {
        Seniority__c: seniority,
        Role__c: role,
        Influence__c: influence,
        Support__c: support,
        Access__c: access,
        Last_Contact__c: contact === null ? null : daysBefore(contact),
        Shared__c: NAMED.includes(name)
      },
      parents: {
        Buying_Center__r: centerKey(center),
        Contact__r: contactKey(name),
        Site__r: siteKey(site),
        ...(boss !== null && { Reports_To__r: stakeholderKey(boss) })
      }
    })
  )
);

function levelOf(name: string): number {
  const boss = PEOPLE.find((row) => row[0] === name)?.[5] ?? null;
  return boss === null ? 0 : levelOf(boss) + 1;
}
