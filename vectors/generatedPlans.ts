// Plans from a seed, for comparing engines: every part whole, in part or empty, short and copied texts, old and future days,
// standards of odd weights, minimums and cadences, with must-haves.
import type { OwnText, PlanInput, PlanPlace, StandardItem } from '../force-app/main/plans/lwc/planEngine/contract.ts';
import { Dice } from './dice.ts';
import { given, planCases, planInputOf, type PlanList } from './planCases.ts';

export interface GeneratedPlan {
  readonly input: PlanInput;
  readonly asOf: string;
}

const PLACES: readonly PlanPlace[] = [
  'Profile',
  'Needs',
  'Objectives',
  'Actions',
  'Swot',
  'Team',
  'SignOff',
  'Milestones'
];
const ROLES = ['Owner', 'Inside', 'Outside', 'SE', 'Service', 'Sponsor'];
const TEXTS = [
  null,
  '',
  '   ',
  'Too short',
  'x'.repeat(19),
  ` ${'x'.repeat(20)}\n`,
  '📦'.repeat(10),
  'Straße'.repeat(4)
];

function ownText(dice: Dice): OwnText {
  const text = dice.chance(0.7) ? 'Deliveries on the promised day' : dice.one(TEXTS);
  return { text, isElsewhere: dice.chance(0.1) };
}

const person = (dice: Dice) => dice.maybe(0.8, () => ({ id: 'u', name: 'Maya Lindqvist' }));

function item(dice: Dice, place: PlanPlace): StandardItem {
  return {
    place,
    label: place,
    weight: dice.one([1_000, 1_500, 2_000, 333, 1, 0, dice.whole(0, 9_999)]),
    minimum: dice.one([0, 1, 2, 3, 6, 7]),
    stakeholderMinimum: place === 'Team' ? dice.whole(0, 4) : 0,
    cadenceDays: dice.maybe(0.6, () => dice.one([0, 30, 45, 90])),
    mustHave: dice.chance(0.25)
  };
}

function day(dice: Dice): string {
  return dice.chance(0.2) ? `2025-${dice.day().slice(5)}` : dice.day();
}

function list<Entry>(dice: Dice, name: PlanList, entry: () => object): Entry[] {
  return Array.from({ length: dice.whole(0, 8) }, (_, index) => ({
    ...given.records[name],
    ...entry(),
    id: `${name}-${index}`
  })) as Entry[];
}

export function generatedPlan(seed: number): GeneratedPlan {
  const dice = new Dice(seed);
  const base = planInputOf(planCases[0]!);
  return {
    asOf: dice.day(),
    input: {
      ...base,
      standard: {
        ...given.standard,
        threshold: dice.one([8_000, 5_000, 9_999, 10_000, 0]),
        items: PLACES.filter(() => dice.chance(0.8)).map((place) => item(dice, place))
      },
      profile: {
        ...base.profile,
        vision: ownText(dice),
        strategy: ownText(dice),
        type: dice.maybe(0.8, () => 'Retain' as const),
        status: dice.one(['Draft', 'Approved', 'Approved', null] as const),
        start: dice.maybe(0.8, () => '2026-01-01'),
        revenueTarget: dice.maybe(0.8, () => dice.whole(0, 10)),
        nextReview: dice.maybe(0.8, () => dice.day()),
        signedOn: dice.maybe(0.7, () => dice.day()),
        signedBy: person(dice)
      },
      needs: list(dice, 'needs', () => ({ need: ownText(dice), lastConfirmed: dice.maybe(0.9, () => day(dice)) })),
      objectives: list(dice, 'objectives', () => ({
        measure: dice.maybe(0.9, () => 'Revenue'),
        target: dice.maybe(0.8, () => dice.whole(0, 5)),
        hidesTarget: dice.chance(0.1),
        due: dice.maybe(0.9, () => dice.day())
      })),
      actions: list(dice, 'actions', () => ({ owner: person(dice), due: dice.maybe(0.8, () => dice.day()) })),
      milestones: list(dice, 'milestones', () => ({ due: dice.maybe(0.8, () => dice.day()) })),
      swot: list(dice, 'swot', () => ({ item: ownText(dice), objective: dice.maybe(0.8, () => 'o') })),
      members: list(dice, 'members', () => ({ role: dice.one(ROLES), user: person(dice) })),
      stakeholders: list(dice, 'stakeholders', () => ({ contact: person(dice) }))
    }
  };
}
