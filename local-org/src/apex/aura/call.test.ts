/** `@AuraEnabled` methods as Lightning components call them. */
import { openApexOrg, type ApexOrg } from '../../../test/apex-org.ts';
import { ApexCallError } from '../types.ts';

describe('callAura', () => {
  let org: ApexOrg;
  const call = (method: string, params: Record<string, unknown> = {}, cacheable = false): unknown =>
    org.apex.callAura(org.context, 'CrateController', method, params, { cacheable });
  const errorOf = (method: string, params: Record<string, unknown> = {}): ApexCallError => {
    try {
      call(method, params);
    } catch (error) {
      if (error instanceof ApexCallError) return error;
      throw error;
    }
    throw new Error(`${method} did not fail`);
  };
  const crates = (): unknown => org.store.select('SELECT COUNT(*) AS n FROM "Crate__c"')[0]?.['n'];

  beforeAll(() => {
    org = openApexOrg();
  });
  afterAll(() => org.store.close());

  it('takes and gives objects of classes: members that are @AuraEnabled and not null', () => {
    const part = {
      name: 'Lid',
      price: 2.5,
      since: '2026-02-13',
      parts: [{ name: 'Hinge', price: '0.10' }],
      secret: 'forged'
    };
    expect(call('echo', { part })).toEqual({
      name: 'Lid',
      price: 2.5,
      since: '2026-02-13',
      parts: [{ name: 'Hinge', price: 0.1 }]
    });
  });

  it('converts arguments to the types of the parameters, by name without case', () => {
    const params = {
      recordid: '001000000000001',
      text: 'words',
      count: 4,
      price: '1.25',
      sealed: true,
      day: '2026-02-28',
      numbers: [1, 2],
      rates: { a: 0.5 }
    };
    expect(call('describe', params)).toBe('001000000000001AAA|words|5|2.50|true|3/1/2026|1+2|0.5');
  });

  it('takes and gives records', () => {
    const crate = { sobjectType: 'Crate__c', Name: 'Sent', Weight__c: 3, Packed_On__c: '2026-02-01' };
    const saved = call('save', { crate });
    expect(saved).toEqual({
      Id: expect.stringMatching(/^a0[0-9].{15}$/) as string,
      Name: 'Sent',
      Weight__c: 3,
      Packed_On__c: '2026-02-01',
      Note__c: 'noted'
    });
    expect(crates()).toBe(1);
  });

  it('gives maps, enums, sets, numbers and instants as JSON', () => {
    expect(call('mixed')).toEqual({
      none: null,
      mode: 'FAST',
      long: 5_000_000_000,
      real: 0.5,
      at: '2026-02-13T09:30:00.000Z',
      set: [2, 1]
    });
  });

  it('answers an AuraHandledException with its message and takes the transaction back', () => {
    const before = crates();
    const error = errorOf('refuse');
    expect(error.exceptionType).toBe('System.AuraHandledException');
    expect(error.message).toBe('This crate is closed');
    expect(error.stackTrace).toContain('Class.CrateController.refuse: line');
    expect(crates()).toBe(before);
  });

  it('answers other exceptions with type and message', () => {
    expect(errorOf('fail', { zero: 0 })).toMatchObject({
      exceptionType: 'System.MathException',
      message: 'Divide by 0'
    });
    expect(errorOf('fail', {})).toMatchObject({ exceptionType: 'System.NullPointerException' });
  });

  it.each([
    ['text for a number', 'fail', { zero: 'many' }],
    ['a fraction for an Integer', 'fail', { zero: 1.5 }],
    ['a number beyond Integer', 'fail', { zero: 3_000_000_000 }],
    ['a list for a record', 'save', { crate: [] }],
    ['an unknown field', 'save', { crate: { Nonsense__c: 1 } }],
    ['text for an object', 'echo', { part: 'x' }]
  ])('refuses %s', (_what, method, params) => {
    const error = errorOf(method, params);
    expect(error.exceptionType).toBe('System.TypeException');
    expect(error.message).toContain('Invalid value for type');
  });

  it('refuses an Id that is none', () => {
    expect(errorOf('describe', { recordId: 'x' })).toMatchObject({
      exceptionType: 'System.StringException',
      message: 'Invalid id: x'
    });
  });

  it('lets a cacheable method write nothing', () => {
    const before = crates();
    expect(errorOf('writeWhenCached')).toMatchObject({
      exceptionType: 'System.LimitException',
      message: 'Too many DML statements: 1'
    });
    expect(crates()).toBe(before);
  });

  it('finds only @AuraEnabled methods, and only cacheable ones for a wire', () => {
    expect(() => call('hidden')).toThrow('No @AuraEnabled method CrateController.hidden');
    expect(() => call('missing')).toThrow('No @AuraEnabled method');
    expect(() => org.apex.callAura(org.context, 'Nowhere', 'x', {})).toThrow('No @AuraEnabled method Nowhere.x');
    expect(() => call('mixed', {}, true)).toThrow('cacheable=true');
    expect(call('echo', { part: {} }, true)).toEqual({});
  });
});
