/** Who plays which part in an opportunity. Source: Object Reference, "OpportunityContactRole". */
import * as f from '../fieldSpec.ts';
import { audit, idField, isDeleted } from '../systemFields.ts';
import type { StandardObject } from './standardObject.ts';

export const opportunityContactRole: StandardObject = {
  name: 'OpportunityContactRole',
  label: 'Opportunity Contact Role',
  labelPlural: 'Opportunity Contact Role',
  keyPrefix: '00K',
  sharingModel: 'ControlledByParent',
  fields: [
    idField('Contact Role ID'),
    f.reference('OpportunityId', 'Opportunity ID', 'Opportunity', {
      ...f.required,
      ...f.createOnly,
      childRelationshipName: 'OpportunityContactRoles',
      cascadeDelete: true
    }),
    f.reference('ContactId', 'Contact ID', 'Contact', {
      ...f.required,
      childRelationshipName: 'OpportunityContactRoles',
      cascadeDelete: true
    }),
    f.picklist('Role', 'Role', [
      'Business User',
      'Decision Maker',
      'Economic Buyer',
      'Economic Decision Maker',
      'Evaluator',
      'Executive Sponsor',
      'Influencer',
      'Technical Buyer',
      'Other'
    ]),
    f.checkbox('IsPrimary', 'Primary'),
    ...audit(),
    isDeleted()
  ]
};
