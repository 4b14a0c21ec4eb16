/**
 * Formulas: of fields, validation rules and defaults. `formulon` reads their grammar; they are compiled against the
 * schema once and run by queries (as SQL functions) and saves alike.
 */
export { checkFormulas, defaultFormula, fieldFormula, ruleFormula } from './catalog.ts';
export { environmentOf, withEnvironment } from './environment.ts';
export { filterCondition, readExpression } from './filters.ts';
export { RecordFormulas } from './records.ts';
export { parentOf } from './references.ts';
export { formulaSql, installFormulas } from './sql.ts';
export { FormulaError } from './types.ts';
export type { CompiledFormula, Environment, Reference } from './types.ts';
