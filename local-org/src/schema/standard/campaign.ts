/** Campaign, without members and what they add up to. Source: Object Reference, "Campaign". */
import * as f from '../fieldSpec.ts';
import { audit, idField, isDeleted, owner } from '../systemFields.ts';
import type { StandardObject } from './standardObject.ts';

export const campaign: StandardObject = {
  name: 'Campaign',
  label: 'Campaign',
  labelPlural: 'Campaigns',
  keyPrefix: '701',
  fields: [
    idField('Campaign ID'),
    isDeleted(),
    f.text('Name', 'Name', 80, { ...f.required, nameField: true }),
    f.reference('ParentId', 'Parent Campaign ID', 'Campaign', { childRelationshipName: 'ChildCampaigns' }),
    f.picklist('Type', 'Type', [
      'Conference',
      'Webinar',
      'Trade Show',
      'Public Relations',
      'Partners',
      'Referral Program',
      'Advertisement',
      'Banner Ads',
      'Direct Mail',
      'Email',
      'Telemarketing',
      'Other'
    ]),
    f.picklist('Status', 'Status', ['Planned', 'In Progress', 'Completed', 'Aborted'], {
      defaultedOnCreate: true,
      defaultValue: 'Planned'
    }),
    f.date('StartDate', 'Start Date'),
    f.date('EndDate', 'End Date'),
    f.decimal('currency', 'ExpectedRevenue', 'Expected Revenue', [18, 0]),
    f.decimal('currency', 'BudgetedCost', 'Budgeted Cost', [18, 0]),
    f.decimal('currency', 'ActualCost', 'Actual Cost', [18, 0]),
    f.decimal('percent', 'ExpectedResponse', 'Expected Response (%)', [10, 2]),
    f.decimal('double', 'NumberSent', 'Num Sent', [18, 0]),
    f.checkbox('IsActive', 'Active'),
    f.textarea('Description', 'Description', 32000),
    owner(),
    ...audit()
  ]
};
