// Customers from a seed, for comparing engines: every part known, in part or not at all, odd scales and weights, days on
// both sides of every limit.
import type { HealthInput, PlanFact } from '../force-app/main/plans/lwc/healthEngine/contract.ts';
import { Dice } from './dice.ts';
import { givenHealth } from './healthCases.ts';

const AS_OF = '2026-02-13';
const DAY = 86_400_000;

function day(dice: Dice, before: number, after: number): string {
  return new Date(Date.parse(AS_OF) + dice.whole(-before, after) * DAY).toISOString().slice(0, 10);
}

const list = <Item>(dice: Dice, most: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length: dice.chance(0.25) ? 0 : dice.whole(1, most) }, (_, index) => make(index));

function plan(dice: Dice): PlanFact | null {
  return dice.chance(0.3)
    ? null
    : { ...givenHealth.plan!, completeness: dice.chance(0.2) ? null : dice.whole(0, 10_000) };
}

export function generatedHealth(seed: number): HealthInput {
  const dice = new Dice(seed);
  const weight = (): number => (dice.chance(0.15) ? 0 : dice.whole(1, 5_000));
  const sites = Array.from({ length: dice.whole(1, 5) }, (_, index) => ({ id: `s${index}`, name: `Site ${index}` }));
  const site = (): string => dice.one(sites).id;
  const fact = plan(dice);
  return {
    ...givenHealth,
    asOf: AS_OF,
    settings: {
      ...{ satisfactionWeight: weight(), casesWeight: weight(), ordersWeight: weight() },
      ...{ relationshipsWeight: weight(), planWeight: weight() },
      ...{ caseDays: dice.whole(0, 20), feedDays: dice.whole(0, 5), windowDays: dice.whole(0, 120) },
      surveyDays: dice.chance(0.2) ? null : dice.whole(0, 400)
    },
    sites,
    scores: list(dice, 8, (index) => ({
      id: `q${index}`,
      site: site(),
      day: dice.chance(0.1) ? null : day(dice, 420, 5),
      score: dice.chance(0.1) ? null : dice.whole(-50, 1_100),
      scale: dice.chance(0.1) ? null : dice.one([0, 300, 500, 700, 1_000]),
      standard: dice.chance(0.4) ? null : dice.whole(0, 1_000)
    })),
    cases: list(dice, 6, (index) => ({
      ...{ id: `c${index}`, caseNumber: String(index), subject: null, owner: null },
      opened: day(dice, 30, 2)
    })),
    keepsCases: dice.chance(0.5),
    lines: list(dice, 9, (index) => ({
      ...{ id: `l${index}`, name: `Item ${index}`, site: site(), quantity: 1 },
      promised: dice.chance(0.15) ? null : day(dice, 120, 40),
      expected: dice.chance(0.25) ? null : day(dice, 60, 60),
      delivered: dice.chance(0.6) ? null : day(dice, 130, 0)
    })),
    feedDay: dice.chance(0.15) ? null : day(dice, 6, 0),
    stakeholders: list(dice, 8, (index) => ({
      ...givenHealth.stakeholders[0]!,
      id: `p${index}`,
      contact: dice.chance(0.1) ? null : { id: `k${index}`, name: 'Person' },
      seniority: dice.one([null, 'Executive', 'Director', 'Manager', 'Specialist', 'Intern']),
      lastContact: dice.chance(0.2) ? null : day(dice, 80, 3)
    })),
    plan: fact,
    hasPlan: fact !== null || dice.chance(0.5)
  };
}
