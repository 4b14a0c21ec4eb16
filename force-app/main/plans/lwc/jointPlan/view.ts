// What the tab of the joint plan shows: the pages as they are printed, and what the rep has to know beside them. Pure.
import { formatDay } from 'c/dates';
import { unprintable, type Page } from 'c/documentPage';
import {
  barOf,
  contentOf,
  textsOf,
  type JointPlan,
  type JointPlanContent,
  type JointPlanWords
} from 'c/jointPlanContent';
import type { JointPlanLabels } from 'c/jointPlanLabels';
import { jointPlanLayout } from 'c/jointPlanLayout';
import { opaque } from 'c/opaque';
import { fillPlain } from 'c/phrase';
import type { PlanLabels } from 'c/planLabels';

export interface JointPlanView {
  readonly content: JointPlanContent;
  readonly pages: readonly { readonly key: number; readonly page: Page }[];
  readonly isEmpty: boolean;
  readonly shown: string;
  readonly heldBack: string;
  readonly signed: string;
  readonly isSigned: boolean;
  /** Why this user cannot record a sign-off; empty: they can. */
  readonly refused: string;
  readonly unprintable: string;
}

export function wordsOf(today: string, labels: JointPlanLabels, plan: PlanLabels, locale: string): JointPlanWords {
  // No figure of a joint plan is money.
  const currency = { code: 'USD', decimals: 2 };
  return { labels, plan: { labels: plan, locale, currency, asOf: today, editable: false, costVisible: false } };
}

function signedOf({ document }: JointPlan, { labels, plan }: JointPlanWords): string {
  const { signedBy, signedOn } = document;
  return signedBy?.name && signedOn
    ? fillPlain(labels.signed, signedBy.name, formatDay(signedOn, plan.locale, 'always'))
    : labels.unsigned;
}

export function viewOf(plan: JointPlan, words: JointPlanWords): JointPlanView {
  const { document, about } = plan;
  const { labels } = words;
  const content = contentOf(document, words);
  const pages = jointPlanLayout(content);
  const missing = unprintable(textsOf(content).join(''));
  const { objectives, needs, actions, milestones } = document;
  return {
    ...barOf(document, about, words),
    content: opaque(content),
    pages: pages.map((page, key) => ({ key, page: opaque(page) })),
    isEmpty: [objectives, needs, actions, milestones].every(({ length }) => length === 0),
    signed: signedOf(plan, words),
    isSigned: document.signedOn !== undefined && document.signedBy !== undefined,
    refused: about.editable ? '' : fillPlain(labels.signRefused, document.owner ?? ''),
    unprintable: missing.length === 0 ? '' : fillPlain(labels.unprintable, missing.slice(0, 20).join(' '))
  };
}
