// What one program says in list and detail: next step, constraint, logic, advice, effect on margin.
import { plain } from 'c/phrase';
import type { Reason } from 'c/stackEngine';
import {
  actualParts,
  adviceHeadline,
  adviceNotes,
  broughtBy,
  constraintText,
  documentPhrases,
  effectText,
  groupText,
  leftOutText,
  logicText,
  lookupOf,
  missText,
  nextStepOf,
  repairWords,
  requirementText,
  shortfallOf,
  stepsText,
  subtotalOf,
  togetherText
} from '../dealSentence';
import {
  advice,
  amount,
  attach,
  campus,
  cindral,
  decision,
  displacement,
  growth,
  met,
  registration,
  server,
  stack,
  stacked,
  storage,
  velmora,
  volume,
  words
} from './harborview';

function spaced(text: string): string {
  return text.replaceAll(/[\u2009\u202f\u00a0]/g, ' ');
}

describe('the next step', () => {
  test.each([
    [volume, 'Claim Jul 1 – 30', false],
    [registration, 'Registration valid to Mar 6', false],
    [displacement, 'Attach displacement letter by Feb 27', true],
    [storage, '6 units left, to Mar 31', false],
    [
      {
        ...storage,
        value: amount(1, { calculation: 'SpecialPrice', units: 1, unitsLeft: 1 })
      },
      '1 unit left, to Mar 31',
      false
    ],
    [
      {
        ...storage,
        value: amount(1, { calculation: 'SpecialPrice', units: 20 })
      },
      '20 units, to Mar 31',
      false
    ],
    [server, 'Excludes 2 above worth $2,000 more', false],
    [attach, 'Requires Velmora Campus 40', false],
    [campus, 'Add 3 VX-48 switches', false],
    [velmora, 'Register by Fri Feb 20', false],
    [cindral, 'Ask Ana Ferreira, certified until Mar 31', false],
    [growth, 'Account segment is missing', false]
  ])('%#', (given, text, warning) => {
    const step = nextStepOf(given, decision, words);
    expect([spaced(step.text), step.warning]).toEqual([text, warning]);
  });

  test('a program that several keep out names each of them, and by how much they are worth more', () => {
    expect(leftOutText(server.key, decision, words)).toBe(
      'Left out: excludes Arcturon Deal Registration and Arcturon Displacement, worth $2,000 more.'
    );
    const dear = { ...server, value: amount(1_200_000) };
    const verdicts = decision.result.verdicts.map((one) => (one.key === server.key ? dear : one));
    const unlike = { ...decision, result: { ...decision.result, verdicts } };
    expect(leftOutText(server.key, unlike, words)).toBe(
      'Left out: excludes Arcturon Deal Registration and Arcturon Displacement.'
    );
    expect(nextStepOf(dear, unlike, words).text).toBe('Excludes 2 above');
    expect(leftOutText(volume.key, decision, words)).toBeNull();
  });

  test.each<[Parameters<typeof stepsText>[0], string]>([
    [{ steps: [{ code: 'swapProduct', lineId: 'L1', productId: 'P', productName: 'R560' }], by: null }, 'Swap to R560'],
    [{ steps: [{ code: 'closeOn', date: '2026-02-20' }], by: null }, 'Close on Feb 20'],
    [{ steps: [{ code: 'attach', document: 'Displacement letter' }], by: null }, 'Attach displacement letter'],
    [{ steps: [{ code: 'register', vendorName: 'Velmora' }], by: null }, 'Register with Velmora'],
    [
      { steps: [{ code: 'certify', certificate: 'C', holder: 'Ana Ferreira', validTo: null }], by: null },
      'Ask Ana Ferreira'
    ],
    [
      {
        steps: [{ code: 'change', field: 'deal.orderType', label: 'Order type', values: ['New', 'Renewal'] }],
        by: null
      },
      'Change order type to New or Renewal'
    ],
    [{ steps: [{ code: 'change', field: 'f', label: 'Order type', values: [] }], by: null }, 'Change order type'],
    [
      {
        steps: [
          { code: 'addUnits', lineId: 'L3', units: 3 },
          { code: 'register', vendorName: 'Velmora' }
        ],
        by: '2026-02-20'
      },
      'Add 3 VX-48 switches, then register by Fri Feb 20'
    ]
  ])('step %#', (repair, expected) => {
    expect(stepsText(repair, words)).toBe(expected);
  });
});

test.each<[Reason, string]>([
  [{ code: 'forcedOut' }, 'You left it out'],
  [{ code: 'invalid', field: 'value' }, 'Its amount cannot be counted with'],
  [{ code: 'chanceUnknown' }, 'Its chance of payout is not known'],
  [{ code: 'worthNothing' }, 'Adds nothing to the stack'],
  [
    { code: 'groupTaken', group: 'Server deals', by: volume.key },
    'Only one of Server deals: Arcturon Volume Rebate H1 is in'
  ],
  [{ code: 'requires', key: 'gone', state: 'forcedOut' }, 'Requires gone, which you left out'],
  [{ code: 'requires', key: 'gone', state: 'impossible' }, 'Requires gone, which cannot join'],
  [{ code: 'requires', key: 'gone', state: 'notChosen' }, 'Requires gone, which would pay less'],
  [{ code: 'floor', line: 'L1', by: ['a', 'b', 'c'] }, 'Price floor of Arcturon R540, with a, b and 1 more'],
  [{ code: 'floor', line: 'L1', by: [] }, 'Price floor of Arcturon R540'],
  [{ code: 'margin', by: ['a'] }, 'Lowest margin, with a'],
  [{ code: 'margin', by: [] }, 'Below the lowest margin'],
  [{ code: 'maximum', maximum: 3 }, 'At most 3 programs on a deal'],
  [{ code: 'poolExhausted', pool: 'p', by: ['a', 'b'] }, 'Its limit is used up by a and b'],
  [{ code: 'poolExhausted', pool: 'p', by: [] }, 'Its limit is used up'],
  [{ code: 'displaced', loss: 12_000 }, 'Others would pay $120 less']
])('the one constraint of %j', (reason, expected) => {
  expect(constraintText(reason, decision, words)).toBe(expected);
});

describe('the row below the stack', () => {
  const parts = (given: typeof stack) => {
    const { label, proof, distance, forced, searches, now, claim } = subtotalOf(given, true, words);
    return [label, proof?.text ?? null, distance, forced, searches, now, claim];
  };

  test('proven, unproven, the rep’s choice', () => {
    expect(parts(stack)).toEqual([
      'Best stack',
      'Proven best',
      '$2,000 above the next',
      false,
      false,
      '$4,000',
      '$20,700'
    ]);
    expect(parts({ ...stack, proven: false, gap: 12_000 })).toEqual([
      'Best found',
      'At most $120 more is possible',
      '',
      false,
      true,
      '$4,000',
      '$20,700'
    ]);
    expect(parts({ ...stack, belowBest: 200_000, now: 0 })).toEqual([
      'Your choice',
      null,
      '$2,000 below the best',
      true,
      false,
      '',
      '$20,700'
    ]);
  });

  test('nothing else, or something as good', () => {
    expect(parts({ ...stack, aboveNext: null })[2]).toBe('');
    expect(parts({ ...stack, aboveNext: 0 })[2]).toBe('Another set is worth the same');
    expect(parts({ ...stack, belowBest: 0 })[2]).toBe('Worth as much as the best');
  });
});

describe('group headers', () => {
  test('the stack is counted within the eligible, what has no amount beside it', () => {
    const six = [volume, server, registration, displacement, storage, attach];
    expect(groupText('eligible', six, decision, false, words)).toBe('6 programs, 4 in the best stack');
    expect(groupText('eligible', six, decision, true, words)).toBe('6, 4 in the best stack');
    expect(groupText('eligible', six, stacked({ belowBest: 100 }), false, words)).toBe('6 programs, 4 in your choice');
    expect(groupText('eligible', six, stacked({ undecided: ['x'] }), false, words)).toBe(
      '6 programs, 4 in the best stack, 1 without an amount'
    );
  });

  test('near misses say how far away they are', () => {
    const twice = {
      ...campus,
      repair: { ...campus.repair!, steps: [...campus.repair!.steps, ...velmora.repair!.steps] }
    };
    expect(groupText('nearMiss', [campus, velmora, cindral], decision, false, words)).toBe('3 programs, one step away');
    expect(groupText('nearMiss', [campus, twice], decision, true, words)).toBe('2, one or two steps away');
  });
});

describe('logic in words', () => {
  test('brackets where AND and OR mix', () => {
    expect(logicText(volume, words)).toBe('needs 1 and 2 and 3 and (4 or 5)');
    expect(logicText(campus, words)).toBe('needs 1 and (2 or 3)');
    const one = (sequence: number) => ({ code: 'criterion', sequence }) as const;
    const not = { code: 'not', part: { code: 'and', parts: [one(1), one(2)] } } as const;
    expect(logicText({ ...volume, logic: { code: 'or', parts: [not, { code: 'not', part: one(3) }] } }, words)).toBe(
      'needs not (1 and 2) or not 3'
    );
  });

  test('without logic all are needed; one criterion needs no words', () => {
    expect(logicText({ ...volume, logic: null }, words)).toBe('needs all');
    expect(logicText({ ...volume, criteria: volume.criteria.slice(0, 1) }, words)).toBe('');
  });
});

describe('criteria that have their own sentence', () => {
  test.each([
    [
      { field: 'partner.certificate', kind: 'Holding', required: ['Storage Pro'] },
      'Storage Pro certificate on order date'
    ],
    [{ field: 'deal.certificate', kind: 'Holding', required: [] }, 'A certificate on order date'],
    [{ field: 'deal.registration', kind: 'Holding', required: [] }, 'Deal registered on order date'],
    [{ field: 'deal.document', kind: 'Holding', required: ['Displacement letter'] }, 'Displacement letter attached'],
    [{ field: 'customer.relation', operator: 'equals', required: ['New'] }, 'Customer is new to Arcturon'],
    [{ field: 'customer.relation', operator: 'equals', required: ['Existing'] }, 'Customer buys Arcturon already'],
    [{ field: 'program.usage', kind: 'Number', operator: 'atMost', required: [0] }, 'Not used for this customer before']
  ] as const)('requires %j', (changes, expected) => {
    expect(requirementText(met(1, changes), volume, words)).toBe(expected);
  });

  test.each([
    ['deal.certificate', 'Nobody on this deal'],
    ['partner.certificate', 'Nobody'],
    ['deal.registration', 'Not registered'],
    ['deal.document', 'Not attached'],
    ['other', 'None']
  ])('nothing held for %s', (field, expected) => {
    const criterion = met(1, { field, kind: 'Holding', actual: { code: 'notHeld', other: null } });
    expect(plain(actualParts(criterion, 'V', words))).toBe(expected);
  });

  test('a total names its lines, one of them as a link', () => {
    expect(actualParts(campus.criteria[1]!, 'Velmora', words)).toEqual([
      { text: '37 units' },
      { text: ', ' },
      { text: '1 line', recordId: 'L3' }
    ]);
  });
});

describe('a near miss', () => {
  test('first what to do and what it gains, then what is short', () => {
    expect(plain(adviceHeadline(campus, lookupOf(decision).advice.get(campus.key), words))).toBe(
      'Add 3 VX-48 switches: gains $4,400 on claim.'
    );
    expect(plain(adviceHeadline(velmora, undefined, words))).toBe('Register by Fri Feb 20.');
    expect(shortfallOf(campus, words)).toEqual({
      share: 0.925,
      have: '37 on the deal',
      required: '40',
      label: '37 of 40'
    });
    expect(shortfallOf(velmora, words)).toBeNull();
    expect([missText(campus, words), missText(velmora, words)]).toEqual([
      'Near miss, 3 units short',
      'Near miss, one step away'
    ]);
  });

  test('what each program brings, and how that is counted', () => {
    expect(broughtBy(decision.advice[0]!, decision, words)).toEqual([
      { key: campus.key, name: 'Velmora Campus 40', counted: '40 units × $90.00', gain: '$3,600.00' },
      {
        key: attach.key,
        name: 'Velmora Support Attach joins the stack',
        counted: '40 units × $20.00',
        gain: '$800.00'
      }
    ]);
    const changes = advice(campus.key, 0, {
      brings: [
        { key: volume.key, amount: 100 },
        { key: storage.key, amount: -200 }
      ]
    });
    expect(broughtBy(changes, decision, words).map(({ name, gain }) => [name, gain])).toEqual([
      ['Arcturon Volume Rebate H1 pays more', '$1.00'],
      ['Tarn & Vale Storage Special pays less', '−$2.00']
    ]);
  });

  test('the cheapest repair, and the dearer one', () => {
    const shown = [0, 1, 2].map((index) => repairWords(campus, index, words));
    expect(shown[0]).toBeNull();
    expect(shown[1]).toMatchObject({
      cheapest: true,
      words: [{ text: 'Add 3', bold: true }, { text: ', short by ' }, { text: '7.5%' }]
    });
    expect(plain(shown[2]!.words)).toBe('Or add 4, short by 8.9%');
  });

  test('what is not advised, what may still say no, and what all steps gain together', () => {
    expect(adviceNotes(campus, decision, words)).toEqual([
      'Not advised: giving 3 VX-48 switches away would cost $6,150 and gain $4,400.'
    ]);
    const dear = stacked({}, { advice: [advice(campus.key, 440_000, { advised: false, cost: 500_000 })] });
    const open = { ...campus, repair: { ...campus.repair!, missing: ['account segment'] } };
    expect(adviceNotes(open, dear, words)).toEqual([
      'Not advised: it costs $5,000 and gains $4,400.',
      'Account segment may still say no.'
    ]);
    expect(togetherText(decision, words)).toBe(
      'All 3 steps gain $8,465 on claim, $216 more than one by one: what one adds counts for others too.'
    );
    const extra = (amountOf: number) => ({ ...decision, together: { ...decision.together!, extra: amountOf } });
    expect(togetherText(extra(0), words)).toBe('All 3 steps gain $8,465 on claim.');
    expect(togetherText(extra(-100_000), words)).toMatch(/\$1,000 less than one by one/);
    expect(togetherText({ ...decision, together: null }, words)).toBeNull();
  });
});

describe('documents and margin', () => {
  const effect = (given: typeof volume, of = decision) => effectText(given, of, words);

  test('what a program does to the margin, with its chance', () => {
    expect(effect(volume)).toBe('+$8,730 expected, at 90%');
    expect(effect(storage)).toBe('+$4,000 booked');
    // R8: expected is booked, 3 x (2,400 - 2,050), and 0.85 x 4,400 on claim.
    expect(effect(campus)).toBe('+$1,050 booked, +$4,790 expected: $3,740 of it on claim at 85%');
    expect(effect({ ...volume, chancePpm: null })).toBe('Chance of payout is not known');
    expect(effect({ ...volume, direction: 'PayOn' })).toBe('None: passed on to the customer');
  });

  test('a repair that brings programs of several chances names none of them', () => {
    const verdicts = decision.result.verdicts.map((one) =>
      one.key === attach.key ? { ...one, chancePpm: 500_000 } : one
    );
    expect(effect(campus, { ...decision, result: { ...decision.result, verdicts } })).toBe(
      '+$1,050 booked, +$4,790 expected: $3,740 of it on claim, by the chance of each'
    );
  });

  test('a repair that brings nothing on claim adds the same to both', () => {
    const booked = [{ ...decision.advice[0]!, expected: 105_000 }];
    expect(effect(campus, { ...decision, advice: booked })).toBe('+$1,050 booked, +$1,050 expected');
  });

  test('nothing without View Cost, or where it does not pay', () => {
    expect([effect(volume, { ...decision, margin: null }), effect(growth), effect(velmora)]).toEqual([
      null,
      null,
      null
    ]);
  });

  test('each document with where it stands', () => {
    const texts = (given: typeof volume) => documentPhrases(given, decision, words).map((phrase) => plain(phrase));
    expect(texts(volume)).toEqual(['Distributor invoice, after the win']);
    expect(texts(displacement)).toEqual(['Displacement letter, by Feb 27']);
    expect(texts(storage)).toEqual(['None']);
    expect(
      texts({
        ...server,
        documents: [
          { name: 'Letter', due: 'Order', present: true, recordId: 'D9' },
          { name: 'Quote', due: 'Order', present: false, recordId: null }
        ]
      })
    ).toEqual(['Letter, attached', 'Quote, before the order']);
  });
});
