/**
 * The org itself, profiles and permission sets.
 * Source: Object Reference, "Organization", "UserLicense", "Profile", "PermissionSet" and "PermissionSetAssignment".
 */
import * as f from '../fieldSpec.ts';
import { audit, idField, systemModstamp } from '../systemFields.ts';
import { languages, locales, timeZones } from './picklists.ts';
import type { StandardObject } from './standardObject.ts';

const restricted = { ...f.required, restrictedPicklist: true, length: 40 } as const;

export const organization: StandardObject = {
  name: 'Organization',
  label: 'Organization',
  labelPlural: 'Organizations',
  keyPrefix: '00D',
  createable: false,
  deletable: false,
  fields: [
    idField('Organization ID'),
    f.text('Name', 'Name', 80, { ...f.required, nameField: true }),
    f.text('Division', 'Division', 80),
    ...f.address(''),
    f.phone('Phone', 'Phone'),
    f.phone('Fax', 'Fax'),
    f.text('PrimaryContact', 'Primary Contact', 80),
    f.picklist('DefaultLocaleSidKey', 'Locale', locales, restricted),
    f.picklist('TimeZoneSidKey', 'Time Zone', timeZones, restricted),
    f.picklist('LanguageLocaleKey', 'Language', languages, restricted),
    f.int('FiscalYearStartMonth', 'Fiscal Year Starts In', 9, f.readOnly),
    f.checkbox('UsesStartDateAsFiscalYearName', 'Fiscal Year Name by Start', f.readOnly),
    f.picklist('OrganizationType', 'Edition', ['Developer Edition'], { ...f.readOnly, length: 40 }),
    f.text('NamespacePrefix', 'Namespace Prefix', 15, f.readOnly),
    f.text('InstanceName', 'Instance Name', 5, f.readOnly),
    f.checkbox('IsSandbox', 'Is Sandbox', f.readOnly),
    f.checkbox('IsReadOnly', 'Is Read Only', f.readOnly),
    f.datetime('TrialExpirationDate', 'Trial Expiration Date', f.readOnly),
    ...audit()
  ]
};

const allDataPermissions = [
  f.checkbox('PermissionsModifyAllData', 'Modify All Data', f.readOnly),
  f.checkbox('PermissionsViewAllData', 'View All Data', f.readOnly)
];

/** Of which the local org has one, that of all its profiles. */
export const userLicense: StandardObject = {
  name: 'UserLicense',
  label: 'User License',
  labelPlural: 'User Licenses',
  keyPrefix: '100',
  createable: false,
  updateable: false,
  deletable: false,
  fields: [
    idField('User License ID'),
    f.text('LicenseDefinitionKey', 'License Def. ID', 40, { ...f.readOnly, nillable: false }),
    f.text('Name', 'Name', 40, { ...f.readOnly, nillable: false, nameField: true }),
    f.text('MasterLabel', 'Master Label', 40, { ...f.readOnly, nillable: false }),
    f.picklist('Status', 'Status', ['Active'], { ...f.readOnly, nillable: false, length: 40 }),
    ...audit().filter(({ name }) => !name.endsWith('ById'))
  ]
};

export const profile: StandardObject = {
  name: 'Profile',
  label: 'Profile',
  labelPlural: 'Profiles',
  keyPrefix: '00e',
  createable: false,
  updateable: false,
  deletable: false,
  fields: [
    idField('Profile ID'),
    f.text('Name', 'Name', 255, { ...f.required, nameField: true }),
    ...allDataPermissions,
    f.reference('UserLicenseId', 'User License ID', 'UserLicense', f.readOnly),
    f.picklist('UserType', 'User Type', ['Standard'], { ...f.readOnly, length: 40 }),
    ...audit(),
    f.text('Description', 'Description', 255)
  ]
};

/** The project's own, and those that records make. */
export const permissionSet: StandardObject = {
  name: 'PermissionSet',
  label: 'Permission Set',
  labelPlural: 'Permission Sets',
  keyPrefix: '0PS',
  fields: [
    idField('PermissionSet ID'),
    f.text('Name', 'Permission Set Name', 80, { ...f.required, nameField: true }),
    f.text('Label', 'Permission Set Label', 80, f.required),
    f.reference('ProfileId', 'Profile ID', 'Profile', f.readOnly),
    f.checkbox('IsOwnedByProfile', 'Is Owned By Profile', f.readOnly),
    f.checkbox('IsCustom', 'Custom', { ...f.readOnly, defaultValue: true }),
    ...allDataPermissions.map((field) => ({ ...field, createable: true, updateable: true })),
    f.text('Description', 'Description', 255),
    ...audit(),
    f.text('NamespacePrefix', 'Namespace Prefix', 15, f.readOnly),
    f.checkbox('HasActivationRequired', 'Has Activation Required'),
    f.picklist('Type', 'Permission Set Type', ['Regular', 'Profile'], {
      ...f.readOnly,
      defaultValue: 'Regular',
      length: 40
    })
  ]
};

export const permissionSetAssignment: StandardObject = {
  name: 'PermissionSetAssignment',
  label: 'Permission Set Assignment',
  labelPlural: 'Permission Set Assignments',
  keyPrefix: '0Pa',
  updateable: false,
  fields: [
    idField('PermissionSetAssignment ID'),
    f.reference('PermissionSetId', 'PermissionSet ID', 'PermissionSet', {
      ...f.required,
      ...f.createOnly,
      childRelationshipName: 'Assignments',
      cascadeDelete: true
    }),
    f.reference('AssigneeId', 'Assignee ID', 'User', {
      ...f.required,
      ...f.createOnly,
      childRelationshipName: 'PermissionSetAssignments',
      cascadeDelete: true
    }),
    systemModstamp()
  ]
};

// Made by deploys: the project's own.
export const recordType: StandardObject = {
  name: 'RecordType',
  label: 'Record Type',
  labelPlural: 'Record Types',
  keyPrefix: '012',
  createable: false,
  updateable: false,
  deletable: false,
  fields: [
    idField('Record Type ID'),
    f.text('Name', 'Name', 80, { ...f.required, nameField: true }),
    f.text('DeveloperName', 'Record Type Name', 80, f.required),
    f.text('NamespacePrefix', 'Namespace Prefix', 15, f.readOnly),
    f.text('Description', 'Description', 255),
    f.text('SobjectType', 'SObject Type Name', 40, f.required),
    f.checkbox('IsActive', 'Active'),
    ...audit()
  ]
};

/** Made by deploys, as the record types are. */
export const platformCachePartition: StandardObject = {
  name: 'PlatformCachePartition',
  label: 'Platform Cache Partition',
  labelPlural: 'Platform Cache Partitions',
  keyPrefix: '0Er',
  createable: false,
  updateable: false,
  deletable: false,
  fields: [
    idField('Platform Cache Partition ID'),
    f.text('DeveloperName', 'Name', 80, { ...f.required, nameField: true }),
    f.text('MasterLabel', 'Label', 80, f.required),
    f.text('NamespacePrefix', 'Namespace Prefix', 15, f.readOnly),
    f.text('Description', 'Description', 255),
    f.checkbox('IsDefaultPartition', 'Default Partition', f.readOnly),
    ...audit()
  ]
};
