// A list view as a user meets it: which one a path means, its columns as field paths, and its records.
import type { FieldDef, ObjectDef } from '../../schema/types.ts';
import type { UserAccess } from '../../security/types.ts';
import { notFound, NotSupportedError, OrgError } from '../errors.ts';
import { readableField } from '../records.ts';
import { compactFields } from '../resources/ui-layout.ts';
import { fieldNames } from '../selecting.ts';
import type { Call } from '../types.ts';
import { type ListView, listViewsOf } from './listViews.ts';

/** What a list shows in one column: of a lookup the name of what it leads to. */
export interface Column {
  readonly field: FieldDef;
  /** `Name`, `Account.Name`. */
  readonly path: string;
  readonly label: string;
  /** Path of the Id that the column links to; null for a column without a link. */
  readonly link: string | null;
  readonly sortable: boolean;
}

export function viewsOf(call: Call, object: ObjectDef): ListView[] {
  const { access } = call.context;
  const standing = [...new Set([object.nameField?.name ?? 'Id', ...compactFields(call.org.project, object)])];
  return listViewsOf(call.org.project, object, {
    isVisible: (name) => isVisible(access, object, name),
    standing: standing.filter((name) => isVisible(access, object, name))
  });
}

function isVisible(access: UserAccess, object: ObjectDef, name: string): boolean {
  const field = object.fields.get(name.toLowerCase());
  return field !== undefined && !field.parts && access.mayReadField(object, field);
}

/**
 * By API name or Id.
 * @throws OrgError NOT_FOUND; INSUFFICIENT_ACCESS for a view that filters by what the user may not see: its filter would
 *   tell; NotSupportedError for one that the local org does not understand
 */
export function viewNamed(call: Call, object: ObjectDef, wanted: string): ListView {
  const view = viewsOf(call, object).find(({ id, name }) => name === wanted || id.slice(0, 15) === wanted.slice(0, 15));
  if (!view) throw notFound(`${object.name} has no list view ${wanted}`);
  if (view.problem !== null) throw new NotSupportedError(`the list view ${object.name}.${view.name}: ${view.problem}`);
  if (!view.filters.every(({ field }) => isVisible(call.context.access, object, field))) {
    throw new OrgError('INSUFFICIENT_ACCESS', 'The list view filters by a field that is not visible to you');
  }
  return view;
}

/** The view of an Id alone. @throws OrgError as {@link viewNamed} */
export function viewOfId(call: Call, id: string): { object: ObjectDef; view: ListView } {
  for (const object of call.org.schema.objects) {
    if (!call.context.access.mayRead(object) || !viewsOf(call, object).some((view) => view.id === id)) continue;
    return { object, view: viewNamed(call, object, id) };
  }
  throw notFound();
}

export const columnsOf = ({ org }: Call, object: ObjectDef, { columns }: ListView): Column[] =>
  columns.map((name) => {
    const field = object.fields.get(name.toLowerCase());
    if (field === undefined) throw notFound();
    const target = org.schema.object(field.referenceTo[0] ?? '');
    const shown = field.namePointing === true ? 'Name' : target?.nameField?.name;
    const sortable = field.type !== 'textarea' && field.type !== 'multipicklist';
    const { label, relationshipName } = field;
    if (field.type !== 'reference' || relationshipName === null || shown === undefined) {
      return { field, path: field.name, label, link: field.nameField ? 'Id' : null, sortable };
    }
    return { field, path: `${relationshipName}.${shown}`, label, link: `${relationshipName}.Id`, sortable };
  });

/** `Name`, `-CloseDate`: at most five (User Interface API Developer Guide, "List Records Input"). */
export interface Order {
  readonly path: string;
  readonly descending: boolean;
}

const MAX_ORDERS = 5;

/** The order that is asked for; by the first column that can be sorted without one. */
export function ordersOf(call: Call, object: ObjectDef, columns: readonly Column[], asked: readonly string[]): Order[] {
  if (asked.length > MAX_ORDERS) {
    throw new OrgError('ILLEGAL_QUERY_PARAMETER_VALUE', `A list can be sorted by up to ${MAX_ORDERS} fields`);
  }
  const orders = asked.map((item) => {
    const descending = item.startsWith('-');
    const [name = ''] = fieldNames(item.replace(/^-/, '').replace(new RegExp(`^${object.name}\\.`, 'i'), ''));
    const path = name.includes('.') ? name : readableField(call.context, object, name).name;
    return { path, descending };
  });
  const [first] = columns.filter(({ sortable }) => sortable);
  return orders.length > 0 || first === undefined ? orders : [{ path: first.path, descending: false }];
}

/** All of the query after FROM but its page. The Id ends the order, so that pages do not overlap. */
export function restOf({ context }: Call, view: ListView, orders: readonly Order[]): string {
  const where = view.where.replaceAll('{user}', context.access.userId);
  const order = [...orders.map(({ path, descending }) => `${path} ${descending ? 'DESC' : 'ASC'} NULLS LAST`), 'Id'];
  return `${where === '' ? '' : `WHERE ${where} `}ORDER BY ${order.join(', ')}`;
}
