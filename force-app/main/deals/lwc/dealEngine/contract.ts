/**
 * The contract between Apex, the engine and the screens of the deal desk: what `DealController.load` returns
 * ({@link DealInput}), the compiled rule's JSON ({@link CompiledProgram}) and the engine's answer ({@link DealResult}).
 *
 * Units: money is whole minor units (cents) of the deal's currency; rates are parts per million; dates are
 * `YYYY-MM-DD`; quantities are plain numbers with at most two decimals. Codes are never shown: a sentence module turns
 * them into text with labels and locale handed in.
 */
export type * from './measures';
export type * from './catalogueEntry';
export type * from './dealRecords';
export type * from './compiled';
export type * from './load';
export type * from './criterionAnswer';
export type * from './repairAnswer';
export type * from './valueAnswer';
export type * from './verdictAnswer';
