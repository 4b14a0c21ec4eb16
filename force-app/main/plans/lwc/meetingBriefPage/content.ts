// What a meeting brief says of a plan, from what its page knows. Pure.
import { formatDay } from 'c/dates';
import type { MeetingBriefLabels } from 'c/meetingBriefLabels';
import { fillPlain } from 'c/phrase';
import { peopleInOrder, progress, type Action, type Completeness, type PlanInput } from 'c/planEngine';
import type { ChangeGroup } from 'c/planReview';
import { pointsText, roundText, shareText, shortDay, standardText, type PlanWords } from 'c/planSentence';
import type { RelationshipLabels } from 'c/relationshipLabels';
import { supportOf } from 'c/relationshipSentence';
import type { Brief, BriefRow, BriefSection } from './contract';

export interface BriefWords {
  readonly labels: MeetingBriefLabels;
  readonly plan: PlanWords;
  readonly people: RelationshipLabels;
}

export interface BriefSource {
  readonly input: PlanInput;
  /** Null: no standard applies. */
  readonly complete: Completeness | null;
  /** What has changed since the last review; null: there is nothing to compare with. */
  readonly changes: { readonly heading: string; readonly groups: readonly ChangeGroup[] } | null;
}

const DONE = 1_000_000;
const row = (text: string, ...notes: readonly string[]): BriefRow => ({
  text,
  note: notes.filter((note) => note !== '').join(' · ')
});

function factsOf({ input, complete }: BriefSource, { labels, plan }: BriefWords): readonly string[] {
  const { status, version, nextReview } = input.profile;
  const score = complete?.score ?? null;
  return [
    fillPlain(labels.briefStatus, plan.labels[`review${status ?? 'Draft'}`], version),
    complete === null || score === null
      ? labels.briefScoreNone
      : fillPlain(labels.briefScore, pointsText(score, plan), roundText(complete.threshold, plan)),
    nextReview === null ? labels.briefNextNone : fillPlain(labels.briefNext, shortDay(nextReview, plan))
  ];
}

function changed({ changes }: BriefSource, { labels }: BriefWords): BriefSection {
  const rows = (changes?.groups ?? []).flatMap(({ rows: all }) =>
    all.map(({ says, item, field, before, after }) =>
      row(
        before !== '' && after !== ''
          ? fillPlain(labels.briefChangeValues, says, item, field, before, after)
          : fillPlain(labels.briefChange, says, item, field),
        before !== '' && after !== '' ? '' : after || before
      )
    )
  );
  // With a comparison, the heading says itself that nothing has changed.
  const none = changes === null ? labels.briefChangedFirst : '';
  return { heading: changes?.heading ?? labels.briefChanges, rows, none };
}

const isOpen = ({ done }: Action): boolean => done === null;
const byDue = (one: Action, other: Action): number => (one.due ?? '9999').localeCompare(other.due ?? '9999');

function actionSections({ input }: BriefSource, { labels, plan }: BriefWords): readonly BriefSection[] {
  const { actions, today } = input;
  const open = actions.filter(isOpen).sort(byDue);
  const dueOf = ({ due, owner }: Action): string => {
    const day = due === null ? '' : shortDay(due, plan);
    return fillPlain(labels.briefLateBy, day, owner?.name ?? labels.briefNobody);
  };
  const late = open.filter(({ due }) => due !== null && due < today);
  const next = open.filter(({ due }) => due !== null && due >= today);
  const blocked = open.filter(({ blocker }) => blocker !== null);
  return [
    { heading: labels.briefLate, rows: late.map((one) => row(one.name, dueOf(one))), none: labels.briefLateNone },
    {
      heading: labels.briefBlockers,
      rows: blocked.map((one) => row(one.name, one.blocker ?? '', one.owner?.name ?? '')),
      none: labels.briefBlockersNone
    },
    { heading: labels.briefSteps, rows: next.map((one) => row(one.name, dueOf(one))), none: labels.briefStepsNone }
  ];
}

function missing({ input, complete }: BriefSource, { labels, plan }: BriefWords): BriefSection {
  const items = input.standard && complete ? standardText(input.standard, complete, plan).items : [];
  return {
    heading: labels.briefMissing,
    rows: items
      .filter(({ open }) => open !== '')
      .map(({ label, note, open }) => row(fillPlain(plan.labels.reviewOpenItem, label, note, open))),
    none: input.standard ? labels.briefMissingNone : labels.briefScoreNone
  };
}

const shareOf = ({ input }: BriefSource, id: string | null): number | null => {
  const objective = input.objectives.find((one) => one.id === id);
  return objective ? progress(objective, input.profile.start, input.today).share : null;
};

function objectives(source: BriefSource, { labels, plan }: BriefWords): BriefSection {
  const { input } = source;
  const rows = input.objectives.map((one) => {
    const { share, pace } = progress(one, input.profile.start, input.today);
    const reached = share === null ? '' : shareText(share, plan);
    return row(one.name, reached, pace === null ? '' : plan.labels[pace], one.due ? shortDay(one.due, plan) : '');
  });
  return { heading: labels.briefObjectives, rows, none: labels.briefObjectivesNone };
}

/** Those whose objective is not reached yet, or that have none. */
function needs(source: BriefSource, { labels, plan }: BriefWords): BriefSection {
  const open = source.input.needs.filter(({ objective }) => (shareOf(source, objective) ?? 0) < DONE);
  const rows = open.map(({ need, priority, lastConfirmed }) => {
    const confirmed = lastConfirmed
      ? fillPlain(labels.briefConfirmed, shortDay(lastConfirmed, plan))
      : labels.briefUnconfirmed;
    return row(need.text ?? '', priority === null ? '' : plan.labels[priority], confirmed);
  });
  return { heading: labels.briefNeeds, rows, none: labels.briefNeedsNone };
}

/** The customer's people with their part in decisions and how they stand to us. */
function people({ input }: BriefSource, { labels, plan, people: words }: BriefWords): BriefSection {
  const known = { labels: words, locale: plan.locale, names: new Map<string, string>() };
  const rows = peopleInOrder(input)
    .filter(({ contact }) => contact !== null)
    .map(({ contact, title, role, support }) => {
      const name = contact?.name ?? '';
      return row(title ? fillPlain(labels.briefPerson, name, title) : name, role ?? '', supportOf(support, known).text);
    });
  return { heading: labels.briefPeople, rows, none: labels.briefPeopleNone };
}

export function briefOf(source: BriefSource, words: BriefWords): Brief {
  const { labels, plan } = words;
  const { profile, today } = source.input;
  const day = formatDay(today, plan.locale, 'always');
  return {
    fileName: fillPlain(labels.briefFile, profile.name, today),
    language: plan.locale,
    title: labels.briefTitle,
    mark: labels.briefInternal,
    plan: profile.name,
    account: profile.account.name,
    asOf: fillPlain(labels.briefAsOf, day),
    facts: factsOf(source, words),
    columns: [
      [changed(source, words), ...actionSections(source, words), missing(source, words)],
      [people(source, words), objectives(source, words), needs(source, words)]
    ],
    more: labels.briefMore,
    page: labels.page
  };
}
