// The health of Northgate on the day of the screens, and the handover of its depot: 76.93 of 100 from four parts (R14). One of four cases is 16 days old,
// and the order feed has been silent since February 9, so that its lines are shown but not counted.
import { siteKey } from './northgate.ts';
import { keyOf, type DemoRecord } from './types.ts';

const key = (kind: string, index: number): string => keyOf(kind, 'northgate', index + 1);

const CASES: readonly (readonly [subject: string, site: string, opened: string, owner: string])[] = [
  ['Wrong firmware on 6 switches, Dayton', 'Dayton DC', '2026-01-28', 'desk2'],
  ['Invoice for Toledo sent twice', 'Toledo DC', '2026-02-06', 'inside'],
  ['Scanner cradles to return', 'Dayton DC', '2026-02-09', 'desk2'],
  ['Portal sign-in locked', 'Columbus HQ', '2026-02-12', 'inside']
];

export const northgateCases: readonly DemoRecord[] = CASES.map(([subject, site, opened, owner], index) => ({
  key: key('case', index),
  fields: { Subject: subject, Opened__c: opened, Status: 'New' },
  parents: { Account: siteKey(site) },
  owner
}));

const FEED_DAY = '2026-02-09';

type Line = readonly [item: string, quantity: number, site: string, promised: string, expected: string | null];

const LINES: readonly Line[] = [
  ['Access point AX-40', 24, 'Dayton DC', '2026-02-06', '2026-02-20'],
  ['Switch S-2448', 6, 'Toledo DC', '2026-02-03', '2026-03-02'],
  ['Scanner cradle', 40, 'Dayton DC', '2026-01-30', null],
  ['UPS 1500', 4, 'Akron depot', '2026-02-11', null],
  ['Laptop L-14', 15, 'Columbus HQ', '2026-02-18', '2026-02-18']
];

export const northgateLines: readonly DemoRecord[] = LINES.map(([item, quantity, site, promised, expected], index) => ({
  key: key('backlog', index),
  fields: {
    Name: item,
    Quantity__c: quantity,
    Ordered_Date__c: '2026-01-12',
    Promised_Date__c: promised,
    Expected_Date__c: expected,
    As_Of__c: FEED_DAY,
    Status__c: 'Open'
  },
  parents: { Account__r: siteKey(site) }
}));

const HANDOVER = keyOf('handover', 'northgate');

/** Who hands over has accepted, who takes over waits for two items. */
export const northgateHandovers: readonly DemoRecord[] = [
  {
    key: HANDOVER,
    fields: {
      Name: 'Akron depot',
      Start_Date__c: '2026-01-05',
      Status__c: 'Open',
      From_Accepted__c: '2026-02-02',
      Day_30_Done__c: '2026-02-03'
    },
    parents: { Account__r: siteKey('Akron depot') },
    people: { From__c: 'rep2', To__c: 'rep' },
    // One person cannot be both sides.
    apart: { To__c: 'rep2' },
    owner: 'rep2'
  }
];

type Item = readonly [item: string, side: string, owner: string, due: string, done: string | null];

const ITEMS: readonly Item[] = [
  ['Contract and prices handed over', 'From', 'rep2', '2026-01-08', '2026-01-08'],
  ['Open orders reviewed together', 'From', 'rep2', '2026-01-12', '2026-01-12'],
  ['Decision makers introduced', 'From', 'rep', '2026-01-19', '2026-01-20'],
  ['Credit terms confirmed', 'From', 'rep2', '2026-01-26', '2026-01-22'],
  ['First order delivered and checked', 'To', 'inside', '2026-02-02', '2026-01-30'],
  ['30-day review with the site', 'To', 'rep', '2026-02-04', '2026-02-03'],
  ['Service contacts named', 'To', 'desk2', '2026-02-17', null],
  ['Portal access for two users', 'To', 'inside', '2026-02-19', null]
];

export const northgateHandoverItems: readonly DemoRecord[] = ITEMS.map(([item, side, owner, due, done], index) => ({
  key: key('handover-item', index),
  fields: { Name: item, Side__c: side, Due_Date__c: due, Done_Date__c: done, Position__c: index + 1 },
  parents: { Account_Handover__r: HANDOVER },
  people: { Owner__c: owner }
}));
