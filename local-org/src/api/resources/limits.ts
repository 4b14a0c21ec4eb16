// The entry points of a version and the org's limits.
// Source: REST API Developer Guide, "Resources by Version" and "Limits".
import type { Routes } from '../routes.ts';

const entries = ['composite', 'jobs', 'limits', 'query', 'queryAll', 'sobjects', 'tooling', 'ui-api'];

export function addLimits(routes: Routes): void {
  routes.add('/data', {
    GET: ({ base, origin, context }) => ({
      status: 200,
      body: {
        ...Object.fromEntries(entries.map((name) => [name, `${base}/${name}`])),
        identity: `${origin}/id/${context.store.organizationId}/${context.access.userId}`
      }
    })
  });
  // A local org counts and refuses nothing: what is left is all there is. The figures are a
  // Developer Edition's, the data storage is a Developer scratch org's: the tools that ask for it want to write.
  routes.add('/data/limits', {
    GET: () => ({
      status: 200,
      body: {
        DailyApiRequests: { Max: 15000, Remaining: 15000 },
        DataStorageMB: { Max: 200, Remaining: 200 },
        FileStorageMB: { Max: 20, Remaining: 20 }
      }
    })
  });
}
