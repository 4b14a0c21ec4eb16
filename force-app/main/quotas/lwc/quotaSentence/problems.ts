// What could not be counted, or does not fit: each for what it is, in the order the engine names it.
import { formatDays } from 'c/dates';
import { byNumber, fillPlain, listOf } from 'c/phrase';
import type { IsoDate, QuotaProblem } from 'c/quotaEngine';
import { measureText, shortDay, type QuotaWords } from './words';

export interface ProblemNote {
  readonly key: string;
  /** Empty: the text says all. */
  readonly title: string;
  readonly text: string;
  /** Two records say different things, beside what is only missing. */
  readonly isConflict: boolean;
  /** Records that it is about, as far as they can be opened. */
  readonly links: readonly RecordLink[];
}

export interface RecordLink {
  readonly id: string;
  readonly name: string;
}

/** Lines that were added up have no record of their own. */
const RECORD_ID = /^[A-Za-z0-9]{18}$/;

const LEFT_OUT = ['DealWithoutProbability', 'DealWithoutRate', 'DealWithoutAmount'] as const;

/** Problems that the page shows in the place they are about: no quota and no right to see margin are no notes. */
const ELSEWHERE: readonly QuotaProblem['code'][] = ['NoQuota', 'QuotaNotPositive', 'MarginHidden'];

/** What the notes say of the records: names by Id or key, and how many open deals close in the period. */
export interface ProblemContext {
  readonly names: ReadonlyMap<string, string>;
  readonly dealCount: number;
  /** Days of credit by Id: what is in no period is told with its day. */
  readonly days?: ReadonlyMap<string, IsoDate>;
}

export function problemNotes(
  coded: readonly QuotaProblem[],
  { names, dealCount, days }: ProblemContext,
  words: QuotaWords
): readonly ProblemNote[] {
  const problems = coded.map((problem) => ({
    ...problem,
    records: problem.records.map((id) => {
      const name = names.get(id) ?? id;
      const day = problem.code === 'CreditOutsidePeriods' ? days?.get(id) : undefined;
      return day === undefined ? name : fillPlain(words.labels.problemOn, name, shortDay(day, words));
    })
  }));
  const isLeftOut = ({ code }: QuotaProblem): boolean => LEFT_OUT.some((one) => one === code);
  const leftOut = problems.filter(isLeftOut);
  const others = problems.filter((problem) => !isLeftOut(problem) && !ELSEWHERE.includes(problem.code));
  const linksOf = (isOf: (problem: QuotaProblem) => boolean): readonly RecordLink[] =>
    [...new Set(coded.filter(isOf).flatMap(({ records }) => records))]
      .filter((id) => RECORD_ID.test(id))
      .map((id) => ({ id, name: names.get(id) ?? id }));
  return [
    ...(leftOut.length ? [{ ...leftOutNote(leftOut, dealCount, words), links: linksOf(isLeftOut) }] : []),
    ...others.map((problem, index) => ({
      key: `${problem.code} ${index}`,
      ...noteOf(problem, words),
      links: linksOf((one) => coded.indexOf(one) === problems.indexOf(problem))
    }))
  ];
}

function leftOutNote(
  leftOut: readonly QuotaProblem[],
  dealCount: number,
  words: QuotaWords
): Omit<ProblemNote, 'links'> {
  const { labels, locale } = words;
  const deals = new Set(leftOut.flatMap(({ records }) => records));
  const reasons = {
    DealWithoutProbability: [labels.problemProbability, labels.problemProbabilityMany],
    DealWithoutRate: [labels.problemRate, labels.problemRateMany],
    DealWithoutAmount: [labels.problemAmount, labels.problemAmountMany]
  } as const;
  const texts = LEFT_OUT.flatMap((code) => {
    const names = [...new Set(leftOut.filter((problem) => problem.code === code).flatMap(({ records }) => records))];
    const [one, many] = reasons[code];
    return names.length
      ? [fillPlain(byNumber(names.length, one, many, locale), listOf(names, locale, 'conjunction'))]
      : [];
  });
  return {
    key: 'leftOut',
    title: fillPlain(labels.problemDealsTitle, deals.size, dealCount),
    text: fillPlain(labels.problemDealsText, listOf(texts, locale, 'conjunction')),
    isConflict: false
  };
}

const PLAIN = {
  CreditOutsidePeriods: 'problemOutside',
  SplitsOverWhole: 'problemSplits',
  PeriodBackwards: 'problemBackwards',
  PeriodLoop: 'problemLoop',
  PeriodUnknown: 'problemUnknown',
  QuotaTwice: 'problemTwice',
  NoBusinessDays: 'problemDays',
  SeasonWithoutShares: 'problemSeason',
  DealOverdue: 'problemOverdue',
  DealWithoutFamily: 'problemFamily',
  NegativeAmount: 'problemNegative',
  RecordTwice: 'problemRecordTwice'
} as const;

/** What whoever owns the deal puts right: nobody else need be told. */
const OF_THE_REP: readonly QuotaProblem['code'][] = ['DealOverdue', 'DealWithoutFamily'];

function noteOf(problem: QuotaProblem, words: QuotaWords): Omit<ProblemNote, 'key' | 'links'> {
  const { labels, locale } = words;
  const names = listOf(problem.records, locale, 'conjunction');
  const measure = problem.measure === null ? '' : measureText(problem.measure, words);
  if (problem.code === 'PeriodsOverlap') {
    const days = formatDays(problem.from ?? '', problem.to ?? '', locale, { unlessOf: words.asOf });
    return {
      title: fillPlain(labels.problemOverlap, days),
      text: fillPlain(labels.problemOverlapText, names, measure),
      isConflict: true
    };
  }
  if (problem.code === 'CreditIncomplete') {
    const count = problem.records.length;
    const text = byNumber(count, labels.problemIncompleteOne, labels.problemIncompleteText, locale);
    return {
      title: labels.problemIncomplete,
      text: fillPlain(text, count, names),
      isConflict: false
    };
  }
  const key = PLAIN[problem.code as keyof typeof PLAIN];
  return { title: '', text: fillPlain(labels[key], names), isConflict: !OF_THE_REP.includes(problem.code) };
}
