/**
 * Objects that a project defines: custom objects and custom metadata types.
 * Source: Metadata API Developer Guide, "CustomObject" and "Custom Metadata Types (CustomObject)".
 */
import { child, text } from '../metadata/index.ts';
import type { MetadataComponent } from '../metadata/index.ts';
import { NotSupportedError, OrgError } from './errors.ts';
import { defaulted, field, readOnly, reference, required, text as textField } from './fieldSpec.ts';
import type { FieldSpec } from './fieldSpec.ts';
import { audit, created, idField, isDeleted, queueOwner, systemModstamp } from './systemFields.ts';
import { sharingModelOf } from './sharing.ts';
import type { ObjectDef, SharingModel } from './types.ts';

/** What the metadata of an object says, before its key prefix and relationships are known. */
export interface ObjectSource {
  readonly name: string;
  readonly label: string;
  readonly labelPlural: string;
  readonly kind: ObjectDef['kind'];
  readonly description: string | null;
  readonly sharingModel: SharingModel;
  readonly setting?: 'Hierarchy' | 'List';
  readonly publishesImmediately?: boolean;
  readonly fields: readonly FieldSpec[];
}

/** @throws NotSupportedError for other kinds of objects, such as big objects and external ones */
export function customObject(component: MetadataComponent, fields: readonly FieldSpec[]): ObjectSource {
  const { fullName: name, xml } = component;
  const kind = kindOf(component);
  const label = text(xml, 'label') ?? name;
  return {
    name,
    label,
    labelPlural: text(xml, 'pluralLabel') ?? label,
    kind,
    description: text(xml, 'description') ?? null,
    ...settingOf(component),
    // Source: Metadata API Developer Guide, "CustomObject", publishBehavior.
    ...(text(xml, 'publishBehavior') === 'PublishImmediately' && { publishesImmediately: true }),
    sharingModel: kind === 'customMetadata' ? 'ReadWrite' : sharingModelOf(component, 'ReadWrite', fields),
    fields: fieldsOf(kind, component, fields)
  };
}

function kindOf({ fullName }: MetadataComponent): 'custom' | 'customMetadata' {
  if (fullName.endsWith('__mdt')) return 'customMetadata';
  if (fullName.endsWith('__c') || fullName.endsWith('__e')) return 'custom';
  throw new NotSupportedError(`objects of the kind of ${fullName}`);
}

/** Source: Metadata API Developer Guide, "CustomObject", customSettingsType. */
function settingOf({ xml }: MetadataComponent): Pick<ObjectSource, 'setting'> {
  const type = text(xml, 'customSettingsType');
  return type === undefined ? {} : { setting: type === 'List' ? 'List' : 'Hierarchy' };
}

function fieldsOf(kind: ObjectSource['kind'], component: MetadataComponent, fields: readonly FieldSpec[]): FieldSpec[] {
  if (kind === 'customMetadata') return metadataTypeFields(fields);
  if (component.fullName.endsWith('__e')) return eventFields(fields);
  return child(component.xml, 'customSettingsType') ? settingFields(fields) : recordFields(component, fields);
}

/** Source: Platform Events Developer Guide, "Platform Event Fields". Its events are delivered and not kept. */
const eventFields = (fields: readonly FieldSpec[]): FieldSpec[] => [
  idField('Event ID'),
  textField('ReplayId', 'Replay ID', 1000, readOnly),
  textField('EventUuid', 'Event UUID', 36, readOnly),
  ...created(),
  ...fields
];

/** Source: Salesforce Help, "Custom Settings"; Object Reference, "Custom Objects": a setting belongs to org, profile or user. */
const settingFields = (fields: readonly FieldSpec[]): FieldSpec[] => [
  idField('Record ID'),
  isDeleted(),
  textField('Name', 'Name', 38, { defaultedOnCreate: true, nameField: true, idLookup: true }),
  reference('SetupOwnerId', 'Location', 'Organization', {
    defaultedOnCreate: true,
    referenceTo: ['Organization', 'Profile', 'User'],
    namePointing: true
  }),
  ...audit(),
  ...fields
];

function recordFields(component: MetadataComponent, fields: readonly FieldSpec[]): FieldSpec[] {
  // Details have the owner of their master.
  const isDetail = fields.some((candidate) => candidate.masterDetail);
  return [
    idField('Record ID'),
    ...(isDetail ? [] : [queueOwner()]),
    isDeleted(),
    nameField(component),
    ...audit(),
    ...fields
  ];
}

function nameField({ fullName, xml }: MetadataComponent): FieldSpec {
  const source = child(xml, 'nameField');
  if (!source) throw new OrgError('FIELD_INTEGRITY_EXCEPTION', `${fullName}: a custom object needs a <nameField>`);
  const label = text(source, 'label') ?? 'Name';
  const type = text(source, 'type');
  // A text name that is left out becomes the record's Id.
  if (type === 'Text') {
    return textField('Name', label, 80, { defaultedOnCreate: true, nameField: true, idLookup: true });
  }
  if (type === 'AutoNumber') {
    const autoNumber = text(source, 'displayFormat') ?? '{0}';
    return textField('Name', label, 80, { ...defaulted, ...readOnly, nameField: true, idLookup: true, autoNumber });
  }
  throw new NotSupportedError(`the name field type '${type}' of ${fullName}`);
}

function metadataTypeFields(fields: readonly FieldSpec[]): FieldSpec[] {
  return [
    idField('Custom Metadata Record ID'),
    textField('DeveloperName', 'Custom Metadata Record Name', 40, { ...required, ...readOnly }),
    textField('MasterLabel', 'Label', 40, { ...required, ...readOnly, nameField: true }),
    field('Language', 'Master Language', 'picklist', { ...defaulted, ...readOnly, length: 40 }),
    textField('NamespacePrefix', 'Namespace Prefix', 15, readOnly),
    textField('Label', 'Label', 40, readOnly),
    textField('QualifiedApiName', 'Qualified API Name', 70, readOnly),
    systemModstamp(),
    ...fields.map((candidate) => ({ ...candidate, ...readOnly }))
  ];
}
