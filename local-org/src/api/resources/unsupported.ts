// Resources that an org has and the local org lacks: they say so by name instead of pretending not to exist.
import { NotSupportedError } from '../errors.ts';
import type { Resource, Routes } from '../routes.ts';
import type { Handler } from '../types.ts';

const missing: Readonly<Record<string, string>> = {
  actions: 'invocable actions',
  analytics: 'the Reports and Dashboards API',
  appMenu: 'the app menu',
  asyncQueries: 'asynchronous SOQL',
  chatter: 'the Connect API',
  compactLayouts: 'compact layouts over REST',
  connect: 'the Connect API',
  consent: 'the Consent API',
  dedupe: 'duplicate jobs',
  event: 'event schemas',
  graphql: 'the GraphQL API',
  jobs: 'this resource of the Bulk API',
  knowledgeManagement: 'Knowledge',
  licensing: 'licences',
  limits: 'this resource of the limits',
  metadata: 'this resource of the Metadata API',
  process: 'approval processes and the Process API',
  quickActions: 'quick actions',
  recent: 'recently viewed records',
  scheduling: 'Lightning Scheduler',
  search: 'this resource of the search',
  support: 'Knowledge and support',
  tabs: 'tabs over REST',
  theme: 'themes',
  'composite/graph': 'composite graphs',
  tooling: 'this resource of the Tooling API',
  'ui-api': 'this resource of the UI API',
  wave: 'CRM Analytics'
};

/** Below an object; in the place of a record's Id. */
const missingOfObject: Readonly<Record<string, string>> = {
  'describe/layouts': 'layouts over REST (the UI API has them)',
  'describe/layouts/:recordType': 'layouts over REST (the UI API has them)',
  'describe/compactLayouts': 'compact layouts over REST',
  'describe/compactLayouts/:recordType': 'compact layouts over REST',
  'describe/approvalLayouts': 'approval layouts',
  'describe/approvalLayouts/:process': 'approval layouts',
  'describe/namedLayouts/:name': 'named layouts',
  defaultValues: 'default values over REST (the UI API has them)',
  quickActions: 'quick actions',
  'quickActions/:name': 'quick actions',
  relevantItems: 'relevant items'
};

const refusing = (what: string): Resource => {
  const refuse: Handler = ({ params }) => {
    const { rest } = params;
    throw new NotSupportedError(rest === undefined ? what : `${what}: ${rest}`);
  };
  return { GET: refuse, POST: refuse, PATCH: refuse, PUT: refuse, DELETE: refuse };
};

/** To be added last: what the resources before it answer is supported. */
export function addUnsupported(routes: Routes): void {
  for (const [name, what] of Object.entries(missing)) {
    routes.add(`/data/${name}`, refusing(what));
    routes.add(`/data/${name}/:rest{.+}`, refusing(what));
  }
}

/** To be added before the records, whose Ids stand in the same place. Source: REST API Developer Guide, "Reference". */
export function addUnsupportedOfObjects(routes: Routes): void {
  for (const [path, what] of Object.entries(missingOfObject)) {
    routes.add(`/data/sobjects/:object/${path}`, refusing(what));
  }
  routes.add('/services/async/:rest{.+}', refusing('version 1 of the Bulk API (version 2.0 is there)'));
  routes.add('/services/apexrest/:rest{.+}', refusing('Apex REST over HTTP'));
  routes.add('/data/sobjects/relevantItems', refusing('relevant items'));
  routes.add('/data/sobjects/User/:id/password', refusing('passwords'));
}
