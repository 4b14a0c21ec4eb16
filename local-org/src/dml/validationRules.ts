/**
 * A project's validation rules, after the before triggers and the system's own checks.
 * Source: Apex Developer Guide, "Triggers and Order of Execution", step 5; Salesforce Help, "Validation Rules".
 */
import { FormulaError, RecordFormulas, ruleFormula } from '../formula/index.ts';
import type { FieldDef, ValidationRule } from '../schema/types.ts';
import { fail, type Job, type Save, succeeds } from './job.ts';

/** All rules that a record breaks are told, not only the first; what system validation refused is not looked at. */
export function runValidationRules(save: Save, jobs: readonly Job[]): void {
  const object = jobs[0]?.object;
  if (object === undefined || object.validationRules.length === 0) return;
  const formulas = new RecordFormulas(save.context);
  for (const job of jobs.filter(succeeds)) {
    for (const rule of object.validationRules) check(save, job, rule, formulas);
  }
}

function check({ context }: Save, job: Job, rule: ValidationRule, formulas: RecordFormulas): void {
  const field = rule.field === null ? undefined : job.object.fields.get(rule.field.toLowerCase());
  try {
    const broken = formulas.run(ruleFormula(context.store.schema, job.object, rule), job.next, job.old);
    if (broken === true) refuse(job, rule.message, field);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    refuse(job, `The formula in the "${rule.name}" validation rule is invalid: ${error.message}.`, field);
  }
}

function refuse(job: Job, message: string, field: FieldDef | undefined): void {
  fail(job, 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message, field === undefined ? [] : [field.name]);
}
