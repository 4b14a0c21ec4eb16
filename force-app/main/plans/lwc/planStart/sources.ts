// What a plan may start from as cards, and what each brings as lists. Pure.
import { fillPlain } from 'c/phrase';
import type { PlanSource } from 'c/planFetch';
import type { PlanLabels } from 'c/planLabels';

export interface SourceCard {
  readonly key: string;
  readonly icon: string;
  readonly name: string;
  readonly summary: string;
  readonly brings: string;
  readonly isChosen: boolean;
  readonly isSuggested: boolean;
  readonly className: string;
}

export interface SourceList {
  readonly label: string;
  readonly entries: readonly { readonly key: number; readonly text: string }[];
}

/** An Id or a developer name: no source has both. */
export const keyOf = (source: PlanSource): string => source.previousId ?? source.template ?? '';

/** Last year's plan is suggested where there is one: it is the customer's own. */
export function cardsOf(sources: readonly PlanSource[], chosen: string, labels: PlanLabels): readonly SourceCard[] {
  return sources.map((source) => {
    const key = keyOf(source);
    const isChosen = key === chosen;
    return {
      key,
      isChosen,
      isSuggested: source.previousId !== undefined,
      className: isChosen ? 'card chosen' : 'card',
      ...(source.previousId === undefined ? template(source, labels) : lastYears(source, labels))
    };
  });
}

function template(source: PlanSource, labels: PlanLabels) {
  return {
    icon: source.icon ?? 'utility:record_create',
    name: source.label,
    summary: source.summary ?? '',
    brings: fillPlain(
      labels.startTemplateBrings,
      source.objectives.length,
      source.actions.length,
      source.emphasis?.toLowerCase() ?? ''
    )
  };
}

function lastYears(source: PlanSource, labels: PlanLabels) {
  return {
    icon: 'utility:copy',
    name: labels.startLast,
    summary: fillPlain(labels.startLastSummary, source.objectives.length, source.needs.length, source.roles.length),
    brings: labels.startLastHint
  };
}

/** Those that it brings any of. */
export function listsOf(source: PlanSource, labels: PlanLabels): readonly SourceList[] {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [labels.startObjectives, source.objectives],
    [labels.startNeeds, source.needs],
    [labels.startActions, source.actions],
    [labels.startMilestones, source.milestones],
    [labels.startTeam, source.roles]
  ];
  return lists
    .filter(([, texts]) => texts.length > 0)
    .map(([label, texts]) => ({ label, entries: texts.map((text, key) => ({ key, text })) }));
}
