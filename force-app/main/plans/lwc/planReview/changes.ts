// What has changed in a plan, in words: by part, each change with what was before and what is now. Pure.
import { fillPlain } from 'c/phrase';
import { namesIn } from 'c/planDesk';
import {
  DIFF_PARTS,
  planDiff,
  withOrigins,
  type DiffPart,
  type DiffRow,
  type Fields,
  type PlanInput
} from 'c/planEngine';
import type { PlanLabels } from 'c/planLabels';
import { fieldText, valueText, type PlanWords } from 'c/planSentence';
import type { EarlierPlan } from './copies';
import type { VersionOption } from './view';

export interface ChangeRow {
  readonly key: string;
  readonly kind: DiffRow['kind'];
  readonly says: string;
  readonly item: string;
  readonly field: string;
  /** Empty: there was nothing. */
  readonly before: string;
  /** Empty: there is nothing. */
  readonly after: string;
}

export interface ChangeGroup {
  readonly part: DiffPart;
  readonly label: string;
  readonly rows: readonly ChangeRow[];
}

const PARTS: Readonly<Record<DiffPart, keyof PlanLabels>> = {
  profile: 'profileTitle',
  objectives: 'objectivesTitle',
  initiatives: 'initiativesTitle',
  needs: 'needsTitle',
  actions: 'actionsTitle',
  milestones: 'reviewMilestones',
  swot: 'swotTitle',
  members: 'teamTitle'
};

/** What tells most of an item that is new or gone. */
const TELLING: Readonly<Record<DiffPart, readonly string[]>> = {
  profile: ['type', 'start', 'last'],
  objectives: ['measure', 'target', 'due'],
  initiatives: ['impact', 'effort', 'investment'],
  needs: ['kind', 'priority'],
  actions: ['owner', 'due', 'done'],
  milestones: ['due', 'done'],
  swot: ['kind'],
  members: ['user']
};

type Names = ReadonlyMap<string, string>;

function summaryOf({ part, measure }: DiffRow, fields: Fields, names: Names, words: PlanWords): string {
  const known = TELLING[part].filter((field) => (fields[field] ?? null) !== null);
  return known.map((field) => valueText(field, fields[field] ?? null, { measure, names }, words)).join(', ');
}

function rowOf(row: DiffRow, names: Names, words: PlanWords): ChangeRow {
  const { labels } = words;
  const { kind, key, name: item, measure } = row;
  const says = labels[`review${kind}`];
  if (row.kind === 'Changed') {
    const text = (value: typeof row.before) => valueText(row.field, value, { measure, names }, words);
    return {
      ...{ kind, says, item },
      key: `${key} ${row.field}`,
      field: fieldText(row.field, words),
      before: text(row.before),
      after: text(row.after)
    };
  }
  const isAdded = kind === 'Added';
  const summary = summaryOf(row, row.fields, names, words);
  return {
    ...{ kind, says, item, key },
    field: isAdded ? labels.reviewFieldNew : labels.reviewFieldWhole,
    before: isAdded ? '' : summary,
    after: isAdded ? summary : ''
  };
}

/** People and objectives that either of the two names. */
function namesOf(plans: readonly PlanInput[]): Names {
  return new Map(
    plans.flatMap((plan) => [...namesIn(plan), ...plan.objectives.map(({ id, name }) => [id, name] as const)])
  );
}

/** Days that a plan made from last year's has a year later by itself. */
const MOVING = ['start', 'last', 'due'];
const yearOf = ({ profile: { start } }: PlanInput): number => Number((start ?? '').slice(0, 4));

/** Of the periods of two plans; 0 for versions of one. */
export function yearsBetween(older: PlanInput, newer: PlanInput): number {
  return yearOf(older) === 0 || yearOf(newer) === 0 ? 0 : yearOf(newer) - yearOf(older);
}

/** Whether a day has only moved on with the year; of a leap day there is not one every year. */
function hasMoved(row: DiffRow, years: number): boolean {
  if (years === 0 || row.kind !== 'Changed' || !MOVING.includes(row.field) || row.before === null) {
    return false;
  }
  const [year = '', month = '', day = ''] = String(row.before).split('-');
  const moved = `${Number(year) + years}-${month}-`;
  return row.after === `${moved}${day}` || (`${month}-${day}` === '02-29' && row.after === `${moved}28`);
}

/** Parts without a change are left out, and so are days that moved on with the year. */
export function changesOf(older: EarlierPlan, now: PlanInput, words: PlanWords): readonly ChangeGroup[] {
  const newer = withOrigins(now, older.origins);
  const names = namesOf([older.plan, newer]);
  const years = yearsBetween(older.plan, newer);
  const rows = planDiff(older.plan, newer).filter((row) => !hasMoved(row, years));
  return DIFF_PARTS.map((part) => ({
    part,
    label: words.labels[PARTS[part]],
    rows: rows.filter((row) => row.part === part).map((row) => rowOf(row, names, words))
  })).filter((group) => group.rows.length > 0);
}

/** `11 changes since version 1`, `4 changes since Northgate Logistics 2025` */
export function headingOf(groups: readonly ChangeGroup[], since: VersionOption, { labels }: PlanWords): string {
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const [none, one, many] =
    since.version === null
      ? [labels.reviewSinceNone, labels.reviewSinceOne, labels.reviewSinceMany]
      : [labels.reviewChangesNone, labels.reviewChangesOne, labels.reviewChangesMany];
  const name = since.version ?? since.label;
  if (count === 0) {
    return fillPlain(none, name);
  }
  return count === 1 ? fillPlain(one, name) : fillPlain(many, count, name);
}
