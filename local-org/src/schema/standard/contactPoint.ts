/**
 * Individual and ContactPointAddress: data privacy of people, and addresses of accounts and individuals.
 * Source: Object Reference, "Individual", "ContactPointAddress"
 * (https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_contactpointaddress.htm).
 */
import * as f from '../fieldSpec.ts';
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

export const contactPointAddress: StandardObject = {
  name: 'ContactPointAddress',
  label: 'Contact Point Address',
  labelPlural: 'Contact Point Addresses',
  keyPrefix: '8lW',
  sharingModel: 'ControlledByParent',
  fields: [
    idField('Contact Point Address ID'),
    queueOwner(),
    isDeleted(),
    f.text('Name', 'Name', 255, { ...f.required, nameField: true }),
    f.reference('ParentId', 'Parent ID', 'Account', {
      referenceTo: ['Account', 'Individual'],
      namePointing: true,
      cascadeDelete: true,
      childRelationshipName: 'ContactPointAddresses'
    }),
    f.date('ActiveFromDate', 'Active from Date'),
    f.date('ActiveToDate', 'Active to Date'),
    f.field('BestTimeToContactEndTime', 'Best Time to Contact End Time', 'time'),
    f.field('BestTimeToContactStartTime', 'Best Time to Contact Start Time', 'time'),
    f.picklist('BestTimeToContactTimezone', 'Best Time to Contact Timezone', timeZones),
    f.checkbox('IsPrimary', 'Is Primary'),
    f.picklist('AddressType', 'Address Type', ['Billing', 'Shipping']),
    ...f.address(''),
    f.checkbox('IsDefault', 'Default Address'),
    f.int('PreferenceRank', 'Preference Rank', 9),
    f.picklist('UsageType', 'Usage Type', ['Temporary', 'Permanent', 'Home', 'Work']),
    ...audit()
  ]
};
