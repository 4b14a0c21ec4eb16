// The columns that a layout has room for, and what spans them. Pure.
import type { Layout } from 'c/ownWidth';
import { COLUMNS } from 'c/programRows';

/** @param brief without what a sentence above has said */
export function frameOf(layout: Layout, brief: boolean) {
  const isNarrow = layout === 'narrow';
  const columns = COLUMNS[layout];
  return {
    isWide: layout === 'wide',
    isNarrow,
    hasTwoAmounts: !isNarrow,
    columns,
    /** Of a subtotal: the columns before the amounts, the checkbox's apart; a phone shows it without amounts. */
    subtotalSpan: layout === 'middle' ? 1 : 2,
    moreSpan: columns - 1,
    tableClass: brief ? `${layout} brief` : layout,
    headClass: isNarrow ? 'slds-assistive-text' : ''
  };
}
