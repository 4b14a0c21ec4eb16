/**
 * Field definitions from `CustomField` metadata.
 * Source: Metadata API Developer Guide, "CustomField" and "ValueSet".
 */
import { child, children, isTrue, text } from '../metadata/index.ts';
import type { MetadataComponent, XmlElement } from '../metadata/index.ts';
import { NotSupportedError, OrgError } from './errors.ts';
import { defaulted, field, location, readOnly } from './fieldSpec.ts';
import type { FieldSpec } from './fieldSpec.ts';
import { summaryOf } from './summary.ts';
import type { FieldType, PicklistValue } from './types.ts';

/** Metadata type to describe type. */
const TYPES: Readonly<Record<string, FieldType>> = {
  AutoNumber: 'string',
  Checkbox: 'boolean',
  Currency: 'currency',
  Date: 'date',
  DateTime: 'datetime',
  Email: 'email',
  Html: 'textarea',
  Location: 'location',
  LongTextArea: 'textarea',
  Lookup: 'reference',
  MasterDetail: 'reference',
  MetadataRelationship: 'reference',
  MultiselectPicklist: 'multipicklist',
  Number: 'double',
  Percent: 'percent',
  Phone: 'phone',
  Picklist: 'picklist',
  // Settled when what it aggregates is known.
  Summary: 'double',
  Text: 'string',
  TextArea: 'textarea',
  Time: 'time',
  Url: 'url'
};

/** Lengths of types whose metadata does not say one. A multi-select list holds 4,099 characters. */
const LENGTHS: Readonly<Record<string, number>> = {
  AutoNumber: 30,
  Email: 80,
  Lookup: 18,
  MasterDetail: 18,
  MetadataRelationship: 255,
  MultiselectPicklist: 4099,
  Phone: 40,
  Picklist: 255,
  TextArea: 255,
  Url: 255
};

/** What one element of metadata is read into: its values by name. */
interface Source {
  readonly name: string;
  readonly type: string;
  readonly xml: XmlElement;
}

/** The `<GlobalValueSet>` of a name; undefined when the project has none. */
export type GlobalValues = (name: string) => XmlElement | undefined;

/** What a custom field's metadata describes: one field, or a geolocation with its halves. See {@link customField}. */
export function customFieldsOf(component: MetadataComponent, globals: GlobalValues): FieldSpec[] {
  const one = customField(component, globals);
  return one.type === 'location' ? location(one) : [one];
}

/**
 * The field that a custom field's metadata describes.
 * @throws NotSupportedError naming the field and what of it the local org lacks
 */
function customField(component: MetadataComponent, globals: GlobalValues): FieldSpec {
  const { xml, fullName } = component;
  const source: Source = { name: fullName, type: text(xml, 'type') ?? '', xml };
  const type = isNameOfSchema(xml) ? 'string' : TYPES[source.type];
  if (type === undefined) throw new NotSupportedError(`the type '${source.type}' of field ${fullName}`);
  const name = fullName.slice(fullName.indexOf('.') + 1);
  const formula = text(xml, 'formula') ?? null;
  const requiredHere = isTrue(xml, 'required');
  const base = field(name, text(xml, 'label') ?? name, type, {
    custom: true,
    nillable: !requiredHere,
    length: lengthOf(source, type),
    ...digitsOf(source, type),
    unique: isTrue(xml, 'unique'),
    caseSensitive: isTrue(xml, 'caseSensitive'),
    externalId: isTrue(xml, 'externalId'),
    idLookup: isTrue(xml, 'externalId'),
    formula,
    helpText: text(xml, 'inlineHelpText') ?? null,
    description: text(xml, 'description') ?? null
  });
  if (formula !== null) {
    // Source: Metadata API Developer Guide, "CustomField", formulaTreatBlanksAs.
    const blanksAsZero = text(xml, 'formulaTreatBlanksAs') !== 'BlankAsBlank';
    return { ...base, ...readOnly, nillable: true, blanksAsZero };
  }
  if (source.type === 'Summary') return { ...base, ...readOnly, summary: summaryOf(fullName, xml) };
  if (source.type === 'AutoNumber') {
    return { ...base, ...defaulted, ...readOnly, autoNumber: text(xml, 'displayFormat') ?? '{0}' };
  }
  if (isNameOfSchema(xml)) return { ...base, ...definitionOf(source, name) };
  if (type === 'reference') return { ...base, ...referenceOf(source, name) };
  if (type === 'picklist' || type === 'multipicklist') return { ...base, ...picklistOf(source, requiredHere, globals) };
  if (type === 'boolean') return { ...base, ...defaulted, defaultValue: text(xml, 'defaultValue') === 'true' };
  if (source.type === 'Html') return { ...base, richText: true };
  return { ...base, ...defaultOf(source, type) };
}

/**
 * A relationship of a custom metadata type to an object or field of the org, whose name is its value.
 * Source: Salesforce Help, "Metadata Relationship Fields".
 */
const isNameOfSchema = (xml: XmlElement): boolean =>
  text(xml, 'type') === 'MetadataRelationship' && !(text(xml, 'referenceTo') ?? '').endsWith('__mdt');

/** `EntityParticle` is what the metadata of some orgs calls a field's definition. */
function definitionOf(source: Source, name: string): Partial<FieldSpec> {
  const target = text(source.xml, 'referenceTo') ?? '';
  if (target !== 'EntityDefinition' && target !== 'FieldDefinition' && target !== 'EntityParticle')
    throw new NotSupportedError(`the relationship of field ${source.name} to ${target}`);
  return {
    relationshipName: name.replace(/__c$/, '__r'),
    leadsTo: target === 'EntityDefinition' ? 'EntityDefinition' : 'FieldDefinition'
  };
}

function lengthOf(source: Source, type: FieldType): number {
  const length = text(source.xml, 'length');
  if (length !== undefined) return wholeNumber(source, 'length');
  if (source.type === 'Text') {
    // A text formula says no length; its result holds 1,300 characters.
    if (child(source.xml, 'formula')) return 1300;
    throw malformed(source, 'a Text field needs a <length>');
  }
  if (source.type === 'LongTextArea' || source.type === 'Html') return 32768;
  return type === 'string' || LENGTHS[source.type] !== undefined ? (LENGTHS[source.type] ?? 255) : 0;
}

function digitsOf(source: Source, type: FieldType): { precision: number; scale: number } {
  if (!['double', 'currency', 'percent', 'location'].includes(type)) return { precision: 0, scale: 0 };
  return {
    precision: child(source.xml, 'precision') ? wholeNumber(source, 'precision') : 18,
    scale: child(source.xml, 'scale') ? wholeNumber(source, 'scale') : 0
  };
}

function referenceOf(source: Source, name: string): Partial<FieldSpec> {
  const parent = text(source.xml, 'referenceTo');
  if (!parent) throw malformed(source, 'a relationship needs <referenceTo>');
  const childName = text(source.xml, 'relationshipName');
  const relationship = {
    referenceTo: [parent],
    relationshipName: name.replace(/__c$/, '__r'),
    childRelationshipName: childName ? `${childName}__r` : null
  };
  if (source.type === 'MasterDetail') {
    return {
      ...relationship,
      nillable: false,
      masterDetail: true,
      cascadeDelete: true,
      masterReadSuffices: isTrue(source.xml, 'writeRequiresMasterRead'),
      updateable: isTrue(source.xml, 'reparentableMasterDetail')
    };
  }
  if (child(source.xml, 'lookupFilter')) throw new NotSupportedError(`the lookup filter of field ${source.name}`);
  const constraint = text(source.xml, 'deleteConstraint') ?? (isTrue(source.xml, 'required') ? 'Restrict' : 'SetNull');
  return { ...relationship, cascadeDelete: constraint === 'Cascade', restrictedDelete: constraint === 'Restrict' };
}

function picklistOf(source: Source, requiredHere: boolean, globals: GlobalValues): Partial<FieldSpec> {
  const valueSet = child(source.xml, 'valueSet');
  if (!valueSet) throw malformed(source, 'a picklist needs a <valueSet>');
  const picklistValues = valuesOf(source, valueSet, globals);
  const defaultValue = picklistValues.find((value) => value.defaultValue)?.value ?? null;
  return {
    picklistValues,
    defaultValue,
    defaultedOnCreate: defaultValue !== null,
    nillable: !requiredHere,
    controllingField: text(valueSet, 'controllingField') ?? null,
    // A global value set is always restricted. Source: Salesforce Help, "Global Picklist Value Sets".
    restrictedPicklist: isTrue(valueSet, 'restricted') || text(valueSet, 'valueSetName') !== undefined
  };
}

/**
 * The values of a `<valueSet>`: written out, or of a global value set.
 * Source: Metadata API Developer Guide, "ValueSet" (valueSettings) and "GlobalValueSet".
 */
export function valuesOf(
  source: { readonly name: string },
  valueSet: XmlElement,
  globals: GlobalValues
): PicklistValue[] {
  const globalName = text(valueSet, 'valueSetName');
  const shared = globalName === undefined ? undefined : globals(globalName);
  if (globalName !== undefined && shared === undefined) {
    throw new NotSupportedError(`the global value set ${globalName} of the picklist ${source.name}`);
  }
  const definition = shared ?? child(valueSet, 'valueSetDefinition');
  const settings = new Map(
    children(valueSet, 'valueSettings').map((element) => [
      text(element, 'valueName') ?? '',
      children(element, 'controllingFieldValue').map((value) => value.text)
    ])
  );
  const isDependent = text(valueSet, 'controllingField') !== undefined;
  const values = children(definition ?? valueSet, shared ? 'customValue' : 'value').map((element) => {
    const value = text(element, 'fullName') ?? '';
    return {
      value,
      label: text(element, 'label') ?? value,
      active: text(element, 'isActive') !== 'false',
      defaultValue: isTrue(element, 'default'),
      ...(isDependent ? { controlledBy: settings.get(value) ?? [] } : {})
    };
  });
  return definition && isTrue(definition, 'sorted')
    ? values.sort((a, b) => a.label.localeCompare(b.label, 'en'))
    : values;
}

/** A default value is a formula in metadata; a constant one is known at once, also to describe. */
function defaultOf(source: Source, type: FieldType): Partial<FieldSpec> {
  const formula = text(source.xml, 'defaultValue');
  if (formula === undefined || formula === '') return {};
  const quoted = /^(["'])([^"'\\]*)\1$/.exec(formula);
  const isNumber = type === 'double' || type === 'currency' || type === 'percent';
  const isMoment = type === 'date' || type === 'datetime' || type === 'time';
  if (isNumber && /^-?\d+(\.\d+)?$/.test(formula)) return { defaultValue: Number(formula), defaultedOnCreate: true };
  if (!isNumber && !isMoment && quoted) return { defaultValue: quoted[2] ?? '', defaultedOnCreate: true };
  return { defaultFormula: formula, defaultedOnCreate: true };
}

function wholeNumber(source: Source, element: string): number {
  const value = text(source.xml, element) ?? '';
  if (!/^\d+$/.test(value)) throw malformed(source, `<${element}> must be a whole number, not '${value}'`);
  return Number(value);
}

function malformed(source: Source, message: string): OrgError {
  return new OrgError('FIELD_INTEGRITY_EXCEPTION', `${source.name}: ${message}`);
}
