// The engine of completeness against every case of R12, and against what must hold of any plan.
import fc from 'fast-check';
import type { Completeness, PlanInput, StandardItem } from '../force-app/main/plans/lwc/planEngine/contract.ts';
import { completeness } from '../force-app/main/plans/lwc/planEngine/planEngine.ts';
import { Dice } from './dice.ts';
import { generatedPlan } from './generatedPlans.ts';
import { given, planCases, planInputOf } from './planCases.ts';

test.each(planCases)('$name', (one) => {
  const answer = completeness(planInputOf(one), one.asOf ?? given.asOf);
  if (one.expected === null) {
    expect(answer).toBeNull();
    return;
  }
  expect(answer).toMatchObject(one.expected);
  for (const [place, expected] of Object.entries(one.parts ?? {})) {
    expect(answer?.items.find((item) => item.place === place)).toMatchObject(expected);
  }
});

const plans = fc.integer({ min: 1, max: 1_000_000 }).map(generatedPlan);

function answerOf(input: PlanInput, asOf: string): Completeness {
  const answer = completeness(input, asOf);
  if (answer === null) throw new Error('every generated plan has a standard');
  return answer;
}

const withItems = (input: PlanInput, items: readonly StandardItem[]): PlanInput => ({
  ...input,
  standard: { ...input.standard!, items }
});

/** As if these items were complete: nothing is asked of them any more. */
function completed(input: PlanInput, places: ReadonlySet<string>): PlanInput {
  return withItems(
    input,
    input.standard!.items.map((item) =>
      places.has(item.place) ? { ...item, minimum: 0, stakeholderMinimum: 0 } : item
    )
  );
}

test('a score is from 0 to 100, points from 0 to the weight', () => {
  fc.assert(
    fc.property(plans, ({ input, asOf }) => {
      const { score, items } = answerOf(input, asOf);
      expect(score === null || (score >= 0 && score <= 10_000)).toBe(true);
      for (const { points, weight, count, wanted } of items) {
        expect(points >= 0 && points <= weight && count <= wanted).toBe(true);
      }
    })
  );
});

test('a fresh entry more never lowers the score', () => {
  fc.assert(
    fc.property(plans, ({ input, asOf }) => {
      const more: PlanInput = {
        ...input,
        actions: [...input.actions, ...planInputOf(planCases[0]!).actions.slice(0, 1)],
        needs: [...input.needs, { ...planInputOf(planCases[0]!).needs[0]!, lastConfirmed: asOf }]
      };
      const [before, after] = [answerOf(input, asOf).score, answerOf(more, asOf).score];
      expect(before === null ? after === null : after! >= before).toBe(true);
    })
  );
});

test('completing an item gains exactly what it says', () => {
  fc.assert(
    fc.property(plans, ({ input, asOf }) => {
      const answer = answerOf(input, asOf);
      for (const { place, gain } of answer.items) {
        const { score } = answerOf(completed(input, new Set([place])), asOf);
        expect((score ?? 0) - (answer.score ?? 0)).toBe(gain);
      }
    })
  );
});

/** Every set of items, asked one by one, is the oracle of the shortest way. */
function shortestWay(input: PlanInput, asOf: string): { readonly size: number; readonly score: number } | null {
  const places = input.standard!.items.map(({ place }) => place);
  let best: { size: number; score: number } | null = null;
  for (let set = 0; set < 2 ** places.length; set++) {
    const chosen = new Set(places.filter((_, index) => (set >> index) % 2 === 1));
    const { score, mustHavesMissing, threshold } = answerOf(completed(input, chosen), asOf);
    if (score !== null && score >= threshold && mustHavesMissing.length === 0) {
      const isBetter = !best || chosen.size < best.size || (chosen.size === best.size && score > best.score);
      if (isBetter) best = { size: chosen.size, score };
    }
  }
  return best;
}

test('the way is the shortest, and of those the one that gains most', () => {
  const seen = { none: 0, one: 0, more: 0 };
  for (let seed = 1; seed <= 60; seed++) {
    const { input, asOf } = generatedPlan(seed);
    const answer = answerOf(input, asOf);
    const best = shortestWay(input, asOf);
    expect({ seed, size: answer.way.length }).toEqual({ seed, size: best?.size ?? 0 });
    if (best) {
      const { score } = answerOf(completed(input, new Set(answer.way)), asOf);
      expect({ seed, score }).toEqual({ seed, score: best.score });
    }
    seen[answer.way.length === 0 ? 'none' : answer.way.length === 1 ? 'one' : 'more']++;
  }
  // A generator that left out a part would prove nothing of it.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(3);
});

test('the order of entries changes no figure', () => {
  fc.assert(
    fc.property(plans, fc.integer({ min: 1, max: 1_000 }), ({ input, asOf }, seed) => {
      const dice = new Dice(seed);
      const mixed = <Item>(items: readonly Item[]): Item[] =>
        items
          .map((item) => ({ item, place: dice.whole(0, 1_000_000) }))
          .sort((one, other) => one.place - other.place)
          .map(({ item }) => item);
      const other = answerOf({ ...input, needs: mixed(input.needs), members: mixed(input.members) }, asOf);
      expect(other.score).toBe(answerOf(input, asOf).score);
    })
  );
});
