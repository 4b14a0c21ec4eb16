// Names of the records that an answer speaks of by Id or key.
import type { QuotaInput } from 'c/quotaEngine';

/** A deal goes by its customer, with what is sold where a customer has several. */
export function namesOf({ deals, quotas, periods, credits, items }: QuotaInput): ReadonlyMap<string, string> {
  const several = (account: string | null): boolean => deals.filter((deal) => deal.account === account).length > 1;
  const both = (account: string | null, name: string | null): string =>
    [account, name].filter((part) => part !== null).join(', ');
  return new Map([
    ...credits.flatMap(({ id, account, subject, source }) => {
      const name = both(account, subject);
      return source === null ? [[id, name] as const] : [[id, name] as const, [source, account ?? name] as const];
    }),
    ...quotas.map(({ id, name }) => [id, name] as const),
    ...periods.map(({ key, name }) => [key, name] as const),
    ...items.map(({ key, name }) => [key, name] as const),
    ...deals.map(({ id, account, name }) => [id, several(account) ? both(account, name) : (account ?? name)] as const)
  ]);
}
