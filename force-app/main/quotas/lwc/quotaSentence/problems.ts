// What could not be counted, or does not fit: each for what it is, in the order the engine names it.
import { formatDays } from 'c/dates';
import { byNumber, fillPlain, listOf } from 'c/phrase';
import type { QuotaProblem } from 'c/quotaEngine';
import { measureText, type QuotaWords } from './words';

export interface ProblemNote {
  readonly key: string;
  /** Empty: the text says all. */
  readonly title: string;
  readonly text: string;
  /** Two records say different things, beside what is only missing. */
  readonly isConflict: boolean;
}

const LEFT_OUT = ['DealWithoutProbability', 'DealWithoutRate', 'DealWithoutAmount'] as const;

/** Problems that the page shows in the place they are about: no quota and no right to see margin are no notes. */
const ELSEWHERE: readonly QuotaProblem['code'][] = ['NoQuota', 'QuotaNotPositive', 'MarginHidden'];

/** What the notes say of the records: names by Id or key, and how many open deals close in the period. */
export interface ProblemContext {
  readonly names: ReadonlyMap<string, string>;
  readonly dealCount: number;
}

export function problemNotes(
  coded: readonly QuotaProblem[],
  { names, dealCount }: ProblemContext,
  words: QuotaWords
): readonly ProblemNote[] {
  const problems = coded.map((problem) => ({
    ...problem,
    records: problem.records.map((id) => names.get(id) ?? id)
  }));
  const isLeftOut = ({ code }: QuotaProblem): boolean => LEFT_OUT.some((one) => one === code);
  const leftOut = problems.filter(isLeftOut);
  const others = problems.filter((problem) => !isLeftOut(problem) && !ELSEWHERE.includes(problem.code));
  return [
    ...(leftOut.length ? [leftOutNote(leftOut, dealCount, words)] : []),
    ...others.map((problem, index) => ({ key: `${problem.code} ${index}`, ...noteOf(problem, words) }))
  ];
}

function leftOutNote(leftOut: readonly QuotaProblem[], dealCount: number, words: QuotaWords): ProblemNote {
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

function noteOf(problem: QuotaProblem, words: QuotaWords): Omit<ProblemNote, 'key'> {
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
  return { title: '', text: fillPlain(labels[key], names), isConflict: true };
}
