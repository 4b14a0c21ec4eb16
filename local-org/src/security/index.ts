/** Security: what a user may do. */
export { checkRights, contextFor, permissionRowsOf, systemContext } from './context.ts';
export { hiddenRecords } from './hiddenRecords.ts';
export { takesPermissions } from './permissionSets.ts';
export type { AccessMode, ExecutionContext, RecordLevel, RecordSharing, UserAccess } from './types.ts';
