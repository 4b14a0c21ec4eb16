/**
 * DMLOptions. The org has no rules for assignment and duplicates and sends no mail, so that those headers change nothing.
 * Source: Apex Reference, "DMLOptions Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database_dmloptions.htm);
 * Apex Developer Guide, "Setting DML Options"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_dml_database_dmloptions.htm).
 */
import { type ApexSObject, NativeObject, type NativeCall, type NativeProperty, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { bagOf, bagProperties, emptyBag, ItemBag } from './itemBag.ts';

const OPTIONS = 'Database.DMLOptions';

const header = (name: string, items: Readonly<Record<string, string>>): NativeType => ({
  name: `${OPTIONS}.${name}`,
  ...emptyBag(`${OPTIONS}.${name}`),
  properties: bagProperties(items)
});

export const assignmentRuleHeaderType = header('AssignmentRuleHeader', {
  AssignmentRuleId: 'Id',
  UseDefaultRule: 'Boolean'
});
export const duplicateRuleHeaderType = header('DuplicateRuleHeader', {
  AllowSave: 'Boolean',
  RunAsCurrentUser: 'Boolean'
});
export const emailHeaderType = header('EmailHeader', {
  TriggerAutoResponseEmail: 'Boolean',
  TriggerOtherEmail: 'Boolean',
  TriggerUserEmail: 'Boolean'
});

/** A header is there as soon as it is asked for: `options.EmailHeader.TriggerUserEmail = true`. */
const headerProperty = (name: string): Record<string, NativeProperty> => ({
  [`${OPTIONS}.${name} ${name}`]: {
    get: (call) => {
      const { values } = bagOf(call);
      const known = values.get(name) ?? new NativeObject(`${OPTIONS}.${name}`, new ItemBag());
      values.set(name, known);
      return known;
    },
    set: (call, value) => void bagOf(call).values.set(name, value)
  }
});

export const dmlOptionsType: NativeType = {
  name: OPTIONS,
  ...emptyBag(OPTIONS),
  properties: {
    ...bagProperties({ AllowFieldTruncation: 'Boolean', OptAllOrNone: 'Boolean' }),
    ...headerProperty('AssignmentRuleHeader'),
    ...headerProperty('DuplicateRuleHeader'),
    ...headerProperty('EmailHeader'),
    'String LocaleOptions': {
      get: () => null,
      set: (call) => call.thread.notSupported('DMLOptions.localeOptions')
    }
  }
};

export const isDmlOptions = (value: ApexValue): value is NativeObject =>
  value instanceof NativeObject && value.typeName === OPTIONS;

/** "If optAllOrNone is set to true, all changes are rolled back if any record causes errors. The default is false." */
export const isAllOrNone = (call: NativeCall, options: ApexValue): boolean =>
  bagOf(call, options).values.get('OptAllOrNone') === true;

/** Text of the record that is too long for its field is cut instead of refused, if the options say so. */
export function setOptions(call: NativeCall, record: ApexSObject, options: ApexValue): void {
  record.truncates = bagOf(call, options).values.get('AllowFieldTruncation') === true;
}
