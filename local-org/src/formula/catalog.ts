/** The compiled formulas of a schema: of formula fields, validation rules and defaults, each compiled once. */
import { NotSupportedError, OrgError, unlessMissing } from '../schema/index.ts';
import type { Gap } from '../schema/index.ts';
import type { FieldDef, ObjectDef, Schema, ValidationRule } from '../schema/types.ts';
import { invalid } from './code.ts';
import { compileFormula } from './compile.ts';
import { formulaType } from './references.ts';
import type { CompiledFormula, FormulaType } from './types.ts';

interface Catalog {
  readonly fields: WeakMap<FieldDef, CompiledFormula>;
  readonly rules: WeakMap<ValidationRule, CompiledFormula>;
  readonly defaults: WeakMap<FieldDef, CompiledFormula>;
}

const catalogs = new WeakMap<Schema, Catalog>();

function catalogOf(schema: Schema): Catalog {
  let catalog = catalogs.get(schema);
  if (catalog === undefined) {
    catalog = { fields: new WeakMap(), rules: new WeakMap(), defaults: new WeakMap() };
    catalogs.set(schema, catalog);
  }
  return catalog;
}

/** The formula of a formula field. */
export function fieldFormula(schema: Schema, object: ObjectDef, field: FieldDef): CompiledFormula {
  const { formula, blanksAsZero } = field;
  if (formula === null) throw new RangeError(`${object.name}.${field.name} is no formula field`);
  return remember(catalogOf(schema).fields, field, `${object.name}.${field.name}`, () =>
    compileFormula({ schema, object, formula, blanksAsZero, place: 'field', result: [formulaType(field.type)] })
  );
}

/** The condition under which a validation rule refuses a record. */
export function ruleFormula(schema: Schema, object: ObjectDef, rule: ValidationRule): CompiledFormula {
  return remember(catalogOf(schema).rules, rule, `${object.name}.${rule.name}`, () =>
    compileFormula({
      schema,
      object,
      formula: rule.condition,
      blanksAsZero: false,
      place: 'save',
      result: ['checkbox']
    })
  );
}

/** The value of a new record's field; a picklist's default is text. */
export function defaultFormula(schema: Schema, object: ObjectDef, field: FieldDef): CompiledFormula {
  const type = formulaType(field.type);
  const result: FormulaType[] = [type === 'picklist' || type === 'multipicklist' ? 'text' : type];
  return remember(catalogOf(schema).defaults, field, `${object.name}.${field.name}`, () =>
    compileFormula({ schema, object, formula: field.defaultFormula ?? '', blanksAsZero: false, place: 'field', result })
  );
}

function remember<K extends object>(
  known: WeakMap<K, CompiledFormula>,
  key: K,
  name: string,
  make: () => CompiledFormula
): CompiledFormula {
  let formula = known.get(key);
  if (formula === undefined) known.set(key, (formula = named(name, make)));
  return formula;
}

/** Errors name what the formula belongs to. */
function named(name: string, make: () => CompiledFormula): CompiledFormula {
  try {
    return make();
  } catch (error) {
    if (error instanceof NotSupportedError) throw new NotSupportedError(`${error.what} in the formula of ${name}`);
    if (error instanceof OrgError) throw new OrgError(error.code, `${name}: ${error.message}`, error.fields);
    throw error;
  }
}

/**
 * Compiles all formulas of a schema, as a deploy would.
 * @param gaps takes what the local org lacks: such a field or rule is then taken out of the schema; absent: it is thrown
 * @throws OrgError naming the component whose formula is wrong, or refers to itself
 * @throws NotSupportedError naming what the local org lacks
 */
export function checkFormulas(schema: Schema, gaps: Gap[] | null = null): void {
  let known: number | undefined;
  do {
    known = gaps?.length;
    for (const object of schema.objects) takeOutMissing(schema, object, gaps);
  } while (known !== gaps?.length);
}

/** What refers to a field that was left out is left out, too. */
function takeOutMissing(schema: Schema, object: ObjectDef, gaps: Gap[] | null): void {
  const attempt = (name: string, work: () => void): boolean =>
    unlessMissing(gaps, `${object.name}.${name}`, () => {
      try {
        work();
      } catch (error) {
        const lost = gaps?.find(({ fullName }) => error instanceof OrgError && namesPart(error.message, fullName));
        if (lost)
          throw new NotSupportedError(`the formula of ${object.name}.${name}, since ${lost.fullName} is left out`);
        throw error;
      }
      return true;
    }) ?? false;
  const fields = object.fields as Map<string, FieldDef>;
  for (const [key, field] of fields) {
    if (field.formula !== null && !attempt(field.name, () => refuseCircle(schema, object, field, [])))
      fields.delete(key);
    const preset = field.defaultFormula === null || attempt(field.name, () => refuseReferences(schema, object, field));
    if (!preset) fields.set(key, { ...field, defaultFormula: null, defaultedOnCreate: false });
  }
  const rules = object.validationRules as ValidationRule[];
  for (const rule of [...rules]) {
    if (!attempt(rule.name, () => ruleFormula(schema, object, rule))) rules.splice(rules.indexOf(rule), 1);
  }
}

/** Messages of formulas name a field without its object. */
function namesPart(message: string, fullName: string): boolean {
  const part = fullName.slice(fullName.indexOf('.') + 1);
  return part !== '' && new RegExp(`\\b${part}\\b`).test(message);
}

function refuseReferences(schema: Schema, object: ObjectDef, field: FieldDef): void {
  const { references } = defaultFormula(schema, object, field);
  if (references.length > 0) throw invalid(`${object.name}.${field.name}: a default cannot refer to fields`);
}

function refuseCircle(schema: Schema, object: ObjectDef, field: FieldDef, above: readonly FieldDef[]): void {
  if (above.includes(field)) {
    throw invalid(`${object.name}.${field.name}: the formula refers to itself, directly or through others`);
  }
  for (const reference of fieldFormula(schema, object, field).references) {
    if (reference.field.formula !== null) refuseCircle(schema, reference.object, reference.field, [...above, field]);
  }
}
