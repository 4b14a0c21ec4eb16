/**
 * Runs the reports of a dashboard, as its viewer or as the user that it names, with the options that were chosen of its
 * filters. Source: Reports and Dashboards REST API Developer Guide, "Get Dashboard Results", "Filter Dashboard Results"
 * (https://developer.salesforce.com/docs/atlas.en-us.api_analytics.meta/api_analytics/analytics_api_dashboard_get_results.htm).
 */
import { NotSupportedError, OrgError } from '../schema/errors.ts';
import type { ExecutionContext } from '../security/types.ts';
import type { DashboardComponent, DashboardDef } from './dashboards.ts';
import { quotedValue } from './dashboards.ts';
import { runReport } from './run.ts';
import type { ReportDef, ReportFilter, ReportRun } from './types.ts';

/** The user as whom a dashboard is run. @throws OrgError when there is no such active user */
export function runningUser(context: ExecutionContext, { type, runningUser: name }: DashboardDef): string {
  if (type !== 'SpecifiedUser') return context.access.userId;
  const { store } = context;
  // Whoever deploys a dashboard without a user is the one; here that is the administrator that every org has.
  const sql = 'SELECT "Id" FROM "User" WHERE "IsActive" = 1';
  const [user] =
    name === null
      ? store.select(`${sql} ORDER BY "Id" LIMIT 1`)
      : store.select(`${sql} AND "Username" = ? COLLATE NOCASE`, [name]);
  if (!user) throw new OrgError('FORBIDDEN', `The running user ${name ?? ''} of this dashboard is no active user`);
  return String(user['Id']);
}

export interface ComponentRun {
  readonly component: DashboardComponent;
  readonly run: ReportRun | null;
  readonly error: OrgError | null;
}

/** @param chosen index of an option by the index of its filter; null: all */
export function runComponents(
  context: ExecutionContext,
  dashboard: DashboardDef,
  chosen: readonly (number | null)[]
): ComponentRun[] {
  return dashboard.components.map((component) => {
    try {
      const report = filtered(component, dashboard, chosen);
      const details = component.kind.type === 'FlexTable' && report.format === 'TABULAR';
      return { component, run: runReport(context, report, { details }), error: null };
    } catch (error) {
      if (error instanceof OrgError && !(error instanceof NotSupportedError)) return { component, run: null, error };
      throw error;
    }
  });
}

function filtered(
  { report, filterColumns }: DashboardComponent,
  { filters }: DashboardDef,
  chosen: readonly (number | null)[]
): ReportDef {
  const added = filters.flatMap(({ options }, index): ReportFilter[] => {
    const option = options[chosen[index] ?? -1];
    const column = filterColumns[index];
    if (!option || !column) return [];
    return [{ column, operator: option.operator, value: option.values.map(quotedValue).join(',') }];
  });
  if (added.length === 0) return report;
  const from = report.filters.length;
  const more = added.map((_, index) => ({ kind: 'filter' as const, index: from + index + 1 }));
  return {
    ...report,
    filters: [...report.filters, ...added],
    booleanFilter: report.booleanFilter && { kind: 'and', items: [report.booleanFilter, ...more] }
  };
}
