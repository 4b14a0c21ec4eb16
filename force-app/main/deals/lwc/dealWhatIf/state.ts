// A what-if of a deal: what is changed, the decision on it, and how it differs from the saved deal. Pure.
import {
  applyChanges,
  changesOf,
  difference,
  figures,
  nearestEdge,
  type DealChanges,
  type DecisionDifference,
  type Edge,
  type LineChange
} from 'c/dealChange';
import { decide, type DealDecision, type Force } from 'c/dealDecision';
import type { DealInput } from 'c/dealEngine';
import type { ComparedOption } from 'c/whatIfSentence';

/** Fact of the deal that names its competitor. */
export const COMPETITOR = 'deal.competitor';

/** What every option is held against: the deal as it is saved, with the programs that the rep forces. */
export interface Base {
  readonly input: DealInput;
  readonly decision: DealDecision;
  readonly force: Readonly<Record<string, Force>>;
}

export interface WhatIf {
  readonly changes: DealChanges;
  readonly edited: DealInput;
  readonly decision: DealDecision;
  readonly difference: DecisionDifference;
  readonly edge: Edge | null;
}

/** Advice and the distance to the next best stack are not shown here, and cost most of a decision. */
function decided(input: DealInput, force: Base['force']): DealDecision {
  return decide(input, input.today, { force, advice: false, next: false });
}

export function baseOf(input: DealInput, force: Base['force']): Base {
  return { input, force, decision: decided(input, force) };
}

/** Only what differs from the saved deal is kept of the changes, and what no input shows stays as it is. */
export function whatIfOf({ input, decision: saved, force }: Base, changes: DealChanges): WhatIf {
  const edited = applyChanges(input, changes);
  const decision = decided(edited, changes.force ?? force);
  const own = changesOf(input, edited);
  return {
    changes: changes.force ? { ...own, force: changes.force } : own,
    edited,
    decision,
    difference: difference(saved, decision),
    edge: nearestEdge(edited, decision, input.today)
  };
}

export function optionOf(
  { input, decision: saved, force }: Base,
  { key, name, changes }: { readonly key: string; readonly name: string; readonly changes: DealChanges }
): ComparedOption {
  const edited = applyChanges(input, changes);
  const decision = decided(edited, changes.force ?? force);
  return { key, name, input: edited, decision, figures: figures(edited, decision, saved) };
}

/** The same for a what-if that is decided already. */
export function shownOption(
  { decision: saved }: Base,
  { edited, decision }: WhatIf,
  named: { readonly key: string; readonly name: string }
): ComparedOption {
  return { ...named, input: edited, decision, figures: figures(edited, decision, saved) };
}

/** Of the same deal, whatever order the changes are named in. */
export function sameChanges({ input }: Base, one: DealChanges, other: DealChanges): boolean {
  const [first, second] = [one, other].map((changes) =>
    JSON.stringify([changesOf(input, applyChanges(input, changes)), changes.force ?? null])
  );
  return first === second;
}

export function isChanged({ changes }: WhatIf): boolean {
  return Object.keys(changes).length > 0;
}

/** `value` undefined: as it is saved. Another product sells at its own list price until a price is given. */
export function withLine(
  changes: DealChanges,
  lineId: string,
  column: keyof LineChange,
  value: number | string | undefined
): DealChanges {
  const dropped = column === 'productId' ? ['productId', 'unitPrice'] : [column];
  const line: LineChange = Object.fromEntries(
    Object.entries(changes.lines?.[lineId] ?? {}).filter(([key]) => !dropped.includes(key))
  );
  return {
    ...changes,
    lines: { ...changes.lines, [lineId]: value === undefined ? line : { ...line, [column]: value } }
  };
}
