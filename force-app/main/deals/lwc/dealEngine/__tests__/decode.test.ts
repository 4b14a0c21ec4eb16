// What Apex sends, read into the engine's own arrays.
import { decode, evaluate, type DealInput } from '../dealEngine';
import { criterion, deal, line, program } from './builders';

/** Without every key that is null, as Apex may send it. */
function withoutNulls(input: DealInput): DealInput {
  return JSON.parse(JSON.stringify(input, (_key, value: unknown) => (value === null ? undefined : value))) as DealInput;
}

test('keys that Apex leaves out because they are empty read as null', () => {
  const input = deal({
    lines: [line('L1', { sku: null, amount: null, listPrice: null })],
    facts: { 'account.segment': { value: null, recordId: 'A1', recordName: 'Account' } },
    programs: [
      program({ key: 'a', criteria: [criterion(1, 'account.segment', 'equals', 'X')] }),
      program({ key: 'b', tiers: [{ lower: null, rate: null }] }),
      program({ key: 'c', base: 'List', products: [{ mode: 'Include', match: 'SKU', value: 'X' }] })
    ]
  });
  expect(decode(withoutNulls(input))).toEqual(input);
  expect(evaluate(decode(withoutNulls(input)), input.today)).toEqual(evaluate(input, input.today));
});

test('an empty cost reads as unknown with View Cost, and stays absent without it', () => {
  const sold = { ...line('L1') };
  delete sold.unitCost;
  const sent = deal({ lines: [sold], programs: [program({ base: 'Cost' })] });
  const verdictOf = (costVisible: boolean) => evaluate(decode({ ...sent, costVisible }), sent.today).verdicts[0];
  expect(verdictOf(true)?.value).toEqual({ code: 'unknown' });
  expect(verdictOf(false)?.value).toEqual({ code: 'hidden' });
  expect(decode({ ...sent, costVisible: false }).lines[0]).not.toHaveProperty('unitCost');
});

test('the decoded input holds none of the objects that were sent', () => {
  const frozen = JSON.parse(JSON.stringify(deal()), (_key, value: unknown) => Object.freeze(value)) as DealInput;
  const decoded = decode(frozen);
  expect([decoded, decoded.lines, decoded.programs[0]?.criteria, decoded.facts].some(Object.isFrozen)).toBe(false);
});
