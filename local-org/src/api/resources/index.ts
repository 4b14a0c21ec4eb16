// All resources of the API, in the order in which their paths are tried.
import { BulkJobs } from '../bulk/jobs.ts';
import { Routes } from '../routes.ts';
import { addApex } from './apex.ts';
import { addBatch } from './batch.ts';
import { addCollections } from './collections.ts';
import { addBulkIngest } from './bulk-ingest.ts';
import { addBulkQuery } from './bulk-query.ts';
import { addComposite } from './composite.ts';
import { addDescribe } from './describe.ts';
import { addIdentity } from './identity.ts';
import { addLimits } from './limits.ts';
import { addQuery } from './query.ts';
import { addRecords } from './sobjects.ts';
import { addTree } from './tree.ts';
import { addLayouts } from './ui-layout.ts';
import { addLookups } from './ui-lookups.ts';
import { addObjectInfo } from './ui-object-info.ts';
import { addUiRecords } from './ui-records.ts';
import { addUnsupported } from './unsupported.ts';
import { addRelatedLists } from './ui-related-lists.ts';

export function resources(): Routes {
  const routes = new Routes();
  addLimits(routes);
  addQuery(routes);
  addDescribe(routes);
  addRecords(routes);
  addCollections(routes);
  addTree(routes);
  addBatch(routes);
  addComposite(routes);
  addObjectInfo(routes);
  addLayouts(routes);
  addLookups(routes);
  addRelatedLists(routes);
  addUiRecords(routes);
  addIdentity(routes);
  addApex(routes);
  const jobs = new BulkJobs();
  addBulkIngest(routes, jobs);
  addBulkQuery(routes, jobs);
  addUnsupported(routes);
  return routes;
}
