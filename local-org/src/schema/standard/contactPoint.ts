/**
 * Individual and the contact points: data privacy of people; addresses, mail addresses and phones of accounts and
 * individuals, and the consent to be contacted there.
 * Source: Object Reference, "Individual", "ContactPointAddress", "ContactPointEmail", "ContactPointPhone", "ContactPointConsent"
 * (https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_contactpointaddress.htm).
 */
import * as f from '../fieldSpec.ts';
import type { FieldSpec } from '../fieldSpec.ts';
import { audit, idField, isDeleted, owner, queueOwner } from '../systemFields.ts';
import { salutations, timeZones } from './picklists.ts';
import type { StandardObject } from './standardObject.ts';

export const individual: StandardObject = {
  name: 'Individual',
  label: 'Individual',
  labelPlural: 'Individuals',
  keyPrefix: '0PK',
  fields: [
    idField('Individual ID'),
    owner(),
    isDeleted(),
    f.text('LastName', 'Last Name', 80, f.required),
    f.text('FirstName', 'First Name', 40),
    f.picklist('Salutation', 'Salutation', salutations, { length: 40 }),
    // First and last name in one: kept by the platform.
    f.text('Name', 'Name', 121, { ...f.readOnly, nillable: false, nameField: true }),
    f.checkbox('HasOptedOutTracking', "Don't Track"),
    f.checkbox('HasOptedOutProfiling', "Don't Profile"),
    f.checkbox('HasOptedOutProcessing', "Don't Process"),
    f.checkbox('HasOptedOutSolicit', "Don't Market"),
    f.checkbox('ShouldForget', 'Forget this Individual'),
    f.checkbox('SendIndividualData', 'Export Individual’s Data'),
    f.checkbox('CanStorePiiElsewhere', 'OK to Store PII Data Elsewhere'),
    f.checkbox('HasOptedOutGeoTracking', 'Block Geolocation Tracking'),
    f.date('BirthDate', 'Birth Date'),
    f.date('DeathDate', 'Death Date'),
    f.int('ConvictionsCount', 'Number of Convictions', 9),
    f.int('ChildrenCount', 'Number of Children', 9),
    f.text('MilitaryService', 'Military Service', 255),
    f.checkbox('IsHomeOwner', 'Homeowner'),
    f.text('Occupation', 'Occupation', 150),
    f.url('Website', 'Website'),
    f.int('InfluencerRating', 'Influencer Rating', 9),
    f.int('ConsumerCreditScore', 'Consumer Credit Score', 9),
    f.text('ConsumerCreditScoreProviderName', 'Consumer Credit Score Provider Name', 150),
    ...audit()
  ]
};

/** Whose it is, and when it may be used. */
function pointOf(childRelationshipName: string): FieldSpec[] {
  return [
    queueOwner(),
    isDeleted(),
    f.reference('ParentId', 'Parent ID', 'Account', {
      referenceTo: ['Account', 'Individual'],
      namePointing: true,
      cascadeDelete: true,
      childRelationshipName
    }),
    f.date('ActiveFromDate', 'Active from Date'),
    f.date('ActiveToDate', 'Active to Date'),
    f.field('BestTimeToContactEndTime', 'Best Time to Contact End Time', 'time'),
    f.field('BestTimeToContactStartTime', 'Best Time to Contact Start Time', 'time'),
    f.picklist('BestTimeToContactTimezone', 'Best Time to Contact Timezone', timeZones),
    f.checkbox('IsPrimary', 'Is Primary')
  ];
}

export const contactPointAddress: StandardObject = {
  name: 'ContactPointAddress',
  label: 'Contact Point Address',
  labelPlural: 'Contact Point Addresses',
  keyPrefix: '8lW',
  sharingModel: 'ControlledByParent',
  fields: [
    idField('Contact Point Address ID'),
    f.text('Name', 'Name', 255, { ...f.required, nameField: true }),
    ...pointOf('ContactPointAddresses'),
    f.picklist('AddressType', 'Address Type', ['Billing', 'Shipping']),
    ...f.address(''),
    f.reference('ContactPointPhoneId', 'Contact Point Phone ID', 'ContactPointPhone', {
      childRelationshipName: 'ContactPointAddresses'
    }),
    f.checkbox('IsDefault', 'Default Address'),
    f.int('PreferenceRank', 'Preference Rank', 9),
    f.picklist('UsageType', 'Usage Type', ['Temporary', 'Permanent', 'Home', 'Work']),
    ...audit()
  ]
};

export const contactPointEmail: StandardObject = {
  name: 'ContactPointEmail',
  label: 'Contact Point Email',
  labelPlural: 'Contact Point Emails',
  keyPrefix: '9Vl',
  sharingModel: 'ControlledByParent',
  fields: [
    idField('Contact Point Email ID'),
    ...pointOf('ContactPointEmails'),
    f.email('EmailAddress', 'Email Address', { ...f.required, nameField: true }),
    f.email('EmailMailBox', 'Email Mailbox', { length: 255 }),
    f.text('EmailDomain', 'Email Domain', 255),
    f.datetime('EmailLatestBounceDateTime', 'Email Latest Bounce Date Time'),
    f.text('EmailLatestBounceReasonText', 'Email Latest Bounce Reason Text', 255),
    f.int('PreferenceRank', 'Preference Rank', 9),
    f.picklist('UsageType', 'Usage Type', ['Temporary', 'Permanent', 'Home', 'Work']),
    ...audit()
  ]
};

export const contactPointPhone: StandardObject = {
  name: 'ContactPointPhone',
  label: 'Contact Point Phone',
  labelPlural: 'Contact Point Phones',
  keyPrefix: '0Ie',
  sharingModel: 'ControlledByParent',
  fields: [
    idField('Contact Point Phone ID'),
    ...pointOf('ContactPointPhones'),
    f.phone('TelephoneNumber', 'Telephone Number', { ...f.required, nameField: true }),
    f.text('AreaCode', 'Area Code', 255),
    f.text('ExtensionNumber', 'Extension Number', 255),
    f.text('FormattedInternationalPhoneNumber', 'Formatted International Phone Number', 255),
    f.text('FormattedNationalPhoneNumber', 'Formatted National Phone Number', 255),
    f.checkbox('IsBusinessPhone', 'Is Business Phone'),
    f.checkbox('IsFaxCapable', 'Is Fax Capable'),
    f.checkbox('IsPersonalPhone', 'Is Personal Phone'),
    f.checkbox('IsSmsCapable', 'Is SMS Capable'),
    f.picklist('PhoneType', 'Phone Type', ['Home', 'Mobile', 'Work']),
    f.int('PreferenceRank', 'Preference Rank', 9),
    f.picklist('UsageType', 'Usage Type', ['Temporary', 'Permanent', 'Home', 'Work']),
    ...audit()
  ]
};

export const contactPointConsent: StandardObject = {
  name: 'ContactPointConsent',
  label: 'Contact Point Consent',
  labelPlural: 'Contact Point Consents',
  keyPrefix: '0Zl',
  fields: [
    idField('Contact Point Consent ID'),
    owner(),
    isDeleted(),
    f.text('Name', 'Name', 255, { ...f.required, nameField: true }),
    f.reference('ContactPointId', 'Contact Point ID', 'ContactPointAddress', {
      ...f.required,
      referenceTo: ['ContactPointAddress', 'ContactPointEmail', 'ContactPointPhone'],
      namePointing: true,
      childRelationshipName: 'ContactPointConsents'
    }),
    f.picklist('PrivacyConsentStatus', 'Privacy Consent Status', ['NotSeen', 'OptIn', 'OptOut', 'Seen'], {
      ...f.defaulted,
      defaultValue: 'NotSeen'
    }),
    f.datetime('EffectiveFrom', 'Effective From'),
    f.datetime('EffectiveTo', 'Effective To'),
    f.datetime('CaptureDate', 'Capture Date'),
    f.picklist('CaptureContactPointType', 'Capture Contact Point Type', [
      'Email',
      'MailingAddress',
      'Phone',
      'Social',
      'Web'
    ]),
    f.text('CaptureSource', 'Capture Source', 255),
    f.datetime('DoubleConsentCaptureDate', 'Double Consent Capture Date'),
    ...audit()
  ]
};
