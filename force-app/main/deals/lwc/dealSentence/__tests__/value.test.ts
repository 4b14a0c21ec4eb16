// What one program pays, in words: its formula, what is counted, the bar of its bands.
import type { Value } from 'c/dealEngine';
import { clippedText, countedText, formulaText, tierBarWords } from '../dealSentence';
import { amount, decision, stacked, storage, verdict, volume, words } from './harborview';

describe('the formula', () => {
  const formula = (value: Value, tiers = volume.tiers) =>
    value.code === 'amount' ? formulaText(value, tiers, words) : '';

  test('a counter: what this deal adds is a difference, of 12,900 and 3,200', () => {
    expect(formula(volume.value!)).toBe('3% × $430,000.00 − 2% × $160,000.00 = $12,900.00 − $3,200.00');
  });

  test('marginal slices with a counter stand in brackets', () => {
    // 2 % of 50,000 + 3 % of 20,000 less 2 % of 40,000: 1,600 - 800.
    const value = amount(80_000, {
      mode: 'Marginal',
      slices: [
        { base: 5_000_000, rate: 20_000 },
        { base: 2_000_000, rate: 30_000 }
      ],
      before: [{ base: 4_000_000, rate: 20_000 }]
    });
    expect(formula(value)).toBe('(2% × $50,000.00 + 3% × $20,000.00) − 2% × $40,000.00 = $1,600.00 − $800.00');
  });

  test('sides that round apart from the difference are not shown as if they did not', () => {
    // 1.5 cents less 0.5 cents is 1 cent; rounded alone they would be 2 and 1: equal. 1.4 less 0.5 is 0.9, so 1; alone 1 and 1.
    const value = amount(1, { full: 1, slices: [{ base: 14, rate: 100_000 }], before: [{ base: 5, rate: 100_000 }] });
    expect(formula(value)).toBe('10% × $0.14 − 10% × $0.05 = $0.01');
  });

  test.each<[string, Value, string]>([
    ['per unit', amount(360_000, { calculation: 'PerUnit', slices: [{ base: 40, rate: 9000 }] }), '40 units × $90.00'],
    ['lump', amount(500_000, { calculation: 'Lump', slices: [{ base: 1, rate: 500_000 }] }), '$5,000.00 for the deal'],
    ['special price', storage.value!, '4 units × $1,000.00'],
    ['percent', amount(30_000, { slices: [{ base: 1_000_000, rate: 30_000 }] }), '3% × $10,000.00 of cost']
  ])('%s', (_name, value, expected) => {
    expect(formula(value, [])).toBe(expected);
  });

  test('below the first band that pays', () => {
    const tiers = [{ lower: 40, rate: 9000 }];
    const value = amount(0, { calculation: 'PerUnit', measure: 'Quantity', base: 37, slices: [] });
    expect(formula(value, tiers)).toBe('Pays from 40 units; this deal has 37');
    const counted = amount(0, { base: 1_000_000, counter: 5_000_000, slices: [] });
    expect(formula(counted)).toBe('Pays from $100,000.00; with this deal it is $60,000.00');
  });

  test('growth and limits that bit (R3, R4)', () => {
    // 575,000 over 500,000 is 15 %.
    const value = amount(1_150_000, { measure: 'Growth', counter: 50_000_000, base: 7_500_000, baseline: 50_000_000 });
    expect(countedText(value, words)).toEqual(['Growth 15%: $575,000.00 over $500,000.00']);
    const limits = [
      { code: 'dealCap', most: 100_000 },
      { code: 'minimum', least: 50_000 },
      { code: 'budget', left: 20_000, measure: 'Amount' },
      { code: 'budget', left: 5, measure: 'Units' },
      { code: 'units', left: 6 }
    ] as const;
    expect(countedText(amount(1, { limits }), words)).toEqual([
      'At most $1,000.00 a deal',
      'Nothing is paid below $500.00',
      'The budget has $200.00 left',
      'Only 5 units are left',
      'Only 6 units are left'
    ]);
  });

  test('a shared limit clips what the stack pays', () => {
    const clipped = stacked({ chosen: [{ key: volume.key, pays: 100_000 }] });
    expect(clippedText(volume, clipped, words)).toBe('Pays $1,000.00 here: it shares a limit');
    expect(clippedText(volume, decision, words)).toBeNull();
  });
});

describe('the bar of bands', () => {
  test('both marks, each band with its rate, and all of it in one line', () => {
    const bar = tierBarWords(volume, words)!;
    expect(bar.bands.map(({ rate, lower }) => [rate, lower])).toEqual([
      ['0%', ''],
      ['2%', '$100,000'],
      ['3%, on all volume', '$250,000'],
      ['5%', '$500,000']
    ]);
    // 500,000 and a fifth more is the whole bar.
    expect([bar.before?.at, bar.after.at, bar.bands[1]?.from]).toEqual([16 / 60, 43 / 60, 10 / 60]);
    expect(bar.label).toBe(
      'Bands: 0% from $0, 2% from $100,000, 3% from $250,000, 5% from $500,000; so far $160,000, with this deal $430,000'
    );
  });

  test('growth, units, and a first band that does not start at 0', () => {
    const tiers = [
      { lower: 100_000, rate: 20_000 },
      { lower: 200_000, rate: 30_000 }
    ];
    const grown = verdict('g', {
      tiers,
      tierMeasure: 'Growth',
      value: amount(1, { measure: 'Growth', counter: 40_000_000, base: 17_500_000, baseline: 50_000_000 })
    });
    expect(tierBarWords(grown, words)).toMatchObject({
      bands: [{ rate: '' }, { rate: '2%, on all volume', lower: '10%' }, { rate: '3%', lower: '20%' }],
      before: null,
      after: { text: 'with this deal 15%' }
    });
    const units = verdict('u', {
      tiers: [
        { lower: 1, rate: 1000 },
        { lower: 40, rate: 9000 }
      ],
      tierMeasure: 'Quantity',
      value: amount(1, { calculation: 'PerUnit', measure: 'Quantity', base: 37, slices: [{ base: 37, rate: 1000 }] })
    });
    expect(tierBarWords(units, words)?.after.text).toBe('with this deal 37 units');
  });

  test('no bar where the place is not known', () => {
    const bands = (value: Value | null) => tierBarWords({ ...volume, value }, words);
    expect(bands(null)).toBeNull();
    expect(bands(amount(1, { measure: 'Quantity' }))).toBeNull();
    expect(
      bands(
        amount(1, {
          slices: [
            { base: 1, rate: 1 },
            { base: 1, rate: 2 }
          ]
        })
      )
    ).toBeNull();
    expect(tierBarWords({ ...volume, tiers: volume.tiers.slice(0, 1) }, words)).toBeNull();
  });
});
