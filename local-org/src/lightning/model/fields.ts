// Fields of an object as the signed-in user meets them in forms, lists and highlights.
import type { FieldDef, ObjectDef, Schema } from '../../schema/types.ts';
import type { UserAccess } from '../../security/types.ts';
import type { FieldModel, ReferenceModel } from './types.ts';

/** The fields that the user may read, by API name. */
export function fieldModels(object: ObjectDef, schema: Schema, access: UserAccess): Record<string, FieldModel> {
  const models: Record<string, FieldModel> = {};
  for (const field of object.fields.values()) {
    // Forms ask for the parts of an address, and pages show them.
    if (field.parts || !access.mayReadField(object, field)) continue;
    models[field.name] = fieldModel(object, field, schema, access.mayEditField(object, field));
  }
  return models;
}

function fieldModel(object: ObjectDef, field: FieldDef, schema: Schema, editable: boolean): FieldModel {
  return {
    name: field.name,
    label: labelOf(object, field),
    type: field.type,
    required: isRequired(field),
    createable: field.createable && editable,
    updateable: field.updateable && editable,
    helpText: field.helpText,
    length: field.length,
    scale: field.scale,
    nameField: field.nameField,
    defaultValue: field.defaultValue ?? field.picklistValues.find((entry) => entry.defaultValue)?.value ?? null,
    picklistValues: field.picklistValues.filter((entry) => entry.active).map(({ label, value }) => ({ label, value })),
    reference: referenceOf(field, schema)
  };
}

/** A name is optional for the API, which puts the Id in its place; every page layout requires it. */
const isRequired = (field: FieldDef): boolean =>
  (!field.nillable && !field.defaultedOnCreate && field.type !== 'boolean') || (field.nameField && field.createable);

/** Describe labels a standard lookup `Account ID`; the page shows `Account Name`, or the role of a user. */
function labelOf(object: ObjectDef, field: FieldDef): string {
  if (field.type !== 'reference' || field.custom) return field.label;
  if (field.name === 'OwnerId') return `${object.label} Owner`;
  const label = field.label.replace(/ ID$/, '');
  return field.name === 'AccountId' && object.name !== 'Account' ? 'Account Name' : label;
}

function referenceOf(field: FieldDef, schema: Schema): ReferenceModel | null {
  const target = schema.object(field.referenceTo[0] ?? '');
  if (field.type !== 'reference' || !field.relationshipName || !target) return null;
  return {
    relationshipName: field.relationshipName,
    object: target.name,
    objectLabel: target.label,
    nameField: target.nameField?.name ?? 'Id'
  };
}
