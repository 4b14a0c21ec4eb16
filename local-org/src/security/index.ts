/** Security: what a user may do. */
export { checkRights, contextFor, systemContext } from './context.ts';
export { hiddenRecords } from './hiddenRecords.ts';
export type { AccessMode, ExecutionContext, RecordLevel, RecordSharing, UserAccess } from './types.ts';
