/** Products and their prices. Source: Object Reference, "Product2", "Pricebook2" and "PricebookEntry". */
import * as f from '../fieldSpec.ts';
import { audit, idField, isDeleted } from '../systemFields.ts';
import type { StandardObject } from './standardObject.ts';

export const product2: StandardObject = {
  name: 'Product2',
  label: 'Product',
  labelPlural: 'Products',
  keyPrefix: '01t',
  fields: [
    idField('Product ID'),
    f.text('Name', 'Product Name', 255, { ...f.required, nameField: true, idLookup: true }),
    f.text('ProductCode', 'Product Code', 255),
    f.textarea('Description', 'Product Description', 4000),
    f.checkbox('IsActive', 'Active'),
    ...audit(),
    f.picklist('Family', 'Product Family', ['None']),
    f.text('ExternalId', 'External ID', 255),
    f.url('DisplayUrl', 'Display URL', { length: 1000 }),
    f.picklist('QuantityUnitOfMeasure', 'Quantity Unit Of Measure', ['Each']),
    isDeleted(),
    f.checkbox('IsArchived', 'Archived', f.readOnly),
    f.text('StockKeepingUnit', 'Product SKU', 180)
  ]
};

export const pricebook2: StandardObject = {
  name: 'Pricebook2',
  label: 'Price Book',
  labelPlural: 'Price Books',
  keyPrefix: '01s',
  fields: [
    idField('Price Book ID'),
    isDeleted(),
    f.text('Name', 'Price Book Name', 255, { ...f.required, nameField: true }),
    ...audit(),
    f.checkbox('IsActive', 'Active'),
    f.checkbox('IsArchived', 'Archived', f.readOnly),
    f.text('Description', 'Description', 255),
    f.checkbox('IsStandard', 'Is Standard Price Book', f.readOnly)
  ]
};

export const pricebookEntry: StandardObject = {
  name: 'PricebookEntry',
  label: 'Price Book Entry',
  labelPlural: 'Price Book Entries',
  keyPrefix: '01u',
  fields: [
    idField('Price Book Entry ID'),
    f.text('Name', 'Product Name', 255, { ...f.readOnly, nameField: true }),
    f.reference('Pricebook2Id', 'Price Book ID', 'Pricebook2', {
      ...f.required,
      ...f.createOnly,
      childRelationshipName: 'PricebookEntries',
      cascadeDelete: true
    }),
    f.reference('Product2Id', 'Product ID', 'Product2', {
      ...f.required,
      ...f.createOnly,
      childRelationshipName: 'PricebookEntries',
      cascadeDelete: true
    }),
    f.decimal('currency', 'UnitPrice', 'List Price', [18, 2], f.required),
    f.checkbox('IsActive', 'Active'),
    f.checkbox('UseStandardPrice', 'Use Standard Price'),
    ...audit(),
    f.text('ProductCode', 'Product Code', 255, f.readOnly),
    isDeleted(),
    f.checkbox('IsArchived', 'Archived', f.readOnly)
  ]
};
