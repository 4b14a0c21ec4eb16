// How objects are shown to the user (the server's answer, kept while the page is open), and queries over records.
import type { FieldModel, ObjectModel } from '../model/types.ts';
import { plainRow, type PlainRecord } from '../page/cells.ts';
import { countSoql, listSoql, type ListQuery } from '../page/listQuery.ts';
import { context } from './context.ts';
import { API, request } from './http.ts';

/** The page comes with the object that it shows. */
const models = new Map<string, Promise<ObjectModel>>(
  context.object ? [[context.object.name, Promise.resolve(context.object)]] : []
);

/** @throws FetchResponse with status 404 for an object that is not there or not the user's to see */
export function objectModel(name: string): Promise<ObjectModel> {
  const known = models.get(name) ?? request<ObjectModel>('GET', `/lightning/data/object/${encodeURIComponent(name)}`);
  models.set(name, known);
  known.catch(() => models.delete(name));
  return known;
}

interface QueryAnswer {
  readonly totalSize: number;
  readonly records: readonly Readonly<Record<string, unknown>>[];
}

export const query = (soql: string): Promise<QueryAnswer> =>
  request<QueryAnswer>('GET', `${API}/query?${new URLSearchParams({ q: soql })}`);

export interface ListPage {
  readonly records: readonly PlainRecord[];
  /** Records that match in all. */
  readonly total: number;
}

/** One page of a list, and how many records there are. */
export async function listPage(list: ListQuery): Promise<ListPage> {
  const rows = await query(listSoql(list));
  const records = rows.records.map((row) => plainRow(row, list.object, list.columns));
  const isLast = records.length < list.limit;
  const total = isLast ? list.offset + records.length : (await query(countSoql(list))).totalSize;
  return { records, total };
}

/** Columns by name, those that the user may see. */
export const columnsOf = (object: ObjectModel, names: readonly string[]): FieldModel[] =>
  names.flatMap((name) => object.fields[name] ?? []);

/** Ids of the records viewed last, latest first, in this browser and for this user. */
const RECENT = 'local-org:recent';
const RECENT_COUNT = 10;

export interface RecentRecord {
  readonly id: string;
  readonly object: string;
  readonly name: string;
  readonly icon: string;
}

export function recentRecords(userId: string): RecentRecord[] {
  try {
    return JSON.parse(localStorage.getItem(`${RECENT}:${userId}`) ?? '[]') as RecentRecord[];
  } catch {
    return [];
  }
}

export function rememberRecord(userId: string, record: RecentRecord): void {
  const others = recentRecords(userId).filter(({ id }) => id !== record.id);
  localStorage.setItem(`${RECENT}:${userId}`, JSON.stringify([record, ...others].slice(0, RECENT_COUNT)));
}
