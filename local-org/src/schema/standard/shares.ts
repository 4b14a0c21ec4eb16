/**
 * Shares of standard objects. Source: Object Reference, "AccountShare"
 * (https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_accountshare.htm),
 * "CaseShare", "ContactShare" and "OpportunityShare".
 */
import { accessLevel, shareFields } from '../sharing.ts';
import type { FieldSpec } from '../fieldSpec.ts';
import type { StandardObject } from './standardObject.ts';

function shareOf(object: string, label: string, keyPrefix: string, more: readonly FieldSpec[] = []): StandardObject {
  const share = { object, parentField: `${object}Id`, levelField: `${object}AccessLevel` };
  return {
    name: `${object}Share`,
    label,
    labelPlural: label,
    keyPrefix,
    sharingModel: 'ControlledByParent',
    share,
    fields: shareFields(share, [], more)
  };
}

/** What the share gives on records of the account. */
const onChildren = (object: string): FieldSpec =>
  accessLevel(`${object}AccessLevel`, `${object} Access`, ['None', 'Read', 'Edit'], {
    defaultedOnCreate: true,
    defaultValue: 'None'
  });

export const accountShare = shareOf('Account', 'Account Share', '00r', [
  onChildren('Opportunity'),
  onChildren('Case'),
  onChildren('Contact')
]);

export const caseShare = shareOf('Case', 'Case Share', '01n');

export const contactShare = shareOf('Contact', 'Contact Share', '03s');

export const opportunityShare = shareOf('Opportunity', 'Opportunity Share', '00t');
