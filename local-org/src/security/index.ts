/** Security: what a user may do. */
export { contextFor, systemContext } from './context.ts';
export type { AccessMode, ExecutionContext, UserAccess } from './types.ts';
