// The entry points of a version and the org's limits.
// Source: REST API Developer Guide, "Resources by Version" and "Limits".
import { ORG_LIMITS } from '../../store/index.ts';
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
  routes.add('/data/limits', {
    GET: () => ({
      status: 200,
      body: Object.fromEntries([...ORG_LIMITS].map(([name, Max]) => [name, { Max, Remaining: Max }]))
    })
  });
}
