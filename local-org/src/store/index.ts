/** Store: the org's records in SQLite, and its clock. */
export { systemClock } from './clock.ts';
export { decode, quoteName } from './encoding.ts';
export { copyRecords, lastDeployment } from './closedStore.ts';
export { lockFile as lockRecords } from './fileLock.ts';
export { openStore } from './openStore.ts';
export type { StoreOptions } from './openStore.ts';
export type { Clock, Decode, SqlRow, SqlValue, Store } from './types.ts';
export { localTime } from './localTime.ts';
export { syncRoleGroups } from './groups.ts';
export { newRow, standard } from './rows.ts';
export { ORG_LIMITS } from './orgLimits.ts';
