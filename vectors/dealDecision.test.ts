// The decision on the deal of the screens (Harborview), saved and changed, against the figures that the screens show.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  applyChanges,
  bestOf,
  difference,
  figures,
  nearestEdge,
  type BestOptions,
  type DealChanges,
  type DecisionDifference,
  type Edge,
  type OptionFigures
} from '../force-app/main/deals/lwc/dealChange/dealChange.ts';
import { decide, type DealDecision } from '../force-app/main/deals/lwc/dealDecision/dealDecision.ts';
import { decode, type DealInput } from '../force-app/main/deals/lwc/dealEngine/dealEngine.ts';

interface DecisionFile {
  readonly deal: string;
  readonly asOf: string;
  readonly cases: readonly {
    readonly name: string;
    readonly changes: DealChanges;
    readonly expected: Partial<DealDecision> & {
      readonly statuses?: Readonly<Record<string, number>>;
      readonly difference?: DecisionDifference;
      readonly edge?: Edge | null;
      readonly figures?: OptionFigures;
    };
  }[];
  readonly best: BestOptions;
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, 'decisions', name), 'utf8')) as T;
}

const { deal, asOf, cases, best } = read<DecisionFile>('cases.json');
const saved = decode(read<DealInput>(deal));
const decided = decide(saved, asOf);

function statusesOf({ result }: DealDecision): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status } of result.verdicts) {
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

describe(`decisions/cases.json on ${deal}`, () => {
  test.each(cases)('$name', ({ changes, expected }) => {
    const input = applyChanges(saved, changes);
    const decision = decide(input, asOf, changes.force ? { force: changes.force } : {});
    const { statuses, difference: changed, edge, figures: option, ...parts } = expected;
    expect(decision).toMatchObject(parts);
    if (statuses) expect(statusesOf(decision)).toEqual(statuses);
    if (changed) expect(difference(decided, decision)).toEqual(changed);
    if (edge !== undefined) expect(nearestEdge(input, decision, asOf)).toEqual(edge);
    if (option) expect(figures(input, decision, decided)).toEqual(option);
  });

  test('the best option of each row', () => {
    const options = cases.slice(0, 4).map(({ changes }) => {
      const input = applyChanges(saved, changes);
      return figures(input, decide(input, asOf, { advice: false }), decided);
    });
    expect(bestOf(options)).toEqual(best);
  });

  test('without View Cost no program that rests on cost is in the stack, and there is no margin', () => {
    const lines = saved.lines.map(({ unitCost: _unitCost, floorPrice: _floorPrice, ...line }) => line);
    const programs = saved.programs.map((program) => ({
      ...program,
      products: program.products.map(({ special: _special, ...product }) => product)
    }));
    const hidden = decide({ ...saved, lines, programs, costVisible: false }, asOf);
    expect(hidden.margin).toBeNull();
    expect([...hidden.stack.undecided].sort()).toEqual([
      'arcturon-server-special',
      'arcturon-volume-h1',
      'tarnvale-storage-special'
    ]);
    expect(hidden.stack).toMatchObject({ now: 0, claim: 1_100_000 });
    expect(hidden.advice.map(({ gain, booked, givenAway }) => [gain, booked, givenAway])).toEqual([
      [440_000, null, null],
      [266_400, null, null],
      [118_500, null, null]
    ]);
  });

  test('the order of programs and lines changes nothing', () => {
    const turned = { ...saved, programs: [...saved.programs].reverse(), vendors: [...saved.vendors].reverse() };
    expect(decide(turned, asOf)).toEqual(decided);
  });
});
