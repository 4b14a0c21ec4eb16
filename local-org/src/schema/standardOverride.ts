/** What a project changes on a standard object: custom fields, and labels, help and values of standard fields. */
import { child, text } from '../metadata/index.ts';
import type { MetadataComponent } from '../metadata/index.ts';
import { type GlobalValues, valuesOf } from './customField.ts';
import { NotSupportedError } from './errors.ts';
import type { FieldSpec } from './fieldSpec.ts';

/** Elements of a standard field's metadata that change what describe says, or that change nothing here. */
const KNOWN = new Set([
  'fullName',
  'label',
  'inlineHelpText',
  'description',
  'valueSet',
  'type',
  'required',
  'trackHistory',
  'trackFeedHistory',
  'trackTrending',
  'businessStatus',
  'complianceGroup',
  'securityClassification'
]);

/**
 * A standard field as the project's metadata changes it.
 * @throws NotSupportedError when the local org does not have the field, or not what is changed
 */
export function overriddenField(
  standard: FieldSpec | undefined,
  component: MetadataComponent,
  globals: GlobalValues
): FieldSpec {
  const { xml, fullName } = component;
  if (!standard) throw new NotSupportedError(`the standard field ${fullName}`);
  const unknown = xml.children.find((element) => !KNOWN.has(element.name));
  if (unknown) throw new NotSupportedError(`<${unknown.name}> on the standard field ${fullName}`);
  const valueSet = child(xml, 'valueSet');
  const picklistValues = valueSet ? valuesOf({ name: fullName }, valueSet, globals) : standard.picklistValues;
  return {
    ...standard,
    label: text(xml, 'label') ?? standard.label,
    helpText: text(xml, 'inlineHelpText') ?? standard.helpText,
    description: text(xml, 'description') ?? standard.description,
    picklistValues,
    defaultValue: valueSet ? (picklistValues.find((value) => value.defaultValue)?.value ?? null) : standard.defaultValue
  };
}
