// What the page of a staff meeting says: the sentence, the board's rows, and what is open beside the figures.
import { headlineText, notesOf, rowText, thousandsText, chanceText, percentOf, type BoardWords } from 'c/boardSentence';
import { formatDay, formatMonth } from 'c/dates';
import type { BriefRow, BriefSection } from 'c/meetingBriefPage';
import { fillPlain } from 'c/phrase';
import { shortDay } from 'c/quotaSentence';
import { listed, NO_FILTER, type Board, type TeamInput } from 'c/teamEngine';
import type { PackLoad, PackRow, StaffPack } from './contract';

export interface PackAbout {
  readonly board: Board;
  readonly input: TeamInput;
  readonly sent: PackLoad;
  /** Sections that other screens of the team add: the forecast's. */
  readonly more?: readonly BriefSection[];
}

const ALL_OPEN: ReadonlySet<string> = new Set();
/** As many are named. */
const MOST_BEHIND = 5;

const row = (text: string, ...notes: readonly string[]): BriefRow => ({
  text,
  note: notes.filter((note) => note !== '').join(' · ')
});

function rowsOf({ board, input }: PackAbout, words: BoardWords): readonly PackRow[] {
  const months = input.months.map(({ start }) => formatMonth(start, words.quota.locale, 'short'));
  const sorted = { sort: { key: 'pace' as const, descending: true }, filter: NO_FILTER, closed: ALL_OPEN };
  return listed(board.nodes, sorted, board.chanceOf).map(({ key, level }) => {
    const node = board.nodes.get(key)!;
    const text = rowText(node, board.chanceOf(key), months, words);
    return {
      isTeam: node.kind === 'team',
      depth: level - 1,
      cells: [
        node.name,
        text.attained.text,
        ...text.months.map((month) => month.text),
        `${text.pace.sign} ${text.pace.text}`.trim(),
        text.gap,
        text.coverage,
        text.chance,
        ...(input.costVisible ? [text.margin.text, text.rate] : [])
      ]
    };
  });
}

function headsOf({ input }: PackAbout, { labels, quota }: BoardWords): readonly string[] {
  return [
    labels.colName,
    labels.packAttained,
    ...input.months.map(({ start }) => formatMonth(start, quota.locale, 'short')),
    labels.colPace,
    labels.colGap,
    labels.colCoverage,
    labels.colChance,
    ...(input.costVisible ? [labels.packMarginAttained, labels.colMarginRate] : [])
  ];
}

function behind({ board }: PackAbout, words: BoardWords): BriefSection {
  const { labels } = words;
  const reps = board.reps
    .filter(({ revenue }) => (revenue.ahead ?? 0) < 0)
    .toSorted((one, other) => (one.revenue.ahead ?? 0) - (other.revenue.ahead ?? 0));
  return {
    heading: labels.packBehind,
    rows: reps
      .slice(0, MOST_BEHIND)
      .map((rep) =>
        row(
          rep.name,
          fillPlain(labels.packBehindRow, thousandsText(rep.revenue.ahead ?? 0, words), chanceText(rep.chance, words))
        )
      ),
    none: labels.packBehindNone
  };
}

function planStandard({ sent }: PackAbout, words: BoardWords): BriefSection {
  const { labels, quota } = words;
  const { accounts, compliant, missing, plansAsOf } = sent;
  const share = accounts > 0 ? percentOf(compliant / accounts, words) : labels.none;
  const rows = plansAsOf
    ? [
        row(fillPlain(labels.packPlansCompliant, compliant, accounts, share)),
        row(fillPlain(labels.packPlansMissing, missing), fillPlain(labels.packPlansAsOf, shortDay(plansAsOf, quota)))
      ]
    : [];
  return { heading: labels.packPlans, rows, none: labels.packPlansNone };
}

function openThings({ sent }: PackAbout, { labels, quota }: BoardWords): readonly BriefSection[] {
  const day = (value: string | null | undefined): string => (value ? shortDay(value, quota) : labels.none);
  return [
    {
      heading: labels.packBlockers,
      rows: sent.blockers.map(({ name, customer, owner, since }) =>
        row(name, fillPlain(labels.packBlockerRow, customer ?? labels.none, owner ?? labels.none, day(since)))
      ),
      none: labels.packBlockersNone
    },
    {
      heading: labels.packCertificates,
      rows: sent.certificates.map(({ name, holder, last }) =>
        row(name, fillPlain(labels.packCertificateRow, holder ?? labels.none, day(last)))
      ),
      none: labels.packCertificatesNone
    },
    {
      heading: labels.packOverdue,
      rows: sent.plans.map(({ account, owner, due }) =>
        row(account ?? labels.none, fillPlain(labels.packOverdueRow, owner ?? labels.none, day(due)))
      ),
      none: labels.packOverdueNone
    }
  ];
}

export function packOf(about: PackAbout, words: BoardWords): StaffPack {
  const { board, input } = about;
  const { labels, quota } = words;
  const [blockers, certificates, overdue] = openThings(about, words) as [BriefSection, BriefSection, BriefSection];
  return {
    fileName: fillPlain(labels.packFile, input.userName, input.today),
    language: quota.locale,
    title: labels.packTitle,
    mark: labels.packInternal,
    about: `${board.root?.name ?? ''} · ${input.userName} · ${input.period.name}`,
    asOf: fillPlain(labels.packAsOf, formatDay(input.today, quota.locale, 'always')),
    sentence: headlineText(board, words),
    heads: headsOf(about, words),
    rows: rowsOf(about, words),
    notes: notesOf({ board, input, isWaiting: false }, words),
    moreRows: labels.packMoreReps,
    columns: [
      [behind(about, words), ...(about.more ?? []), planStandard(about, words)],
      [blockers, certificates, overdue]
    ],
    more: labels.packMore,
    page: labels.packPage
  };
}
