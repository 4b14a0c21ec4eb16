// The cases of R12 in `vectors/plans`: the plan and standard that they start from, with what each changes.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type {
  Completeness,
  ItemScore,
  PlanInput,
  PlanPlace,
  PlanProfile,
  Standard,
  StandardItem
} from '../force-app/main/plans/lwc/planEngine/contract.ts';

/** Lists of a plan whose entries the cases name by what differs from the given one. */
export type PlanList = 'needs' | 'objectives' | 'actions' | 'milestones' | 'swot' | 'members' | 'stakeholders';
/** Keys that replace those of the given entry, and how often it is there. */
type Row = Readonly<Record<string, unknown>> & { readonly times?: number };

export interface PlanCase {
  readonly name: string;
  readonly asOf?: string;
  /** Null: the plan has none. */
  readonly standard?: Partial<Standard> | null;
  /** By place; null takes the item away. */
  readonly items?: Partial<Record<PlanPlace, Partial<StandardItem> | null>>;
  readonly profile?: Partial<PlanProfile>;
  readonly lists?: Partial<Record<PlanList, readonly Row[]>>;
  /** Null: no answer. */
  readonly expected: Partial<Completeness> | null;
  readonly parts?: Partial<Record<PlanPlace, Partial<ItemScore>>>;
}

interface GivenPlan {
  readonly asOf: string;
  readonly standard: Omit<Standard, 'items'>;
  readonly items: Readonly<Record<string, StandardItem>>;
  readonly input: Omit<PlanInput, 'standard' | 'profile' | PlanList>;
  readonly profile: PlanProfile;
  readonly records: Readonly<Record<PlanList, object>>;
  readonly lists: Readonly<Record<PlanList, readonly Row[]>>;
}

const read = <Content>(file: string): Content =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, 'plans', file), 'utf8')) as Content;

export const given = read<GivenPlan>('given.json');
export const planCases = read<{ readonly cases: readonly PlanCase[] }>('completeness.json').cases;

function entries(list: PlanList, rows: readonly Row[]): never[] {
  return rows
    .flatMap(({ times = 1, ...patch }) => Array.from({ length: times }, () => patch))
    .map((patch, index) => ({ ...given.records[list], ...patch, id: `${list}-${index + 1}` })) as never[];
}

function standardOf({ standard, items = {} }: PlanCase): Standard | null {
  if (standard === null) return null;
  const places = new Set([...Object.keys(given.items), ...Object.keys(items)]) as ReadonlySet<PlanPlace>;
  return {
    ...given.standard,
    ...standard,
    items: [...places].flatMap((place) =>
      items[place] === null ? [] : [{ ...given.items[place], ...items[place] } as StandardItem]
    )
  };
}

export function planInputOf(one: PlanCase): PlanInput {
  const lists = Object.fromEntries(
    Object.keys(given.records).map((list) => [
      list,
      entries(list as PlanList, one.lists?.[list as PlanList] ?? given.lists[list as PlanList])
    ])
  );
  return {
    ...given.input,
    ...(lists as unknown as Pick<PlanInput, PlanList>),
    profile: { ...given.profile, ...one.profile },
    standard: standardOf(one)
  };
}
