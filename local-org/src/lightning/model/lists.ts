// List views and related lists as the page shows them.
// Source: Metadata API Developer Guide, "ListView" and "Layout: RelatedListItem".
import { listedField, listViewsOf } from '../../api/index.ts';
import { children, text, type ProjectMetadata, type XmlElement } from '../../metadata/index.ts';
import type { ObjectDef, Schema } from '../../schema/types.ts';
import type { UserAccess } from '../../security/types.ts';
import { highlightsOf, layoutOf } from './layout.ts';
import type { FieldModel, ListViewModel, RelatedListModel } from './types.ts';

/** The standard lists' names in layouts, by the relationship they show. */
const RELATED: Readonly<Record<string, string>> = {
  RelatedContactList: 'Contacts',
  RelatedOpportunityList: 'Opportunities',
  RelatedLineItemList: 'OpportunityLineItems',
  RelatedContactRoleList: 'OpportunityContactRoles',
  RelatedAccountContactRelationList: 'AccountContactRelations',
  RelatedCaseList: 'Cases'
};

/** The lists as the page has them: its own columns for the list of all records. */
export const viewsOf = (
  project: ProjectMetadata,
  object: ObjectDef,
  fields: Readonly<Record<string, FieldModel>>
): ListViewModel[] =>
  listViewsOf(project, object, {
    isVisible: (name) => fields[name] !== undefined,
    standing: columnsOf(project, object, fields)
  }).map(({ name, label, columns, where, problem }) => ({ name, label, columns, where, problem }));

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
    const named = entry ? children(entry, 'fields').map((field) => listedField(field.text, child).name) : [];
    const columns = named.length > 0 ? named.filter(readable) : defaultColumns(project, child, readable);
    const sort = entry && text(entry, 'sortField');
    const direction = entry && text(entry, 'sortOrder') === 'Desc' ? 'DESC' : 'ASC';
    return {
      columns: columns.filter((column) => column !== parentField),
      orderBy: sort ? `${listedField(sort, child).name} ${direction}` : '',
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
