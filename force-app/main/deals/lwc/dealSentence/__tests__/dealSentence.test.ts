// The words of the deal desk in English: every kind of verdict, criterion and problem has a sentence.
import { evaluate, type CompiledProgram, type DealInput, type DealResult, type Problem } from 'c/dealEngine';
import { criterion, deal, line, program } from '../../dealEngine/__tests__/builders';
import { english } from '../../dealLabels/__tests__/english';
import { plain } from 'c/phrase';
import {
  actualParts,
  amountText,
  bandsText,
  formulaText,
  groupText,
  problemText,
  reasonText,
  requirementText,
  subtitleText,
  wordsOf
} from '../dealSentence';
import { decision } from './harborview';

const words = wordsOf(deal(), english, 'en-US');

/** Dates of newer ICU versions have thin spaces around the dash. */
function spaced(text: string): string {
  return text.replaceAll(/[\u2009\u202f\u00a0]/g, ' ');
}

function judged(changes: Partial<CompiledProgram>, input: Partial<DealInput> = {}) {
  const given = deal({ ...input, programs: [program(changes)] });
  const [verdict] = evaluate(given, given.today).verdicts;
  if (!verdict) {
    throw new Error('no verdict');
  }
  return verdict;
}

function criterionWords(field: string, operator: string, ...values: string[]): [string, string] {
  const verdict = judged({ criteria: [criterion(1, field, operator, ...values)] });
  const shown = verdict.criteria.at(-1)!;
  return [spaced(requirementText(shown, verdict, words)), spaced(plain(actualParts(shown, verdict.vendorName, words)))];
}

function result(programs: readonly CompiledProgram[], changes: Partial<DealInput> = {}): DealResult {
  const input = deal({ ...changes, programs });
  return evaluate(input, input.today);
}

describe('criteria', () => {
  test.each<[string, string, string[], string, string]>([
    ['product.family', 'in', ['Servers', 'Storage'], 'Product family is Servers or Storage', '10 units on 1 line'],
    ['product.family', 'equals', ['Storage'], 'Product family is Storage', 'Servers'],
    ['product.family', 'notIn', ['Servers'], 'Product family is not Servers', 'Servers'],
    ['deal.quantity', 'atLeast', ['40'], 'Quantity at least 40', '10 units, 1 line'],
    ['deal.quantity', 'between', ['5', '1500'], 'Quantity from 5 to 1,500', '10 units, 1 line'],
    ['deal.amount', 'atMost', ['2500.50'], 'Deal amount at most $2,500.50', '$1,000, 1 line'],
    ['line.amount', 'atLeast', ['2000'], 'Line amount at least $2,000', '$1,000'],
    [
      'account.segment',
      'equals',
      ['Enterprise'],
      'Customer segment is Enterprise',
      'Enterprise, Harborview Health Network'
    ],
    ['partner.tier', 'atLeast', ['Silver'], 'Partner tier at least Silver', 'Gold, Arcturon status'],
    ['deal.closeDate', 'between', ['2026-01-01', '2026-06-30'], 'Ordered Jan 1 – Jun 30, 2026', 'Feb 27, Close Date'],
    ['deal.closeDate', 'atMost', ['2026-06-30'], 'Ordered by Jun 30, 2026', 'Feb 27, Close Date'],
    ['deal.closeDate', 'atLeast', ['2027-01-01'], 'Ordered from Jan 1, 2027', 'Feb 27, Close Date'],
    ['deal.closeDate', 'in', ['2026-03-01'], 'Close date is Mar 1', 'Feb 27, Close Date']
  ])('%s %s %j', (field, operator, values, required, actual) => {
    expect(criterionWords(field, operator, ...values)).toEqual([required, actual]);
  });

  test("the author's own words come first", () => {
    const verdict = judged({
      criteria: [{ ...criterion(1, 'account.region', 'in', 'West'), message: 'West only' }]
    });
    expect(requirementText(verdict.criteria[0]!, verdict, words)).toBe('West only');
  });

  test.each<[Partial<CompiledProgram>, string, string]>([
    [{ startDate: '2026-01-01', endDate: '2026-06-30' }, 'Ordered Jan 1 – Jun 30, 2026', 'Feb 27, Close Date'],
    [{ endDate: '2026-06-30' }, 'Ordered by Jun 30, 2026', 'Feb 27, Close Date'],
    [{ startDate: '2026-01-01', dateBasis: 'Evaluation' }, 'Valid from Jan 1, 2026', 'Feb 13, today'],
    [
      { products: [{ mode: 'Include', match: 'Family', value: 'Servers' }] },
      'On the product list: Servers',
      '10 units on 1 line'
    ],
    [
      { products: [{ mode: 'Exclude', match: 'Product', value: 'P-L1' }] },
      "On the program's product list",
      'Product L1'
    ]
  ])('the gate of %j', (changes, required, actual) => {
    const verdict = judged(changes);
    expect(spaced(requirementText(verdict.criteria[0]!, verdict, words))).toBe(required);
    expect(plain(actualParts(verdict.criteria[0]!, verdict.vendorName, words))).toBe(actual);
  });

  test('what is missing or hidden is said', () => {
    const wanted = [
      criterion(1, 'partner.tier', 'equals', 'Gold'),
      criterion(2, 'account.segment', 'equals', 'X'),
      criterion(3, 'product.cost', 'atLeast', '1'),
      criterion(4, 'deal.amount', 'atLeast', '5')
    ];
    const input = deal();
    const { criteria, vendorName } = judged(
      { criteria: wanted },
      {
        facts: {},
        lines: [line('L1', { amount: null })],
        vendors: input.vendors.map((vendor) => ({ ...vendor, statuses: [] })),
        fields: input.fields.map((field) => ({ ...field, hidden: field.key === 'product.cost' }))
      }
    );
    expect(criteria.map((each) => plain(actualParts(each, vendorName, words)))).toEqual([
      'No status recorded, Arcturon',
      'Empty, Harborview Health',
      'Hidden from you',
      'Not known'
    ]);
  });

  test('many values are counted', () => {
    const lines = ['A', 'B', 'C', 'D', 'E'].map((family) => line(family, { family }));
    const { criteria } = judged({ criteria: [criterion(1, 'product.family', 'equals', 'X')] }, { lines });
    expect(plain(actualParts(criteria[0]!, 'V', words))).toBe('A, B, C and 2 more');
  });
});

describe('the one line of a program', () => {
  test.each<[string, Partial<CompiledProgram>, string]>([
    ['claim window', { claimOpens: '2026-07-01', claimCloses: '2026-08-30' }, 'Claim Jul 1 – Aug 30'],
    ['claim by', { claimCloses: '2027-01-30' }, 'Claim by Jan 30, 2027'],
    ['claim from', { claimOpens: '2026-07-01' }, 'Claim from Jul 1'],
    ['order', { endDate: '2026-06-30' }, 'Order by Jun 30'],
    ['check', { endDate: '2026-06-30', dateBasis: 'Evaluation' }, 'Until Jun 30'],
    ['no deadline', {}, 'No deadline'],
    ['past due', { claimCloses: '2026-01-31' }, 'Claim window closed Jan 31'],
    ['too early', { startDate: '2026-03-01' }, 'Starts Mar 1'],
    ['too late', { endDate: '2026-01-31' }, 'Ended Jan 31'],
    ['other products', { products: [{ mode: 'Include', match: 'Family', value: 'X' }] }, 'For other products'],
    [
      'not met',
      { criteria: [criterion(1, 'partner.tier', 'atLeast', 'Platinum')] },
      'Needs: Partner tier at least Platinum'
    ],
    [
      'malformed',
      { tiers: [], endDate: '2025-01-01', startDate: '2026-01-01' },
      'It ends on Jan 1, 2025, before it starts on Jan 1, 2026; it has no tier bands'
    ]
  ])('%s', (_name, changes, expected) => {
    expect(spaced(reasonText(judged(changes), words))).toBe(expected);
  });

  test('missing data is listed', () => {
    const wanted = [criterion(1, 'account.segment', 'equals', 'X'), criterion(2, 'account.region', 'equals', 'X')];
    expect(reasonText(judged({ criteria: wanted.slice(0, 1) }, { facts: {} }), words)).toBe(
      'Customer segment is missing'
    );
    expect(reasonText(judged({ criteria: wanted }, { facts: {} }), words)).toBe(
      'Customer segment and Region are missing'
    );
    expect(reasonText(judged({}, { lines: [] }), words)).toBe('Add products');
  });

  test('a hidden field is not called missing', () => {
    const fields = deal().fields.map((field) => ({ ...field, hidden: field.key === 'product.cost' }));
    const onCost = criterion(1, 'product.cost', 'atLeast', '1');
    const both = [onCost, criterion(2, 'account.segment', 'equals', 'X')];
    expect(reasonText(judged({ criteria: [onCost] }, { fields }), words)).toBe('Decided when you apply');
    expect(reasonText(judged({ criteria: both }, { fields, facts: {} }), words)).toBe('Customer segment is missing');
  });

  test('what rests on cost is decided when applied, without View Cost', () => {
    const hidden = judged({ base: 'Cost' }, { costVisible: false });
    expect([reasonText(hidden, words), amountText(hidden, true, words)]).toEqual(['Decided when you apply', 'hidden']);
  });
});

describe('what it pays', () => {
  test('the formula shows cents and its base', () => {
    const verdict = judged({
      tierMode: 'Marginal',
      tiers: [
        { lower: 0, rate: 0 },
        { lower: 20_000, rate: 20_000 },
        { lower: 50_000, rate: 35_000 }
      ]
    });
    expect(verdict.value?.code === 'amount' && formulaText(verdict.value, verdict.tiers, words)).toBe(
      '2% × $300.00 + 3.5% × $500.00 of sell price'
    );
    expect(bandsText(verdict.tiers, 'Amount', 'Percent', words)).toBe('0% from $0, 2% from $200, 3.5% from $500');
  });

  test('below the first paid band it says from where it pays', () => {
    const verdict = judged({ tiers: [{ lower: 500_000, rate: 20_000 }] });
    expect(verdict.value?.code === 'amount' && formulaText(verdict.value, verdict.tiers, words)).toBe(
      'Pays from $5,000.00; this deal has $1,000.00 of sell price'
    );
  });

  test('a reached band that pays nothing is told as its rate', () => {
    const bands = [
      { lower: 0, rate: 30_000 },
      { lower: 50_000, rate: 0 }
    ];
    const verdict = judged({ tiers: bands });
    expect(verdict.value?.code === 'amount' && formulaText(verdict.value, verdict.tiers, words)).toBe(
      '0% × $1,000.00 of sell price'
    );
  });

  test('what needs data pays at most that', () => {
    const verdict = judged({ criteria: [criterion(1, 'account.segment', 'equals', 'X')] }, { facts: {} });
    expect(amountText(verdict, true, words)).toBe('to $30');
  });

  test('the subtitle', () => {
    expect(subtitleText(judged({ kind: 'Deal registration', version: 3 }), words)).toBe(
      'Deal registration · Arcturon · version 3 · counts by order date'
    );
  });
});

test('a group header sums up why, the most frequent first', () => {
  const tooLow = { criteria: [criterion(1, 'partner.tier', 'atLeast', 'Platinum')] };
  const { verdicts } = result([
    program({ key: 'a', ...tooLow }),
    program({ key: 'b', endDate: '2026-01-01' }),
    program({ key: 'c', endDate: '2026-01-01' }),
    program({ key: 'd', products: [{ mode: 'Include', match: 'Family', value: 'X' }] })
  ]);
  expect(groupText('notEligible', verdicts, decision, false, words)).toBe(
    '4 programs: 2 dates, 1 partner tier, 1 other products'
  );
  expect(groupText('notEligible', verdicts, decision, true, words)).toBe('4');
  expect(groupText('needsData', verdicts.slice(0, 1), decision, false, words)).toBe('1 program, fields missing');
});

describe('problems', () => {
  const params = {
    field: 'f',
    operator: 'o',
    value: 'v',
    vendor: 'Arcturon',
    low: 9,
    high: 5,
    start: '2026-02-01',
    end: '2026-01-01',
    opens: '2026-02-01',
    closes: '2026-01-01',
    from: 25_000_000,
    band: 2,
    row: 2,
    count: 3
  };
  const codes: Problem['code'][] = [
    'UNKNOWN_FIELD',
    'UNKNOWN_OPERATOR',
    'OPERATOR_NOT_FOR_FIELD',
    'VALUE_MISSING',
    'VALUES_TOO_MANY',
    'VALUE_NOT_A_NUMBER',
    'VALUE_NOT_A_DATE',
    'VALUE_NOT_A_TIER',
    'RANGE_REVERSED',
    'DATES_REVERSED',
    'CLAIM_DATES_REVERSED',
    'BANDS_MISSING',
    'BANDS_OVERLAP',
    'BAND_INCOMPLETE',
    'BAND_NEGATIVE',
    'PRODUCT_INCOMPLETE',
    'VENDOR_UNKNOWN'
  ];

  test('each code has its own sentence without an open place', () => {
    const texts = codes.map((code) => problemText({ code, sequence: 2, params }, words));
    expect(new Set(texts).size).toBe(codes.length);
    expect(
      texts.filter((text) => /\{\d|undefined|null|NaN|Invalid/.test(text) || !text.startsWith('criterion 2: '))
    ).toEqual([]);
  });

  test('the ends of a range read as what they are', () => {
    const range = { low: 5_000_000, high: 10_000 };
    const text = (kind: string) =>
      problemText({ code: 'RANGE_REVERSED', sequence: 1, params: { ...range, kind } }, words);
    expect(text('Money')).toBe('criterion 1: the range runs backwards, from $50,000 to $100');
    expect(text('Number')).toBe('criterion 1: the range runs backwards, from 5,000,000 to 10,000');
  });

  test('a problem of the program names no criterion', () => {
    expect(problemText({ code: 'BANDS_OVERLAP', sequence: null, params }, words)).toBe(
      'bands overlap: $250,000 appears twice'
    );
  });

  test.each([
    ['Amount', 25_000_000, 'bands overlap: $250,000 appears twice'],
    ['Quantity', 40, 'bands overlap: 40 units appears twice'],
    ['Growth', 100_000, 'bands overlap: 10% appears twice']
  ])('a bound of %s that appears twice reads in its own measure', (measure, from, text) => {
    expect(problemText({ code: 'BANDS_OVERLAP', sequence: null, params: { from, measure } }, words)).toBe(text);
  });
});
