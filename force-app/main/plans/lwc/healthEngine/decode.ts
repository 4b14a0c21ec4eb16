// Fills in what was sent without a value, and copies it: what a page is sent is read-only and leaves out empty keys.
import { decodePeople, type Sent } from 'c/planEngine';
import type { HealthInput, PlanFact } from './contract';

/** Return value of `AccountHealthController.load`, `HealthInput` in Apex; keys without a value may be absent. */
export type HealthLoad = Sent<HealthInput>;

const plan = (given: Sent<PlanFact>): PlanFact => ({
  ...given,
  status: given.status ?? null,
  completeness: given.completeness ?? null,
  threshold: given.threshold ?? null,
  nextReview: given.nextReview ?? null
});

export function decode(sent: HealthLoad): HealthInput {
  return {
    ...sent,
    ...decodePeople(sent),
    account: { ...sent.account },
    settings: { ...sent.settings, surveyDays: sent.settings.surveyDays ?? null },
    sites: sent.sites.map((site) => ({ ...site })),
    scores: sent.scores.map((one) => ({
      ...one,
      day: one.day ?? null,
      score: one.score ?? null,
      scale: one.scale ?? null,
      standard: one.standard ?? null
    })),
    cases: sent.cases.map((one) => ({
      ...one,
      subject: one.subject ?? null,
      owner: one.owner ? { ...one.owner } : null
    })),
    lines: sent.lines.map((line) => ({
      ...line,
      quantity: line.quantity ?? null,
      promised: line.promised ?? null,
      expected: line.expected ?? null,
      delivered: line.delivered ?? null
    })),
    feedDay: sent.feedDay ?? null,
    plan: sent.plan ? plan(sent.plan) : null
  };
}
