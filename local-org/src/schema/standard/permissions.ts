/**
 * What permission sets give, as records, and what a set can give access to. Rows of the project's own sets are made when
 * they are asked for: their rights stand in its metadata.
 * Source: Object Reference, "ObjectPermissions", "FieldPermissions", "SetupEntityAccess" and "CustomPermission".
 */
import * as f from '../fieldSpec.ts';
import { audit, idField, systemModstamp } from '../systemFields.ts';
import type { StandardObject } from './standardObject.ts';

const ofSet = (childRelationshipName: string) =>
  f.reference('ParentId', 'Parent ID', 'PermissionSet', {
    ...f.required,
    ...f.createOnly,
    childRelationshipName,
    cascadeDelete: true
  });

const name = { ...f.required, ...f.createOnly } as const;

export const objectPermissions: StandardObject = {
  name: 'ObjectPermissions',
  label: 'Object Permissions',
  labelPlural: 'Object Permissions',
  keyPrefix: '110',
  fields: [
    idField('Object Permissions ID'),
    ofSet('ObjectPerms'),
    f.text('SobjectType', 'sObject Type', 40, name),
    f.checkbox('PermissionsCreate', 'Create Records'),
    f.checkbox('PermissionsRead', 'Read Records'),
    f.checkbox('PermissionsEdit', 'Edit Records'),
    f.checkbox('PermissionsDelete', 'Delete Records'),
    f.checkbox('PermissionsViewAllRecords', 'Read All Records'),
    f.checkbox('PermissionsModifyAllRecords', 'Edit All Records'),
    ...audit()
  ]
};

export const fieldPermissions: StandardObject = {
  name: 'FieldPermissions',
  label: 'Field Permissions',
  labelPlural: 'Field Permissions',
  keyPrefix: '01k',
  fields: [
    idField('Field Permissions ID'),
    ofSet('FieldPerms'),
    f.text('SobjectType', 'sObject Type', 40, name),
    f.text('Field', 'Field', 81, name),
    f.checkbox('PermissionsEdit', 'Edit Field'),
    f.checkbox('PermissionsRead', 'Read Field'),
    systemModstamp()
  ]
};

export const customPermission: StandardObject = {
  name: 'CustomPermission',
  label: 'Custom Permission',
  labelPlural: 'Custom Permissions',
  keyPrefix: '0CP',
  createable: false,
  updateable: false,
  deletable: false,
  fields: [
    idField('Custom Permission ID'),
    f.text('DeveloperName', 'Custom Permission Name', 80, { ...f.required, nameField: true }),
    f.text('MasterLabel', 'Label', 80, f.required),
    f.text('NamespacePrefix', 'Namespace Prefix', 15, f.readOnly),
    f.text('Description', 'Description', 255),
    ...audit()
  ]
};

/** Of the entities only custom permissions are there. */
export const setupEntityAccess: StandardObject = {
  name: 'SetupEntityAccess',
  label: 'Setup Entity Access',
  labelPlural: 'Setup Entity Access',
  keyPrefix: '0J0',
  updateable: false,
  fields: [
    idField('Setup Entity Access ID'),
    ofSet('SetupEntityAccessItems'),
    f.field('SetupEntityId', 'Setup Entity ID', 'reference', {
      ...name,
      length: 18,
      referenceTo: ['CustomPermission']
    }),
    f.picklist('SetupEntityType', 'Setup Entity Type', ['CustomPermission'], {
      ...f.readOnly,
      defaultValue: 'CustomPermission',
      length: 40
    }),
    systemModstamp()
  ]
};
