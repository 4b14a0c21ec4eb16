import { ask, column, plain, refusal, testOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

let org: TestOrg;
let acme: string;
let gardens: string[];

beforeAll(() => {
  org = testOrg();
  const { admin } = org;
  [acme = ''] = org.insert('Account', { Name: 'Acme', OwnerId: admin.access.userId, Industry: 'Energy' });
  gardens = org.insert(
    'Garden__c',
    {
      Name: 'Alder',
      Area__c: 10,
      Kind__c: 'Herb',
      Tags__c: 'Sunny;Fenced',
      Opened__c: '2026-02-13',
      Public__c: true,
      Owner_Account__c: acme,
      OwnerId: admin.access.userId,
      CreatedDate: '2026-02-13T07:59:59.000Z'
    },
    {
      Name: 'birch',
      Area__c: 20.5,
      Kind__c: 'Flower',
      Tags__c: 'Shady',
      Opened__c: '2025-12-31',
      Public__c: false,
      CreatedDate: '2026-02-13T08:00:00.000Z'
    },
    {
      Name: 'Ärger_50%',
      Area__c: 5,
      Kind__c: 'Herb',
      Tags__c: 'Sunny',
      Opened__c: '2026-01-01',
      CreatedDate: '2026-02-14T07:59:59.999Z'
    },
    { Name: 'Nothing', CreatedDate: '2026-02-14T08:00:00.000Z' },
    { Name: 'Gone', Area__c: 99, IsDeleted: true }
  );
  const [alder = '', birch = ''] = gardens;
  org.insert(
    'Bed__c',
    { Name: 'BED-1', Garden__c: alder, Plant__c: 'Kale', Rows__c: 3, Code__c: 'x' },
    { Name: 'BED-2', Garden__c: alder, Plant__c: 'Leek', Rows__c: 1, Code__c: 'X' },
    { Name: 'BED-3', Garden__c: birch, Plant__c: 'Rose', Rows__c: 2 },
    { Name: 'BED-4', Garden__c: alder, Plant__c: 'Old', Rows__c: 7, IsDeleted: true }
  );
});

afterAll(() => org.store.close());

const names = (where: string, binds?: Parameters<typeof column>[2]) =>
  column(org.admin, `SELECT Name FROM Garden__c WHERE ${where} ORDER BY Name`, binds);

describe('conditions', () => {
  it.each([
    ["Name = 'ALDER'", ['Alder']],
    ["Name = 'äRGER_50%'", ['Ärger_50%']],
    ["Name != 'alder' AND Area__c > 5", ['birch']],
    ["Kind__c != 'Herb'", ['birch', 'Nothing']],
    ["NOT Kind__c = 'Herb'", ['birch', 'Nothing']],
    ["Kind__c NOT IN ('Herb', 'Flower')", ['Nothing']],
    ["Kind__c IN ('herb', null)", ['Alder', 'Nothing', 'Ärger_50%']],
    ["Name IN ('ärger_50%', 'alder')", ['Alder', 'Ärger_50%']],
    ['Kind__c = null', ['Nothing']],
    ["Kind__c = ''", ['Nothing']],
    ['Kind__c != null AND Area__c <= 10', ['Alder', 'Ärger_50%']],
    ['Area__c < 10 OR (Area__c >= 20.5 AND Area__c < 21)', ['birch', 'Ärger_50%']],
    ['(NOT Area__c < 10) AND Public__c = true', ['Alder']],
    ["Name LIKE 'b%'", ['birch']],
    ["Name LIKE '_lder'", ['Alder']],
    ["Name LIKE '%\\_50\\%'", ['Ärger_50%']],
    ["Name LIKE 'äRg%'", ['Ärger_50%']],
    ["(NOT Name LIKE '%r%')", ['Nothing']],
    ["Tags__c INCLUDES ('Sunny')", ['Alder', 'Ärger_50%']],
    ["Tags__c INCLUDES ('Sunny;Fenced', 'shady')", ['Alder', 'birch']],
    ["Tags__c EXCLUDES ('Sunny')", ['birch', 'Nothing']],
    ['Opened__c = 2026-02-13', ['Alder']],
    ['Opened__c = THIS_YEAR', ['Alder', 'Ärger_50%']],
    ['Opened__c < THIS_YEAR', ['birch']],
    ['Opened__c <= LAST_YEAR OR Opened__c > YESTERDAY', ['Alder', 'birch']],
    ['Opened__c != THIS_YEAR', ['birch', 'Nothing']],
    ['Opened__c = LAST_N_DAYS:44', ['birch', 'Alder', 'Ärger_50%']],
    ['Opened__c = LAST_N_DAYS:43', ['Alder', 'Ärger_50%']],
    ['Opened__c IN (TODAY, 2025-12-31)', ['Alder', 'birch']],
    ['CALENDAR_YEAR(Opened__c) = 2026 AND CALENDAR_MONTH(Opened__c) IN (1, 3)', ['Ärger_50%']],
    ['Owner_Account__r.Name = null', ['birch', 'Nothing', 'Ärger_50%']],
    ["Owner_Account__r.Owner.Name = 'org admin'", ['Alder']],
    ["Id IN (SELECT Garden__c FROM Bed__c WHERE Plant__c = 'kale')", ['Alder']],
    ['Id NOT IN (SELECT Garden__c FROM Bed__c)', ['Nothing', 'Ärger_50%']],
    ['Owner_Account__c NOT IN (SELECT Id FROM Account)', ['birch', 'Nothing', 'Ärger_50%']]
  ])('%s', (where, expected) => {
    expect(names(where).sort()).toEqual([...expected].sort());
  });

  it('take a datetime of today in the time zone of the user', () => {
    expect(org.admin.timeZone).toBe('America/Los_Angeles');
    expect(names('CreatedDate = TODAY').sort()).toEqual(['birch', 'Ärger_50%']);
    expect(names('CreatedDate < 2026-02-13T09:00:00+01:00')).toEqual(['Alder']);
  });

  it('find a record by the 15 characters of its Id', () => {
    expect(names(`Id = '${acme.slice(0, 15)}'`)).toEqual([]);
    expect(names(`Owner_Account__c = '${acme.slice(0, 15)}'`)).toEqual(['Alder']);
  });

  it('compare a case-sensitive unique field with case', () => {
    expect(column(org.admin, "SELECT Name FROM Bed__c WHERE Code__c = 'X'")).toEqual(['BED-2']);
  });

  it('read escapes of quoted text', () => {
    const [id = ''] = org.insert('Account', { Name: `a'b"c\\d\ne` });
    expect(column(org.admin, `SELECT Id FROM Account WHERE Name = 'a\\'b\\"c\\\\d\\ne'`)).toEqual([id]);
  });
});

describe('binds', () => {
  it('stand for values, lists, limit and offset', () => {
    const binds = { kinds: ['Herb', 'Flower'], min: 5, n: 1, skip: 1 };
    expect(
      column(
        org.admin,
        'SELECT Name FROM Garden__c WHERE Kind__c IN :kinds AND Area__c > :Min ORDER BY Area__c LIMIT :n OFFSET :skip',
        { binds }
      )
    ).toEqual(['birch']);
    expect(names('Kind__c IN (:first, :second)', { binds: { first: 'Herb', second: null } }).sort()).toEqual([
      'Alder',
      'Nothing',
      'Ärger_50%'
    ]);
    expect(names('Name LIKE :pattern', { binds: { pattern: '%\\_50\\%' } })).toEqual(['Ärger_50%']);
    expect(names('Kind__c IN :none', { binds: { none: [] } })).toEqual([]);
    expect(names('Kind__c NOT IN :none', { binds: { none: [] } })).toHaveLength(4);
  });

  it('are text only where they are compared: quotes do not end the query', () => {
    expect(names('Name = :name', { binds: { name: "x' OR Name != '" } })).toEqual([]);
  });

  it('are refused outside of Apex and when they do not exist', () => {
    expect(refusal(() => names('Name = :name')).code).toBe('MALFORMED_QUERY');
    expect(refusal(() => names('Name = :name', { binds: {} })).message).toBe('Variable does not exist: name');
  });
});

describe('records', () => {
  it('nest parents and children, and name fields as the schema does', () => {
    const soql = `SELECT g.name, Public__c, owner_account__r.Owner.name, owner_account__r.INDUSTRY,
      (SELECT Plant__c, Garden__r.Name FROM Beds__r WHERE Rows__c > 0 ORDER BY Rows__c) FROM Garden__c g WHERE g.Area__c <= 20.5 ORDER BY g.Area__c DESC`;
    expect(plain(ask(org.admin, soql))).toEqual([
      {
        Name: 'birch',
        Public__c: false,
        Owner_Account__r: null,
        Beds__r: [{ Plant__c: 'Rose', Garden__r: { Name: 'birch' } }]
      },
      {
        Name: 'Alder',
        Public__c: true,
        Owner_Account__r: { Owner: { Name: 'Org Admin' }, Industry: 'Energy' },
        Beds__r: [
          { Plant__c: 'Leek', Garden__r: { Name: 'Alder' } },
          { Plant__c: 'Kale', Garden__r: { Name: 'Alder' } }
        ]
      },
      { Name: 'Ärger_50%', Public__c: false, Owner_Account__r: null, Beds__r: null }
    ]);
  });

  it('limit children within each parent', () => {
    const soql =
      'SELECT Name, (SELECT Plant__c FROM Beds__r ORDER BY Plant__c DESC LIMIT 1) FROM Garden__c WHERE Id IN (SELECT Garden__c FROM Bed__c) ORDER BY Name';
    expect(plain(ask(org.admin, soql))).toEqual([
      { Name: 'Alder', Beds__r: [{ Plant__c: 'Leek' }] },
      { Name: 'birch', Beds__r: [{ Plant__c: 'Rose' }] }
    ]);
  });

  // SOQL and SOSL Reference, "OFFSET": in a subquery only when its parent query has LIMIT 1.
  it('skip children of one parent', () => {
    const children = '(SELECT Plant__c FROM Beds__r ORDER BY Plant__c DESC LIMIT 1 OFFSET 1)';
    const soql = `SELECT ${children} FROM Garden__c WHERE Name = 'Alder' LIMIT 1`;
    expect(plain(ask(org.admin, soql))).toEqual([{ Beds__r: [{ Plant__c: 'Kale' }] }]);
    expect(refusal(() => ask(org.admin, soql.replace(/ LIMIT 1$/, ''))).code).toBe('MALFORMED_QUERY');
  });

  it('carry their Id and type, selected or not', () => {
    const [record] = ask(org.admin, "SELECT Owner_Account__r.Name FROM Garden__c WHERE Name = 'Alder'").records;
    expect(record).toMatchObject({
      type: 'Garden__c',
      id: gardens[0],
      values: { Owner_Account__r: { type: 'Account', id: acme } }
    });
  });

  it('put nulls first in both directions, unless the query says otherwise', () => {
    const areas = (order: string) => column(org.admin, `SELECT Area__c FROM Garden__c ORDER BY Area__c ${order}`);
    expect(areas('ASC')).toEqual([null, 5, 10, 20.5]);
    expect(areas('DESC')).toEqual([null, 20.5, 10, 5]);
    expect(areas('DESC NULLS LAST')).toEqual([20.5, 10, 5, null]);
  });

  it('hide the recycle bin, unless asked for it', () => {
    expect(names("Name = 'Gone'")).toEqual([]);
    expect(names("Name = 'Gone'", { includeDeleted: true })).toEqual(['Gone']);
    expect(column(org.admin, "SELECT Name FROM Garden__c WHERE Name = 'Gone' ALL ROWS")).toEqual(['Gone']);
  });

  it('show labels with toLabel', () => {
    expect(column(org.admin, "SELECT toLabel(Kind__c) FROM Garden__c WHERE Name = 'Alder'")).toEqual(['Kitchen herbs']);
  });

  it('come from custom metadata, which has no recycle bin', () => {
    expect(column(org.admin, 'SELECT MasterLabel FROM Season__mdt ORDER BY DeveloperName')).toHaveLength(2);
  });

  it('have the fields that FIELDS() stands for', () => {
    const [record] = ask(org.admin, "SELECT FIELDS(STANDARD) FROM Account WHERE Name = 'Acme'").records;
    expect(record?.values).toMatchObject({ Name: 'Acme', Industry: 'Energy', IsDeleted: false });
    expect(record?.values).not.toHaveProperty('Member_Since__c');
    expect(refusal(() => ask(org.admin, 'SELECT FIELDS(ALL) FROM Account')).message).toContain('LIMIT of at most 200');
  });
});

describe('aggregates', () => {
  it('agree with SQL written by hand', () => {
    const soql =
      'SELECT Kind__c, COUNT(Id) n, SUM(Area__c), AVG(Area__c), MIN(Name), MAX(Opened__c) newest, COUNT_DISTINCT(Kind__c) FROM Garden__c GROUP BY Kind__c ORDER BY Kind__c';
    const byHand = org.store.select(
      'SELECT Kind__c, count(*) AS n, total(Area__c) AS expr0, total(Area__c) / count(Area__c) AS expr1, min(Name) AS expr2, max(Opened__c) AS newest, (Kind__c IS NOT NULL) AS expr3 FROM Garden__c WHERE NOT IsDeleted AND Area__c IS NOT NULL GROUP BY Kind__c ORDER BY Kind__c'
    );
    const [withoutKind, ...others] = plain(ask(org.admin, soql));
    expect(withoutKind).toEqual({
      Kind__c: null,
      n: 1,
      expr0: null,
      expr1: null,
      expr2: 'Nothing',
      newest: null,
      expr3: 0
    });
    expect(others).toEqual(byHand);
    expect(others).toHaveLength(2);
  });

  it('group by parents and dates, and filter groups', () => {
    const soql =
      'SELECT Garden__r.Name, SUM(Rows__c) total FROM Bed__c GROUP BY Garden__r.Name HAVING SUM(Rows__c) > 2 ORDER BY SUM(Rows__c) DESC';
    expect(plain(ask(org.admin, soql))).toEqual([{ Name: 'Alder', total: 4 }]);
    const years =
      'SELECT CALENDAR_YEAR(Opened__c) y, CALENDAR_QUARTER(Opened__c), COUNT(Id) FROM Garden__c WHERE Opened__c != null GROUP BY CALENDAR_YEAR(Opened__c), CALENDAR_QUARTER(Opened__c) ORDER BY CALENDAR_YEAR(Opened__c)';
    expect(plain(ask(org.admin, years))).toEqual([
      { y: 2025, expr0: 4, expr1: 1 },
      { y: 2026, expr0: 1, expr1: 2 }
    ]);
  });

  it('count records without reading them', () => {
    expect(ask(org.admin, 'SELECT COUNT() FROM Garden__c')).toMatchObject({ totalSize: 4, records: [] });
    expect(ask(org.admin, 'SELECT COUNT() FROM Garden__c LIMIT 3').totalSize).toBe(3);
  });
});
