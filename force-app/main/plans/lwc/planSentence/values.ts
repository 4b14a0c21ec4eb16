// Values of an item as a conflict or a refusal shows them: by field, in its unit.
import type { FieldValue, ObjectiveMeasure, PlanType } from 'c/planEngine';
import type { PlanLabels } from 'c/planLabels';
import { figureText, measureOptions, moneyText, shortDay, type PlanWords } from './words';

/** Fields by the names of the contract, as far as a person edits them. */
const FIELDS: Readonly<Record<string, keyof PlanLabels>> = {
  name: 'name',
  type: 'planType',
  start: 'reviewStart',
  last: 'reviewEnd',
  vision: 'vision',
  strategy: 'strategy',
  revenueTarget: 'revenueTarget',
  marginTarget: 'marginTarget',
  signedOn: 'signedOn',
  signedBy: 'signedBy',
  need: 'columnNeed',
  item: 'swotItem',
  kind: 'columnKind',
  priority: 'columnPriority',
  evidence: 'columnEvidence',
  evidenceDate: 'evidenceDate',
  saidBy: 'saidBy',
  lastConfirmed: 'lastConfirmed',
  objective: 'columnObjective',
  measure: 'columnMeasure',
  unit: 'unit',
  baseline: 'columnBaseline',
  target: 'columnTarget',
  current: 'columnCurrent',
  currentAsOf: 'currentAsOf',
  due: 'columnDue',
  shared: 'shared',
  position: 'position',
  impact: 'columnImpact',
  effort: 'columnEffort',
  investment: 'columnInvest',
  side: 'side',
  owner: 'owner',
  done: 'done',
  blocker: 'blocker',
  role: 'role',
  user: 'owner'
};

const FIGURES = ['baseline', 'target', 'current'];
const MONEY = ['revenueTarget', 'marginTarget', 'investment'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function fieldText(field: string, { labels }: PlanWords): string {
  const key = FIELDS[field];
  return key ? labels[key] : field;
}

/** What else a value depends on: the measure of its objective, names of the people and objectives it may refer to. */
export interface ValueContext {
  readonly measure: ObjectiveMeasure | null;
  readonly names: ReadonlyMap<string, string>;
}

export function valueText(field: string, value: FieldValue, context: ValueContext, words: PlanWords): string {
  const { labels } = words;
  if (value === null || value === '') {
    return labels.conflictNone;
  }
  if (typeof value === 'boolean') {
    return value ? labels.yes : labels.no;
  }
  if (typeof value === 'number') {
    if (FIGURES.includes(field)) {
      return figureText(value, context.measure, words);
    }
    return MONEY.includes(field) ? moneyText(value, words) : String(value);
  }
  if (field === 'type') {
    return labels[`type${value as PlanType}`];
  }
  const known = context.names.get(value) ?? measureOptions(words).find((option) => option.value === value)?.label;
  return DAY.test(value) ? shortDay(value, words) : (known ?? value);
}
