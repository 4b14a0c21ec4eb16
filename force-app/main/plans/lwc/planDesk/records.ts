// Items of a plan as flat values that can be compared and merged, and back; and as the org saves them. Pure.
import type { Editable, Fields, FieldValue, OwnText, Person, PlanInput } from 'c/planEngine';
import { apiNameOf, PARTS, type FieldKind, type PlanPart } from './fields';

/** Any item of a plan. */
export type PlanItem = Editable & Readonly<Record<string, unknown>>;
/** Names of users and contacts by Id. */
export type Names = ReadonlyMap<string, string>;

const FIGURE = 10_000;

function flatValue(value: unknown, kind: FieldKind): FieldValue {
  if (kind === 'own') {
    return (value as OwnText).text;
  }
  return kind === 'person' ? ((value as Person | null)?.id ?? null) : (value as FieldValue);
}

/** An item's fields as flat values: a text as it is, a person as an Id. */
export function flatOf(part: PlanPart, item: PlanItem): Fields {
  return Object.fromEntries(
    Object.entries(PARTS[part].fields).map(([field, { kind }]) => [field, flatValue(item[field], kind)])
  );
}

function shapedValue(value: FieldValue, kind: FieldKind, names: Names): unknown {
  if (kind === 'own') {
    // Whether another plan says the same only the org knows; it is asked again after the save.
    return { text: value, isElsewhere: false };
  }
  return kind === 'person' && typeof value === 'string' ? { id: value, name: names.get(value) ?? '' } : value;
}

/** The item with other values; itself when none differs. */
export function withChanges(part: PlanPart, item: PlanItem, changes: Fields, names: Names): PlanItem {
  const before = flatOf(part, item);
  const changed = Object.entries(changes).filter(([field, value]) => before[field] !== value);
  return changed.length === 0
    ? item
    : {
        ...item,
        ...Object.fromEntries(
          changed.map(([field, value]) => [
            field,
            shapedValue(value, PARTS[part].fields[field]?.kind ?? 'plain', names)
          ])
        )
      };
}

/** A new item as the org answers it. */
export function newItem(part: PlanPart, saved: Editable, values: Fields, names: Names): PlanItem {
  const fields = Object.entries(PARTS[part].fields).map(([field, { kind }]) => {
    const value = values[field] ?? (field === 'shared' ? false : null);
    return [field, shapedValue(value, kind, names)];
  });
  return { ...saved, ...Object.fromEntries(fields) } as PlanItem;
}

function savedValue(value: FieldValue, kind: FieldKind, decimals: number): FieldValue {
  if (typeof value !== 'number') {
    return value;
  }
  const scale = kind === 'figure' ? FIGURE : kind === 'money' ? 10 ** decimals : 1;
  return value / scale;
}

/** Values by the names and in the units of the org. */
export function savedFields(part: PlanPart, values: Fields, side: unknown, decimals: number): Fields {
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) => {
      const api = apiNameOf(part, field, side);
      const kind = PARTS[part].fields[field]?.kind ?? 'plain';
      return api === undefined ? [] : [[api, savedValue(value, kind, decimals)]];
    })
  );
}

export function itemsOf(input: PlanInput, part: PlanPart): readonly PlanItem[] {
  return (part === 'profile' ? [input.profile] : input[part]) as unknown as readonly PlanItem[];
}

/** The plan with other items in one of its lists. */
export function withItems(input: PlanInput, part: PlanPart, items: readonly PlanItem[]): PlanInput {
  return { ...input, [part]: part === 'profile' ? items[0] : items };
}

/** Users and contacts that the plan names. */
export function namesIn(input: PlanInput): Map<string, string> {
  const people: readonly (Person | null)[] = [
    input.profile.owner,
    input.profile.signedBy,
    ...input.needs.map(({ saidBy }) => saidBy),
    ...input.actions.map(({ owner }) => owner),
    ...input.members.map(({ user }) => user),
    ...input.stakeholders.map(({ contact }) => contact)
  ];
  return new Map(people.flatMap((one) => (one ? [[one.id, one.name]] : [])));
}
