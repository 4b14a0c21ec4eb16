// What has changed in a plan from one version to another: by part, by the stable key of each item, field by field. What
// the org measures, the order of items and the review itself are no changes of a plan, and the customer's people are the
// account's.
import type { ObjectiveMeasure, OwnText, Person, PlanInput } from './contract';
import type { Fields, FieldValue } from './threeWayMerge';

/** Parts in the order of a review. `profile` holds the plan itself. */
export const DIFF_PARTS = [
  'profile',
  'objectives',
  'initiatives',
  'needs',
  'actions',
  'milestones',
  'swot',
  'members'
] as const;
export type DiffPart = (typeof DIFF_PARTS)[number];

interface DiffItem {
  readonly part: DiffPart;
  /** Id of the item's record. */
  readonly key: string;
  /** What people call the item: as it is now, or as it was when it is gone. */
  readonly name: string;
  /** By which an objective's figures read. */
  readonly measure: ObjectiveMeasure | null;
}

/** An item that is new, or gone, with its fields: people and objectives by Id, texts as they are. */
export interface WholeDiff extends DiffItem {
  readonly kind: 'Added' | 'Removed';
  readonly fields: Fields;
}

/** One field of an item that is in both. */
export interface FieldDiff extends DiffItem {
  readonly kind: 'Changed';
  readonly field: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

export type DiffRow = WholeDiff | FieldDiff;

type Kind = 'plain' | 'own' | 'person';
type Item = { readonly id: string } & Readonly<Record<string, unknown>>;

const fieldsOf = (plain: string, own = '', person = ''): readonly (readonly [string, Kind])[] => {
  const named = (names: string, kind: Kind) =>
    names
      .split(' ')
      .filter(Boolean)
      .map((name): readonly [string, Kind] => [name, kind]);
  return [...named(own, 'own'), ...named(plain, 'plain'), ...named(person, 'person')];
};

const FIELDS: Readonly<Record<DiffPart, readonly (readonly [string, Kind])[]>> = {
  profile: fieldsOf('name type start last revenueTarget marginTarget signedOn', 'vision strategy', 'owner signedBy'),
  objectives: fieldsOf('name measure unit baseline target due shared'),
  initiatives: fieldsOf('name impact effort investment objective shared'),
  needs: fieldsOf('kind priority evidence evidenceDate lastConfirmed objective', 'need', 'saidBy'),
  actions: fieldsOf('name side due done blocker objective shared', '', 'owner'),
  milestones: fieldsOf('name due done objective shared'),
  swot: fieldsOf('kind objective', 'item'),
  members: fieldsOf('role', '', 'user')
};

/** Fields that are null for those who may not see margin, whatever they hold. */
const MARGIN_FIGURES = ['baseline', 'target'];

const itemsOf = (input: PlanInput, part: DiffPart): readonly Item[] =>
  (part === 'profile' ? [input.profile] : input[part]) as unknown as readonly Item[];

function flatValue(value: unknown, kind: Kind): FieldValue {
  if (kind === 'own') {
    return (value as OwnText).text;
  }
  return kind === 'person' ? ((value as Person | null)?.id ?? null) : ((value ?? null) as FieldValue);
}

const flat = (part: DiffPart, item: Item): Fields =>
  Object.fromEntries(FIELDS[part].map(([field, kind]) => [field, flatValue(item[field], kind)]));

function described(part: DiffPart, item: Item): DiffItem {
  const name = item.name ?? (item.need as OwnText)?.text ?? (item.item as OwnText)?.text ?? item.role;
  return {
    part,
    key: item.id,
    name: String(name ?? ''),
    measure: (item.measure ?? null) as ObjectiveMeasure | null
  };
}

const isMargin = (fields: Fields): boolean => fields.measure === 'Margin Rate';

/** Whether a field may have a value that one of the two does not hold because who asked may not see it. */
const isHidden = (field: string, before: Fields, after: Fields): boolean =>
  field === 'marginTarget' || (MARGIN_FIGURES.includes(field) && (isMargin(before) || isMargin(after)));

function changesOf(part: DiffPart, older: Item, newer: Item, costVisible: boolean): readonly FieldDiff[] {
  const before = flat(part, older);
  const after = flat(part, newer);
  return FIELDS[part]
    .map(([field]) => field)
    .filter((field) => before[field] !== after[field] && (costVisible || !isHidden(field, before, after)))
    .map((field) => ({
      ...described(part, newer),
      kind: 'Changed',
      field,
      before: before[field] ?? null,
      after: after[field] ?? null
    }));
}

function diffOf(part: DiffPart, older: readonly Item[], newer: readonly Item[], costVisible: boolean) {
  const before = new Map(older.map((item) => [item.id, item]));
  const kept = new Set(newer.map(({ id }) => id));
  const whole = (kind: WholeDiff['kind'], item: Item): WholeDiff => ({
    ...described(part, item),
    kind,
    fields: flat(part, item)
  });
  return [
    ...newer.flatMap((item): readonly DiffRow[] => {
      const was = before.get(item.id);
      return was ? changesOf(part, was, item, costVisible) : [whole('Added', item)];
    }),
    ...older.filter(({ id }) => !kept.has(id)).map((item) => whole('Removed', item))
  ];
}

/**
 * Rows by part, in the order of the newer plan; what is gone last. Figures of margin are left out unless both hold them.
 * @param older null: there is none to compare with, so that all of the newer is added
 */
export function planDiff(older: PlanInput | null, newer: PlanInput): readonly DiffRow[] {
  const costVisible = newer.costVisible && older?.costVisible !== false;
  return DIFF_PARTS.flatMap((part) =>
    diffOf(part, older ? itemsOf(older, part) : [], itemsOf(newer, part), costVisible)
  );
}

/**
 * A plan that has, with its entries, the Ids of what it was copied from, so that {@link planDiff} tells what has changed
 * since the plan of the year before.
 * @param origins Ids of that plan and its entries by the Ids of their copies
 */
export function withOrigins(plan: PlanInput, origins: Readonly<Record<string, string>>): PlanInput {
  const origin = (id: string) => origins[id] ?? id;
  const renamed = <Entry extends { readonly id: string; readonly objective?: string | null }>(entry: Entry): Entry => ({
    ...entry,
    id: origin(entry.id),
    ...(entry.objective && { objective: origin(entry.objective) })
  });
  return {
    ...plan,
    profile: renamed(plan.profile),
    needs: plan.needs.map(renamed),
    objectives: plan.objectives.map(renamed),
    initiatives: plan.initiatives.map(renamed),
    actions: plan.actions.map(renamed),
    milestones: plan.milestones.map(renamed),
    swot: plan.swot.map(renamed),
    members: plan.members.map(renamed)
  };
}
