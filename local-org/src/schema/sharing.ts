/**
 * Organization-wide defaults of objects, and the objects that hold what is shared beyond them.
 * Source: Metadata API Developer Guide, "CustomObject" (sharingModel); Apex Developer Guide, "Sharing a Record Using Apex"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_bulk_sharing_creating_with_apex.htm).
 */
import { text } from '../metadata/index.ts';
import type { MetadataComponent } from '../metadata/index.ts';
import { NotSupportedError, OrgError } from './errors.ts';
import * as f from './fieldSpec.ts';
import type { FieldSpec } from './fieldSpec.ts';
import { idField, isDeleted, lastModified } from './systemFields.ts';
import type { FieldDef, ObjectDef, ShareOf, SharingModel } from './types.ts';

const MODELS: ReadonlySet<string> = new Set([
  'Private',
  'Read',
  'ReadWrite',
  'ReadWriteTransfer',
  'FullAccess',
  'ControlledByParent'
]);

/** References whose record decides about a standard object's, where that is controlled by its parent. */
const STANDARD_PARENTS: Readonly<Record<string, string>> = {
  CaseComment: 'ParentId',
  Contact: 'AccountId',
  ContactPointAddress: 'ParentId',
  ContactPointEmail: 'ParentId',
  ContactPointPhone: 'ParentId',
  OpportunityContactRole: 'OpportunityId',
  OpportunityLineItem: 'OpportunityId'
};

/**
 * @param component the object's own metadata
 * @param preset what holds where it does not say
 * @throws OrgError where an org would refuse the combination
 */
export function sharingModelOf(
  component: MetadataComponent | undefined,
  preset: SharingModel,
  fields: readonly FieldDef[]
): SharingModel {
  const isDetail = fields.some((field) => field.masterDetail);
  const given = component && text(component.xml, 'sharingModel');
  if (component === undefined || given === undefined) return isDetail ? 'ControlledByParent' : preset;
  const { fullName } = component;
  if (!MODELS.has(given)) throw new NotSupportedError(`the sharing model ${given} of ${fullName}`);
  const hasParent = isDetail || STANDARD_PARENTS[fullName] !== undefined;
  if (isDetail !== (given === 'ControlledByParent') && (isDetail || !hasParent)) {
    const why = isDetail ? 'with a MasterDetail relationship field' : 'without a MasterDetail relationship field';
    const message = `${fullName}: Cannot set sharingModel to ${given} on a CustomObject ${why}`;
    throw new OrgError('FIELD_INTEGRITY_EXCEPTION', message);
  }
  return given as SharingModel;
}

/** The references of an object controlled by its parents: all of their records must allow what is done to its own. */
export function controllingFields(object: ObjectDef): FieldDef[] {
  const parent = object.share?.parentField ?? STANDARD_PARENTS[object.name];
  return [...object.fields.values()].filter((field) => field.masterDetail || field.name === parent);
}

/** Why a share is there. Those of the org itself cannot be given. Source: Object Reference, "AccountShare" (RowCause). */
const CAUSES = [
  ['Owner', 'Owner'],
  ['Manual', 'Manual Sharing'],
  ['Rule', 'Sharing Rule'],
  ['ImplicitChild', 'Account Sharing'],
  ['ImplicitParent', 'Associated record owner or sharing']
] as const;

interface ShareSource extends Pick<ObjectDef, 'name' | 'label' | 'labelPlural' | 'kind' | 'description'> {
  readonly sharingModel: SharingModel;
  readonly share: ShareOf;
  readonly fields: readonly FieldSpec[];
}

/** The share object of a custom object; null where records cannot be shared: details, and what all may edit. */
export function shareObject(
  object: Pick<ObjectDef, 'name' | 'label' | 'sharingModel'>,
  reasons: readonly MetadataComponent[]
): ShareSource | null {
  if (object.sharingModel !== 'Private' && object.sharingModel !== 'Read') return null;
  const share: ShareOf = { object: object.name, parentField: 'ParentId', levelField: 'AccessLevel' };
  const causes = reasons.map(({ fullName, xml }): [string, string] => {
    const name = fullName.slice(object.name.length + 1);
    return [name.endsWith('__c') ? name : `${name}__c`, text(xml, 'label') ?? name];
  });
  return {
    name: object.name.replace(/__c$/, '__Share'),
    label: `Share: ${object.label}`,
    labelPlural: `Share: ${object.label}`,
    kind: 'custom',
    description: null,
    sharingModel: 'ControlledByParent',
    share,
    fields: shareFields(share, causes)
  };
}

/** @param more fields that only this share object has, after its level */
export function shareFields(
  { object, parentField, levelField }: ShareOf,
  causes: readonly (readonly [string, string])[] = [],
  more: readonly FieldSpec[] = []
): FieldSpec[] {
  return [
    idField('Share ID'),
    f.reference(parentField, 'Parent ID', object, {
      ...f.required,
      ...f.createOnly,
      childRelationshipName: 'Shares',
      cascadeDelete: true
    }),
    f.reference('UserOrGroupId', 'User/Group ID', 'User', {
      ...f.required,
      ...f.createOnly,
      referenceTo: ['Group', 'User'],
      namePointing: true,
      cascadeDelete: true
    }),
    accessLevel(levelField, 'Access Level', ['Read', 'Edit', 'All'], f.required),
    ...more,
    f.picklist('RowCause', 'Row Cause', [...CAUSES, ...causes], {
      ...f.createOnly,
      defaultedOnCreate: true,
      defaultValue: 'Manual',
      restrictedPicklist: true,
      length: 40
    }),
    ...lastModified(),
    isDeleted()
  ];
}

/** A picklist of access levels. */
export const accessLevel = (
  name: string,
  label: string,
  values: readonly string[],
  options: Partial<FieldSpec> = {}
): FieldSpec => f.picklist(name, label, values, { restrictedPicklist: true, length: 40, ...options });
