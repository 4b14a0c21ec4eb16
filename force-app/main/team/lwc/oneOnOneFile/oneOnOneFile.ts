// The agenda of a meeting as a PDF file: what the page shows, never the note. Pure: the library is handed in.
import { pdfOf, type PdfAbout, type PdfLibrary } from 'c/documentFile';
import { A4, column, flowed, joined, paragraph, rule, type FlowItem, type Page, type Piece } from 'c/documentPage';
import type { OneOnOneLabels } from 'c/oneOnOneLabels';
import type { CommitmentText, Fact, GoalText, GroupText, ItemText } from 'c/oneOnOneSentence';
import { plain, type Part } from 'c/phrase';

export interface PrintedMeeting {
  readonly title: string;
  readonly state: string;
  readonly facts: readonly Fact[];
  readonly headline: readonly Part[];
  readonly note: string;
  readonly groups: readonly GroupText[];
  readonly commitments: readonly CommitmentText[];
  readonly goals: readonly GoalText[];
  readonly labels: OneOnOneLabels;
}

const LEFT = A4.margin;
const WIDTH = A4.width - 2 * A4.margin;
const RIGHT_WIDTH = 130;
const GAP = 6;

const heading = (section: string, text: string): FlowItem => ({
  section,
  leads: true,
  piece: joined([paragraph(text, LEFT, WIDTH, { size: 12, bold: true, tone: 'accent' })], 12, 4)
});

/** What on the left, figures on the right, a line below. */
function row(section: string, what: readonly Piece[], right: string): FlowItem {
  const beside = paragraph(right, LEFT + WIDTH - RIGHT_WIDTH, RIGHT_WIDTH, { size: 9.5, bold: true, ends: true });
  const line = rule(LEFT, LEFT + WIDTH, 'line', 0.5);
  return { section, piece: column([joined([column(what), beside], 3, 3), line]) };
}

const text = (words: string, bold = false): Piece =>
  paragraph(words, LEFT, WIDTH - RIGHT_WIDTH - GAP, { size: 9.5, bold });
const small = (words: string): Piece => paragraph(words, LEFT, WIDTH - RIGHT_WIDTH - GAP, { size: 8, tone: 'quiet' });

function itemRow(section: string, { mark, title, evidence, before, after, discuss }: ItemText, labels: OneOnOneLabels) {
  const figures = [before, after].filter(Boolean).join(' → ');
  const chosen = discuss ? labels.discuss : labels.skip;
  return row(
    section,
    [text(title, discuss), small([mark, evidence].filter(Boolean).join(': '))],
    [figures, chosen].filter(Boolean).join(' · ')
  );
}

function items({ headline, note, groups, commitments, goals, labels }: PrintedMeeting): readonly FlowItem[] {
  return [
    { section: 'lead', piece: joined([paragraph(plain(headline), LEFT, WIDTH, { size: 12 })], 6, 6) },
    heading('agenda', `${labels.agenda}: ${note}`),
    ...groups.flatMap((group): FlowItem[] => [
      heading(group.key, `${group.title}: ${group.note}`),
      ...group.items.map((item) => itemRow(group.key, item, labels))
    ]),
    heading('commitments', labels.commitments),
    ...commitments.map(({ who, what, badge, by }) => row('commitments', [text(`${who}: ${what}`), small(badge)], by)),
    heading('goals', labels.goals),
    ...goals.map(({ name, done, due }) => row('goals', [text(name), small(done)], due))
  ];
}

export function pagesOf(meeting: PrintedMeeting): readonly Page[] {
  const { title, facts, state } = meeting;
  const line = facts.map(({ label, value }) => `${label}: ${value}`).join('   ');
  const head = (): Piece =>
    column(
      [
        paragraph(title, LEFT, WIDTH, { size: 16, bold: true, tone: 'accent' }),
        paragraph(line, LEFT, WIDTH, { size: 8.5, tone: 'quiet' }),
        ...(state === '' ? [] : [paragraph(state, LEFT, WIDTH, { size: 8.5, bold: true })]),
        rule(LEFT, LEFT + WIDTH, 'strong', 0.8)
      ],
      4
    );
  return flowed({ head, items: items(meeting) });
}

/** @returns the bytes of the file */
export function pdfOfMeeting(meeting: PrintedMeeting, about: PdfAbout, library: PdfLibrary): Uint8Array {
  return pdfOf(pagesOf(meeting), about, library);
}
