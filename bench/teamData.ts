// A branch of the size that the product promises to bear: 500 reps in 50 teams, each with a quota and stored figures of the
// quarter and of twelve months, and ten open deals.
import { holidays, months, periodKey, quarters, quota, years } from '../scripts/demo/quotas.ts';
import { keyOf, type DemoBatch, type DemoRecord, type DemoRole, type DemoUser } from '../scripts/demo/types.ts';

export const REPS = 500;
export const TEAMS = 50;
export const MONTHS = 12;
export const DEALS = 10;
export const BOSS = 'boss';

const many = <Made>(count: number, make: (place: number) => Made): Made[] =>
  Array.from({ length: count }, (_, place) => make(place + 1));
const twoDigits = (value: number): string => String(value).padStart(2, '0');
const ROOT = 'Quarterdeck_Bench';
const teamRole = (place: number): string => `${ROOT}_${place}`;
const alias = (place: number): string => `r${place}`;

export const benchRoles: readonly DemoRole[] = [
  { developerName: ROOT, name: 'Bench Sales', parent: null },
  ...many(TEAMS, (place) => ({ developerName: teamRole(place), name: `Team ${twoDigits(place)}`, parent: ROOT }))
];

export const benchUsers: readonly DemoUser[] = [
  {
    ...{ alias: BOSS, firstName: 'Bo', lastName: 'Bench', title: 'VP', role: ROOT, manager: null },
    permissionSets: ['Quarterdeck_Manager', 'Quarterdeck_View_Cost']
  },
  ...many(REPS, (place) => ({
    alias: alias(place),
    firstName: `Rep${place}`,
    lastName: `Bench${place}`,
    title: 'Account Manager',
    role: teamRole(1 + (place % TEAMS)),
    manager: BOSS,
    permissionSets: []
  }))
];

const monthKeys = many(MONTHS, (place) => `2026-${twoDigits(place)}`);
/** Credit in percent of the quota, different for every rep. */
const share = (place: number): number => 10 + ((place * 37) % 60);

const dealsOf = (place: number): string =>
  JSON.stringify(
    many(DEALS, (deal) => ({
      id: `${alias(place)}-${deal}`,
      name: `Deal ${deal}`,
      value: (20_000 + ((place * 7919 + deal * 104_729) % 90_000)) * 100,
      probability: (1 + ((place + deal) % 9)) * 100_000,
      closeDate: `2026-03-${twoDigits(1 + ((place + deal) % 28))}`
    }))
  );

function figures(place: number, period: string, measure: string, base: number): DemoRecord {
  const prefix = measure === 'Margin' ? 'Margin_' : '';
  const credited = Math.round((base * share(place)) / 100);
  return {
    key: keyOf('snapshot', alias(place), measure, period),
    fields: {
      Measure__c: measure,
      Snapshot_Date__c: '2026-02-13',
      Latest__c: true,
      Unique_Key__c: keyOf('snapshot', alias(place), measure, period),
      [`${prefix}Credited__c`]: credited,
      [measure === 'Margin' ? 'Margin_Quota__c' : 'Target__c']: base,
      [`${prefix}Expected__c`]: Math.round(base * 0.4079),
      [`${prefix}Pace__c`]: share(place) / 0.4079,
      ...(measure === 'Revenue' &&
        period === '2026-Q1' && {
          Open__c: base,
          Chance__c: share(place),
          Retained__c: Math.round(credited / 2),
          Expansion__c: Math.round(credited / 4),
          New__c: Math.round(credited / 4),
          Deals__c: dealsOf(place)
        })
    },
    parents: { Quota__r: keyOf('quota', alias(place), measure, period), Period__r: periodKey(period) },
    people: { User__c: alias(place) },
    owner: alias(place)
  };
}

type Row = readonly [place: number, period: string, measure: string, base: number];
const rows: readonly Row[] = many(REPS, (place): Row[] => [
  [place, '2026-Q1', 'Revenue', 900_000],
  [place, '2026-Q1', 'Margin', 135_000],
  ...monthKeys.map((period): Row => [place, period, 'Revenue', 300_000])
]).flat();

export const teamBatches: readonly DemoBatch[] = [
  { object: 'Quota_Period__c', label: 'fiscal years', records: years },
  { object: 'Quota_Period__c', label: 'quarters', records: quarters },
  { object: 'Quota_Period__c', label: 'months', records: months },
  { object: 'Business_Calendar__c', label: 'holidays', records: holidays },
  {
    object: 'Quota__c',
    label: 'quotas',
    records: rows.map(([place, period, measure, base]) => quota({ alias: alias(place), period, measure, base }))
  },
  { object: 'Quota_Snapshot__c', label: 'figures', records: rows.map((row) => figures(...row)) }
];
