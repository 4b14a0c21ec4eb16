/**
 * Limits of the org by name. A local org counts and refuses nothing: what is left is all there is. The figures are those
 * of a Developer Edition, the data storage is a Developer scratch org's: the tools that ask for it want to write.
 * Source: REST API Developer Guide, "Limits"; Salesforce Developer Limits and Allocations Quick Reference.
 */
export const ORG_LIMITS: ReadonlyMap<string, number> = new Map([
  ['DailyApiRequests', 15000],
  ['DailyAsyncApexExecutions', 250000],
  ['DailyBulkApiBatches', 15000],
  ['DataStorageMB', 200],
  ['FileStorageMB', 20],
  ['SingleEmail', 15]
]);
