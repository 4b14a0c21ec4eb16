// Addresses, geolocations and times over REST, in queries and in Apex.
// Sources: Object Reference, "Address Compound Fields", "Geolocation Compound Field", "Compound Field Considerations and
// Limitations" (https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/compound_fields.htm),
// "Primitive Data Types" (time); Apex Reference, "Address Class", "Location Class", "Time Class".
import { rmSync } from 'node:fs';
import type { Connection } from 'jsforce';
import { builtFolder, formula, xml } from './builtOrg.ts';
import { addUser, type Fixture, startFixture } from './runningOrg.ts';

jest.setTimeout(60_000);

const SITE = {
  fields: {
    Place__c: { type: 'Location', displayLocationInDecimal: true, scale: 5, label: 'Place' },
    Opens__c: { type: 'Time', label: 'Opens' },
    Hour__c: formula('Number', 'HOUR(Opens__c)')
  },
  object: {
    label: 'Site',
    pluralLabel: 'Sites',
    deploymentStatus: 'Deployed',
    sharingModel: 'ReadWrite',
    nameField: { type: 'Text', label: 'Name' }
  }
};

let folder: string;
let running: Fixture;
let admin: Connection;

beforeAll(async () => {
  folder = builtFolder(
    { Site__c: SITE },
    {
      'permissionsets/Addresses.permissionset-meta.xml': `<PermissionSet>${xml({
        label: 'Addresses',
        objectPermissions: [
          { object: 'Account', allowRead: true },
          { object: 'Site__c', allowRead: true }
        ],
        fieldPermissions: [{ field: 'Account.BillingAddress', readable: true, editable: false }]
      })}</PermissionSet>`
    }
  );
  running = await startFixture({ project: folder, now: '2026-02-13T09:00:00Z' });
  admin = running.connect('admin');
  await admin.sobject('Account').create({
    Name: 'Alder',
    BillingStreet: '1 Main St',
    BillingCity: 'Reno',
    BillingPostalCode: '89501',
    BillingCountry: 'USA',
    BillingLatitude: 39.5296,
    BillingLongitude: -119.8138
  });
  await admin.sobject('Account').create({ Name: 'Nowhere' });
  await admin
    .sobject('Site__c')
    .create([
      { Name: 'Dock', Place__Latitude__s: 37.775, Place__Longitude__s: -122.418, Opens__c: '09:15:00.000Z' },
      { Name: 'Mill', Opens__c: '17:00:00Z' },
      { Name: 'Yard' }
    ]);
});

afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true });
});

const rows = async (soql: string): Promise<Record<string, unknown>[]> => {
  const { records } = await admin.query<Record<string, unknown>>(soql);
  return records.map(({ attributes: _, ...row }) => row);
};

const refusal = async (work: PromiseLike<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    const { errorCode, message } = error as { errorCode: string; message: string };
    return `${errorCode}: ${message}`;
  }
  return 'none';
};

/** Runs anonymous Apex; what fails in it is told. */
async function succeeds(apex: string): Promise<void> {
  const run = await admin.tooling.executeAnonymous(apex);
  expect([run.compileProblem, run.exceptionMessage]).toEqual([null, null]);
}

describe('an address', () => {
  const whole = {
    city: 'Reno',
    country: 'USA',
    geocodeAccuracy: null,
    latitude: 39.5296,
    longitude: -119.8138,
    postalCode: '89501',
    state: null,
    street: '1 Main St'
  };

  it('is read whole, by a query, through a parent and with its record', async () => {
    expect(await rows("SELECT BillingAddress, BillingCity FROM Account WHERE Name = 'Alder'")).toEqual([
      { BillingAddress: whole, BillingCity: 'Reno' }
    ]);
    const [account] = await rows("SELECT Id FROM Account WHERE Name = 'Alder'");
    await admin.sobject('Contact').create({ LastName: 'Ash', AccountId: String(account?.['Id']) });
    const [contact] = await rows("SELECT Account.BillingAddress FROM Contact WHERE LastName = 'Ash'");
    expect((contact?.['Account'] as Record<string, unknown>)['BillingAddress']).toEqual(whole);
    const record = await admin.sobject('Account').retrieve(String(account?.['Id']));
    expect(record['BillingAddress']).toEqual(whole);
  });

  it('is null where no part has a value', async () => {
    expect(await rows("SELECT BillingAddress FROM Account WHERE Name = 'Nowhere'")).toEqual([{ BillingAddress: null }]);
  });

  it('is described with its parts', async () => {
    const { fields } = await admin.sobject('Account').describe();
    const field = (name: string) => fields.find((one) => one.name === name);
    expect(field('BillingAddress')).toMatchObject({
      type: 'address',
      soapType: 'urn:address',
      createable: false,
      updateable: false,
      sortable: false,
      groupable: false
    });
    expect(field('BillingCity')?.compoundFieldName).toBe('BillingAddress');
  });

  it('can neither be written whole nor filtered, sorted or grouped', async () => {
    const [account] = await rows("SELECT Id FROM Account WHERE Name = 'Alder'");
    const written = admin.request({
      method: 'PATCH',
      url: `/services/data/v66.0/sobjects/Account/${String(account?.['Id'])}`,
      body: JSON.stringify({ BillingAddress: 'Elsewhere' }),
      headers: { 'content-type': 'application/json' }
    });
    expect(await refusal(written)).toMatch(/^INVALID_FIELD_FOR_INSERT_UPDATE: .*BillingAddress/);
    for (const clause of ["WHERE BillingAddress = 'x'", 'ORDER BY BillingAddress'])
      expect(await refusal(rows(`SELECT Id FROM Account ${clause}`))).toMatch(/BillingAddress/);
    expect(await refusal(rows('SELECT BillingAddress FROM Account GROUP BY BillingAddress'))).toMatch(/BillingAddress/);
  });

  it('is given by a permission set whole, and hidden with any of its parts', async () => {
    await addUser(running, 'visitor', 'Addresses');
    const visitor = running.connect('visitor');
    await expect(visitor.query('SELECT BillingAddress, BillingCity FROM Account')).resolves.toBeDefined();
    expect(await refusal(visitor.query('SELECT ShippingAddress FROM Account'))).toMatch(/^INVALID_FIELD/);
    expect(await refusal(visitor.query('SELECT Place__c FROM Site__c'))).toMatch(/^INVALID_FIELD/);
  });

  it('reaches Apex as an Address', async () => {
    await succeeds(`
      Address billing = [SELECT BillingAddress FROM Account WHERE Name = 'Alder'].BillingAddress;
      System.assertEquals('1 Main St', billing.getStreet());
      System.assertEquals('Reno', billing.city);
      System.assertEquals(39.5296, billing.latitude);
      System.assertEquals(null, billing.getState());`);
  });

  // "Bulk API queries don't support ... compound address fields or compound geolocation fields."
  it('is refused by bulk queries', async () => {
    expect(await refusal(admin.bulk2.query('SELECT BillingAddress FROM Account'))).toMatch(/Compound fields/);
  });
});

describe('a geolocation', () => {
  it('is one field and two halves', async () => {
    expect(await rows("SELECT Place__c, Place__Latitude__s FROM Site__c WHERE Name = 'Dock'")).toEqual([
      { Place__c: { latitude: 37.775, longitude: -122.418 }, Place__Latitude__s: 37.775 }
    ]);
    const found = await rows('SELECT Name FROM Site__c WHERE Place__Longitude__s < 0');
    expect(found).toEqual([{ Name: 'Dock' }]);
  });

  // San Francisco to Seattle is 679 miles or 1,093 km along a great circle.
  it('reaches Apex as a Location that knows distances', async () => {
    await succeeds(`
      Site__c site = [SELECT Place__c, Place__Latitude__s FROM Site__c WHERE Name = 'Dock'];
      Location place = site.Place__c;
      Location seattle = Location.newInstance(47.6062, -122.3321);
      System.assertEquals(37.775, place.latitude);
      System.assertEquals(-122.418, place.getLongitude());
      System.assertEquals(679, place.getDistance(seattle, 'mi').round());
      System.assertEquals(1093, Location.getDistance(place, seattle, 'km').round());`);
  });
});

describe('a time', () => {
  it('is stored to the millisecond, compared, sorted and refused where it is none', async () => {
    expect(await rows('SELECT Name, Opens__c, Hour__c FROM Site__c ORDER BY Opens__c NULLS LAST')).toEqual([
      { Name: 'Dock', Opens__c: '09:15:00.000Z', Hour__c: 9 },
      { Name: 'Mill', Opens__c: '17:00:00.000Z', Hour__c: 17 },
      { Name: 'Yard', Opens__c: null, Hour__c: null }
    ]);
    expect(await rows('SELECT Name FROM Site__c WHERE Opens__c < 10:00:00.000Z')).toEqual([{ Name: 'Dock' }]);
    expect(await refusal(rows('SELECT Name FROM Site__c WHERE Opens__c < 25:00:00Z'))).toMatch(/Invalid time/);
    expect(await refusal(rows("SELECT Name FROM Site__c WHERE Opens__c = 'noon'"))).toMatch(/must be of type time/);
    const [failed] = await admin.sobject('Site__c').create([{ Name: 'Bad', Opens__c: '25:00' }]);
    expect(failed?.success).toBe(false);
  });

  it('is written and bound by Apex', async () => {
    await succeeds(`
      Site__c site = new Site__c(Name = 'Quay', Opens__c = Time.newInstance(8, 30, 0, 0));
      site.Place__Latitude__s = 1;
      insert as user site;
      Time from8 = Time.newInstance(8, 0, 0, 0);
      Time opens = [SELECT Opens__c FROM Site__c WHERE Opens__c > :from8 AND Name = 'Quay'].Opens__c;
      System.assertEquals(Time.newInstance(9, 15, 0, 0), opens.addMinutes(45));`);
    expect(await rows("SELECT Opens__c, Place__c FROM Site__c WHERE Name = 'Quay'")).toEqual([
      { Opens__c: '08:30:00.000Z', Place__c: { latitude: 1, longitude: null } }
    ]);
  });
});
