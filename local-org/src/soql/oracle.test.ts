// Random queries against an answer worked out in plain JavaScript over the same rows.
// Source: SOQL and SOSL Reference, "Comparison Operators" (text without case, IN, LIKE, INCLUDES), "Logical Operators",
// "null Values in Lookup Relationships and Outer Joins" (a Boolean of no parent is false), "ORDER BY" (nulls first),
// "GROUP BY", "HAVING", "Aggregate Functions" (null counts for nothing, but is a group of its own).
import fc from 'fast-check';
import { column, plain, ask, testOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

interface Row {
  readonly Name: string;
  readonly Area__c: number | null;
  readonly Kind__c: string | null;
  readonly Tags__c: string | null;
  readonly Opened__c: string | null;
  readonly Public__c: boolean;
  readonly account: string | null;
}

/** A condition as SOQL and as what it means. */
interface Condition {
  readonly soql: string;
  readonly holds: (row: Row) => boolean;
}

const NAMES = ['Alder', 'alder', 'Birch', 'Ärger', 'a_b%c', "O'Neil"];
const KINDS = ['Vegetable', 'Flower', 'Herb'];
const TAGS = ['Sunny', 'Shady', 'Fenced'];
const DAYS = ['2024-12-31', '2025-01-01', '2025-06-15', '2026-02-13'];
const ACCOUNTS = ['Acme', 'Bolt'];

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null, freq: 3 });
const tags = maybe(fc.subarray(TAGS, { minLength: 1 }).map((list) => list.join(';')));

const rowOf: fc.Arbitrary<Row> = fc.record({
  Name: fc.constantFrom(...NAMES),
  Area__c: maybe(fc.integer({ min: -3, max: 3 })),
  Kind__c: maybe(fc.constantFrom(...KINDS)),
  Tags__c: tags,
  Opened__c: maybe(fc.constantFrom(...DAYS)),
  Public__c: fc.boolean(),
  account: maybe(fc.constantFrom(...ACCOUNTS))
});

const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const same = (a: string | null, b: string | null) => a?.toLowerCase() === b?.toLowerCase();

function likeness(pattern: string): RegExp {
  const source = pattern.replaceAll(/\\?[\s\S]/g, (part) =>
    part === '%' ? '[^]*' : part === '_' ? '[^]' : part.slice(-1).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  );
  return new RegExp(`^${source}$`, 'iu');
}

const equality = (path: string, value: string | null, read: (row: Row) => string | null) => (negated: boolean) => ({
  soql: `${path} ${negated ? '!=' : '='} ${value === null ? 'null' : quote(value)}`,
  holds: (row: Row) => same(read(row), value) !== negated
});

const texts = fc
  .tuple(
    fc.constantFrom<readonly [string, (row: Row) => string | null]>(
      ['Name', (row) => row.Name],
      ['Kind__c', (row) => row.Kind__c],
      ['Owner_Account__r.Name', (row) => row.account]
    ),
    maybe(fc.constantFrom(...NAMES, ...KINDS, 'ACME', 'herb', 'äRGER')),
    fc.boolean()
  )
  .map(([[path, read], value, negated]): Condition => equality(path, value, read)(negated));

const numbers = fc
  .tuple(fc.constantFrom('=', '!=', '<', '<=', '>', '>='), fc.integer({ min: -3, max: 3 }))
  .map(([operator, value]): Condition => ({
    soql: `Area__c ${operator} ${value}`,
    holds: ({ Area__c: area }) => {
      if (area === null) return operator === '!=';
      return (
        (operator.includes('=') && operator !== '!=' && area === value) ||
        (operator === '!=' && area !== value) ||
        (operator.startsWith('<') && area < value) ||
        (operator.startsWith('>') && area > value)
      );
    }
  }));

const lists = fc
  .tuple(fc.array(maybe(fc.constantFrom(...KINDS, 'HERB')), { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([values, negated]): Condition => ({
    soql: `Kind__c ${negated ? 'NOT IN' : 'IN'} (${values.map((one) => (one === null ? 'null' : quote(one))).join(', ')})`,
    holds: (row) => values.some((one) => same(one, row.Kind__c)) !== negated
  }));

const likes = fc
  .array(fc.constantFrom('%', '_', '\\%', '\\_', 'a', 'B', 'ä', 'r'), { minLength: 1, maxLength: 4 })
  .map((parts): Condition => {
    const pattern = parts.join('');
    return { soql: `Name LIKE '${pattern}'`, holds: (row) => likeness(pattern).test(row.Name) };
  });

const included = fc
  .tuple(
    fc.array(
      fc.subarray(TAGS, { minLength: 1, maxLength: 2 }).map((list) => list.join(';')),
      { minLength: 1, maxLength: 2 }
    ),
    fc.boolean()
  )
  .map(([options, negated]): Condition => ({
    soql: `Tags__c ${negated ? 'EXCLUDES' : 'INCLUDES'} (${options.map(quote).join(', ')})`,
    holds: ({ Tags__c: chosen }) => {
      const held = new Set(chosen?.split(';'));
      return options.some((option) => option.split(';').every((one) => held.has(one))) !== negated;
    }
  }));

const dates = fc
  .tuple(fc.constantFrom('=', '!=', '<', '>='), fc.constantFrom('2025-01-01', '2025-06-15', 'THIS_YEAR', 'LAST_YEAR'))
  .map(([operator, value]): Condition => {
    const from = value === 'THIS_YEAR' ? '2026-01-01' : value === 'LAST_YEAR' ? '2025-01-01' : value;
    const to = value === 'THIS_YEAR' ? '2026-12-31' : value === 'LAST_YEAR' ? '2025-12-31' : value;
    return {
      soql: `Opened__c ${operator} ${value}`,
      holds: ({ Opened__c: day }) => {
        if (day === null) return operator === '!=';
        const within = day >= from && day <= to;
        return operator === '=' ? within : operator === '!=' ? !within : operator === '<' ? day < from : day >= from;
      }
    };
  });

const booleans = fc.tuple(fc.boolean(), fc.boolean()).map(([value, negated]): Condition => ({
  soql: `Public__c ${negated ? '!=' : '='} ${value}`,
  holds: (row) => (row.Public__c === value) !== negated
}));

const leaf = fc.oneof(texts, numbers, lists, likes, included, dates, booleans);

const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    tie('tree').map((one): Condition => ({ soql: `NOT (${one.soql})`, holds: (row) => !one.holds(row) })),
    fc
      .tuple(fc.array(tie('tree'), { minLength: 2, maxLength: 3 }), fc.constantFrom('AND', 'OR'))
      .map(([items, word]): Condition => ({
        soql: items.map((item) => `(${item.soql})`).join(` ${word} `),
        holds: (row) =>
          word === 'AND' ? items.every((item) => item.holds(row)) : items.some((item) => item.holds(row))
      }))
  )
}));

let org: TestOrg;
let rows: readonly Row[];

beforeAll(() => {
  org = testOrg();
  rows = fc.sample(rowOf, { numRuns: 60, seed: 20_260_213 });
  const ids = new Map(ACCOUNTS.map((Name) => [Name, org.insert('Account', { Name })[0] ?? '']));
  org.insert(
    'Garden__c',
    ...rows.map(({ account, ...row }, place) => ({
      ...row,
      Notes__c: String(place),
      Owner_Account__c: account === null ? null : (ids.get(account) ?? null)
    }))
  );
});

afterAll(() => org.store.close());

it('a condition selects the rows that it holds for', () => {
  fc.assert(
    fc.property(tree, ({ soql, holds }) => {
      const found = column(org.admin, `SELECT Notes__c FROM Garden__c WHERE ${soql}`).map(Number);
      const wanted = rows.flatMap((row, place) => (holds(row) ? [place] : []));
      expect([soql, found.sort((a, b) => a - b)]).toEqual([soql, wanted]);
    }),
    { numRuns: 400 }
  );
});

type Key = 'Area__c' | 'Opened__c' | 'account';
const PATHS: Readonly<Record<Key, string>> = {
  Area__c: 'Area__c',
  Opened__c: 'Opened__c',
  account: 'Owner_Account__r.Name'
};
const order = fc.record({
  key: fc.constantFrom<Key>('Area__c', 'Opened__c', 'account'),
  descending: fc.boolean(),
  last: fc.boolean()
});

it('rows come in the order asked for, nulls where they are asked for, and as many as asked for', () => {
  const orders = fc.uniqueArray(order, { minLength: 1, maxLength: 3, selector: ({ key }) => key });
  const size = fc.integer({ min: 0, max: 70 });
  fc.assert(
    fc.property(orders, tree, size, size, (by, where, limit, offset) => {
      const clause = by
        .map(
          ({ key, descending, last }) =>
            `${PATHS[key]} ${descending ? 'DESC' : 'ASC'}${last ? ' NULLS LAST' : descending ? '' : ' NULLS FIRST'}`
        )
        .join(', ');
      const soql = `SELECT Area__c, Opened__c, Owner_Account__r.Name FROM Garden__c WHERE ${where.soql} ORDER BY ${clause} LIMIT ${limit} OFFSET ${offset}`;
      const compared = (a: Row, b: Row) => {
        for (const { key, descending, last } of by) {
          const [one, other] = [a[key], b[key]];
          if (one === other) continue;
          if (one === null || other === null) return (one === null) === last ? 1 : -1;
          return one < other === descending ? 1 : -1;
        }
        return 0;
      };
      const keys = by.map(({ key }) => key);
      const wanted = rows
        .filter((row) => where.holds(row))
        .sort(compared)
        .slice(offset, offset + limit)
        .map((row) => keys.map((key) => row[key]));
      const found = ask(org.admin, soql).records.map(({ values }) =>
        keys.map((key) => {
          if (key !== 'account') return values[key];
          const parent = values['Owner_Account__r'];
          return parent !== null && typeof parent === 'object' && 'values' in parent ? parent.values['Name'] : null;
        })
      );
      expect([soql, found]).toEqual([soql, wanted]);
    }),
    { numRuns: 150 }
  );
});

it('groups hold what adding up the rows gives', () => {
  const keys = fc.subarray<'kind' | 'year' | 'account'>(['kind', 'year', 'account'], { minLength: 1 });
  const having = fc.integer({ min: 0, max: 6 });
  const soqlOf = { kind: 'Kind__c', year: 'CALENDAR_YEAR(Opened__c)', account: 'Owner_Account__r.Name' };
  fc.assert(
    fc.property(keys, tree, having, (by, where, most) => {
      const groups = new Map<string, Row[]>();
      const keyOf = (row: Row) =>
        by.map((one) =>
          one === 'kind'
            ? row.Kind__c
            : one === 'account'
              ? row.account
              : row.Opened__c && Number(row.Opened__c.slice(0, 4))
        );
      for (const row of rows.filter((one) => where.holds(one))) {
        const key = JSON.stringify(keyOf(row));
        groups.set(key, [...(groups.get(key) ?? []), row]);
      }
      const wanted = [...groups].flatMap(([key, members]) => {
        if (members.length <= most) return [];
        const areas = members.flatMap(({ Area__c: area }) => (area === null ? [] : [area]));
        const sum = areas.reduce((total, area) => total + area, 0);
        const any = areas.length > 0;
        return [
          [
            ...(JSON.parse(key) as unknown[]),
            members.length,
            areas.length,
            any ? sum : null,
            any ? sum / areas.length : null,
            any ? Math.min(...areas) : null,
            new Set(areas).size,
            members
              .flatMap(({ Opened__c: day }) => day ?? [])
              .sort()
              .at(-1) ?? null
          ]
        ];
      });
      const soql =
        `SELECT ${by.map((one) => `${soqlOf[one]} k_${one}`).join(', ')}, COUNT(Id) n, COUNT(Area__c), SUM(Area__c), AVG(Area__c), MIN(Area__c), ` +
        `COUNT_DISTINCT(Area__c), MAX(Opened__c) FROM Garden__c WHERE ${where.soql} ` +
        `GROUP BY ${by.map((one) => soqlOf[one]).join(', ')} HAVING COUNT(Id) > ${most}`;
      const found = plain(ask(org.admin, soql)).map((group) => Object.values(group as object));
      const sorted = (list: unknown[][]) => list.map((one) => JSON.stringify(one)).sort();
      expect([soql, sorted(found)]).toEqual([soql, sorted(wanted)]);
    }),
    { numRuns: 150 }
  );
});
