/**
 * Validation rules and default formulas in a save.
 * Source: Apex Developer Guide, "Triggers and Order of Execution"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_order_of_execution.htm);
 * Salesforce Help, "Validation Rules" and "Default Field Values".
 */
import { builtOrg, type BuiltOrg, lookup, number, picklist, rule, text } from '../../test/builtOrg.ts';
import { column } from '../soql/testOrg.ts';
import { created, insert, outcome, update, watching } from './testSave.ts';

describe('validation rules', () => {
  let org: BuiltOrg;
  let account: string;

  beforeAll(() => {
    org = builtOrg({
      Order__c: {
        fields: {
          Account__c: lookup('Account', 'Orders'),
          Amount__c: number,
          Stage__c: picklist('Open', 'Won'),
          Code__c: { ...text, defaultValue: '"N-" & TEXT(YEAR(TODAY()))' },
          Due__c: { type: 'Date', defaultValue: 'TODAY() + 7' },
          Contact_Mail__c: { type: 'Email', defaultValue: '$User.Email' }
        },
        validationRules: {
          Amount_Positive: rule('Amount__c < 0', 'The amount must not be negative.', 'Amount__c'),
          Due_First: rule('AND(ISPICKVAL(Stage__c, "Won"), ISBLANK(Amount__c))', 'A won order needs an amount.'),
          No_Way_Back: rule(
            'ISPICKVAL(PRIORVALUE(Stage__c), "Won") && ISCHANGED(Stage__c)',
            'Won stays won.',
            'Stage__c'
          ),
          Same_Country: rule('Account__r.BillingCountry = "Nowhere"', 'Nobody lives there.', 'Account__c'),
          Unpermitted: rule('NOT($Permission.Nothing) && Amount__c > 1000', 'Too much.'),
          Division: rule('1 / Amount__c > 5', 'Never told.'),
          Off: { ...rule('TRUE', 'Never.'), active: false }
        }
      }
    });
    account = created(org.admin, 'Account', { Name: 'A', BillingCountry: 'Nowhere' });
  });
  afterAll(() => org.store.close());

  it.each([
    [
      'at its field',
      { Amount__c: -1 },
      {
        statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
        message: 'The amount must not be negative.',
        fields: ['Amount__c']
      }
    ],
    [
      'at the top',
      { Stage__c: 'Won' },
      { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'A won order needs an amount.', fields: [] }
    ],
    [
      'when it asks for a permission',
      { Amount__c: 1001 },
      { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'Too much.', fields: [] }
    ]
  ])('a rule shows its error %s', (_how, values, error) => {
    expect(insert(org.admin, 'Order__c', { Name: 'x', ...values }).errors).toEqual([error]);
  });

  it('a rule reads the parent', () => {
    expect(outcome(insert(org.admin, 'Order__c', { Name: 'x', Amount__c: 1, Account__c: account }))).toBe(
      'FIELD_CUSTOM_VALIDATION_EXCEPTION: Nobody lives there.'
    );
  });

  it('a rule compares with the values before', () => {
    const order = created(org.admin, 'Order__c', { Name: 'x', Stage__c: 'Won', Amount__c: 5 });
    expect(outcome(update(org.admin, 'Order__c', { Id: order, Amount__c: 6 }))).toBe('saved');
    expect(outcome(update(org.admin, 'Order__c', { Id: order, Stage__c: 'Open' }))).toBe(
      'FIELD_CUSTOM_VALIDATION_EXCEPTION: Won stays won.'
    );
  });

  it('all rules that a record breaks are told', () => {
    const { errors } = insert(org.admin, 'Order__c', { Name: 'x', Amount__c: -1, Account__c: account });
    expect(errors.map(({ message }) => message)).toEqual(['The amount must not be negative.', 'Nobody lives there.']);
  });

  it('a rule that cannot be computed refuses the record by its name', () => {
    expect(outcome(insert(org.admin, 'Order__c', { Name: 'x', Amount__c: 0 }))).toMatch(/"Division" validation rule/);
  });

  // Order of execution, steps 4 to 8: before triggers, system validation and validation rules, save, after triggers.
  it('rules run after the before triggers and before the after triggers', () => {
    const events: string[] = [];
    const hooks = watching(({ timing, records }) => {
      events.push(timing);
      for (const { next } of records) if (timing === 'before' && next) next.Amount__c = -5;
    });
    expect(outcome(insert(org.admin, 'Order__c', { Name: 'x', Amount__c: 5 }, { hooks }))).toMatch(
      /must not be negative/
    );
    expect(events).toEqual(['before']);
  });

  it('what system validation refuses is not asked of rules', () => {
    const { errors } = insert(org.admin, 'Order__c', { Name: 'x', Amount__c: -1, Stage__c: 'Lost' });
    expect(errors.map(({ statusCode }) => statusCode)).toEqual(['INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST']);
  });

  it('default formulas fill what a new record leaves out', () => {
    const order = created(org.admin, 'Order__c', { Name: 'x', Amount__c: 1 });
    const values = (field: string) => column(org.admin, `SELECT ${field} FROM Order__c WHERE Id = '${order}'`);
    // 09:00 GMT is the same day in Los Angeles.
    expect([values('Code__c'), values('Due__c'), values('Contact_Mail__c')]).toEqual([
      ['N-2026'],
      ['2026-02-20'],
      ['admin@local-org.example']
    ]);
    const own = created(org.admin, 'Order__c', { Name: 'y', Amount__c: 1, Code__c: null, Due__c: '2026-03-01' });
    expect(column(org.admin, `SELECT Code__c FROM Order__c WHERE Id = '${own}'`)).toEqual([null]);
    expect(column(org.admin, `SELECT Due__c FROM Order__c WHERE Id = '${own}'`)).toEqual(['2026-03-01']);
  });
});
