// A stacking problem (R7) as a mixed-integer program in the LP format, for a solver to check the engine by. It leaves
// out what is no linear sum: base Net, chances, pools that cross, and a margin below its lowest that is raised.
import type { StackProblem } from '../force-app/main/deals/lwc/stackEngine/contract.ts';

type Term = readonly [coefficient: number, variable: string];

const chosen = (key: string) => `x_${key}`;
const paid = (pool: string) => `y_${pool}`;

function sum(terms: readonly Term[]): string {
  return terms.map(([value, name]) => `${value < 0 ? '-' : '+'} ${Math.abs(value)} ${name}`).join(' ');
}

function atMost(terms: readonly Term[], limit: number): string[] {
  return terms.length === 0 ? [] : [`${sum(terms)} <= ${limit}`];
}

export function modelOf({ offers, pools = [], lines = [], guardrail, maximum }: StackProblem): string {
  const pooled = new Set(pools.flatMap(({ members }) => members));
  const groups = new Map<string, string[]>();
  for (const { key, group } of offers) {
    if (group !== null) {
      groups.set(group, [...(groups.get(group) ?? []), key]);
    }
  }
  // What a pool pays is one variable, so that what raises the margin must be in no pool or make up the whole of one.
  const raised = [
    ...offers
      .filter(({ key, raisesMargin }) => raisesMargin && !pooled.has(key))
      .map(({ key, value }): Term => [-value, chosen(key)]),
    ...pools
      .filter(({ members }) =>
        members.some((one) => offers.some(({ key, raisesMargin }) => raisesMargin && key === one))
      )
      .map(({ key }): Term => [-1, paid(key)])
  ];
  const values = new Map(offers.map(({ key, value }) => [key, value]));
  const reductions = offers.flatMap(({ key, reductions: all = [] }) => all.map((one) => ({ key, ...one })));
  const rows = [
    ...[...groups.values()].flatMap((keys) =>
      atMost(
        keys.map((key): Term => [1, chosen(key)]),
        1
      )
    ),
    ...offers.flatMap(({ key, excludes }) =>
      excludes
        .filter((other) => other !== key)
        .flatMap((other) =>
          atMost(
            [
              [1, chosen(key)],
              [1, chosen(other)]
            ],
            1
          )
        )
    ),
    ...offers.flatMap(({ key, requires }) =>
      requires
        .filter((other) => other !== key)
        .flatMap((other) =>
          atMost(
            [
              [1, chosen(key)],
              [-1, chosen(other)]
            ],
            0
          )
        )
    ),
    ...pools.flatMap(({ key, members }) =>
      atMost([[1, paid(key)], ...members.map((one): Term => [-values.get(one)!, chosen(one)])], 0)
    ),
    ...lines.flatMap(({ key, unitPrice, floor }) =>
      atMost(
        reductions.filter(({ line }) => line === key).map((one): Term => [one.perUnit, chosen(one.key)]),
        unitPrice - floor
      )
    ),
    ...(guardrail
      ? atMost(
          [...reductions.map((one): Term => [one.total, chosen(one.key)]), ...raised],
          guardrail.margin - guardrail.lowest
        )
      : []),
    ...(maximum === null || maximum === undefined
      ? []
      : atMost(
          offers.map(({ key }): Term => [1, chosen(key)]),
          maximum
        ))
  ];
  const goal: Term[] = [
    ...offers.filter(({ key }) => !pooled.has(key)).map(({ key, value }): Term => [value, chosen(key)]),
    ...pools.map(({ key }): Term => [1, paid(key)])
  ];
  return [
    'Maximize',
    ` obj: ${sum(goal)}`,
    'Subject To',
    ...[...rows, ...atMost([[1, chosen(offers[0]!.key)]], 1)].map((row, index) => ` c${index}: ${row}`),
    'Bounds',
    ...pools.map(({ key, limit }) => ` 0 <= ${paid(key)} <= ${limit}`),
    'Binary',
    ` ${offers.map(({ key }) => chosen(key)).join(' ')}`,
    'End',
    ''
  ].join('\n');
}
