// Children of a record: which related lists an object has, and their records.
// Source: User Interface API Developer Guide, "Related List Info", "Related List Records".
import type { ChildRelationship, ObjectDef } from '../../schema/types.ts';
import { notFound, NotSupportedError } from '../errors.ts';
import { pageNumber } from '../paging.ts';
import { objectOfId, readableField, readableObject } from '../records.ts';
import type { Routes } from '../routes.ts';
import { existingId, fieldNames } from '../selecting.ts';
import type { Call, Json, Reply } from '../types.ts';
import { addOptionalPath, addPath, fieldTree, readRecords } from '../ui-record.ts';
import { objectOf } from './describe.ts';
import { compactFields } from './ui-layout.ts';
import { listParameter } from './ui-records.ts';

export function addRelatedLists(routes: Routes): void {
  routes.add('/data/ui-api/related-list-info/:object', {
    GET: (call) => {
      const object = objectOf(call);
      const relatedLists = object.children.flatMap((relationship) => {
        const child = call.org.schema.object(relationship.childObject);
        const visible = relationship.relationshipName !== null && child && call.context.access.mayRead(child);
        return visible ? [summary(object, relationship, child)] : [];
      });
      return { status: 200, body: { parentObjectApiName: object.name, parentRecordTypeId: null, relatedLists } };
    }
  });
  routes.add('/data/ui-api/related-list-info/:object/:list', {
    GET: (call) => {
      const object = objectOf(call);
      const { relationship, child } = relatedList(call, object);
      const displayColumns = columnsOf(call, child).map((name) => {
        const field = readableField(call.context, child, name);
        return {
          fieldApiName: field.name,
          label: field.label,
          lookupId: field.nameField ? 'Id' : null,
          sortable: true
        };
      });
      return { status: 200, body: { ...summary(object, relationship, child), displayColumns } };
    }
  });
  routes.add('/data/ui-api/related-list-records/:id/:list', { GET: records });
  routes.add('/data/ui-api/related-list-count/:id/:list', { GET: count });
}

/** How many there are, up to `maxCount`, and whether there are more. */
function count(call: Call): Reply {
  const { parent, id, relationship, child } = listOfRecord(call);
  const maxCount = pageNumber(call.query.get('maxCount'), 'maxCount', { preset: 20, least: 0, most: 2000 });
  const rest = `WHERE ${relationship.field} = :id LIMIT ${maxCount + 1}`;
  const found = readRecords(call.context, fieldTree(child), rest, { id }).length;
  const body = {
    count: Math.min(found, maxCount),
    hasMore: found > maxCount,
    listReference: reference(parent, id, relationship)
  };
  return { status: 200, body };
}

function listOfRecord(call: Call) {
  const given = call.params['id'] ?? '';
  const parent = objectOfId(call.context, given);
  return { parent, id: existingId(call.context, parent, given), ...relatedList(call, parent) };
}

const reference = (parent: ObjectDef, id: string, relationship: ChildRelationship): Json => ({
  inContextOfRecordId: id,
  parentObjectApiName: parent.name,
  relatedListId: relationship.relationshipName,
  type: 'relatedList'
});

/** By relationship name, `OpportunityLineItems`, `Criteria__r`. */
function relatedList(call: Call, object: ObjectDef): { relationship: ChildRelationship; child: ObjectDef } {
  const name = (call.params['list'] ?? '').toLowerCase();
  const relationship = object.children.find((known) => known.relationshipName?.toLowerCase() === name);
  if (!relationship) throw notFound(`${object.name} has no related list ${call.params['list'] ?? ''}`);
  return { relationship, child: readableObject(call.context, relationship.childObject) };
}

const summary = (parent: ObjectDef, relationship: ChildRelationship, child: ObjectDef): Json => ({
  entityLabel: child.label,
  entityLabelPlural: child.labelPlural,
  fieldApiName: relationship.field,
  label: child.labelPlural,
  objectApiNames: [child.name],
  parentObjectApiName: parent.name,
  relatedListId: relationship.relationshipName
});

/** What the child shows of itself first, as far as the user may see it. */
function columnsOf(call: Call, child: ObjectDef): string[] {
  return compactFields(call.org.project, child).flatMap((name) => {
    const field = child.fields.get(name.toLowerCase());
    return field && call.context.access.mayReadField(child, field) ? [field.name] : [];
  });
}

function records(call: Call): Reply {
  const { context } = call;
  if (call.query.has('where')) throw new NotSupportedError('where of related-list-records');
  const { parent, id, relationship, child } = listOfRecord(call);
  const tree = fieldTree(child);
  const asked = listParameter(call, 'fields');
  for (const path of asked) addPath(context, tree, path);
  for (const path of listParameter(call, 'optionalFields')) addOptionalPath(context, tree, path);
  if (asked.length === 0) for (const name of columnsOf(call, child)) tree.fields.add(name);

  const pageSize = pageNumber(call.query.get('pageSize'), 'pageSize', { preset: 50, least: 0, most: 1999 });
  const offset = pageNumber(call.query.get('pageToken'), 'pageToken', { preset: 0, least: 0, most: 2000 });
  const rest = `WHERE ${relationship.field} = :id ORDER BY ${orderOf(call, child)} LIMIT ${pageSize + 1} OFFSET ${offset}`;
  const found = readRecords(context, tree, rest, { id });
  const page = found.slice(0, pageSize);
  return {
    status: 200,
    body: {
      count: page.length,
      currentPageToken: String(offset),
      listReference: reference(parent, id, relationship),
      nextPageToken: found.length > pageSize ? String(offset + pageSize) : null,
      pageSize,
      records: page
    }
  };
}

/** `sortBy=Name,-CloseDate`; by Id without it, so that pages do not overlap. */
function orderOf(call: Call, child: ObjectDef): string {
  const asked = listParameter(call, 'sortBy');
  const parts = asked.map((item) => {
    const descending = item.startsWith('-');
    const [name = ''] = fieldNames(item.replace(/^-/, '').replace(new RegExp(`^${child.name}\\.`, 'i'), ''));
    const field = readableField(call.context, child, name);
    return `${field.name} ${descending ? 'DESC' : 'ASC'} NULLS LAST`;
  });
  return [...parts, 'Id'].join(', ');
}
