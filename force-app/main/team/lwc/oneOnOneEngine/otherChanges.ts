// Changes of an agenda that are not of deals: promises, quota, plans, certificates, blockers, topics.
import type { ChanceStep, Value } from 'c/quotaEngine';
import { daysBetween } from './days';
import type { Blocker, Certificate, Change, Commitment, IsoDate, Plan, Topic } from './contract';

/** A difference below this is shown the same. */
const CHANCE_SEEN = 0.0005;
const SCORE_SEEN = 0.05;

type Common = Omit<Change, 'key' | 'kind' | 'tone' | 'name' | 'discuss' | 'group'>;
const common: Common = { record: null, account: null, facts: {}, before: null, after: null, lost: 0, broken: 0 };

const byDay =
  (dayOf: (one: Commitment) => string) =>
  (one: Commitment, other: Commitment): number => {
    return dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0;
  };

/** Kept ones in the order in which they were kept, then missed ones by when they were due. One due today may still be kept. */
export function promiseChanges(commitments: readonly Commitment[], meetingId: string, asOf: IsoDate): Change[] {
  const earlier = commitments.filter((one) => one.meetingId !== meetingId);
  const kept = earlier.filter(({ status }) => status === 'Kept').sort(byDay(({ done }) => done ?? ''));
  const missed = earlier
    .filter(({ status, due }) => status === 'Missed' || (status === 'Open' && due < asOf))
    .sort(byDay(({ due }) => due));
  const change = (one: Commitment, isKept: boolean): Change => ({
    ...common,
    ...{ key: `promise:${one.id}`, group: 'Promises', record: one.id, name: one.what, account: one.account },
    kind: isKept ? 'PromiseKept' : 'PromiseMissed',
    tone: isKept ? 'Good' : 'Bad',
    facts: { due: one.due, carried: one.timesCarried, ...(one.done !== null && { done: one.done }) },
    broken: isKept ? 0 : one.timesCarried + 1,
    discuss: !isKept
  });
  return [...kept.map((one) => change(one, true)), ...missed.map((one) => change(one, false))];
}

/** Names of deals by their Ids. */
export type NameOf = (id: string) => string;

export function chanceChange(from: number, to: number, steps: readonly ChanceStep[], nameOf: NameOf): Change[] {
  if (Math.abs(to - from) < CHANCE_SEEN) {
    return [];
  }
  const fell = to < from;
  return [
    {
      ...common,
      ...{ key: 'chance', group: 'Quota', kind: fell ? 'ChanceFell' : 'ChanceRose', name: '' },
      tone: fell ? 'Bad' : 'Good',
      facts: { steps: steps.map(({ cause, deals, change }) => ({ cause, names: deals.map(nameOf), change })) },
      before: { type: 'Share', value: from },
      after: { type: 'Share', value: to },
      discuss: fell
    }
  ];
}

export function creditChange(
  before: Value,
  now: Value,
  won: readonly { readonly id: string; readonly value: Value }[],
  nameOf: NameOf
): Change[] {
  if (before === now) {
    return [];
  }
  const fell = now < before;
  return [
    {
      ...common,
      ...{ key: 'credit', group: 'Quota', kind: fell ? 'CreditFell' : 'CreditRose', name: '' },
      tone: fell ? 'Bad' : 'Good',
      facts: { won: won.map(({ id, value }) => ({ name: nameOf(id), value })) },
      before: { type: 'Money', value: before },
      after: { type: 'Money', value: now },
      discuss: fell
    }
  ];
}

/** Plans whose completeness changed, or whose review is overdue. */
export function planChanges(
  plans: readonly Plan[],
  before: ReadonlyMap<string, number | null>,
  asOf: IsoDate
): Change[] {
  return plans.flatMap((plan): Change[] => {
    const then = before.get(plan.id) ?? null;
    const now = plan.completeness;
    const change = then !== null && now !== null && Math.abs(now - then) >= SCORE_SEEN ? now - then : 0;
    const late = plan.nextReview !== null && plan.nextReview < asOf ? daysBetween(plan.nextReview, asOf) : 0;
    if (change === 0 && late === 0) {
      return [];
    }
    return [
      {
        ...common,
        ...{ key: `plan:${plan.id}`, group: 'Plans', record: plan.id, name: plan.name, account: plan.name },
        kind: change < 0 ? 'PlanFell' : change > 0 ? 'PlanRose' : 'PlanLate',
        tone: plan.compliant && change >= 0 ? 'Good' : 'Warning',
        facts: {
          ...(late > 0 && { reviewOverdue: late }),
          ...(plan.missing !== null && plan.missing > 0 && { missing: plan.missing })
        },
        before: change === 0 || then === null ? null : { type: 'Score', value: then },
        after: now === null ? null : { type: 'Score', value: now },
        discuss: change < 0 || late > 0
      }
    ];
  });
}

export function certificateChanges(certificates: readonly Certificate[], asOf: IsoDate): Change[] {
  return certificates.map(({ id, name, ends, programs, worth }) => ({
    ...common,
    ...{ key: `certificate:${id}`, group: 'Certificates', kind: 'CertificateEnds', tone: 'Neutral' },
    ...{ record: id, name, discuss: true },
    facts: { programs, worth, days: daysBetween(asOf, ends) },
    after: { type: 'Day', value: ends }
  }));
}

/** The oldest first. */
export function blockerChanges(blockers: readonly Blocker[], asOf: IsoDate): Change[] {
  return [...blockers]
    .sort((one, other) => (one.opened < other.opened ? -1 : 1))
    .map(({ id, name, customer, opened, similar }) => ({
      ...common,
      ...{ key: `blocker:${id}`, group: 'Blockers', kind: 'Blocked', tone: 'Bad', record: id, name, discuss: true },
      account: customer,
      facts: similar === null ? {} : { similar },
      after: { type: 'Days', value: daysBetween(opened, asOf) }
    }));
}

export function topicChanges(topics: readonly Topic[]): Change[] {
  return topics.map(({ key, text }) => ({
    ...common,
    ...{ key, group: 'Topics', kind: 'Topic', tone: 'Neutral', name: text, discuss: true }
  }));
}
