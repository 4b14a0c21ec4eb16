// Words what-if: the sentence that answers, what changes, the inputs, the margin and the options. Pure.
export { changeRows, edgeText, totalRows, type ChangeRow, type TotalRow } from './changes';
export { headline, rest, spoken } from './headline';
export { belowFloorText, lineChanged, priceText, quantityText, wasText } from './inputs';
export { comparison, type Comparison, type ComparedOption, type ComparedRow } from './options';
export { suggestedName } from './suggested';
export { marginFloor, waterfallBars } from './waterfall';
export type { WhatIfWords } from './words';
