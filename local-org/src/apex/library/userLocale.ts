/** The running user's record as the library needs it: locale, language, names. */
import type { ApexThread } from '../native.ts';
import type { RowValues } from '../../schema/types.ts';

/** The stored row of the running user, read afresh: `System.runAs` changes it. */
export function runningUser(thread: ApexThread): RowValues {
  const { store, access } = thread.context;
  const user = store.schema.object('User');
  const row = user && store.rowsById(user, [access.userId]).get(access.userId);
  if (!row) throw new Error(`The running user ${access.userId} has no record`);
  return row;
}

/** Locale of the running user in the form that Intl takes: `en_US` is `en-US`. */
export function localeOf(thread: ApexThread): string {
  const locale = runningUser(thread)['LocaleSidKey'];
  return typeof locale === 'string' ? locale.replaceAll('_', '-') : 'en-US';
}
