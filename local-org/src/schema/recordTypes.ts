/**
 * Record types of a project.
 * Source: Metadata API Developer Guide, "RecordType"; Object Reference, "RecordType".
 */
import { children, isTrue, text } from '../metadata/index.ts';
import type { ProjectMetadata, XmlElement } from '../metadata/index.ts';
import { reference } from './fieldSpec.ts';
import type { FieldSpec } from './fieldSpec.ts';
import type { RecordType } from './types.ts';

/** Id of the record type that every object has: "Master". Records of it name none. */
export const MASTER_RECORD_TYPE = '012000000000000AAA';

/** By lower-case object name. */
export function recordTypesOf(project: ProjectMetadata): Map<string, RecordType[]> {
  const types = new Map<string, RecordType[]>();
  for (const { fullName, xml } of project.all('RecordType')) {
    const [object = '', developerName = ''] = fullName.split('.');
    const type: RecordType = {
      developerName,
      label: text(xml, 'label') ?? developerName,
      description: text(xml, 'description') ?? null,
      active: isTrue(xml, 'active'),
      picklists: new Map(children(xml, 'picklistValues').map(picklistOf))
    };
    types.set(object.toLowerCase(), [...(types.get(object.toLowerCase()) ?? []), type]);
  }
  return types;
}

function picklistOf(element: XmlElement): [string, { values: Set<string>; defaultValue: string | null }] {
  const values = children(element, 'values');
  // Values are percent-encoded where they have reserved characters.
  const nameOf = (value: XmlElement) => decodeURIComponent(text(value, 'fullName') ?? '');
  const preset = values.find((value) => isTrue(value, 'default'));
  return [
    (text(element, 'picklist') ?? '').toLowerCase(),
    { values: new Set(values.map(nameOf)), defaultValue: preset === undefined ? null : nameOf(preset) }
  ];
}

/** The reference that a record of an object with record types has. */
export const recordTypeField = (): FieldSpec =>
  reference('RecordTypeId', 'Record Type ID', 'RecordType', { defaultedOnCreate: true });
