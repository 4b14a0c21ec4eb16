/** Reports and dashboards by Id, where the user may open the folder that they lie in. */
import { notFound, OrgError } from '../api/errors.ts';
import type { Call } from '../api/types.ts';
import type { MetadataComponent, MetadataType } from '../metadata/index.ts';
import { isId, toId18 } from '../schema/index.ts';
import { query } from '../soql/index.ts';
import { type DashboardDef, dashboardDef } from './dashboards.ts';
import { reportDef } from './definition.ts';
import type { ReportDef } from './types.ts';

export interface Stored<T> {
  readonly id: string;
  readonly folderId: string | null;
  readonly definition: T;
}

export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly folderName: string | null;
}

const KINDS = {
  Report: { label: 'Name', folder: 'OwnerId' },
  Dashboard: { label: 'Title', folder: 'FolderId' }
} as const;

type Kind = keyof typeof KINDS;

/** @throws OrgError FORBIDDEN without the permission "Run Reports" */
function checkRight({ context, org }: Call): void {
  const reports = org.schema.object('Report');
  if (!reports || !context.access.mayRead(reports))
    throw new OrgError('FORBIDDEN', 'You need the permission "Run Reports" for reports and dashboards');
}

/** By name. */
export function listed(call: Call, kind: Kind): Listed[] {
  checkRight(call);
  const { context } = call;
  const { label } = KINDS[kind];
  const soql = `SELECT Id, ${label}, Description, FolderName FROM ${kind} ORDER BY ${label}, Id LIMIT 200`;
  return query(context, { soql, mode: 'user' }).records.map(({ values }) => ({
    id: String(values['Id']),
    name: String(values[label]),
    description: values['Description'] === null ? null : String(values['Description']),
    folderName: values['FolderName'] === null ? null : String(values['FolderName'])
  }));
}

/** @throws OrgError NOT_FOUND, also where the folder is closed to the user */
function found(call: Call, kind: Kind): { id: string; folderId: string | null; component: MetadataComponent } {
  checkRight(call);
  const id = call.params['id'] ?? '';
  if (!isId(id)) throw notFound();
  const { folder } = KINDS[kind];
  const soql = `SELECT Id, DeveloperName, ${folder} FROM ${kind} WHERE Id = :id`;
  const [record] = query(call.context, { soql, mode: 'user', binds: { id: toId18(id) } }).records;
  const name = String(record?.values['DeveloperName']);
  const component = record && componentNamed(call, kind, name);
  if (!component) throw notFound();
  const folderId = record.values[folder];
  return { id: toId18(id), folderId: typeof folderId === 'string' ? folderId : null, component };
}

const componentNamed = ({ org }: Call, kind: MetadataType, name: string): MetadataComponent | undefined =>
  org.project.all(kind).find(({ fullName }) => fullName.split('/').at(-1) === name);

export function storedReport(call: Call): Stored<ReportDef> {
  const { id, folderId, component } = found(call, 'Report');
  return { id, folderId, definition: reportDef(component, call.org.project, call.org.schema) };
}

export function storedDashboard(call: Call): Stored<DashboardDef> {
  const { id, folderId, component } = found(call, 'Dashboard');
  return { id, folderId, definition: dashboardDef(component, call.org.project, call.org.schema) };
}

/** Id of the report that lies under this name; null where there is none. */
export function reportId({ context }: Call, fullName: string): string | null {
  const name = fullName.split('/').at(-1) ?? '';
  const [row] = context.store.select('SELECT "Id" FROM "Report" WHERE "DeveloperName" = ?', [name]);
  return row ? String(row['Id']) : null;
}
