// What a page is sent is read-only and leaves out keys without a value: the engine is given whole rows of its own.
import { attain, decode, problems, type QuotaInput } from 'c/quotaEngine';
import { credit, deal, Q1, quota, quotaInput } from './builders';

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

/** As JSON that has no empty keys comes over the wire. */
function sent(input: QuotaInput): QuotaInput {
  const bare = JSON.stringify(input, (_key, value: unknown) => (value === null ? undefined : value));
  return frozen(JSON.parse(bare) as QuotaInput);
}

const whole = quotaInput({
  quotas: [
    quota({
      adjustments: [
        { id: 'a', amount: 5, reason: 'Moved', approvedOn: null, approver: null },
        { id: 'b', amount: 7, reason: 'Moved', approvedOn: '2026-01-10', approver: 'Manager' }
      ]
    })
  ],
  credits: [credit({ id: 'a', percent: null }), credit({ id: 'b' })],
  deals: [deal({ probability: null })]
});

test('fills in what has no value, and copies what is read-only', () => {
  const read = decode(sent(whole));
  expect(read).toEqual(whole);
  expect(Object.isFrozen(read.credits[0])).toBe(false);
});

test('parts of a deal are filled in, and without View Cost have no margin', () => {
  const parts = [
    { family: 'Servers', amount: 150_000, margin: 30_000, units: 500, logos: 0 },
    { family: null, amount: null, margin: null, units: null, logos: 0 }
  ];
  const mixed = quotaInput({ deals: [deal({ parts })] });
  expect(decode(sent(mixed))).toEqual(mixed);
  const [hidden] = decode(sent({ ...mixed, costVisible: false })).deals;
  expect(hidden?.parts?.map((part) => 'margin' in part)).toEqual([false, false]);
});

test('what is missing stays missing: it is listed, and no 0', () => {
  const read = decode(sent(whole));
  expect(attain(read, 'Revenue', Q1, '2026-02-13')).toMatchObject({
    quota: 1_000_007,
    credited: 100_000,
    incomplete: true
  });
  expect(problems(read, '2026-02-13').map(({ code }) => code)).toEqual(['CreditIncomplete', 'DealWithoutProbability']);
});

test('without View Cost no row has a margin', () => {
  const { credits, deals } = decode(sent({ ...whole, costVisible: false }));
  [...credits, ...deals].forEach((row) => expect(row).not.toHaveProperty('margin'));
});
