// What the inputs of a what-if say, as changes of the deal. Pure.
import type { DealChanges } from 'c/dealChange';
import type { LineEdit } from 'c/whatIfLine';
import { COMPETITOR, withLine } from './state';

interface Details {
  readonly linechange: LineEdit;
  readonly closedate: { readonly closeDate: string };
  readonly competitor: { readonly competitor: string | null };
  readonly registered: { readonly vendorKey: string; readonly registered: boolean };
}

/** The event of an input. */
export type InputEdit = {
  [Type in keyof Details]: { readonly type: Type; readonly detail: Details[Type] };
}[keyof Details];

export function withEdit(changes: DealChanges, { type, detail }: InputEdit): DealChanges {
  switch (type) {
    case 'linechange':
      return withLine(changes, detail.lineId, detail.column, detail.value);
    case 'closedate':
      return { ...changes, closeDate: detail.closeDate };
    case 'competitor':
      return { ...changes, facts: { ...changes.facts, [COMPETITOR]: detail.competitor } };
    case 'registered':
      return { ...changes, registered: { ...changes.registered, [detail.vendorKey]: detail.registered } };
  }
}
