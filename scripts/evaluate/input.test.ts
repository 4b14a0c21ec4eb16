// What is said of a saved deal that an engine could not read.
import { given } from '../../vectors/cases.ts';
import { readDeal } from './input.ts';

test('takes what DealController.load returns, with or without the keys that have no value', () => {
  expect(readDeal(JSON.stringify(given.input), 'deal.json')).toEqual({ input: given.input, leftOut: [] });
  const { deal, today, costVisible } = given.input;
  const least = { deal, today, costVisible, lines: [], fields: [], vendors: [], programs: [] };
  expect(readDeal(JSON.stringify(least), 'deal.json')).toEqual({ input: least, leftOut: [] });
});

const withLine = (changes: object) => ({ ...given.input, lines: [{ ...given.input.lines[0], ...changes }] });
const withProgram = (changes: object) => ({ ...given.input, programs: [{ ...given.program, ...changes }] });
const unsharded = { ...given.input, programs: undefined };

test.each<[string, object, RegExp]>([
  ['a price that is part of a cent', withLine({ unitPrice: 7450.5 }), /lines\[0\]\.unitPrice is not a whole number/],
  ['no quantity', withLine({ quantity: undefined }), /lines\[0\]\.quantity is missing/],
  [
    'three decimals',
    withLine({ quantity: 1.005 }),
    /lines\[0\]\.quantity is not a number below 10 billion with at most two decimals/
  ],
  [
    'a fact that is none',
    withLine({ facts: { 'line.quantity': 3 } }),
    /lines\[0\]\.facts\.line\.quantity is not an object/
  ],
  ['one line twice', { ...given.input, lines: [0, 0].map((at) => given.input.lines[at]) }, /lines has "L1" twice/],
  ['more units than a field holds', withLine({ quantity: 1e10 }), /lines\[0\]\.quantity is not a number below/],
  [
    'an unknown objective',
    { ...given.input, settings: { objective: 'best' } },
    /settings\.objective is not face or expected/
  ],
  [
    'a budget of hours',
    { ...given.input, budgets: { b: { measure: 'Hours', left: 1 } } },
    /budgets\.b\.measure is not Amount/
  ],
  ['shards without their rules', { ...unsharded, shards: [] }, /programs is missing: put the rules of all shards/],
  [
    'cost that is neither visible nor hidden',
    { ...given.input, costVisible: 'yes' },
    /costVisible is not true or false/
  ]
])('says what is wrong: %s', (_name, deal, message) => {
  expect(() => readDeal(JSON.stringify(deal), 'deal.json')).toThrow(message);
});

test.each<[string, object, RegExp]>([
  ['no key', { key: null }, /programs\[0\]\.key is not text/],
  [
    'values as text',
    { criteria: [{ sequence: 1, values: '3' }] },
    /programs\[0\]\.criteria\[0\]\.values is not a list of texts/
  ],
  [
    'a rate that is part of a millionth',
    { tiers: [{ lower: 0, rate: 0.5 }] },
    /programs\[0\]\.tiers\[0\]\.rate is not a whole/
  ],
  ['a day of another calendar', { startDate: '31/12/2026' }, /programs\[0\]\.startDate is not a date/]
])('leaves out a program that cannot be read: %s', (_name, changes, message) => {
  const { input, leftOut } = readDeal(JSON.stringify(withProgram(changes)), 'deal.json');
  expect(input.programs).toEqual([]);
  expect(leftOut).toEqual([expect.stringMatching(message)]);
});
