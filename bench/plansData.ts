// An account plan of the size that the product promises to bear: 40 objectives, 200 actions, 60 people, and a matrix of
// 5,000 cells from 25 families, 20 locations and 10 buying centers.
import { keyOf, type DemoBatch, type DemoRecord } from '../scripts/demo/types.ts';

export const PLAN_NAME = 'Bench 2026';
export const OWNER = 'rep';
export const OBJECTIVES = 40;
export const ACTIONS = 200;
export const PEOPLE = 60;
export const SITES = 20;
export const CENTERS = 10;
export const FAMILIES = 25;

const ACCOUNT = keyOf('account', 'bench');
const PLAN = keyOf('plan', 'bench');
const ofPlan = { Account_Plan__r: PLAN };

const many = <Made>(count: number, make: (place: number) => Made): Made[] =>
  Array.from({ length: count }, (_, place) => make(place + 1));
const key = (kind: string, place: number): string => keyOf(kind, 'bench', place);
const day = (place: number): string => `2026-${String(1 + (place % 12)).padStart(2, '0')}-${10 + (place % 18)}`;
const pick = <Value>(values: readonly Value[], place: number): Value => values[place % values.length] as Value;

const objectives = many(OBJECTIVES, (place): DemoRecord => ({
  key: key('objective', place),
  fields: {
    Name: `Objective ${place} of the customer and us`,
    Type__c: 'Objective',
    Measure__c: 'Manual',
    Unit__c: 'Sites',
    Baseline__c: 0,
    Target__c: 10 + place,
    Current__c: place % 10,
    Due_Date__c: day(place),
    Position__c: place
  },
  parents: ofPlan
}));

const actions = many(ACTIONS, (place): DemoRecord => {
  const isOurs = place % 2 === 0;
  return {
    key: key('action', place),
    fields: {
      Name: `Action ${place} that moves an objective on`,
      Side__c: isOurs ? 'Us' : 'Customer',
      Due_Date__c: day(place),
      Position__c: place
    },
    parents: {
      ...ofPlan,
      Objective__r: key('objective', 1 + (place % OBJECTIVES)),
      ...(!isOurs && { Contact__r: key('contact', 1 + (place % PEOPLE)) })
    },
    ...(isOurs && { people: { User__c: OWNER } })
  };
});

const needs = many(10, (place): DemoRecord => ({
  key: key('need', place),
  fields: { Name: `Need ${place} that the customer has told us of`, Kind__c: 'Business', Position__c: place },
  parents: ofPlan
}));

const stakeholders = many(PEOPLE, (place): DemoRecord => ({
  key: key('stakeholder', place),
  fields: {
    Seniority__c: pick(['Executive', 'Director', 'Manager', 'Specialist'], place),
    Role__c: 'Influencer',
    Influence__c: place % 4,
    Support__c: (place % 5) - 2,
    Access__c: place % 4,
    Last_Contact__c: '2026-02-01'
  },
  parents: { Buying_Center__r: key('center', 1 + (place % CENTERS)), Contact__r: key('contact', place) }
}));

export const planBatches: readonly DemoBatch[] = [
  {
    object: 'Product2',
    label: 'products',
    records: many(FAMILIES, (place) => ({
      key: key('product', place),
      fields: { Name: `Product ${place}`, Family: `Family ${place}`, ProductCode: `B-${place}`, IsActive: true }
    }))
  },
  {
    object: 'Account',
    label: 'accounts',
    records: [
      { key: ACCOUNT, fields: { Name: 'Bench', Segment__c: 'Mid-Market', AnnualRevenue: 40_000_000 }, owner: OWNER }
    ]
  },
  {
    object: 'Account',
    label: 'locations',
    records: many(SITES, (place) => ({
      key: key('site', place),
      fields: { Name: `Location ${place}`, NumberOfEmployees: 100 * place },
      parents: { Parent: ACCOUNT },
      owner: OWNER
    }))
  },
  {
    object: 'Contact',
    label: 'contacts',
    records: many(PEOPLE, (place) => ({
      key: key('contact', place),
      fields: { FirstName: 'Person', LastName: `Number ${place}`, Title: 'Manager' },
      parents: { Account: ACCOUNT },
      owner: OWNER
    }))
  },
  {
    object: 'Buying_Center__c',
    label: 'buying centers',
    records: many(CENTERS, (place) => ({
      key: key('center', place),
      fields: { Name: `Center ${place}`, Position__c: place },
      parents: { Account__r: ACCOUNT }
    })),
    createOnly: ['Account__r']
  },
  { object: 'Stakeholder__c', label: 'stakeholders', records: stakeholders, createOnly: ['Buying_Center__r'] },
  {
    object: 'Order_Line__c',
    label: 'orders',
    records: many(FAMILIES * SITES, (place) => ({
      key: key('order', place),
      fields: { Order_Date__c: '2025-10-10', Quantity__c: 1, Amount__c: 1000 + place },
      parents: {
        Account__r: key('site', 1 + (place % SITES)),
        Product__r: key('product', 1 + (Math.floor(place / SITES) % FAMILIES))
      }
    })),
    createOnly: ['Account__r']
  },
  {
    object: 'Account_Plan__c',
    label: 'plans',
    records: [
      {
        key: PLAN,
        fields: {
          Name: PLAN_NAME,
          Type__c: 'Expand',
          Status__c: 'Draft',
          Start_Date__c: '2026-01-01',
          End_Date__c: '2026-12-31',
          Vision__c: 'One current network at every location, and deliveries on the promised day.'
        },
        parents: { Account__r: ACCOUNT },
        owner: OWNER
      }
    ],
    createOnly: ['Account__r']
  },
  { object: 'Plan_Objective__c', label: 'objectives', records: objectives, createOnly: ['Account_Plan__r'] },
  { object: 'Plan_Action__c', label: 'actions', records: actions, createOnly: ['Account_Plan__r'] },
  { object: 'Plan_Need__c', label: 'needs', records: needs, createOnly: ['Account_Plan__r'] }
];
