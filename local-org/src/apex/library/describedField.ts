/**
 * What DescribeFieldResult says of a field beyond its definition: as the describes of the APIs have it.
 * Source: Apex Reference, "DescribeFieldResult Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_fields_describe.htm).
 */
import { describeField } from '../../schema/index.ts';
import type { NativeCall, NativeMethod, NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { dataOf } from './arguments.ts';
import { FieldToken, sObjectFieldToken } from './schemaTokens.ts';

/** Types of the SOAP API as the enum names them. */
export const soapTypeType: NativeType = {
  name: 'Schema.SoapType',
  kind: 'enum',
  enumValues: [
    'ADDRESS',
    'ANYTYPE',
    'BASE64BINARY',
    'BOOLEAN',
    'DATE',
    'DATETIME',
    'DOUBLE',
    'ID',
    'INTEGER',
    'STRING',
    'TIME'
  ]
};

const tokenOf = (call: NativeCall): FieldToken => dataOf(call, call.receiver, FieldToken);

/** One item of a field's describe. */
const described =
  (item: string): NativeMethod =>
  (call) => {
    const { object, field } = tokenOf(call);
    const value = describeField(object, field, call.thread.context.access.mayEditField(object, field))[item];
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
  };

function soapType(call: NativeCall): ApexValue {
  const { object, field } = tokenOf(call);
  const type = String(describeField(object, field, true)['soapType'])
    .replace(/^\w+:/, '')
    .toUpperCase();
  return call.thread.enumValue('Schema.SoapType', type === 'INT' ? 'INTEGER' : type) ?? null;
}

function controller(call: NativeCall): ApexValue {
  const { object, field } = tokenOf(call);
  const found = object.fields.get(field.controllingField?.toLowerCase() ?? '');
  return found ? sObjectFieldToken(object, found) : null;
}

export const describedMethods: Readonly<Record<string, NativeMethod>> = {
  'Integer getByteLength()': described('byteLength'),
  'String getCalculatedFormula()': described('calculatedFormula'),
  'String getCompoundFieldName()': described('compoundFieldName'),
  'Schema.SObjectField getController()': controller,
  'String getDefaultValueFormula()': described('defaultValueFormula'),
  'Integer getDigits()': described('digits'),
  'String getMask()': () => null,
  'String getMaskType()': () => null,
  'String getReferenceTargetField()': () => null,
  'Integer getRelationshipOrder()': described('relationshipOrder'),
  'Schema.SoapType getSoapType()': soapType,
  'Boolean isAggregatable()': described('aggregatable'),
  'Boolean isAiPredictionField()': () => false,
  'Boolean isDependentPicklist()': described('dependentPicklist'),
  'Boolean isDeprecatedAndHidden()': () => false,
  'Boolean isDisplayLocationInDecimal()': () => false,
  'Boolean isEncrypted()': () => false,
  'Boolean isFilterable()': described('filterable'),
  'Boolean isFormulaTreatNullNumberAsZero()': described('formulaTreatNullNumberAsZero'),
  'Boolean isGroupable()': described('groupable'),
  'Boolean isHighScaleNumber()': () => false,
  'Boolean isHtmlFormatted()': described('htmlFormatted'),
  'Boolean isNamePointing()': described('namePointing'),
  'Boolean isPermissionable()': described('permissionable'),
  'Boolean isQueryByDistance()': () => false,
  'Boolean isSearchPrefilterable()': described('searchPrefilterable'),
  'Boolean isSortable()': described('sortable'),
  'Boolean isWriteRequiresMasterRead()': (call) => tokenOf(call).field.masterReadSuffices ?? false
};

/** `describe.Label` is `describe.getLabel()`, `describe.Custom` is `describe.isCustom()`. */
export function asProperties(methods: Readonly<Record<string, NativeMethod>>): NonNullable<NativeType['properties']> {
  const properties: Record<string, { readonly get: (call: NativeCall) => ApexValue }> = {};
  for (const [signature, run] of Object.entries(methods)) {
    const [, type, name] = /^(\S+(?: *<.*>)?) (?:get|is)([A-Z]\w*)\(\)$/.exec(signature) ?? [];
    if (type && name) properties[`${type} ${name}`] = { get: (call) => run(call) };
  }
  return properties;
}
