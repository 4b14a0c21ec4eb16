// The head of a meeting in words: when, since when, where the rep stands, how far the meeting is.
import type { OneOnOneInput } from 'c/oneOnOneEngine';
import { numberFormat } from 'c/intl';
import { fillPlain } from 'c/phrase';
import type { QuotaAnswer } from 'c/quotaEngine';
import { dayOf, moneyText, shareText, shortDay, timesText, weekday, type MeetingWords } from './words';

export interface Fact {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** Record that it leads to; empty: none. */
  readonly record: string;
  readonly className: string;
  /** A sign, said in a word. */
  readonly sign: string;
  readonly signText: string;
}

const fact = (key: string, label: string, value: string, more: Partial<Fact> = {}): Fact => ({
  ...{ key, label, value, record: '', className: 'value', sign: '', signText: '' },
  ...more
});

function whenText({ meeting }: OneOnOneInput, words: MeetingWords): string {
  const { labels } = words;
  const times = timesText(meeting.startsAt, meeting.endsAt, words);
  const isToday = meeting.day === words.asOf;
  if (times === '') {
    return isToday ? labels.today : weekday(meeting.day, words);
  }
  return isToday ? fillPlain(labels.todayAt, times) : fillPlain(labels.onAt, weekday(meeting.day, words), times);
}

/** One decimal: it stands beside the quota and is part of what adds up. */
function exactShare(share: number, { locale }: MeetingWords): string {
  const format = { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  return numberFormat(locale, format).format(share);
}

function standing(answer: QuotaAnswer, before: number | null, words: MeetingWords): readonly Fact[] {
  const { labels, locale } = words;
  const row = answer.measures.find(({ measure }) => measure === 'Revenue')?.whole;
  if (!row) {
    return [];
  }
  const { attained, quota } = row.attainment;
  const { pace } = row.pace;
  const isBehind = pace !== null && pace < 1;
  const chance = row.chance?.hit;
  return [
    ...(attained === null || quota === null
      ? []
      : [
          fact(
            'attained',
            labels.attained,
            fillPlain(labels.attainedOf, exactShare(attained, words), moneyText(quota, words))
          )
        ]),
    ...(pace === null
      ? []
      : [
          fact('pace', labels.pace, numberFormat(locale, { maximumFractionDigits: 2 }).format(pace), {
            className: isBehind ? 'value bad' : 'value good',
            sign: isBehind ? '▼' : '▲',
            signText: isBehind ? labels.paceBehind : labels.paceAhead
          })
        ]),
    ...(chance === undefined
      ? []
      : [
          fact(
            'chance',
            labels.chance,
            before === null
              ? shareText(chance, words)
              : fillPlain(labels.was, shareText(chance, words), shareText(before, words))
          )
        ])
  ];
}

/** @param before the chance at the last meeting; null: not known */
export function factTexts(
  input: OneOnOneInput,
  answer: QuotaAnswer | null,
  before: number | null,
  words: MeetingWords
): readonly Fact[] {
  const { meeting, promised, openCommit } = input;
  const { labels } = words;
  return [
    fact('when', labels.when, whenText(input, words)),
    meeting.previousId !== null && meeting.previousDay !== null
      ? fact('last', labels.lastMeeting, weekday(meeting.previousDay, words), { record: meeting.previousId })
      : fact('last', labels.lastMeeting, labels.none),
    ...(answer ? standing(answer, before, words) : []),
    ...(openCommit
      ? [
          fact(
            'commit',
            labels.commit,
            openCommit.before === null
              ? moneyText(openCommit.now, words)
              : fillPlain(labels.was, moneyText(openCommit.now, words), moneyText(openCommit.before, words))
          )
        ]
      : []),
    fact('promised', labels.promised, fillPlain(labels.promisedOf, promised.kept, promised.due))
  ];
}

/** How far the meeting is; empty: it is planned. */
export function stateText({ meeting }: OneOnOneInput, words: MeetingWords): string {
  const { labels } = words;
  const day = (instant: string): string => shortDay(dayOf(instant, words), words);
  if (meeting.signedAt !== null) {
    return fillPlain(labels.signed, meeting.repName, day(meeting.signedAt));
  }
  if (meeting.finishedAt !== null) {
    return `${fillPlain(labels.finished, day(meeting.finishedAt))}. ${fillPlain(labels.waitsFor, meeting.repName)}`;
  }
  return meeting.sharedAt === null ? '' : fillPlain(labels.sharedOn, day(meeting.sharedAt));
}
