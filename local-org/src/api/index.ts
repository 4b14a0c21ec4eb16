/** The org's HTTP API: Salesforce's REST resources over the rooms below. */
export { createApi } from './app.ts';
export { Background } from './background.ts';
export { listedField } from './lists/listedField.ts';
export { listViewsOf } from './lists/listViews.ts';
export { Sessions } from './sessions.ts';
export type { Org } from './types.ts';
