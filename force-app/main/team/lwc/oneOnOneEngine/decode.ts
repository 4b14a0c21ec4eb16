// Turns what Apex sent into the contract: keys without a value may be absent, and lists are read-only proxies.
import type { OneOnOneInput } from './contract';

/** As it is sent: what is null may be absent. */
export type Sent<T> = T extends readonly (infer Item)[]
  ? readonly Sent<Item>[]
  : T extends object
    ? {
        readonly [Key in keyof T as null extends T[Key] ? never : Key]: Sent<T[Key]>;
      } & { readonly [Key in keyof T as null extends T[Key] ? Key : never]?: Sent<NonNullable<T[Key]>> | null }
    : T;

const NULLABLE = {
  meeting: [
    ...['startsAt', 'endsAt', 'previousId', 'previousDay', 'previousState', 'sharedAt', 'finishedAt', 'signedAt'],
    'agenda'
  ],
  commitments: ['done', 'nextDue', 'meetingId', 'account'],
  goals: ['unit'],
  plans: ['completeness', 'nextReview', 'missing'],
  blockers: ['customer', 'dealId', 'similar']
} as const;

const withNulls = <T extends object>(value: T, keys: readonly string[]): T => ({
  ...Object.fromEntries(keys.map((key) => [key, null])),
  ...value
});

export function decode(sent: Sent<OneOnOneInput>): OneOnOneInput {
  // JSON makes plain objects of the proxies that a wire hands over.
  const plain = JSON.parse(JSON.stringify(sent)) as OneOnOneInput;
  return {
    ...plain,
    quotaId: plain.quotaId ?? null,
    openCommit: plain.openCommit ? withNulls(plain.openCommit, ['before']) : null,
    meeting: withNulls(plain.meeting, NULLABLE.meeting),
    commitments: plain.commitments.map((one) => withNulls(one, NULLABLE.commitments)),
    goals: plain.goals.map((one) => withNulls(one, NULLABLE.goals)),
    plans: plain.plans.map((one) => withNulls(one, NULLABLE.plans)),
    blockers: plain.blockers.map((one) => {
      const blocker = withNulls(one, NULLABLE.blockers);
      return { ...blocker, similar: blocker.similar ? withNulls(blocker.similar, ['customer']) : null };
    })
  };
}
