// Ids of the records that were changed or deleted in a span of time, for clients that keep a copy.
// Source: REST API Developer Guide, "sObject Get Updated", "sObject Get Deleted"
// (https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_getupdated.htm); SOAP API Developer
// Guide, "getUpdated()", "getDeleted()".
import type { ObjectDef } from '../../schema/types.ts';
import { query } from '../../soql/index.ts';
import type { QueryRecord } from '../../soql/types.ts';
import { OrgError } from '../errors.ts';
import { restInstant } from '../records.ts';
import type { Routes } from '../routes.ts';
import type { Call } from '../types.ts';
import { objectOf } from './describe.ts';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;
/** "No more than 30 days previous to the day the call is executed", 15 for what was deleted. */
const UPDATED_DAYS = 30;
const DELETED_DAYS = 15;
const MAX_IDS = 600_000;
/** An instant of ISO 8601 with its zone; a `+` that was not encoded is a space. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+ -]\d\d:?\d\d)$/;

export function addReplication(routes: Routes): void {
  routes.add('/data/sobjects/:object/updated', {
    GET: (call) => {
      const span = spanOf(call, UPDATED_DAYS);
      const records = changedIn(call, objectOf(call), span, false);
      const ids = records.map(({ values }) => String(values['Id']));
      return { status: 200, body: { ids, latestDateCovered: coveredBy(call, span) } };
    }
  });
  routes.add('/data/sobjects/:object/deleted', {
    GET: (call) => {
      const span = spanOf(call, DELETED_DAYS);
      const records = changedIn(call, objectOf(call), span, true);
      const deletedRecords = records.map(({ values }) => ({
        id: values['Id'],
        deletedDate: restInstant(String(values['SystemModstamp']))
      }));
      // Nothing leaves the recycle bin by itself here: all of the span that may be asked for is there.
      const earliest = instantAt(call.org.clock.now() - DELETED_DAYS * DAY);
      return {
        status: 200,
        body: { deletedRecords, earliestDateAvailable: earliest, latestDateCovered: coveredBy(call, span) }
      };
    }
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Of a span that lies ahead only what is past is covered. */
const coveredBy = (call: Call, { end }: Span): string => instantAt(Math.min(end, call.org.clock.now()));

const instantAt = (milliseconds: number): string => restInstant(new Date(milliseconds).toISOString());

function spanOf(call: Call, days: number): Span {
  const start = minuteOf(call, 'start');
  const now = call.org.clock.now();
  const end = minuteOf(call, 'end');
  if (end <= start) throw badSpan('The start date must be before the end date');
  if (start < now - (days + 1) * DAY) throw badSpan(`The start date cannot be more than ${days} days ago`);
  return { start, end };
}

const badSpan = (message: string): OrgError => new OrgError('INVALID_REPLICATION_DATE', message);

/** "The API ignores the seconds portion." */
function minuteOf(call: Call, name: string): number {
  const text = call.query.get(name);
  if (text === null) throw new OrgError('MISSING_ARGUMENT', `The parameter ${name} is required`);
  const instant = INSTANT.test(text) ? Date.parse(text.replace(' ', '+')) : NaN;
  if (Number.isNaN(instant)) throw new OrgError('INVALID_INPUT', `Not a date and time in ISO 8601: ${name}=${text}`);
  return Math.floor(instant / MINUTE) * MINUTE;
}

/** "The call uses the SystemModstamp field"; LastModifiedDate where there is none. */
function changedIn(
  { context }: Call,
  object: ObjectDef,
  { start, end }: Span,
  deleted: boolean
): readonly QueryRecord[] {
  const stamp = object.fields.get('systemmodstamp') ?? object.fields.get('lastmodifieddate');
  const isDeletable = object.fields.has('isdeleted');
  if (stamp === undefined || (deleted && !isDeletable)) {
    throw new OrgError('INVALID_TYPE_FOR_OPERATION', `${object.name} cannot be replicated`);
  }
  const state = isDeletable ? ` AND IsDeleted = ${deleted}` : '';
  const between = `${stamp.name} >= ${new Date(start).toISOString()} AND ${stamp.name} < ${new Date(end).toISOString()}`;
  const soql = `SELECT Id, ${stamp.name} FROM ${object.name} WHERE ${between}${state} ORDER BY ${stamp.name}, Id LIMIT ${MAX_IDS + 1}`;
  const { records } = query(context, { soql, mode: 'user', includeDeleted: deleted });
  if (records.length > MAX_IDS)
    throw new OrgError('EXCEEDED_ID_LIMIT', `More than ${MAX_IDS} records: ask for less time`);
  return records;
}
