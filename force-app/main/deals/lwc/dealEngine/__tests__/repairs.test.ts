// Properties of near misses (R6): minimal, within the settings, cheapest, and true of the repaired deal.
import fc from 'fast-check';
import {
  evaluate,
  parseLogic,
  repaired,
  type CompiledCriterion,
  type CriterionField,
  type DealInput,
  type Logic,
  type Verdict
} from '../dealEngine';
import { criterion, deal, FIELDS, line, program } from './builders';

/** Facts of the deal that hold (`true`), fail or are missing; each is a criterion of its own. */
const facts = fc.array(fc.constantFrom(true, false, null), { minLength: 1, maxLength: 5 });
const efforts = fc.array(fc.nat(3), { minLength: 5, maxLength: 5 });
const actionable = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });

function textOver(count: number): fc.Arbitrary<string> {
  const number = fc.integer({ min: 1, max: count }).map(String);
  return fc.letrec<{ text: string }>((tie) => ({
    text: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      number,
      tie('text').map((text) => `NOT (${text})`),
      fc
        .tuple(tie('text'), fc.constantFrom('AND', 'OR'), tie('text'))
        .map(([one, by, other]) => `(${one}) ${by} (${other})`)
    )
  })).text;
}

const generated = facts.chain((values) =>
  fc.record({
    values: fc.constant(values),
    logic: textOver(values.length),
    efforts,
    actionable,
    most: fc.integer({ min: 1, max: 3 })
  })
);

type Generated = typeof generated extends fc.Arbitrary<infer T> ? T : never;

function inputOf({ values, logic, efforts: costs, actionable: can, most }: Generated): DealInput {
  const fields = values.map((_, index): CriterionField => ({
    key: `deal.${index}`,
    label: `Field ${index}`,
    kind: 'Text',
    scope: 'Deal',
    source: 'Field',
    detail: null
  }));
  const given = deal();
  return {
    ...given,
    fields: [...FIELDS, ...fields],
    settings: { ...given.settings, nearMissCriteria: most },
    facts: Object.fromEntries(
      values.map((value, index) => [
        `deal.${index}`,
        { value: value === null ? null : value ? 'yes' : 'no', recordId: 'D1', recordName: 'Deal' }
      ])
    ),
    programs: [
      program({
        logic,
        criteria: values.map((_, index): CompiledCriterion => ({
          ...criterion(index + 1, `deal.${index}`, 'equals', 'yes'),
          effort: costs[index] ?? 0,
          actionable: can[index] ?? false
        }))
      })
    ]
  };
}

function only(input: DealInput): Verdict {
  const [verdict] = evaluate(input, input.today).verdicts;
  if (!verdict) {
    throw new Error('no verdict');
  }
  return verdict;
}

type Three = boolean | null;

/** Kleene's tables, straight from R6: null is unknown. */
function truth(logic: Logic, value: (sequence: number) => Three): Three {
  switch (logic.code) {
    case 'criterion':
      return value(logic.sequence);
    case 'not': {
      const inner = truth(logic.part, value);
      return inner === null ? null : !inner;
    }
    default: {
      const parts = logic.parts.map((part) => truth(part, value));
      const decides = logic.code === 'or';
      return parts.includes(decides) ? decides : parts.includes(null) ? null : !decides;
    }
  }
}

/** Every set of repairs tried: those that do not leave the text false, and of which no part does. */
function setsByTrying({ values, logic, actionable: can, most }: Generated): number[][] {
  const read = parseLogic(logic);
  if ('code' in read || read.logic === null) {
    throw new Error('no text');
  }
  const tree = read.logic;
  const may = [...values.keys()].filter((index) => values[index] === false && can[index]);
  const works = (set: readonly number[]): boolean =>
    truth(tree, (sequence) => (set.includes(sequence - 1) ? true : (values[sequence - 1] ?? null))) !== false;
  const subsets = may.reduce<number[][]>((sets, place) => [...sets, ...sets.map((set) => [...set, place])], [[]]);
  const working = subsets.filter((set) => set.length > 0 && works(set));
  return works([])
    ? []
    : working.filter(
        (set) =>
          set.length <= most &&
          !working.some((other) => other.length < set.length && other.every((place) => set.includes(place)))
      );
}

test('the repair is the cheapest of all sets that would do, and the others are those that are left', () => {
  fc.assert(
    fc.property(generated, (one) => {
      const { status, repair, problems } = only(inputOf(one));
      if (problems.length > 0) {
        return;
      }
      const cost = (set: readonly number[]): number => set.reduce((sum, place) => sum + (one.efforts[place] ?? 0), 0);
      const sets = setsByTrying(one).sort(
        (left, right) =>
          cost(left) - cost(right) ||
          left.length - right.length ||
          (left.find((place, at) => place !== right[at]) ?? 0) - (right.find((place, at) => place !== left[at]) ?? 0)
      );
      expect(status === 'nearMiss').toBe(sets.length > 0);
      expect(repair?.criteria ?? null).toEqual(sets[0] ?? null);
      expect(repair?.effort ?? 0).toBe(cost(sets[0] ?? []));
      expect(repair?.alternatives.map(({ criteria }) => criteria) ?? []).toEqual(sets.slice(1, 4));
    }),
    { numRuns: 500 }
  );
});

test('the status is that of the text by Kleene, whatever its form', () => {
  fc.assert(
    fc.property(generated, (one) => {
      const { status, problems, logic } = only(inputOf(one));
      if (problems.length > 0 || logic === null) {
        expect(problems.map(({ code }) => code)).toEqual(['LOGIC_CONTRADICTORY']);
        return;
      }
      const said = truth(logic, (sequence) => one.values[sequence - 1] ?? null);
      const plain = status === 'nearMiss' ? 'notEligible' : status;
      expect(plain).toBe(said === null ? 'needsData' : said ? 'eligible' : 'notEligible');
    }),
    { numRuns: 500 }
  );
});

test('what is not needed changes nothing, and of an eligible program everything else does', () => {
  fc.assert(
    fc.property(generated, (one) => {
      const before = only(inputOf(one));
      before.criteria.forEach(({ needed }, place) => {
        const outcomes = [true, false, null].map((value) => {
          const { status } = only(inputOf({ ...one, values: one.values.with(place, value) }));
          return status === 'nearMiss' ? 'notEligible' : status;
        });
        const once = one.logic.split(String(place + 1)).length === 2;
        if (!needed && before.status === 'eligible') {
          expect(new Set(outcomes).size).toBe(1);
        }
        if (needed && before.status === 'eligible' && once) {
          expect(new Set(outcomes).size).toBeGreaterThan(1);
        }
      });
    })
  );
});

const rows = fc.array(
  fc.record({ quantity: fc.integer({ min: 1, max: 40 }), price: fc.integer({ min: 1, max: 900 }) }),
  {
    minLength: 1,
    maxLength: 3
  }
);
const wanted = fc.uniqueArray(
  fc.constantFrom<[string, string, number]>(
    ['deal.quantity', 'atLeast', 1],
    ['deal.amount', 'atLeast', 1],
    ['line.quantity', 'atLeast', 1],
    ['line.amount', 'atLeast', 1],
    ['deal.quantity', 'atMost', 0]
  ),
  { minLength: 1, maxLength: 3, selector: ([field, operator]) => field + operator }
);

function dealOf(lines: readonly { quantity: number; price: number }[], own: CompiledCriterion[]): DealInput {
  return deal({
    lines: lines.map(({ quantity, price }, index) =>
      line(`L${index}`, { quantity, unitPrice: price, amount: quantity * price })
    ),
    programs: [program({ criteria: own })]
  });
}

test('added units make the program eligible, gain what it then pays, and one unit less would not do', () => {
  fc.assert(
    fc.property(rows, wanted, fc.integer({ min: 1, max: 140 }), (lines, fields, bound) => {
      const own = fields.map(([field, operator], index) => ({
        ...criterion(index + 1, field, operator, field.endsWith('amount') ? String(bound) : String(bound)),
        actionable: operator === 'atLeast'
      }));
      const input = dealOf(lines, own);
      const before = only(input);
      if (before.status !== 'nearMiss') {
        return;
      }
      const after = only(repaired(input, before));
      expect(after.status).toBe('eligible');
      expect(after.value).toMatchObject({ code: 'amount', amount: before.repair?.gain });
      const [step] = before.repair?.steps ?? [];
      expect(before.repair?.steps).toHaveLength(1);
      if (step?.code !== 'addUnits') {
        throw new Error('units were short');
      }
      const less = step.units > 1 ? [{ ...step, units: step.units - 1 }] : [];
      expect(only(repaired(input, less)).status).not.toBe('eligible');
    }),
    { numRuns: 500 }
  );
});

test('one more unit never unmeets what asks for at least so many', () => {
  fc.assert(
    fc.property(rows, wanted, fc.integer({ min: 1, max: 140 }), fc.nat(2), (lines, fields, bound, at) => {
      const own = fields
        .filter(([, operator]) => operator === 'atLeast')
        .map(([field, operator], index) => criterion(index + 1, field, operator, String(bound)));
      const input = dealOf(lines, own);
      const more = repaired(input, [{ code: 'addUnits', lineId: `L${at % lines.length}`, units: 1 }]);
      const rank = (verdict: Verdict): number => (verdict.status === 'eligible' ? 1 : 0);
      expect(rank(only(more))).toBeGreaterThanOrEqual(rank(only(input)));
    })
  );
});

test('repairing changes nothing of the input itself', () => {
  const input = dealOf(
    [{ quantity: 37, price: 100 }],
    [{ ...criterion(1, 'deal.quantity', 'atLeast', '40'), actionable: true }]
  );
  const text = JSON.stringify(input);
  const after = repaired(input, only(input));
  expect(JSON.stringify(input)).toBe(text);
  expect(after.lines[0]).toMatchObject({ quantity: 40, amount: 4_000 });
  expect(after.lines[0]?.facts['line.quantity']?.value).toBe(40);
});
