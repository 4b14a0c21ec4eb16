/** Opportunity product. Source: Object Reference, "OpportunityLineItem". */
import * as f from '../fieldSpec.ts';
import { audit, idField, isDeleted } from '../systemFields.ts';
import type { StandardObject } from './standardObject.ts';

export const opportunityLineItem: StandardObject = {
  name: 'OpportunityLineItem',
  label: 'Opportunity Product',
  labelPlural: 'Opportunity Products',
  keyPrefix: '00k',
  sharingModel: 'ControlledByParent',
  fields: [
    idField('Line Item ID'),
    f.reference('OpportunityId', 'Opportunity ID', 'Opportunity', {
      ...f.required,
      ...f.createOnly,
      childRelationshipName: 'OpportunityLineItems',
      cascadeDelete: true
    }),
    f.int('SortOrder', 'Sort Order', 9, f.readOnly),
    f.reference('PricebookEntryId', 'Price Book Entry ID', 'PricebookEntry', {
      ...f.createOnly,
      childRelationshipName: 'OpportunityLineItems',
      restrictedDelete: true
    }),
    f.reference('Product2Id', 'Product ID', 'Product2', f.createOnly),
    f.text('ProductCode', 'Product Code', 255, f.readOnly),
    // Opportunity and product in one: kept by the platform.
    f.text('Name', 'Opportunity Product Name', 376, { ...f.readOnly, nameField: true }),
    f.decimal('double', 'Quantity', 'Quantity', [12, 2], f.required),
    f.decimal('percent', 'Discount', 'Discount', [5, 2]),
    f.decimal('currency', 'Subtotal', 'Subtotal', [18, 2], f.readOnly),
    f.decimal('currency', 'TotalPrice', 'Total Price', [18, 2]),
    f.decimal('currency', 'UnitPrice', 'Sales Price', [18, 2]),
    f.decimal('currency', 'ListPrice', 'List Price', [18, 2], f.readOnly),
    f.date('ServiceDate', 'Date'),
    f.text('Description', 'Line Description', 255),
    ...audit(),
    isDeleted()
  ]
};
