// All that is shown of whitespace as it is now, and of the cell that is opened: worked out once for the same input. Pure.
import LOCALE from '@salesforce/i18n/locale';
import { opaque } from 'c/opaque';
import type { Person } from 'c/planEngine';
import { whitespace, type WhitespaceInput } from 'c/whitespaceEngine';
import { labels } from 'c/whitespaceLabels';
import { explained, panelOf, summaryOf, wordsOf, type PanelText, type SummaryText } from 'c/whitespaceSentence';
import type { Asking } from './doing';

/** What stands instead of a matrix without a cell. */
export interface EmptyText {
  readonly heading: string;
  readonly text: string;
  /** Undefined: there is nothing that the user could do here. */
  readonly action: string | undefined;
}

export interface WhitespaceShown extends Asking {
  readonly summary: SummaryText;
  /** How its figures come about. */
  readonly lines: readonly string[];
  /** Null: there are cells. */
  readonly empty: EmptyText | null;
}

export function viewOf(input: WhitespaceInput): WhitespaceShown {
  const matrix = opaque(whitespace(input));
  const words = opaque(wordsOf(input, labels, LOCALE));
  const asking = { input, matrix, words };
  return {
    ...asking,
    summary: summaryOf(input, matrix, words),
    lines: explained(input, matrix, words),
    empty: emptyOf(asking)
  };
}

function emptyOf({ matrix, input }: Asking): EmptyText | null {
  if (matrix.cells.length > 0) {
    return null;
  }
  return matrix.columns.length === 0
    ? { heading: labels.empty, text: labels.emptyText, action: input.editable ? labels.addCenter : undefined }
    : { heading: labels.noFamilies, text: labels.noFamiliesText, action: undefined };
}

export interface OpenedCell {
  readonly text: PanelText;
  /** What is left, smallest units; 0: nothing, or not known. */
  readonly amount: number;
  /** The open deal that the cell has become; what is closed is none. */
  readonly deal: Person | null;
}

/** @returns null: none is opened, or it is no longer there */
export function openedOf({ input, matrix, words }: Asking, openKey: string | null): OpenedCell | null {
  const cell = openKey === null ? undefined : matrix.cells.find(({ key }) => key === openKey);
  if (!cell) {
    return null;
  }
  const deal = cell.record?.deal ?? null;
  return {
    text: panelOf(cell, input, matrix, words),
    amount: cell.left ?? 0,
    deal: deal && input.deals.some(({ id }) => id === deal.id) ? deal : null
  };
}
