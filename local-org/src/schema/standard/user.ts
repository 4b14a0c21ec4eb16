/** People and their roles. Source: Object Reference, "User" and "UserRole". */
import * as f from '../fieldSpec.ts';
import { audit, idField, lastModified, systemModstamp } from '../systemFields.ts';
import { emailEncodings, languages, locales, timeZones } from './picklists.ts';
import type { StandardObject } from './standardObject.ts';

const restricted = { ...f.required, restrictedPicklist: true, length: 40 } as const;

export const user: StandardObject = {
  name: 'User',
  label: 'User',
  labelPlural: 'Users',
  keyPrefix: '005',
  deletable: false,
  fields: [
    idField('User ID'),
    f.text('Username', 'Username', 80, { ...f.required, unique: true, idLookup: true }),
    f.text('LastName', 'Last Name', 80, f.required),
    f.text('FirstName', 'First Name', 40),
    // First and last name in one: kept by the platform.
    f.text('Name', 'Full Name', 121, { ...f.readOnly, nillable: false, nameField: true }),
    f.text('CompanyName', 'Company Name', 80),
    f.text('Division', 'Division', 80),
    f.text('Department', 'Department', 80),
    f.text('Title', 'Title', 80),
    ...f.address(''),
    f.email('Email', 'Email', { ...f.required, length: 128 }),
    f.phone('Phone', 'Phone'),
    f.phone('Extension', 'Extension'),
    f.phone('Fax', 'Fax'),
    f.phone('MobilePhone', 'Mobile'),
    f.text('Alias', 'Alias', 8, f.required),
    f.checkbox('IsActive', 'Active', { defaultValue: true }),
    f.picklist('TimeZoneSidKey', 'Time Zone', timeZones, restricted),
    f.reference('UserRoleId', 'Role ID', 'UserRole', { childRelationshipName: 'Users' }),
    f.picklist('LocaleSidKey', 'Locale', locales, restricted),
    f.picklist('EmailEncodingKey', 'Email Encoding', emailEncodings, restricted),
    f.reference('ProfileId', 'Profile ID', 'Profile', { ...f.required, childRelationshipName: 'Users' }),
    f.picklist('UserType', 'User Type', ['Standard'], { ...f.readOnly, defaultValue: 'Standard', length: 40 }),
    f.picklist('LanguageLocaleKey', 'Language', languages, restricted),
    f.text('EmployeeNumber', 'Employee Number', 20),
    f.reference('DelegatedApproverId', 'Delegated Approver ID', 'User', {
      relationshipName: null,
      childRelationshipName: 'DelegatedUsers'
    }),
    f.reference('ManagerId', 'Manager ID', 'User', { childRelationshipName: 'ManagedUsers' }),
    ...audit(),
    // Empty until the first login; nobody signs in here.
    f.datetime('LastLoginDate', 'Last Login', f.readOnly),
    f.checkbox('ForecastEnabled', 'Allow Forecasting'),
    f.text('FederationIdentifier', 'SAML Federation ID', 512),
    // Nobody has a photo.
    f.url('FullPhotoUrl', 'Url for full-sized Photo', { ...f.readOnly, length: 1024 }),
    f.url('SmallPhotoUrl', 'Photo', { ...f.readOnly, length: 1024 }),
    f.textarea('AboutMe', 'About Me', 1000),
    // Of users of a portal or site, who are people of an account; the local org has none of them.
    f.reference('ContactId', 'Contact ID', 'Contact', { childRelationshipName: 'Users' }),
    f.reference('AccountId', 'Account ID', 'Account', { ...f.readOnly, childRelationshipName: 'Users' })
  ]
};

const accountTeamAccess = ['None', 'Read', 'Edit'];

export const userRole: StandardObject = {
  name: 'UserRole',
  label: 'Role',
  labelPlural: 'Roles',
  keyPrefix: '00E',
  fields: [
    idField('Role ID'),
    f.text('Name', 'Name', 80, { ...f.required, nameField: true }),
    // The platform gives this reference no path: `ParentRole.Name` is not SOQL.
    f.reference('ParentRoleId', 'Parent Role ID', 'UserRole', { relationshipName: null, restrictedDelete: true }),
    f.text('RollupDescription', 'Description', 80),
    f.picklist('OpportunityAccessForAccountOwner', 'Opportunity Access Level for Account Owner', accountTeamAccess, {
      ...f.defaulted,
      defaultValue: 'Edit',
      length: 40
    }),
    f.picklist('ContactAccessForAccountOwner', 'Contact Access Level for Account Owner', accountTeamAccess, {
      defaultedOnCreate: true,
      defaultValue: 'Edit',
      length: 40
    }),
    f.picklist('CaseAccessForAccountOwner', 'Case Access Level for Account Owner', accountTeamAccess, {
      defaultedOnCreate: true,
      defaultValue: 'Edit',
      length: 40
    }),
    f.reference('ForecastUserId', 'User ID', 'User', { relationshipName: null }),
    f.checkbox('MayForecastManagerShare', 'May Forecast Manager Share', f.readOnly),
    ...lastModified(),
    systemModstamp(),
    f.text('DeveloperName', 'Developer Name', 80)
  ]
};
