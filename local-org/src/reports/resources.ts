/**
 * The Reports and Dashboards REST API.
 * Source: Reports and Dashboards REST API Developer Guide, "Reference"
 * (https://developer.salesforce.com/docs/analytics/salesforce-analytics-rest-api/guide/reference-analytics-rest-api-intro.html).
 */
import { asObject } from '../api/body.ts';
import { notFound } from '../api/errors.ts';
import type { Routes } from '../api/routes.ts';
import type { Call, Handler, Json, Reply } from '../api/types.ts';
import { NotSupportedError, OrgError } from '../schema/errors.ts';
import type { ExecutionContext } from '../security/types.ts';
import { calendarOf } from '../soql/calendar.ts';
import { runComponents, runningUser } from './dashboardRun.ts';
import type { DashboardDef } from './dashboards.ts';
import { componentId, dashboardMetadata, dashboardResult, optionId } from './dashboardJson.ts';
import { described } from './describe.ts';
import { extendedMetadata, reportMetadata, runResult } from './json.ts';
import { withOverrides } from './overrides.ts';
import { runReport } from './run.ts';
import { listed, type Stored, storedDashboard, storedReport } from './stored.ts';

const lacking = (what: string): Handler => {
  return () => {
    throw new NotSupportedError(what);
  };
};

export function addReports(routes: Routes): void {
  routes.add('/data/analytics/reports', { GET: reports, POST: lacking('making reports over REST') });
  routes.add('/data/analytics/reports/:id', {
    GET: (call) => execute(call, {}),
    POST: (call) => execute(call, asObject(call.json(), 'The body')),
    PATCH: lacking('changes of reports over REST'),
    DELETE: lacking('deleting reports over REST')
  });
  routes.add('/data/analytics/reports/:id/describe', { GET: describe });
  routes.add('/data/analytics/dashboards', { GET: dashboards, POST: lacking('copies of dashboards over REST') });
  routes.add('/data/analytics/dashboards/:id', {
    GET: (call) => dashboard(call, null),
    POST: (call) => dashboard(call, componentIds(call)),
    PUT: (call) => ({ status: 201, body: { statusUrl: statusUrl(call, storedDashboard(call).id) } }),
    PATCH: lacking('changes of dashboards over REST'),
    DELETE: lacking('deleting dashboards over REST')
  });
  routes.add('/data/analytics/dashboards/:id/describe', { GET: describeDashboard });
  routes.add('/data/analytics/dashboards/:id/status', { GET: status });
}

function reports(call: Call): Reply {
  const body = listed(call, 'Report').map(({ id, name, description, folderName }) => {
    const url = `${call.base}/analytics/reports/${id}`;
    return { description, describeUrl: `${url}/describe`, folderName, id, instancesUrl: `${url}/instances`, name, url };
  });
  return { status: 200, body };
}

/** An empty body changes nothing. */
function execute(call: Call, { reportMetadata: metadata }: Json): Reply {
  const { id, folderId, definition } = storedReport(call);
  const report = metadata === undefined || metadata === null ? definition : withOverrides(definition, metadata);
  const asked = call.query.get('includeDetails');
  const details = asked === null ? false : asked === 'true';
  const run = runReport(call.context, report, { details });
  const place = { base: call.base, id, folderId, calendar: calendarOf(call.context), details };
  return { status: 200, body: runResult(run, place) };
}

function describe(call: Call): Reply {
  const { id, folderId, definition } = storedReport(call);
  const url = `${call.base}/analytics/reports/${id}`;
  return {
    status: 200,
    body: {
      attributes: {
        describeUrl: `${url}/describe`,
        instancesUrl: `${url}/instances`,
        reportId: id,
        reportName: definition.label,
        type: 'Report'
      },
      reportExtendedMetadata: extendedMetadata(definition),
      reportMetadata: reportMetadata(definition, id, folderId),
      reportTypeMetadata: described(call.context, definition.type)
    }
  };
}

const statusUrl = (call: Call, id: string): string => `${call.base}/analytics/dashboards/${id}/status`;

function dashboards(call: Call): Reply {
  const body = listed(call, 'Dashboard').map(({ id, name, description, folderName }) => ({
    description,
    folderName,
    id,
    name,
    statusUrl: statusUrl(call, id),
    url: `${call.base}/analytics/dashboards/${id}`
  }));
  return { status: 200, body };
}

/** As the user of the dashboard, whoever may open it. */
function runnerOf(call: Call, { definition }: Stored<DashboardDef>): ExecutionContext {
  const user = runningUser(call.context, definition);
  const asked = call.query.get('runningUser');
  if (asked !== null && asked.slice(0, 15) !== user.slice(0, 15))
    throw new OrgError('FORBIDDEN', 'You are not allowed to change the running user of this dashboard');
  return user === call.context.access.userId ? call.context : call.context.forUser(user);
}

function dashboard(call: Call, only: readonly string[] | null): Reply {
  const stored = storedDashboard(call);
  const runner = runnerOf(call, stored);
  const runs = runComponents(runner, stored.definition, chosenOptions(call, stored));
  const indexes =
    only &&
    stored.definition.components.flatMap((_, index) => (only.includes(componentId(stored.id, index)) ? [index] : []));
  return { status: 200, body: dashboardResult(call, stored, runner, runs, indexes) };
}

function componentIds(call: Call): readonly string[] | null {
  const { componentIds: ids } = asObject(call.json(), 'The body');
  if (ids === undefined || ids === null) return null;
  if (!Array.isArray(ids)) throw new OrgError('BAD_REQUEST', 'componentIds must be a list');
  return ids.map(String);
}

/** `?filter1=0IC...`: an option of the first filter. */
function chosenOptions(call: Call, { id, definition }: Stored<DashboardDef>): (number | null)[] {
  return definition.filters.map(({ options }, filter) => {
    const asked = call.query.get(`filter${filter + 1}`);
    if (asked === null || asked === '') return null;
    const index = options.findIndex((_, option) => optionId(id, filter, option).startsWith(asked.slice(0, 15)));
    if (index < 0 || asked.length < 15)
      throw new OrgError('BAD_REQUEST', `Not an option of filter ${filter + 1}: ${asked.slice(0, 100)}`);
    return index;
  });
}

function describeDashboard(call: Call): Reply {
  const stored = storedDashboard(call);
  return { status: 200, body: dashboardMetadata(call, stored, runnerOf(call, stored).access.userId) };
}

function status(call: Call): Reply {
  const stored = storedDashboard(call);
  const at = new Date(call.org.clock.now()).toISOString().replace('Z', '+0000');
  if (stored.definition.components.length === 0) throw notFound();
  return {
    status: 200,
    body: {
      componentStatus: stored.definition.components.map((_, index) => ({
        componentId: componentId(stored.id, index),
        refreshDate: at,
        refreshStatus: 'IDLE'
      }))
    }
  };
}
