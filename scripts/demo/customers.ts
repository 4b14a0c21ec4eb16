// Customers with their locations (child accounts) and contacts. The first is the one of the Harborview deal.
import { ownersByRegion } from './people.ts';
import { randomOf, type Random } from './random.ts';
import { keyOf, type DemoRecord } from './types.ts';

export interface Customer {
  readonly record: DemoRecord;
  /** How opportunities call it: `Harborview Health`. */
  readonly shortName: string;
  readonly owner: string;
  readonly locations: readonly DemoRecord[];
  readonly contacts: readonly DemoRecord[];
}

const SEGMENTS = ['Enterprise', 'Mid-Market', 'Public Sector', 'Small Business'];
const REGIONS = ['East', 'Central', 'West', 'International'];
const STEMS = [
  'Alder',
  'Briarwood',
  'Calloway',
  'Dunmore',
  'Eastgate',
  'Fenwick',
  'Granite Bay',
  'Hollis',
  'Ironbridge',
  'Juniper',
  'Kestrel',
  'Larkspur',
  'Marlowe',
  'Northfield',
  'Oakhurst',
  'Pemberton',
  'Quillon',
  'Ridgeway',
  'Stonebrook',
  'Thornbury'
];
const LINES_OF_BUSINESS: readonly (readonly [suffix: string, industry: string])[] = [
  ['Logistics', 'Transportation'],
  ['Health', 'Healthcare'],
  ['Credit Union', 'Banking'],
  ['Foods', 'Food & Beverage'],
  ['School District', 'Education'],
  ['Manufacturing', 'Manufacturing'],
  ['Energy', 'Energy'],
  ['Insurance', 'Insurance'],
  ['Media', 'Media'],
  ['County', 'Government'],
  ['Hotels', 'Hospitality'],
  ['Retail', 'Retail']
];
const PLACES = ['Main Campus', 'Riverside', 'Harbor Street', 'Pine Hill', 'Airport', 'Old Town', 'Lakeview', 'Depot'];
const CITIES = ['Port Alder', 'Westmere', 'Cedar Falls', 'Kingsbridge', 'Santa Elva', 'Millhaven', 'Brookdale'];
const FIRST_NAMES = ['Elena', 'Marcus', 'Aisha', 'Viktor', 'Grace', 'Omar', 'Sofia', 'Henrik', 'Mei', 'Carlos', 'Ruth'];
const LAST_NAMES = [
  'Novak',
  'Bennett',
  'Osei',
  'Larsen',
  'Duarte',
  'Keller',
  'Ito',
  'Moreau',
  'Singh',
  'Walsh',
  'Abara'
];
const TITLES = ['CIO', 'IT Director', 'Infrastructure Manager', 'Purchasing Manager', 'Network Architect', 'CFO'];

export const HARBORVIEW = keyOf('account', 'harborview');

/** @param count customers in all, the Harborview one included */
export function customers(seed: number, count: number): Customer[] {
  const random = randomOf(seed, 'customers');
  const list = [harborview(random)];
  for (let index = 1; index < count; index++) list.push(customer(random, index));
  return list;
}

/** Its segment is empty on purpose: programs for a segment need data there. */
function harborview(random: Random): Customer {
  return withChildren(random, {
    record: {
      key: HARBORVIEW,
      fields: {
        Name: 'Harborview Health Network',
        Type: 'Customer - Direct',
        Industry: 'Healthcare',
        Segment__c: null,
        Region__c: 'West',
        BillingCity: 'Port Alder',
        NumberOfEmployees: 5200,
        Website: 'https://www.harborview-health.example'
      },
      owner: 'rep'
    },
    shortName: 'Harborview Health',
    owner: 'rep'
  });
}

function customer(random: Random, index: number): Customer {
  const stem = STEMS[index % STEMS.length] ?? '';
  // Another line of business on each round through the stems, so that no two names are equal.
  const round = Math.floor(index / STEMS.length);
  const [suffix, industry] = LINES_OF_BUSINESS[(index + round * 5) % LINES_OF_BUSINESS.length] ?? ['', ''];
  const region = random.pick(REGIONS);
  const owner = random.pick(ownersByRegion[region] ?? []);
  const name = `${stem} ${suffix}`;
  const isPublic = industry === 'Government' || industry === 'Education';
  return withChildren(random, {
    record: {
      key: keyOf('account', index),
      fields: {
        Name: name,
        Type: random.chance(0.8) ? 'Customer - Direct' : 'Prospect',
        Industry: industry,
        // One in ten is not classified yet.
        Segment__c: random.chance(0.1) ? null : isPublic ? 'Public Sector' : random.pick(SEGMENTS),
        Region__c: region,
        BillingCity: random.pick(CITIES),
        NumberOfEmployees: random.int(4, 900) * 10,
        Website: `https://www.${slug(name)}.example`
      },
      owner
    },
    shortName: name,
    owner
  });
}

function withChildren(random: Random, customer: Omit<Customer, 'locations' | 'contacts'>): Customer {
  const { record, shortName, owner } = customer;
  const { Segment__c, Region__c, Industry } = record.fields;
  const locations = random.some(PLACES, random.int(0, 3)).map((place, index) => ({
    key: `${record.key}-location-${index + 1}`,
    fields: {
      Name: `${shortName} - ${place}`,
      Type: 'Customer - Direct',
      Industry: Industry ?? null,
      Segment__c: Segment__c ?? null,
      Region__c: Region__c ?? null,
      BillingCity: random.pick(CITIES)
    },
    parents: { Parent: record.key },
    owner
  }));
  const contacts = random.some(TITLES, random.int(1, 3)).map((title, index) => {
    const firstName = random.pick(FIRST_NAMES);
    const lastName = random.pick(LAST_NAMES);
    return {
      key: `${record.key}-contact-${index + 1}`,
      fields: {
        FirstName: firstName,
        LastName: lastName,
        Title: title,
        Email: `${slug(`${firstName} ${lastName}`)}@${slug(shortName)}.example`
      },
      parents: { Account: record.key },
      owner
    };
  });
  return { ...customer, locations, contacts };
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
