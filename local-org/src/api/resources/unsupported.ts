// Resources that an org has and the local org lacks: they say so by name instead of pretending not to exist.
import { NotSupportedError } from '../errors.ts';
import type { Resource, Routes } from '../routes.ts';
import type { Handler } from '../types.ts';

const missing: Readonly<Record<string, string>> = {
  actions: 'invocable actions',
  analytics: 'the Reports and Dashboards API',
  chatter: 'the Connect API',
  connect: 'the Connect API',
  graphql: 'the GraphQL API',
  jobs: 'this resource of the Bulk API',
  metadata: 'this resource of the Metadata API',
  parameterizedSearch: 'SOSL',
  process: 'approval processes and the Process API',
  search: 'SOSL',
  tooling: 'this resource of the Tooling API',
  'ui-api': 'this resource of the UI API'
};

/** To be added last: what the resources before it answer is supported. */
export function addUnsupported(routes: Routes): void {
  for (const [name, what] of Object.entries(missing)) {
    const refuse: Handler = () => {
      throw new NotSupportedError(what);
    };
    const resource: Resource = { GET: refuse, POST: refuse, PATCH: refuse, PUT: refuse, DELETE: refuse };
    routes.add(`/data/${name}/*`, resource);
  }
}
