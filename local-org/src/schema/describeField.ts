/**
 * One field of a describe result.
 * Source: SOAP API Developer Guide, "DescribeSObjectResult: Field"; Object Reference, "Field Types".
 */
import { isPermissionable } from './permissionable.ts';
import { compoundOf } from './compounds.ts';
import type { FieldDef, FieldType, FieldValue, ObjectDef } from './types.ts';

export interface FieldDescribe {
  readonly name: string;
  readonly label: string;
  readonly type: FieldType;
  readonly createable: boolean;
  readonly updateable: boolean;
  readonly nillable: boolean;
  readonly defaultValue: FieldValue;
  readonly inlineHelpText: string | null;
  readonly picklistValues: readonly Readonly<Record<string, unknown>>[];
  readonly referenceTo: readonly string[];
  readonly relationshipName: string | null;
  readonly [property: string]: unknown;
}

const SOAP_TYPES: Readonly<Record<FieldType, string>> = {
  id: 'tns:ID',
  reference: 'tns:ID',
  boolean: 'xsd:boolean',
  int: 'xsd:int',
  double: 'xsd:double',
  currency: 'xsd:double',
  percent: 'xsd:double',
  date: 'xsd:date',
  datetime: 'xsd:dateTime',
  string: 'xsd:string',
  textarea: 'xsd:string',
  picklist: 'xsd:string',
  multipicklist: 'xsd:string',
  email: 'xsd:string',
  phone: 'xsd:string',
  url: 'xsd:string',
  base64: 'xsd:base64Binary',
  time: 'xsd:time',
  address: 'urn:address',
  location: 'urn:location'
};

/** Types that GROUP BY refuses. */
const NOT_GROUPABLE: ReadonlySet<FieldType> = new Set(['currency', 'datetime', 'double', 'multipicklist', 'percent']);

/** Long text, rich text and files: not to be filtered, sorted or grouped. */
export function isLongText(field: FieldDef): boolean {
  return (field.type === 'textarea' && field.length > 255) || field.type === 'base64';
}

/** @param mayEdit whether the user has edit access to the field */
export function describeField(object: ObjectDef, field: FieldDef, mayEdit: boolean): FieldDescribe {
  const isLong = isLongText(field);
  const isFormula = field.formula !== null;
  const isCompound = field.parts !== undefined;
  const isSortable = !isLong && !isCompound && field.type !== 'multipicklist';
  return {
    aggregatable: !isLong && !isCompound && field.type !== 'boolean' && field.type !== 'multipicklist',
    aiPredictionField: false,
    autoNumber: field.autoNumber !== null,
    // Three bytes a character, as UTF-8 may need. Source: DescribeSObjectResult, byteLength.
    byteLength: field.type === 'id' || field.type === 'reference' ? field.length : field.length * 3,
    calculated: isFormula || field.summary !== null || field.autoNumber !== null,
    calculatedFormula: field.formula,
    cascadeDelete: field.cascadeDelete,
    caseSensitive: field.caseSensitive,
    compoundFieldName: compoundFieldName(object, field),
    controllerName: field.controllingField,
    createable: field.createable && mayEdit,
    custom: field.custom,
    defaultValue: field.type === 'boolean' || field.custom ? field.defaultValue : null,
    defaultValueFormula: field.custom && field.type !== 'boolean' ? asFormula(field) : null,
    defaultedOnCreate: field.defaultedOnCreate,
    dependentPicklist: field.controllingField !== null,
    deprecatedAndHidden: false,
    digits: field.type === 'int' ? field.precision : 0,
    displayLocationInDecimal: false,
    encrypted: false,
    externalId: field.externalId,
    extraTypeInfo: field.type === 'textarea' ? (field.richText ? 'richtextarea' : 'plaintextarea') : null,
    filterable: !isLong,
    filteredLookupInfo: null,
    formulaTreatNullNumberAsZero: isFormula && field.blanksAsZero,
    groupable: isSortable && !isFormula && !NOT_GROUPABLE.has(field.type),
    highScaleNumber: false,
    htmlFormatted: field.richText === true,
    idLookup: field.idLookup,
    inlineHelpText: field.helpText,
    label: field.label,
    length: field.length,
    mask: null,
    maskType: null,
    name: field.name,
    nameField: field.nameField,
    namePointing: field.namePointing === true,
    nillable: field.nillable,
    permissionable: isPermissionable(object, field),
    picklistValues: field.picklistValues.map(({ controlledBy, ...value }) => ({
      ...value,
      validFor: controlledBy === undefined ? null : validFor(object, field, controlledBy)
    })),
    polymorphicForeignKey: field.namePointing === true,
    precision: field.type === 'int' ? 0 : field.precision,
    queryByDistance: isCompound,
    referenceTargetField: null,
    referenceTo: field.referenceTo,
    relationshipName: field.relationshipName,
    relationshipOrder: field.masterDetail ? 0 : null,
    restrictedDelete: field.restrictedDelete,
    restrictedPicklist: field.restrictedPicklist,
    scale: field.scale,
    searchPrefilterable: field.type === 'reference',
    soapType: SOAP_TYPES[field.type],
    sortable: isSortable,
    type: field.type,
    unique: field.unique,
    updateable: field.updateable && mayEdit,
    writeRequiresMasterRead: false
  };
}

/** Bit i (from the left) says that the value goes with the controlling field's i-th. Source: DescribeSObjectResult, validFor. */
function validFor(object: ObjectDef, field: FieldDef, controlledBy: readonly string[]): string {
  const controller = object.fields.get(field.controllingField?.toLowerCase() ?? '');
  const values = controllingValues(controller);
  const bytes = new Uint8Array(Math.max(1, Math.ceil(values.length / 8)));
  values.forEach((value, index) => {
    const byte = index >> 3;
    if (controlledBy.includes(value)) bytes[byte] = (bytes[byte] ?? 0) | (128 >> (index % 8));
  });
  return Buffer.from(bytes).toString('base64');
}

/** What a dependent list is chosen by, in the order of its indexes; a checkbox counts as unchecked and checked. */
export function controllingValues(controller: FieldDef | undefined): string[] {
  if (controller?.type === 'boolean') return ['unchecked', 'checked'];
  return (controller?.picklistValues ?? []).map(({ value }) => value);
}

/** The parts of a person's name belong to the compound field `Name`. */
function compoundFieldName(object: ObjectDef, field: FieldDef): string | null {
  if (/^(FirstName|LastName|Salutation)$/.test(field.name) && object.nameField?.name === 'Name') return 'Name';
  return compoundOf(object, field)?.name ?? null;
}

function asFormula(field: FieldDef): string | null {
  if (field.defaultFormula !== null) return field.defaultFormula;
  if (field.defaultValue === null) return null;
  return typeof field.defaultValue === 'string' ? `"${field.defaultValue}"` : String(field.defaultValue);
}
