/** Triggers of saves that come in through the API, without Apex around them. */
import { openApexOrg, type ApexOrg } from '../../../test/apex-org.ts';
import { save, type DmlRequest, type DmlResult } from '../../dml/index.ts';
import { ApexNotSupportedError } from '../types.ts';

function saveIn(org: ApexOrg, records: DmlRequest['records'], allOrNone = false): DmlResult[] {
  const request: DmlRequest = { operation: 'insert', records, allOrNone, mode: 'user' };
  return save(org.context, request, org.apex.hooks(org.context));
}

const crate = (values: Record<string, string | number>) => ({ type: 'Crate__c', values: { Name: 'x', ...values } });

describe('hooks', () => {
  it('run before triggers on rows that the API sends, and store what they set', () => {
    const org = openApexOrg([
      `trigger Fill on Crate__c(before insert) {
         for (Crate__c crate : Trigger.new) {
           crate.Price__c = crate.Weight__c * 2;
           crate.Packed_On__c = Date.newInstance(2026, 2, 13);
         }
       }`
    ]);
    const [result] = saveIn(org, [crate({ Weight__c: 1.25 })]);
    expect(result?.errors).toEqual([]);
    expect(org.store.select('SELECT "Price__c", "Packed_On__c" FROM "Crate__c"')).toEqual([
      { Price__c: 2.5, Packed_On__c: '2026-02-13' }
    ]);
  });

  it('give errors of addError to their records', () => {
    const org = openApexOrg([
      `trigger Refuse on Crate__c(before insert) {
         for (Crate__c crate : Trigger.new) {
           if (crate.Weight__c > 10) { crate.Weight__c.addError('Too heavy'); }
           if (crate.Weight__c < 0) { crate.addError('No weight'); }
         }
       }`
    ]);
    const results = saveIn(org, [crate({ Weight__c: 11 }), crate({ Weight__c: -1 }), crate({ Weight__c: 5 })]);
    const error = { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION' };
    expect(results.map((result) => result.errors)).toEqual([
      [{ ...error, message: 'Too heavy', fields: ['Weight__c'] }],
      [{ ...error, message: 'No weight', fields: [] }],
      []
    ]);
    expect(results.map((result) => result.success)).toEqual([false, false, true]);
  });

  it('run triggers of one object and event only, in the order of their names', () => {
    const org = openApexOrg([
      `trigger B on Crate__c(before insert) { Trigger.new[0].Note__c += 'B'; }`,
      `trigger A on Crate__c(before insert) { Trigger.new[0].Note__c = 'A'; }`,
      `trigger C on Crate__c(before update) { Trigger.new[0].Note__c = 'C'; }`,
      `trigger D on Account(before insert) { Trigger.new[0].Name = 'D'; }`
    ]);
    expect(saveIn(org, [crate({})])[0]?.success).toBe(true);
    expect(org.store.select('SELECT "Note__c" FROM "Crate__c"')).toEqual([{ Note__c: 'AB' }]);
  });

  it('stop at what the runtime lacks instead of refusing the record', () => {
    const source = `trigger Lacking on Crate__c(before insert) { Object found = Database.query('SELECT TYPEOF Owner WHEN User THEN Name END FROM Crate__c'); }`;
    const org = openApexOrg([source]);
    expect(() => saveIn(org, [crate({})])).toThrow(ApexNotSupportedError);
    expect(() => saveIn(org, [crate({})])).toThrow('Lacking.trigger:1:');
  });

  // Apex Developer Guide, "Operations That Don't Invoke Triggers": cascading deletes; "Triggers": changes of opportunity
  // products fire triggers of OpportunityLineItem alone.
  it('run none for what goes with a deleted record', () => {
    const org = openApexOrg([
      `trigger Keep on Crate_Item__c(before delete) { Trigger.old[0].addError('Never'); }`,
      `trigger Seen on Crate__c(after delete) { insert new Account(Name = 'Deleted ' + Trigger.old.size()); }`
    ]);
    const [made] = saveIn(org, [crate({})]);
    const parent = made?.id ?? '';
    saveIn(org, [{ type: 'Crate_Item__c', values: { Crate__c: parent, Quantity__c: 1 } }]);
    const request = { operation: 'delete' as const, allOrNone: true, mode: 'user' as const };
    const [gone] = save(
      org.context,
      { ...request, records: [{ type: 'Crate__c', id: parent, values: {} }] },
      org.apex.hooks(org.context)
    );
    expect(gone).toMatchObject({ success: true, errors: [] });
    expect(org.store.select('SELECT "Name" FROM "Account"')).toEqual([{ Name: 'Deleted 1' }]);
    expect(org.store.select('SELECT COUNT(*) AS n FROM "Crate_Item__c" WHERE "IsDeleted" = 0')).toEqual([{ n: 0 }]);
  });

  it('run none of the opportunity when its products change', () => {
    const org = openApexOrg([
      `trigger Deals on Opportunity(before update, after update) { insert new Account(Name = 'Fired'); }`,
      `trigger Lines on OpportunityLineItem(after insert) { insert new Account(Name = 'Line'); }`
    ]);
    const one = (type: string, values: DmlRequest['records'][number]['values']): string => {
      const [result] = saveIn(org, [{ type, values }], true);
      expect(result?.errors).toEqual([]);
      return result?.id ?? '';
    };
    const [book] = org.store.select('SELECT "Id" FROM "Pricebook2" WHERE "IsStandard" = 1');
    const product = one('Product2', { Name: 'Lid', IsActive: true });
    const Pricebook2Id = String(book?.['Id']);
    one('PricebookEntry', { Pricebook2Id, Product2Id: product, UnitPrice: 5, IsActive: true });
    const deal = one('Opportunity', { Name: 'Deal', StageName: 'Prospecting', CloseDate: '2026-03-31', Pricebook2Id });
    one('OpportunityLineItem', { OpportunityId: deal, Product2Id: product, Quantity: 2, UnitPrice: 5 });
    expect(org.store.select('SELECT "Name" FROM "Account"')).toEqual([{ Name: 'Line' }]);
    expect(org.store.select('SELECT "Amount" FROM "Opportunity"')).toEqual([{ Amount: 10 }]);
  });

  it('enqueue jobs, which run when the transaction has committed', () => {
    const org = openApexOrg([
      `public class Later implements Queueable { public void execute(QueueableContext context) {
         insert new Account(Name = 'Later'); } }`,
      `trigger Enqueue on Crate__c(after insert) { System.enqueueJob(new Later()); }`
    ]);
    const accounts = (): unknown => org.store.select('SELECT "Name" FROM "Account"');
    expect(saveIn(org, [crate({})])[0]?.success).toBe(true);
    expect(accounts()).toEqual([]);
    org.apex.jobs.runAll();
    expect(accounts()).toEqual([{ Name: 'Later' }]);
  });

  it('may have variables and methods of their own', () => {
    const org = openApexOrg([
      `trigger Own on Crate__c(before insert) {
         Integer total = 0;
         final String MARK = 'Seen ';
         void mark(Crate__c crate, String text) { crate.Note__c = text + count(); }
         static Integer count() { return Trigger.new[0].Name == null ? 0 : Trigger.new.size(); }
         for (Crate__c crate : Trigger.new) { total++; mark(crate, MARK + total + '/'); }
       }`
    ]);
    expect(saveIn(org, [crate({ Name: 'a' }), crate({ Name: 'b' })]).map(({ errors }) => errors)).toEqual([[], []]);
    expect(org.store.select('SELECT "Note__c" FROM "Crate__c" ORDER BY "Name"')).toEqual([
      { Note__c: 'Seen 1/2' },
      { Note__c: 'Seen 2/2' }
    ]);
  });
});
