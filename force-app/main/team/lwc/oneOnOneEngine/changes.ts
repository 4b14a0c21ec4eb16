// Compares what was frozen at the last meeting with now.
import { chanceDeals, type Period, type QuotaInput, type Snapshot } from 'c/quotaEngine';
import { momentsSince } from 'c/quotaAnswer';
import { chanceByDeal } from './chances';
import { dealChanges, type DealNow } from './dealChanges';
import { datesBefore, frozenAt, stateOf } from './frozen';
import {
  blockerChanges,
  certificateChanges,
  chanceChange,
  creditChange,
  planChanges,
  promiseChanges,
  topicChanges
} from './otherChanges';
import type { Change, OneOnOneInput } from './contract';

const MILLION = 1_000_000;

/** The rep's part of open deals with odds, the period's and those that close after it. */
function dealsNow(quota: QuotaInput, period: Period): DealNow[] {
  const asOf = quota.today;
  const known = new Map(
    chanceDeals(quota, ['Revenue'], { ...period, end: '9999-12-31' }, asOf).map((deal) => [deal.id, deal])
  );
  return quota.deals.flatMap(({ id, name, account, closeDate }) => {
    const deal = known.get(id);
    const value = deal?.values[0];
    return deal && value !== undefined
      ? [{ id, name, account, value, probability: Math.round(deal.probability * MILLION), closeDate }]
      : [];
  });
}

function quotaChanges(input: OneOnOneInput, quota: QuotaInput, period: Period, last: Snapshot): Change[] {
  const moments = momentsSince(quota, 'Revenue', { period, asOf: quota.today, last });
  const { bridge, byDeal } = moments ? chanceByDeal(moments) : { bridge: null, byDeal: new Map<string, number>() };
  const now = dealsNow(quota, period);
  const names = new Map([
    ...(last.deals ?? []).map(({ id, name }) => [id, name] as const),
    ...quota.credits.flatMap(({ source, account, subject }) => {
      return source === null ? [] : [[source, account ?? subject ?? ''] as const];
    }),
    ...quota.deals.map(({ id, account, name }) => [id, account ?? name] as const)
  ]);
  const nameOf = (id: string): string => names.get(id) ?? '';
  const won = moments?.won ?? [];
  return [
    ...(bridge ? chanceChange(bridge.from.chance, bridge.to.chance, bridge.steps, nameOf) : []),
    ...(moments ? creditChange(moments.before.credited, moments.after.credited, won, nameOf) : []),
    ...dealChanges({
      asOf: quota.today,
      before: last.deals ?? [],
      // A deal that is overdue or has lost its odds is still open: it is no lost one.
      now: [...now, ...stillOpen(quota, now, last)],
      won: new Set(won.map(({ id }) => id)),
      periodEnd: period.end,
      dates: datesBefore(quota, last),
      registrations: new Map(input.registrations.map(({ dealId, ends }) => [dealId, ends])),
      blockers: input.blockers,
      chances: byDeal
    })
  ];
}

/** Open deals that count in no chance any more: as they were, with the close date of now. */
function stillOpen(quota: QuotaInput, known: readonly DealNow[], last: Snapshot): DealNow[] {
  const counted = new Set(known.map(({ id }) => id));
  const before = new Map((last.deals ?? []).map((deal) => [deal.id, deal]));
  return quota.deals.flatMap(({ id, name, account, closeDate }) => {
    const then = before.get(id);
    return then && !counted.has(id) ? [{ ...then, name, account, closeDate }] : [];
  });
}

/**
 * Everything that changed since the last meeting, in the order of the agenda's groups. Without a quota there are no
 * changes of quota and deals; without a last meeting there are only promises, certificates, blockers and late plans.
 * @param quota what `QuotaController.load` says of the rep's quota; null: none
 */
export function changesSince(input: OneOnOneInput, quota: QuotaInput | null): Change[] {
  const { meeting, today } = input;
  const state = stateOf(meeting);
  const period = quota?.periods.find(({ key }) => key === quota.period);
  const last = quota && meeting.previousDay !== null ? frozenAt(quota, state, meeting.previousDay) : undefined;
  const plansBefore = new Map((state?.plans ?? []).map(({ id, completeness }) => [id, completeness]));
  return [
    ...promiseChanges(input.commitments, meeting.id, today),
    ...(quota && period && last ? quotaChanges(input, quota, period, last) : []),
    ...planChanges(input.plans, plansBefore, today),
    ...certificateChanges(input.certificates, today),
    ...blockerChanges(input.blockers, today),
    ...topicChanges(meeting.topics)
  ];
}
