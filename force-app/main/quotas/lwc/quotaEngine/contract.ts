/**
 * The contract between Apex, the engines and the screens of quotas: what `QuotaController.load` returns
 * ({@link QuotaInput}), the tracker's answer ({@link QuotaAnswer}), chances (`chance.ts`) and paths (`path.ts`).
 *
 * Units: amounts are whole smallest units of a measure (see {@link Value}), rates parts per million, chances numbers
 * from 0 to 1, dates `YYYY-MM-DD`. Codes are never shown: a sentence module turns them into text with labels and
 * locale handed in. The as-of date is always an input.
 */
export type * from './measures';
export type * from './records';
export type * from './load';
export type * from './chance';
export type * from './path';
export type * from './answer';
export type * from './explanation';
