// What the page of a meeting shows, from what was loaded. Pure.
import { answer } from 'c/quotaAnswer';
import type { QuotaInput } from 'c/quotaEngine';
import { labels } from 'c/oneOnOneLabels';
import { agendaOf, changesSince, commitmentRows, type Agenda, type Choice, type OneOnOneInput } from 'c/oneOnOneEngine';
import {
  agendaNote,
  commitmentText,
  factTexts,
  goalText,
  groupTexts,
  headline,
  stateText,
  type MeetingWords
} from 'c/oneOnOneSentence';

const WEEK = 7;

/** Of a finished meeting what was frozen; what cannot be read is an empty agenda. */
function frozen({ meeting }: OneOnOneInput): Agenda {
  try {
    return JSON.parse(meeting.agenda ?? '') as Agenda;
  } catch {
    return { since: meeting.previousDay, changes: [] };
  }
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function agendaIn(input: OneOnOneInput, quota: QuotaInput | null, choices: readonly Choice[]): Agenda {
  const { meeting } = input;
  return meeting.status === 'Finished'
    ? frozen(input)
    : agendaOf(changesSince(input, quota), choices, meeting.previousDay);
}

const isOf = ({ commitments, meeting }: OneOnOneInput, id: string): boolean => {
  return commitments.some((one) => one.id === id && one.meetingId === meeting.id);
};

export function viewOf(
  input: OneOnOneInput,
  quota: QuotaInput | null,
  choices: readonly Choice[],
  words: MeetingWords
) {
  const { meeting, role } = input;
  const agenda = agendaIn(input, quota, choices);
  const isFinished = meeting.status === 'Finished';
  const chance = agenda.changes.find(({ key }) => key === 'chance');
  const before = chance?.before ? Number(chance.before.value) : null;
  const rows = commitmentRows(input.commitments, meeting.id, meeting.day, dayAfter(meeting.day, WEEK));
  return {
    agenda,
    title: meeting.name,
    facts: factTexts(input, quota && !isFinished ? answer(quota, quota.today) : null, before, words),
    state: stateText(input, words),
    headline: headline(agenda, meeting.repName, words),
    note: agendaNote(agenda, words),
    groups: groupTexts(agenda.changes, words),
    commitments: (isFinished ? rows.filter(({ id }) => isOf(input, id)) : rows).map((row) =>
      commitmentText(row, words)
    ),
    carried: isFinished ? 0 : rows.filter(({ id }) => !isOf(input, id)).length,
    goals: input.goals.map((goal) => goalText(goal, words)),
    isManager: role === 'Manager',
    isFinished,
    mayChange: role === 'Manager' && !isFinished,
    mayShare: role === 'Manager' && meeting.sharedAt === null,
    maySign: role === 'Rep' && isFinished && meeting.signedAt === null,
    nextDay: dayAfter(meeting.day, WEEK),
    labels
  };
}

export type MeetingView = ReturnType<typeof viewOf>;
