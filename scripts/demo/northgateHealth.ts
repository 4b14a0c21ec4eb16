// The health of Northgate on the day of the screens: 76.93 of 100 from four parts (R14). One of four cases is 16 days old,
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
