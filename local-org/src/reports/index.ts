/**
 * The reports room: report types, reports and dashboards of a project, run over what their user may see, and told in the
 * words of the Reports and Dashboards REST API. It knows nothing of any product.
 */
export { checkReports } from './check.ts';
export { addReports } from './resources.ts';
