/** The UserInfo class. Source: Apex Reference, "UserInfo Class". */
import { createHash } from 'node:crypto';
import type { NativeCall, NativeMethod, NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { timeZone } from './datetimeType.ts';
import { runningUser } from './userLocale.ts';

/** The local org has one currency, as an org without multiple currencies. */
const ORG_CURRENCY = 'USD';

/** A text field of the running user's record. */
const userField =
  (name: string): NativeMethod =>
  (call) =>
    asText(runningUser(call.thread)[name]);

const asText = (value: string | number | boolean | null | undefined): ApexValue =>
  value === undefined || value === null ? null : String(value);

function organizationName(call: NativeCall): ApexValue {
  const { store } = call.thread.context;
  const object = store.schema.object('Organization');
  return object ? asText(store.rowsById(object, [store.organizationId]).get(store.organizationId)?.['Name']) : null;
}

/**
 * Of the form of a session's token; it opens nothing, since callouts do not leave the machine. Asynchronous code has none.
 * Source: Apex Reference, UserInfo, `getSessionId`.
 */
function sessionId({ thread }: NativeCall): ApexValue {
  if (thread.jobs.kind !== null) return null;
  const { access, store } = thread.context;
  const key = createHash('sha512').update(`${store.organizationId} ${access.userId}`).digest('base64url');
  return `${store.organizationId.slice(0, 15)}!${key}`;
}

export const userInfoType: NativeType = {
  name: 'System.UserInfo',
  statics: {
    // "Theme4d: Lightning Experience", in which all pages are here.
    'String getUiTheme()': () => 'Theme4d',
    'String getUiThemeDisplayed()': () => 'Theme4d',
    'String getDefaultCurrency()': () => ORG_CURRENCY,
    'String getFirstName()': userField('FirstName'),
    'String getLanguage()': userField('LanguageLocaleKey'),
    'String getLastName()': userField('LastName'),
    'String getLocale()': userField('LocaleSidKey'),
    'String getName()': userField('Name'),
    'String getOrganizationId()': (call) => call.thread.context.store.organizationId,
    'String getOrganizationName()': organizationName,
    'String getProfileId()': userField('ProfileId'),
    'String getSessionId()': sessionId,
    'System.TimeZone getTimeZone()': (call) => timeZone(call.thread.context.timeZone),
    'String getUserEmail()': userField('Email'),
    'String getUserId()': (call) => call.thread.context.access.userId,
    'String getUserName()': userField('Username'),
    'String getUserRoleId()': userField('UserRoleId'),
    'String getUserType()': userField('UserType'),
    'Boolean isMultiCurrencyOrganization()': () => false
  }
};
