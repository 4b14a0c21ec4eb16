// The cases of R13 in `vectors/plans/whitespace.json`, the figures that both engines answer, and generated customers.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WhitespaceInput } from '../force-app/main/plans/lwc/whitespaceEngine/contract.ts';
import { whitespace } from '../force-app/main/plans/lwc/whitespaceEngine/whitespaceEngine.ts';

/** One cell as `WhitespaceEngine` in Apex answers it. */
export interface Figure {
  readonly family: string;
  readonly site: string | null;
  readonly center: string | null;
  readonly record: string | null;
  readonly benchmark: number | null;
  readonly spend: number;
  readonly pipeline: number;
  readonly left: number | null;
  readonly adoption: number | null;
  readonly buying: number;
  readonly score: number | null;
  readonly reach: number;
}

export interface WhitespaceCase {
  readonly name: string;
  /** Replaces lists and values of the given input as a whole. */
  readonly changes: Partial<WhitespaceInput>;
  /** Of every cell, row by row, what the case is about. */
  readonly expected: readonly Partial<Figure>[];
}

const file = JSON.parse(readFileSync(path.join(import.meta.dirname, 'plans', 'whitespace.json'), 'utf8')) as {
  readonly given: WhitespaceInput;
  readonly cases: readonly WhitespaceCase[];
};

export const whitespaceCases = file.cases;
export const whitespaceInputOf = ({ changes }: WhitespaceCase): WhitespaceInput => ({ ...file.given, ...changes });

/** What the TypeScript engine answers, as Apex does. */
export function figuresOf(input: WhitespaceInput): readonly Figure[] {
  const { cells, families, columns } = whitespace(input);
  return cells.map((cell) => ({
    family: families[cell.row] ?? '',
    site: columns[cell.column]?.site?.id ?? null,
    center: columns[cell.column]?.center ?? null,
    record: cell.record?.id ?? null,
    ...{ benchmark: cell.benchmark, spend: cell.spend, pipeline: cell.pipeline, left: cell.left },
    ...{ adoption: cell.adoption, buying: cell.buying, score: cell.score, reach: cell.reach }
  }));
}

/** A customer of any kind: places, orders, deals and cells at random. */
export function generatedWhitespace(seed: number): WhitespaceInput {
  let state = seed * 2_654_435_761 + 1;
  const below = (most: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return state % most;
  };
  const many = <Item>(most: number, make: (index: number) => Item): Item[] =>
    Array.from({ length: below(most + 1) }, (_, index) => make(index));
  const id = (prefix: string, number: number): string => `${prefix}${String(number).padStart(12, '0')}AAA`;
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const maybe = <Item>(value: Item): Item | null => (below(3) === 0 ? null : value);
  const families = ['Networking', 'Servers', 'Security'];
  const sites = many(6, (index) => ({
    ...{ id: id('001', index + 1), name: `S${index}`, size: maybe(below(900) + 1) },
    parent: index === 0 ? null : maybe(id('001', below(index) + 1))
  }));
  const places = [file.given.account.id, ...sites.map((site) => site.id)];
  const names = ['IT', 'Operations', 'Finance'];
  const centers = many(6, () => ({ name: pick(names), account: pick(places) }));
  const money = () => below(10_000_000);
  const somewhere = () => (sites.length === 0 ? null : maybe(pick(sites).id));
  const count = below(20);
  const cellPlaces = new Set<string>();
  const cells = many(5, (index) => ({ family: pick(families), site: somewhere(), center: maybe(pick(names)), index }))
    .filter(({ family, site, center }) => {
      const key = `${family}|${site}|${center}`;
      return !cellPlaces.has(key) && Boolean(cellPlaces.add(key));
    })
    .map(({ index, ...place }) => ({
      ...{ ...place, id: id('a00', index + 1), modified: '2026-02-01T08:00:00.000Z' },
      state: maybe(pick(['Owned', 'Open', 'Competitor', 'White', 'Blocked'] as const)),
      ...{ potential: maybe(money()), spend: maybe(money()), pipeline: maybe(money()), benchmark: maybe(money()) },
      ...{ competitor: null, renewal: null, reason: null, nextStep: null, deal: null }
    }));
  return {
    ...file.given,
    ...{ size: maybe(below(1_000_000_000) * 10 + 1), potential: maybe(below(500_000_000)) },
    ...{ sites, centers, cells },
    families: families.map((name) => ({ name, factor: below(1_000_001) })),
    peers: {
      count,
      families:
        count < 5
          ? []
          : families.flatMap((family) => {
              const buying = below(count + 1);
              return buying === 0 ? [] : [{ family, buying, ratio: below(2_000_000_000) * 7 + 1 }];
            })
    },
    spend: many(6, () => ({ family: pick(families), site: somewhere(), amount: money() - 100_000 })),
    deals: many(5, (index) => ({
      ...{ id: id('006', index + 1), name: `D${index}`, close: '2026-04-01', amount: maybe(money()) },
      ...{ family: maybe(pick(families)), site: somewhere(), center: maybe(pick(names)) },
      products: many(2, () => ({ family: pick(families), amount: money() }))
    })),
    stakeholders: many(4, (index) => ({
      ...(file.given.stakeholders[0] as (typeof file.given.stakeholders)[number]),
      ...{ id: id('a01', index + 1), center: pick(names), role: pick(['Sponsor', 'User', 'Buyer', null]) },
      site: sites.length === 0 ? null : maybe({ id: pick(sites).id, name: '' }),
      contact: maybe({ id: id('003', index + 1), name: 'Somebody' })
    }))
  };
}
