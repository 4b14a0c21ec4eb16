/**
 * Sessions and the logins that they come of. No rows are kept: the `soql` room makes those of the running user.
 * Source: Object Reference, "AuthSession" and "LoginHistory".
 */
import * as f from '../fieldSpec.ts';
import { idField } from '../systemFields.ts';
import type { StandardObject } from './standardObject.ts';

const made = { createable: false, updateable: false, deletable: false } as const;
const choice = { ...f.readOnly, length: 40 } as const;
const given = { ...f.readOnly, nillable: false } as const;

export const authSession: StandardObject = {
  name: 'AuthSession',
  label: 'Auth Session',
  labelPlural: 'Auth Sessions',
  keyPrefix: '0Ak',
  ...made,
  fields: [
    idField('Auth Session ID'),
    f.reference('UsersId', 'User ID', 'User', f.readOnly),
    f.datetime('CreatedDate', 'Created', given),
    f.datetime('LastModifiedDate', 'Updated', given),
    f.int('NumSecondsValid', 'Valid For', 9, given),
    f.picklist('UserType', 'User Type', ['Standard'], { ...choice, ...given }),
    f.text('SourceIp', 'Source IP', 39, given),
    f.picklist('LoginType', 'Login', [['Application', 'Application']], choice),
    f.picklist('SessionType', 'Session Type', ['UI', 'API'], choice),
    f.picklist('SessionSecurityLevel', 'Session Security Level', ['STANDARD', 'HIGH_ASSURANCE', 'LOW'], choice),
    f.text('LogoutUrl', 'Logout URL', 1500, f.readOnly),
    f.field('ParentId', 'Auth Session ID', 'reference', { ...f.readOnly, length: 18 }),
    f.reference('LoginHistoryId', 'Login History ID', 'LoginHistory', f.readOnly),
    f.checkbox('IsCurrent', 'Current Session', f.readOnly)
  ]
};

export const loginHistory: StandardObject = {
  name: 'LoginHistory',
  label: 'Login History',
  labelPlural: 'Login History',
  keyPrefix: '0Ya',
  ...made,
  fields: [
    idField('Login History ID'),
    f.field('UserId', 'User ID', 'reference', { ...f.readOnly, length: 18 }),
    f.datetime('LoginTime', 'Login Time', given),
    f.picklist('LoginType', 'Login Type', ['Application'], { ...choice, ...given }),
    f.text('SourceIp', 'Source IP', 39, f.readOnly),
    f.text('LoginUrl', 'Login URL', 2000, f.readOnly),
    f.text('Browser', 'Browser', 64, f.readOnly),
    f.text('Platform', 'Platform', 64, f.readOnly),
    f.text('Status', 'Status', 128, f.readOnly),
    f.text('Application', 'Application', 64, f.readOnly),
    f.text('ClientVersion', 'Client Version', 64, f.readOnly),
    f.text('ApiType', 'API Type', 64, f.readOnly),
    f.text('ApiVersion', 'API Version', 32, f.readOnly),
    f.text('CountryIso', 'Country Code', 3, f.readOnly)
  ]
};
