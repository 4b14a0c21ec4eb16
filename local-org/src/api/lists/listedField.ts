// The fields that list metadata means: it names those of standard objects in its own way.
// Source: Metadata API Developer Guide, "ListView" and "Layout: RelatedListItem".
import type { FieldDef, ObjectDef } from '../../schema/types.ts';

/** Names that list metadata has for fields of standard objects. */
const LEGACY: Readonly<Record<string, string>> = {
  'ACCOUNT.NAME': 'AccountId',
  'ACCOUNT.TYPE': 'Type',
  'ACCOUNT.INDUSTRY': 'Industry',
  'ACCOUNT.PHONE1': 'Phone',
  'ACCOUNT.URL': 'Website',
  'ACCOUNT.ADDRESS1_CITY': 'BillingCity',
  'CONTACT.TITLE': 'Title',
  'CONTACT.EMAIL': 'Email',
  'CONTACT.PHONE1': 'Phone',
  FULL_NAME: 'Name',
  'OPPORTUNITY.NAME': 'Name',
  'OPPORTUNITY.AMOUNT': 'Amount',
  'OPPORTUNITY.CLOSE_DATE': 'CloseDate',
  'OPPORTUNITY.STAGE_NAME': 'StageName',
  'OPPORTUNITY.PROBABILITY': 'Probability',
  'OPPORTUNITY.TYPE': 'Type',
  'OPPORTUNITY.CLOSED': 'IsClosed',
  'OPPORTUNITY.WON': 'IsWon',
  'PRODUCT2.NAME': 'Product2Id',
  'PRODUCTS.NAME': 'Product2Id',
  'OPPORTUNITY_LINE_ITEM.QUANTITY': 'Quantity',
  'OPPORTUNITY_LINE_ITEM.UNITPRICE': 'UnitPrice',
  'OPPORTUNITY_LINE_ITEM.TOTALPRICE': 'TotalPrice',
  'CORE.USERS.ALIAS': 'OwnerId',
  'CORE.USERS.FULL_NAME': 'OwnerId',
  'OWNER.ALIAS': 'OwnerId',
  CREATEDBY_USER: 'CreatedById',
  'CREATEDBY_USER.ALIAS': 'CreatedById',
  CREATED_DATE: 'CreatedDate',
  LAST_UPDATE: 'LastModifiedDate',
  NAME: 'Name'
};

/** The field that a column or filter of list metadata means. @throws Error naming one that is not known */
export function listedField(name: string, object: ObjectDef): FieldDef {
  const own = object.name === 'Account' && name === 'ACCOUNT.NAME' ? 'Name' : name;
  const field = object.fields.get(own.toLowerCase()) ?? object.fields.get((LEGACY[own] ?? '').toLowerCase());
  if (!field) throw new Error(`The local org does not know the column ${name} of ${object.label} lists.`);
  return field;
}
