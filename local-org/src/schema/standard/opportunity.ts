/** Opportunity. Source: Object Reference, "Opportunity" and "OpportunityStage". */
import * as f from '../fieldSpec.ts';
import { audit, idField, isDeleted, owner } from '../systemFields.ts';
import { leadSources } from './picklists.ts';
import type { StandardObject } from './standardObject.ts';

/** What a stage says about the opportunities in it. */
export interface OpportunityStage {
  readonly name: string;
  /** Percent. */
  readonly probability: number;
  /** Value of `ForecastCategory`; its label is the value of `ForecastCategoryName`. */
  readonly forecastCategory: string;
  readonly isClosed: boolean;
  readonly isWon: boolean;
}

const open = (name: string, probability: number): OpportunityStage => ({
  name,
  probability,
  forecastCategory: 'Pipeline',
  isClosed: false,
  isWon: false
});

/** The sales process that a new org comes with, in its order. */
export const opportunityStages: readonly OpportunityStage[] = [
  open('Prospecting', 10),
  open('Qualification', 10),
  open('Needs Analysis', 20),
  open('Value Proposition', 50),
  open('Id. Decision Makers', 60),
  open('Perception Analysis', 70),
  open('Proposal/Price Quote', 75),
  open('Negotiation/Review', 90),
  { name: 'Closed Won', probability: 100, forecastCategory: 'Closed', isClosed: true, isWon: true },
  { name: 'Closed Lost', probability: 0, forecastCategory: 'Omitted', isClosed: true, isWon: false }
];

const forecastCategories = [
  ['Omitted', 'Omitted'],
  ['Pipeline', 'Pipeline'],
  ['BestCase', 'Best Case'],
  ['MostLikely', 'Most Likely'],
  ['Forecast', 'Commit'],
  ['Closed', 'Closed']
] as const;

export const opportunity: StandardObject = {
  name: 'Opportunity',
  label: 'Opportunity',
  labelPlural: 'Opportunities',
  keyPrefix: '006',
  fields: [
    idField('Opportunity ID'),
    isDeleted(),
    f.reference('AccountId', 'Account ID', 'Account', { childRelationshipName: 'Opportunities', cascadeDelete: true }),
    f.text('Name', 'Name', 120, { ...f.required, nameField: true }),
    f.textarea('Description', 'Description', 32000),
    f.picklist(
      'StageName',
      'Stage',
      opportunityStages.map((stage) => stage.name),
      f.required
    ),
    f.decimal('currency', 'Amount', 'Amount', [18, 2]),
    f.decimal('percent', 'Probability', 'Probability (%)', [3, 0], { defaultedOnCreate: true }),
    // Amount times probability.
    f.decimal('currency', 'ExpectedRevenue', 'Expected Amount', [18, 2], f.readOnly),
    f.decimal('double', 'TotalOpportunityQuantity', 'Quantity', [18, 2]),
    f.date('CloseDate', 'Close Date', f.required),
    f.picklist('Type', 'Opportunity Type', [
      'Existing Customer - Upgrade',
      'Existing Customer - Replacement',
      'Existing Customer - Downgrade',
      'New Customer'
    ]),
    f.text('NextStep', 'Next Step', 255),
    f.picklist('LeadSource', 'Lead Source', leadSources),
    f.checkbox('IsClosed', 'Closed', f.readOnly),
    f.checkbox('IsWon', 'Won', f.readOnly),
    f.picklist('ForecastCategory', 'Forecast Category', forecastCategories, {
      ...f.defaulted,
      ...f.readOnly,
      length: 40
    }),
    f.picklist(
      'ForecastCategoryName',
      'Forecast Category',
      forecastCategories.map(([, label]) => label),
      { defaultedOnCreate: true }
    ),
    f.checkbox('HasOpportunityLineItem', 'Has Line Item', f.readOnly),
    f.reference('Pricebook2Id', 'Price Book ID', 'Pricebook2', { childRelationshipName: 'Opportunities' }),
    owner(),
    ...audit(),
    f.int('FiscalQuarter', 'Fiscal Quarter', 9, f.readOnly),
    f.int('FiscalYear', 'Fiscal Year', 9, f.readOnly),
    f.text('Fiscal', 'Fiscal Period', 6, f.readOnly)
  ]
};
