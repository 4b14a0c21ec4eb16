// What is not known of a customer, in words, each with the step that would make it known.
import type { HealthInput, Unknown, UnknownCode } from 'c/healthEngine';
import { fillPlain } from 'c/phrase';
import type { HealthLabels } from 'c/healthLabels';
import type { HealthWords } from './words';

/** Where a step leads: a record to change, a new one, or the list of an object. */
export type Step =
  | { readonly kind: 'edit'; readonly recordId: string }
  | { readonly kind: 'view'; readonly recordId: string }
  | { readonly kind: 'new'; readonly object: string; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'list'; readonly object: string };

export interface UnknownText {
  readonly key: string;
  readonly text: string;
  /** Empty: nobody but others can make it known. */
  readonly stepLabel: string;
  readonly step: Step | null;
}

const NEW_DATE: readonly UnknownCode[] = ['NewDate', 'NoPromise'];
const BACKLOG = 'Backlog_Line__c';

function textOf({ code, ids, days }: Unknown, input: HealthInput, { labels }: HealthWords): string {
  const label = labels[`unknown${code}` as keyof HealthLabels];
  const site = input.sites.find(({ id }) => id === ids[0])?.name ?? '';
  const person = input.stakeholders.find(({ id }) => id === ids[0])?.contact?.name ?? labels.unknownPerson;
  switch (code) {
    case 'FeedSilent':
      return fillPlain(label, days ?? 0, input.settings.feedDays);
    case 'NeverAsked':
    case 'AskedLongAgo':
      return fillPlain(label, site, days ?? 0, input.settings.surveyDays ?? 0);
    case 'LastContact':
      return fillPlain(label, person);
    default:
      return NEW_DATE.includes(code) ? fillPlain(label, ids.length) : label;
  }
}

function stepOf(
  { code, ids }: Unknown,
  { account, sites }: HealthInput,
  { labels }: HealthWords
): readonly [keyof HealthLabels, Step] | null {
  const [first = ''] = ids;
  const subject = fillPlain(labels.askSubject, sites.find(({ id }) => id === first)?.name ?? '');
  switch (code) {
    case 'NoFeed':
    case 'FeedSilent':
    case 'NoLines':
      return ['stepOrders', { kind: 'list', object: BACKLOG }];
    case 'NoCases':
      return ['stepCase', { kind: 'new', object: 'Case', values: { AccountId: account.id } }];
    case 'NoPlan':
      return ['stepPlan', { kind: 'new', object: 'Account_Plan__c', values: { Account__c: account.id } }];
    case 'PlanNotShared':
      return null;
    case 'PlanNotReckoned':
      return ['stepOpenPlan', { kind: 'view', recordId: first }];
    case 'NoPeople':
      return ['stepPeople', { kind: 'new', object: 'Buying_Center__c', values: { Account__c: account.id } }];
    case 'NeverAsked':
    case 'AskedLongAgo':
      // Answers come from surveys, not from who is judged by them: the step is a task to ask.
      return ['stepAsk', { kind: 'new', object: 'Task', values: { Subject: subject, WhatId: first } }];
    case 'LastContact':
      return ['stepTouch', { kind: 'edit', recordId: first }];
    default:
      return ['stepDate', { kind: 'edit', recordId: first }];
  }
}

export function unknownText(unknown: Unknown, input: HealthInput, words: HealthWords): UnknownText {
  const found = stepOf(unknown, input, words);
  return {
    key: `${unknown.code} ${unknown.ids.join(' ')}`,
    text: textOf(unknown, input, words),
    stepLabel: found ? words.labels[found[0]] : '',
    step: found?.[1] ?? null
  };
}
