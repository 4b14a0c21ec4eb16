// What the platform has and the local org lacks is named; what is there and hidden from the user stays unknown to them.
import { buildSchema, NotSupportedError, OrgError, UnknownNameError } from '../schema/index.ts';
import { fixtureProject } from '../../test/fixture.ts';
import { namedLack } from './lacking.ts';

const unknown = (object: string, field: string | null) =>
  new UnknownNameError('INVALID_FIELD', 'no', { object, field });
const schema = buildSchema(fixtureProject());
const named = (error: Error): unknown => namedLack(schema, error);

it.each([
  ['Asset', null, 'the object Asset'],
  ['TraceFlag', null, 'the object TraceFlag'],
  ['Account', 'CleanStatus', 'the field Account.CleanStatus']
])('%s %s is lacking', (object, field, what) => {
  expect(named(unknown(object, field))).toEqual(new NotSupportedError(what));
});

it.each([
  ['Account', 'AnnualRevenue'],
  ['Account', 'Nonsense__c'],
  ['Nonsense__c', null],
  ['Garden__c', null]
])('%s %s is as unknown as it was', (object, field) => {
  const error = unknown(object, field);
  expect(named(error)).toBe(error);
});

it('another error stays as it is', () => {
  const error = new OrgError('MALFORMED_QUERY', "No such column 'CleanStatus' on entity 'Account'");
  expect(named(error)).toBe(error);
});
