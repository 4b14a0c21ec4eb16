// List views and related lists: columns by API name and the filter as a SOQL condition.
// Source: Metadata API Developer Guide, "ListView" and "Layout: RelatedListItem".
import { children, text, type MetadataComponent, type ProjectMetadata, type XmlElement } from '../../metadata/index.ts';
import type { FieldDef, ObjectDef, Schema } from '../../schema/types.ts';
import type { UserAccess } from '../../security/types.ts';
import { highlightsOf, layoutOf } from './layout.ts';
import type { FieldModel, ListViewModel, RelatedListModel } from './types.ts';

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

/** The standard lists' names in layouts, by the relationship they show. */
const RELATED: Readonly<Record<string, string>> = {
  RelatedContactList: 'Contacts',
  RelatedOpportunityList: 'Opportunities',
  RelatedLineItemList: 'OpportunityLineItems',
  RelatedContactRoleList: 'OpportunityContactRoles',
  RelatedAccountContactRelationList: 'AccountContactRelations',
  RelatedCaseList: 'Cases'
};

/** The field that a column or filter of list metadata means. @throws Error naming one that is not known */
function fieldOf(name: string, object: ObjectDef): FieldDef {
  const own = object.name === 'Account' && name === 'ACCOUNT.NAME' ? 'Name' : name;
  const field = object.fields.get(own.toLowerCase()) ?? object.fields.get((LEGACY[own] ?? '').toLowerCase());
  if (!field) throw new Error(`The local org does not know the column ${name} of ${object.label} lists.`);
  return field;
}

export function listViewsOf(
  project: ProjectMetadata,
  object: ObjectDef,
  fields: Readonly<Record<string, FieldModel>>
): ListViewModel[] {
  const views = project
    .all('ListView')
    .filter(({ fullName }) => fullName.startsWith(`${object.name}.`))
    .map((component) => listView(component, object, fields));
  if (views.some(({ name }) => name === 'All')) return views;
  const columns = columnsOf(project, object, fields);
  return [...views, { name: 'All', label: `All ${object.labelPlural}`, columns, where: '', problem: null }];
}

function listView(
  { fullName, xml }: MetadataComponent,
  object: ObjectDef,
  fields: Readonly<Record<string, FieldModel>>
): ListViewModel {
  const head = { name: fullName.slice(object.name.length + 1), label: text(xml, 'label') ?? fullName };
  try {
    const columns = children(xml, 'columns').map((column) => fieldOf(column.text, object).name);
    return {
      ...head,
      columns: columns.filter((column) => fields[column]),
      where: conditionOf(xml, object),
      problem: null
    };
  } catch (error) {
    return { ...head, columns: [], where: '', problem: (error as Error).message };
  }
}

function conditionOf(view: XmlElement, object: ObjectDef): string {
  const filters = children(view, 'filters').map((filter) => filterCondition(filter, object));
  const logic = text(view, 'booleanFilter');
  const combined = logic ? logic.replace(/\d+/g, (number) => filters[Number(number) - 1] ?? '') : filters.join(' AND ');
  const scope = text(view, 'filterScope') ?? 'Everything';
  if (scope === 'Everything') return combined;
  if (scope !== 'Mine') throw new Error(`The local org does not support the list scope ${scope}.`);
  return [`OwnerId = '{user}'`, ...(combined ? [`(${combined})`] : [])].join(' AND ');
}

const COMPARISONS: Readonly<Record<string, string>> = {
  equals: '=',
  notEqual: '!=',
  lessThan: '<',
  greaterThan: '>',
  lessOrEqual: '<=',
  greaterOrEqual: '>='
};

function filterCondition(filter: XmlElement, object: ObjectDef): string {
  const field = fieldOf(text(filter, 'field') ?? '', object);
  const operation = text(filter, 'operation') ?? '';
  const values = (text(filter, 'value') ?? '').split(',').map((value) => value.trim());
  const comparison = COMPARISONS[operation];
  const like = { contains: '%?%', notContain: '%?%', startsWith: '?%' }[operation];
  const conditions = values.map((value) => {
    if (comparison) return `${field.name} ${comparison} ${literal(value, field)}`;
    if (!like) throw new Error(`The local org does not support the list filter ${operation}.`);
    const pattern = `${field.name} LIKE ${quoted(like.replace('?', value.replace(/[%_\\]/g, '\\$&')))}`;
    return operation === 'notContain' ? `(NOT ${pattern})` : pattern;
  });
  const joint = operation === 'notEqual' || operation === 'notContain' ? ' AND ' : ' OR ';
  return conditions.length > 1 ? `(${conditions.join(joint)})` : (conditions[0] ?? '');
}

function literal(value: string, field: FieldDef): string {
  if (value === '') return 'null';
  switch (field.type) {
    case 'boolean':
      return value === '1' || value.toLowerCase() === 'true' ? 'true' : 'false';
    case 'int':
    case 'double':
    case 'currency':
    case 'percent':
      return String(Number(value));
    case 'date':
    case 'datetime':
      return dateLiteral(value);
    default:
      return quoted(value);
  }
}

/** List metadata writes dates as `12/31/2026` or as the date literals of SOQL. */
function dateLiteral(value: string): string {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value) ?? [];
  if (year) return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  if (!/^(\d{4}-\d{2}-\d{2}|[A-Z_]+(:\d+)?)$/.test(value)) {
    throw new Error(`The local org does not understand the date ${value} of a list filter.`);
  }
  return value;
}

const quoted = (value: string): string => `'${value.replace(/[\\']/g, '\\$&').replace(/\\\\([%_])/g, '\\$1')}'`;

/** Every child relationship of the object that the user may read; those of the layout first and in its order. */
export function relatedListsOf(
  project: ProjectMetadata,
  object: ObjectDef,
  schema: Schema,
  access: UserAccess
): RelatedListModel[] {
  const layout = layoutOf(project, object.name);
  const configured = layout ? children(layout, 'relatedLists') : [];
  const lists = object.children.flatMap((relationship) => {
    const child = schema.object(relationship.childObject);
    const name = relationship.relationshipName;
    if (!child || !name || child.kind === 'customMetadata' || !access.mayRead(child)) return [];
    const position = configured.findIndex((entry) => {
      const list = text(entry, 'relatedList') ?? '';
      return list === `${child.name}.${relationship.field}` || RELATED[list] === name;
    });
    const onLayout = layout ? position >= 0 : child.createable;
    const head = { name, label: child.labelPlural, object: child.name, field: relationship.field, onLayout };
    return [
      { position, list: { ...head, ...definitionOf(configured[position], project, child, relationship.field, access) } }
    ];
  });
  return lists.sort((a, b) => a.position - b.position).map(({ list }) => list);
}

function definitionOf(
  entry: XmlElement | undefined,
  project: ProjectMetadata,
  child: ObjectDef,
  parentField: string,
  access: UserAccess
): Pick<RelatedListModel, 'columns' | 'orderBy' | 'problem'> {
  const readable = (name: string): boolean => {
    const field = child.fields.get(name.toLowerCase());
    return field !== undefined && access.mayReadField(child, field);
  };
  try {
    const named = entry ? children(entry, 'fields').map((field) => fieldOf(field.text, child).name) : [];
    const columns = named.length > 0 ? named.filter(readable) : defaultColumns(project, child, readable);
    const sort = entry && text(entry, 'sortField');
    const direction = entry && text(entry, 'sortOrder') === 'Desc' ? 'DESC' : 'ASC';
    return {
      columns: columns.filter((column) => column !== parentField),
      orderBy: sort ? `${fieldOf(sort, child).name} ${direction}` : '',
      problem: null
    };
  } catch (error) {
    return { columns: [], orderBy: '', problem: (error as Error).message };
  }
}

function columnsOf(
  project: ProjectMetadata,
  object: ObjectDef,
  fields: Readonly<Record<string, FieldModel>>
): string[] {
  return defaultColumns(project, object, (name) => fields[name] !== undefined);
}

/** Without a list of its own: the name and what the compact layout shows. */
function defaultColumns(project: ProjectMetadata, object: ObjectDef, readable: (name: string) => boolean): string[] {
  const name = object.name === 'OpportunityLineItem' ? 'Product2Id' : object.nameField?.name;
  const shown = Object.fromEntries(
    [...object.fields.values()]
      .filter((field) => readable(field.name))
      .map((field) => [field.name, { nameField: field.nameField }])
  );
  return [...new Set([...(name && readable(name) ? [name] : []), ...highlightsOf(project, object, shown)])].slice(0, 6);
}
