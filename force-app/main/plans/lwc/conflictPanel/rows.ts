// The fields of an item that two people changed, as the panel asks for them: what was, what each of the two has, what will be.
// Pure.
import type { PlanConflict } from 'c/planDesk';
import type { FieldMerge, ObjectiveMeasure } from 'c/planEngine';
import { fillPlain } from 'c/phrase';
import { fieldText, valueText, type PlanWords } from 'c/planSentence';

interface Context {
  readonly words: PlanWords;
  /** Of people and objectives by Id. */
  readonly names: ReadonlyMap<string, string>;
}

function shownOf(field: string, value: FieldMerge['base'], { base }: PlanConflict, { words, names }: Context): string {
  const measure = (base.measure ?? null) as ObjectiveMeasure | null;
  return valueText(field, value, { measure, names }, words);
}

/** Why a value is the one that will be saved. */
function reasonOf({ by }: FieldMerge, other: string, taken: string, { labels }: PlanWords): string {
  return {
    Theirs: fillPlain(labels.conflictOnlyTheirs, other),
    Mine: labels.conflictOnlyMine,
    Alike: '',
    Both: taken
  }[by];
}

/** @param other name of who was faster */
export function rowOf(change: FieldMerge, conflict: PlanConflict, other: string, context: Context) {
  const { field, base, theirs, mine, by, value } = change;
  const { words } = context;
  const { labels } = words;
  const shown = (one: FieldMerge['base']) => shownOf(field, one, conflict, context);
  const chosen = conflict.chosen[field];
  const asks = by === 'Both';
  const isOpen = asks && chosen === undefined;
  const taken =
    chosen === 'Mine'
      ? fillPlain(labels.conflictReplaces, shown(theirs))
      : fillPlain(labels.conflictTakes, shown(mine));
  return {
    field,
    asks,
    label: fieldText(field, words),
    group: fillPlain(labels.conflictSide, fieldText(field, words)),
    groupName: `${conflict.id}-${field}`,
    before: shown(base),
    theirs: theirs === base ? labels.conflictSame : shown(theirs),
    mine: mine === base ? labels.conflictSame : shown(mine),
    takesTheirs: chosen === 'Theirs',
    takesMine: chosen === 'Mine',
    result: isOpen ? '' : shown(value),
    reason: isOpen ? labels.conflictDecide : reasonOf(change, other, taken, words),
    icon: asks ? 'utility:warning' : 'utility:success',
    tone: asks ? 'result missing' : 'result good',
    className: asks ? 'asks' : ''
  };
}

/** What was typed of an item that is gone. */
export function typedOf(conflict: PlanConflict, context: Context) {
  return Object.entries(conflict.mine).map(([field, value]) => ({
    field,
    text: fillPlain(
      context.words.labels.refusedText,
      fieldText(field, context.words),
      shownOf(field, value, conflict, context)
    )
  }));
}
