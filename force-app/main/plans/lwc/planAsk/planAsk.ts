// What a part of the plan page asks its container to do: one event, `planask`, from however deep.
import type { Fields, MergeSide, PlanPlace } from 'c/planEngine';
import type { PlanPart } from 'c/planDesk';
import type { Choice } from 'c/recordLookup';

/** Users are ours, contacts the customer's. */
export type PersonKind = 'user' | 'contact';

export type PlanAsk =
  /** `seen`: what the user changed from. */
  | {
      readonly do: 'edit';
      readonly part: PlanPart;
      readonly id: string;
      readonly values: Fields;
      readonly seen?: Fields;
    }
  /** `answer` is told what went wrong; null: it is saved. */
  | {
      readonly do: 'add';
      readonly part: PlanPart;
      readonly values: Fields;
      readonly answer: (problem: string | null) => void;
    }
  | { readonly do: 'remove'; readonly part: PlanPart; readonly id: string }
  | { readonly do: 'arrange'; readonly part: PlanPart; readonly ids: readonly string[] }
  /** For those who hear the page. */
  | { readonly do: 'say'; readonly text: string }
  | { readonly do: 'choose'; readonly id: string; readonly field: string; readonly side: MergeSide }
  | { readonly do: 'resolve' | 'letGo' | 'retry' | 'dismiss'; readonly id: string }
  | { readonly do: 'go'; readonly place: PlanPlace }
  /** Looks for people by part of their name; `answer` is told whom the org has. */
  | {
      readonly do: 'find';
      readonly kind: PersonKind;
      readonly term: string;
      readonly answer: (found: readonly Choice[]) => void;
    }
  /** Somebody whom the plan has not named yet. */
  | { readonly do: 'know'; readonly id: string; readonly name: string }
  /** A field is open; `isUnsaved` says at any later moment whether it holds what nobody has saved. */
  | { readonly do: 'typing'; readonly isUnsaved: () => boolean }
  /** Has the org measure the objectives that fill themselves. */
  | { readonly do: 'measure' };

export function ask(element: EventTarget, detail: PlanAsk): void {
  element.dispatchEvent(new CustomEvent<PlanAsk>('planask', { detail, bubbles: true, composed: true }));
}

/** Value of a field of an item as somebody has entered it; event `save` of c-plan-field. */
export interface FieldSave {
  readonly value: string | number | null;
  /** The value before. */
  readonly seen: string | number | null;
}

/** Asks to save one field of an item. */
export function askEdit(
  element: EventTarget,
  part: PlanPart,
  id: string,
  field: string,
  { value, seen }: FieldSave
): void {
  ask(element, { do: 'edit', part, id, values: { [field]: value }, seen: { [field]: seen } });
}
