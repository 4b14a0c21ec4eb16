/**
 * Roll-up summaries and the saves of masters that they bring.
 * Source: Apex Developer Guide, "Triggers and Order of Execution"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_order_of_execution.htm);
 * Salesforce Help, "About Roll-Up Summary Fields"
 * (http://login.salesforce.com/help/doc/en/fields_about_roll_up_summary_fields.htm).
 */
import fc from 'fast-check';
import { builtOrg, type BuiltOrg, detailOf, formula, number, picklist, rule, type Xml } from '../../test/builtOrg.ts';
import { ask, plain } from '../soql/testOrg.ts';
import { recalculateRollUps, type TriggerEvent } from './index.ts';
import { created, outcome, records, run, update, type Values, watching } from './testSave.ts';

const summary = (summaryOperation: string, key: string, field?: string, filters: Xml[] = []): Xml => ({
  type: 'Summary',
  summaryOperation,
  summaryForeignKey: key,
  ...(field === undefined ? {} : { summarizedField: `${key.split('.')[0] ?? ''}.${field}` }),
  summaryFilterItems: filters
});

const filter = (field: string, operation: string, value: string): Xml => ({ field, operation, value });

const ORDER = 'Line__c.Order__c';

const build = (): BuiltOrg =>
  builtOrg({
    Region__c: {
      fields: {
        Total__c: summary('sum', 'Order__c.Region__c', 'Total__c'),
        Orders__c: summary('count', 'Order__c.Region__c')
      },
      validationRules: { Full: rule('Total__c > 1000', 'The region is full.') }
    },
    Order__c: {
      fields: {
        Region__c: detailOf('Region__c', 'Orders', { reparentableMasterDetail: true }),
        Lines__c: summary('count', ORDER),
        Total__c: summary('sum', ORDER, 'Amount__c'),
        Won__c: summary('sum', ORDER, 'Amount__c', [filter('Line__c.Stage__c', 'equals', 'Won, Paid')]),
        Open__c: summary('count', ORDER, undefined, [filter('Line__c.Stage__c', 'notEqual', 'Won,Paid')]),
        Least__c: summary('min', ORDER, 'Amount__c', [filter('Line__c.Amount__c', 'greaterThan', '1')]),
        Last__c: summary('max', ORDER, 'Day__c'),
        Double__c: summary('sum', ORDER, 'Twice__c'),
        Average__c: formula('Number', 'IF(Lines__c = 0, 0, Total__c / Lines__c)')
      }
    },
    Line__c: {
      fields: {
        Order__c: detailOf('Order__c', 'Lines', { reparentableMasterDetail: true }),
        Amount__c: number,
        Twice__c: formula('Number', 'Amount__c * 2'),
        Day__c: { type: 'Date' },
        Stage__c: picklist('Open', 'Won', 'Paid')
      }
    },
    Account: {
      fields: {
        Sold__c: summary('sum', 'Opportunity.AccountId', 'Amount', [filter('Opportunity.IsWon', 'equals', 'True')]),
        Deals__c: summary('count', 'Opportunity.AccountId')
      }
    }
  });

describe('roll-up summaries', () => {
  let org: BuiltOrg;
  let region: string;
  let order: string;
  const totals = (fields: string, id = order, object = 'Order__c') =>
    plain(ask(org.admin, `SELECT ${fields} FROM ${object} WHERE Id = '${id}'`))[0];
  const line = (values: Record<string, string | number | null>) =>
    created(org.admin, 'Line__c', { Name: 'l', Order__c: order, ...values });

  beforeEach(() => {
    org = build();
    region = created(org.admin, 'Region__c', { Name: 'r' });
    order = created(org.admin, 'Order__c', { Name: 'o', Region__c: region });
  });
  afterEach(() => org.store.close());

  it('begin with nothing', () => {
    expect(totals('Lines__c, Total__c, Least__c, Last__c')).toEqual({
      Lines__c: 0,
      Total__c: 0,
      Least__c: null,
      Last__c: null
    });
  });

  it('aggregate inserts, with filters', () => {
    line({ Amount__c: 0.1, Stage__c: 'Won', Day__c: '2026-01-01' });
    line({ Amount__c: 0.2, Stage__c: 'Paid', Day__c: '2026-03-01' });
    line({ Amount__c: 5, Stage__c: null });
    line({ Amount__c: null, Stage__c: 'Open' });
    expect(totals('Lines__c, Total__c, Won__c, Open__c, Least__c, Last__c, Double__c, Average__c')).toEqual({
      Lines__c: 4,
      Total__c: 5.3,
      Won__c: 0.3,
      Open__c: 2,
      Least__c: 5,
      Last__c: '2026-03-01',
      Double__c: 10.6,
      Average__c: 1.325
    });
  });

  it('follow update, reparenting, delete and undelete', () => {
    const first = line({ Amount__c: 10, Stage__c: 'Won' });
    const other = created(org.admin, 'Order__c', { Name: 'p', Region__c: region });
    update(org.admin, 'Line__c', { Id: first, Amount__c: 7 });
    expect(totals('Total__c, Won__c')).toEqual({ Total__c: 7, Won__c: 7 });
    update(org.admin, 'Line__c', { Id: first, Order__c: other });
    expect([totals('Lines__c, Total__c'), totals('Lines__c, Total__c', other)]).toEqual([
      { Lines__c: 0, Total__c: 0 },
      { Lines__c: 1, Total__c: 7 }
    ]);
    run(org.admin, 'delete', [{ type: 'Line__c', id: first, values: {} }]);
    expect(totals('Lines__c, Least__c', other)).toEqual({ Lines__c: 0, Least__c: null });
    run(org.admin, 'undelete', [{ type: 'Line__c', id: first, values: {} }]);
    expect(totals('Lines__c, Least__c', other)).toEqual({ Lines__c: 1, Least__c: 7 });
  });

  it('reach the grandparent, also when an order goes with its lines and comes back', () => {
    line({ Amount__c: 10 });
    expect(totals('Total__c, Orders__c', region, 'Region__c')).toEqual({ Total__c: 10, Orders__c: 1 });
    run(org.admin, 'delete', [{ type: 'Order__c', id: order, values: {} }]);
    expect(totals('Total__c, Orders__c', region, 'Region__c')).toEqual({ Total__c: 0, Orders__c: 0 });
    run(org.admin, 'undelete', [{ type: 'Order__c', id: order, values: {} }]);
    expect(totals('Total__c, Orders__c', region, 'Region__c')).toEqual({ Total__c: 10, Orders__c: 1 });
    expect(totals('Lines__c')).toEqual({ Lines__c: 1 });
  });

  // Steps 8, 16, 17: the master goes through its save procedure after the after triggers of the detail, then its master.
  it('run the save of master and grandparent after the after triggers', () => {
    const hooks = watching();
    run(org.admin, 'insert', records('Line__c', { Name: 'l', Order__c: order, Amount__c: 3 }), { hooks });
    expect(hooks.events).toEqual([
      'before insert Line__c 1',
      'after insert Line__c 1',
      'before update Order__c 1',
      'after update Order__c 1',
      'before update Region__c 1',
      'after update Region__c 1'
    ]);
  });

  // What new details add is added to the totals; a trigger that saves them, or others, has their masters aggregated anew.
  it.each(['update', 'delete', 'insert'] as const)(
    'count no line twice that an after trigger has a hand in: %s',
    (operation) => {
      line({ Amount__c: 1 });
      const nested = ({ object, timing, operation: outer, records: rows }: TriggerEvent): void => {
        if (object.name !== 'Line__c' || timing !== 'after' || outer !== 'insert') return;
        const Id = rows[0]?.next?.Id ?? null;
        const rest = {
          insert: { Name: 'n', Order__c: order, Amount__c: 30 },
          update: { Id, Amount__c: 30 },
          delete: { Id }
        };
        run(org.admin, operation, records('Line__c', rest[operation]));
      };
      const lines = [5, 7].map((Amount__c) => ({ Name: 'l', Order__c: order, Amount__c }));
      run(org.admin, 'insert', records('Line__c', ...lines), { hooks: watching(nested) });
      expect(totals('Lines__c, Total__c')).toEqual(
        {
          insert: { Lines__c: 4, Total__c: 43 },
          update: { Lines__c: 3, Total__c: 38 },
          delete: { Lines__c: 2, Total__c: 8 }
        }[operation]
      );
    }
  );

  it('aggregate no detail again that an earlier chunk has brought', () => {
    const select = jest.spyOn(org.store, 'select');
    const lines = Array.from({ length: 600 }, () => ({ Name: 'l', Order__c: order, Amount__c: 0.1 }));
    run(org.admin, 'insert', records('Line__c', ...lines));
    const whole = select.mock.calls.filter(([sql]) => /AS total FROM "Line__c".* d."Order__c" IN/.test(sql));
    select.mockRestore();
    expect(whole).toEqual([]);
    expect(totals('Lines__c, Total__c, Least__c')).toEqual({ Lines__c: 600, Total__c: 60, Least__c: null });
  });

  it('sum and count what an update, a delete and an undelete change, and no other detail again', () => {
    const lines = Array.from({ length: 4 }, () => ({ Name: 'l', Order__c: order, Amount__c: 2, Stage__c: 'Won' }));
    const ids = run(org.admin, 'insert', records('Line__c', ...lines)).map(({ id }) => id);
    const sums = 'Lines__c, Total__c, Won__c, Double__c';
    const whole = /^SELECT d."Order__c" AS id, (COUNT|SUM)\(.*AS total FROM "Line__c".* d."Order__c" IN/;
    const select = jest.spyOn(org.store, 'select');
    run(org.admin, 'update', records('Line__c', { Id: ids[0] ?? null, Amount__c: 5, Stage__c: 'Open' }));
    expect(totals(sums)).toEqual({ Lines__c: 4, Total__c: 11, Won__c: 6, Double__c: 22 });
    const some = ids.slice(0, 2).map((id) => ({ type: 'Line__c', id, values: {} }));
    run(org.admin, 'delete', some);
    expect(totals(sums)).toEqual({ Lines__c: 2, Total__c: 4, Won__c: 4, Double__c: 8 });
    run(org.admin, 'undelete', some);
    expect(totals(sums)).toEqual({ Lines__c: 4, Total__c: 11, Won__c: 6, Double__c: 22 });
    const again = select.mock.calls.filter(([sql]) => whole.test(sql));
    select.mockRestore();
    expect(again).toEqual([]);
  });

  it('save no master whose summaries stay', () => {
    const id = line({ Amount__c: 3 });
    const hooks = watching();
    run(org.admin, 'update', records('Line__c', { Id: id, Name: 'other' }), { hooks });
    expect(hooks.events).toEqual(['before update Line__c 1', 'after update Line__c 1']);
  });

  it('a trigger of the master sees the new value and the old', () => {
    const seen: unknown[] = [];
    const hooks = watching(({ object, timing, records: rows }) => {
      if (object.name === 'Order__c' && timing === 'before')
        for (const { old, next } of rows) seen.push([old?.Total__c, next?.Total__c]);
    });
    run(org.admin, 'insert', records('Line__c', { Name: 'l', Order__c: order, Amount__c: 3 }), { hooks });
    expect(seen).toEqual([[0, 3]]);
  });

  // "Validation errors can display when saving either the detail or master record."
  it('a rule of the grandparent refuses the line, and nothing stays', () => {
    const [result] = run(org.admin, 'insert', records('Line__c', { Name: 'l', Order__c: order, Amount__c: 1001 }));
    expect(result && outcome(result)).toBe('FIELD_CUSTOM_VALIDATION_EXCEPTION: The region is full.');
    expect(totals('Lines__c, Total__c')).toEqual({ Lines__c: 0, Total__c: 0 });
    expect(totals('Total__c', region, 'Region__c')).toEqual({ Total__c: 0 });
  });

  it('a partial save keeps the lines of other masters', () => {
    const free = created(org.admin, 'Order__c', {
      Name: 'f',
      Region__c: created(org.admin, 'Region__c', { Name: 's' })
    });
    const results = run(
      org.admin,
      'insert',
      records('Line__c', { Name: 'a', Order__c: order, Amount__c: 1001 }, { Name: 'b', Order__c: free, Amount__c: 5 })
    );
    expect(results.map(({ success }) => success)).toEqual([false, true]);
    expect([totals('Lines__c'), totals('Lines__c', free)]).toEqual([{ Lines__c: 0 }, { Lines__c: 1 }]);
  });

  // Metadata API Developer Guide, "CustomField", reparentableMasterDetail: false by default.
  it('a detail that may not be reparented keeps its master', () => {
    const fixed = builtOrg({
      Order__c: { fields: { Lines__c: summary('count', ORDER) } },
      Line__c: { fields: { Order__c: detailOf('Order__c', 'Lines') } }
    });
    const [a, b] = [created(fixed.admin, 'Order__c', { Name: 'a' }), created(fixed.admin, 'Order__c', { Name: 'b' })];
    const id = created(fixed.admin, 'Line__c', { Name: 'l', Order__c: a });
    expect(outcome(update(fixed.admin, 'Line__c', { Id: id, Order__c: b }))).toMatch('INVALID_FIELD_FOR_INSERT_UPDATE');
    expect(outcome(update(fixed.admin, 'Line__c', { Id: id, Order__c: a }))).toBe('saved');
    fixed.store.close();
  });

  it('are written by nobody', () => {
    expect(outcome(update(org.admin, 'Order__c', { Id: order, Total__c: 1 }))).toMatch(
      'INVALID_FIELD_FOR_INSERT_UPDATE'
    );
  });

  it('of an account aggregate its opportunities', () => {
    const account = created(org.admin, 'Account', { Name: 'A' });
    const deal = (StageName: string, Amount: number) =>
      created(org.admin, 'Opportunity', { Name: 'd', AccountId: account, StageName, CloseDate: '2026-03-01', Amount });
    deal('Closed Won', 100);
    deal('Prospecting', 50);
    expect(totals('Sold__c, Deals__c', account, 'Account')).toEqual({ Sold__c: 100, Deals__c: 2 });
  });

  it('are aggregated anew for what was there before', () => {
    line({ Amount__c: 10 });
    const object = org.store.schema.object('Order__c');
    if (object) org.store.update(object, [{ Id: order, Total__c: null, Lines__c: null }]);
    const regions = org.store.schema.object('Region__c');
    if (regions) org.store.update(regions, [{ Id: region, Total__c: null }]);
    recalculateRollUps(org.store);
    expect(totals('Lines__c, Total__c')).toEqual({ Lines__c: 1, Total__c: 10 });
    expect(totals('Total__c', region, 'Region__c')).toEqual({ Total__c: 10 });
  });

  it.each([
    ['avg', 'Amount__c', "a roll-up summary cannot be 'avg'"],
    ['sum', 'Day__c', 'Line__c.Day__c cannot be summarized by SUM'],
    ['sum', 'Nothing__c', 'Line__c has no field Nothing__c'],
    ['max', 'Stage__c', 'Line__c.Stage__c cannot be summarized by MAX']
  ])('cannot be the %s of %s', (operation, field, message) => {
    expect(() =>
      builtOrg({
        Order__c: { fields: { Wrong__c: summary(operation, ORDER, field) } },
        Line__c: {
          fields: {
            Order__c: detailOf('Order__c', 'Lines'),
            Amount__c: number,
            Day__c: { type: 'Date' },
            Stage__c: picklist('A')
          }
        }
      })
    ).toThrow(message);
  });
});

describe('after any sequence of saves', () => {
  /** One save: what it does, to which records (by place), with which values. */
  const step = fc.record({
    operation: fc.constantFrom(
      'insert' as const,
      'insert' as const,
      'update' as const,
      'delete' as const,
      'undelete' as const
    ),
    object: fc.constantFrom('Line__c', 'Line__c', 'Line__c', 'Order__c'),
    at: fc.array(fc.nat(20), { minLength: 1, maxLength: 3 }),
    parent: fc.nat(5),
    amount: fc.option(fc.integer({ min: -5000, max: 5000 }).map((cents) => cents / 100)),
    stage: fc.constantFrom('Open', 'Won', 'Paid', null),
    allOrNone: fc.boolean()
  });

  it('roll-ups equal the same aggregates in SQL', () => {
    const org = build();
    const regions = ['r', 's'].map((Name) => created(org.admin, 'Region__c', { Name }));
    const all: Record<string, string[]> = {
      Line__c: [],
      Order__c: regions.map((Region__c) => created(org.admin, 'Order__c', { Name: 'o', Region__c }))
    };
    const known = (object: string) => all[object] ?? [];
    const pick = <T>(from: readonly T[], index: number): T | undefined => from[index % Math.max(1, from.length)];
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        for (const { operation, object, at, parent, amount, stage, allOrNone } of steps) {
          const values: Values =
            object === 'Line__c'
              ? { Name: 'l', Order__c: pick(known('Order__c'), parent) ?? null, Amount__c: amount, Stage__c: stage }
              : { Name: 'o', Region__c: pick(regions, parent) ?? null };
          const ids = [...new Set(at.flatMap((index) => pick(known(object), index) ?? []))];
          const list: Values[] =
            operation === 'insert'
              ? at.map(() => values)
              : ids.map((Id) => ({ Id, ...(operation === 'update' ? values : {}) }));
          const results = run(org.admin, operation, records(object, ...list), { allOrNone });
          if (operation === 'insert') known(object).push(...results.flatMap(({ id }) => id ?? []));
        }
        expect(wrong(org)).toEqual([]);
      }),
      { numRuns: 25 }
    );
    org.store.close();
  });

  /** Live masters whose stored roll-ups are not what SQLite says. */
  function wrong({ store }: BuiltOrg): unknown[] {
    const live = 'FROM "Line__c" l WHERE l."Order__c" = o."Id" AND l."IsDeleted" = 0';
    const won = `l."Stage__c" IN ('Won', 'Paid')`;
    return [
      ...store.select(
        `SELECT * FROM (SELECT o.*, (SELECT COUNT(*) ${live}) AS n, (SELECT ROUND(TOTAL(l."Amount__c"), 2) ${live}) AS total,
          (SELECT ROUND(TOTAL(l."Amount__c"), 2) ${live} AND ${won}) AS won, (SELECT COUNT(*) ${live} AND (l."Stage__c" IS NULL OR NOT ${won})) AS open,
          (SELECT MIN(l."Amount__c") ${live} AND l."Amount__c" > 1) AS least FROM "Order__c" o WHERE o."IsDeleted" = 0)
        WHERE "Lines__c" IS NOT n OR ROUND("Total__c", 2) IS NOT total OR ROUND("Won__c", 2) IS NOT won OR "Open__c" IS NOT open OR "Least__c" IS NOT least`
      ),
      ...store.select(
        `SELECT * FROM (SELECT r.*, (SELECT COUNT(*) FROM "Order__c" o WHERE o."Region__c" = r."Id" AND o."IsDeleted" = 0) AS n,
          (SELECT ROUND(TOTAL(o."Total__c"), 2) FROM "Order__c" o WHERE o."Region__c" = r."Id" AND o."IsDeleted" = 0) AS total FROM "Region__c" r)
        WHERE "Orders__c" IS NOT n OR ROUND("Total__c", 2) IS NOT total`
      )
    ];
  }
});
