// Where handovers stand, by both engines, against every case; and what must hold of any handover.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Handover, HandoverStanding } from '../force-app/main/plans/lwc/handoverState/contract.ts';
import { handoverState } from '../force-app/main/plans/lwc/handoverState/handoverState.ts';
import { openApex, type ApexCalls } from '../local-org/src/cli/apex-calls.ts';

interface HandoverCase {
  readonly name: string;
  readonly handover?: Partial<Handover>;
  readonly expected: Sides & {
    readonly done?: number;
    readonly total?: number;
    readonly milestones?: readonly (readonly [due: string, state: string, inDays: number | null])[];
  };
}

interface Sides {
  readonly giverWaits: number;
  readonly giverMay: string | null;
  readonly takerWaits: number;
  readonly takerMay: string | null;
}

const { asOf, given, cases } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'plans', 'handover.json'), 'utf8')
) as { readonly asOf: string; readonly given: Handover; readonly cases: readonly HandoverCase[] };

let apex: ApexCalls;
beforeAll(() => {
  apex = openApex({ project: path.resolve(import.meta.dirname, '..'), now: '2026-02-13T09:00:00-08:00' });
});
afterAll(() => apex.close());

const inApex = (handovers: readonly Handover[]): readonly Sides[] =>
  JSON.parse(
    apex.callStatic('HandoverJson.answers', [JSON.stringify(handovers.map((handover) => ({ handover })))]) as string
  ) as Sides[];

function sidesOf({ sides: [giver, taker] }: HandoverStanding): Sides {
  return { giverWaits: giver.waits, giverMay: giver.may, takerWaits: taker.waits, takerMay: taker.may };
}

const stateOf = (handover: Handover): HandoverStanding => handoverState(handover, asOf, 'u2');

test.each(cases)('$name', ({ handover, expected }) => {
  const whole = { ...given, ...handover };
  const standing = stateOf(whole);
  const { done, total, milestones } = standing;
  const said = {
    ...sidesOf(standing),
    ...(expected.done !== undefined && { done, total }),
    ...(expected.milestones && { milestones: milestones.map(({ due, state, inDays }) => [due, state, inDays]) })
  };
  expect(said).toEqual(expected);
  const [ofApex] = inApex([whole]);
  expect(ofApex).toEqual(sidesOf(standing));
});

const day = fc.constantFrom(null, '2026-02-01', '2026-02-13');
const item = fc.record({ side: fc.constantFrom('From' as const, 'To' as const, null), done: day, due: day });
const handovers = fc.record({
  status: fc.constantFrom('Open' as const, 'Accepted' as const),
  giverAccepted: day,
  takerAccepted: day,
  items: fc.array(item, { maxLength: 6 })
});

const wholeOf = (patch: { readonly items: readonly object[] }): Handover => ({
  ...given,
  ...patch,
  items: patch.items.map((one, index) => ({ ...given.items[0]!, ...one, id: `i${index}` }))
});

test('nobody accepts last while anything is open, and ticking an item never takes an acceptance away', () => {
  fc.assert(
    fc.property(handovers, (patch) => {
      const handover = wholeOf(patch);
      const { sides, isAccepted } = stateOf(handover);
      const open = handover.items.some(({ done }) => done === null);
      for (const one of sides) {
        const other = sides.find(({ side }) => side !== one.side)!;
        if (one.may === 'Accept' && other.accepted !== null) expect(open).toBe(false);
        if (isAccepted) expect(one.may).toBeNull();
      }
      const ticked = handover.items.map((one, index) => (index === 0 ? { ...one, done: asOf } : one));
      const after = stateOf({ ...handover, items: ticked });
      after.sides.forEach((one, index) => expect(one.waits).toBeLessThanOrEqual(sides[index]!.waits));
    })
  );
});

test('agrees with Apex on 300 generated handovers', () => {
  const generated = fc.sample(handovers, { numRuns: 300, seed: 7 }).map(wholeOf);
  const answers = inApex(generated);
  generated.forEach((handover, index) => expect(answers[index]).toEqual(sidesOf(stateOf(handover))));
});
