// The printed agenda: what the page shows, on as many pages as it takes, and never the note.
import { agendaOf, commitmentRows } from 'c/oneOnOneEngine';
import { commitmentText, factTexts, goalText, groupTexts, type MeetingWords } from 'c/oneOnOneSentence';
import { pagesOf, type PrintedMeeting } from '../oneOnOneFile';
import { english } from '../../oneOnOneLabels/__tests__/english';
import { change, MEETING } from '../../oneOnOneSentence/__tests__/given';

const words: MeetingWords = {
  ...{ labels: english, locale: 'en-US', timeZone: 'UTC', asOf: '2026-02-13' },
  currency: { code: 'USD', decimals: 2 }
};

function printed(count: number): PrintedMeeting {
  const changes = Array.from({ length: count }, (_, place) => change({ key: `deal:${place}`, name: `Deal ${place}` }));
  const agenda = agendaOf(changes, [{ key: 'deal:1', discuss: false }], '2026-02-06');
  return {
    ...{ title: MEETING.meeting.name, state: 'Shared Feb 13', headline: [{ text: 'Start with Orrin.', bold: true }] },
    ...{ note: `${count} changes`, labels: english, facts: factTexts(MEETING, null, null, words) },
    groups: groupTexts(agenda.changes, words),
    commitments: commitmentRows(MEETING.commitments, 'now', '2026-02-13', '2026-02-20').map((row) =>
      commitmentText(row, words)
    ),
    goals: MEETING.goals.map((goal) => goalText(goal, words))
  };
}

const textsOf = (meeting: PrintedMeeting) =>
  pagesOf(meeting).map(({ blocks }) =>
    blocks.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])))
  );

it('has every change with its choice, commitments and goals', () => {
  const [page, ...more] = textsOf(printed(3));
  expect(more).toEqual([]);
  for (const text of [
    'Dana Whitlock, 13 February',
    'Deal 0',
    'Discuss',
    'Skip',
    'Dana: Call CFO',
    'Tue Feb 17',
    'Discovery'
  ])
    expect(page).toContain(text);
});

it('goes on on other pages, each with the title', () => {
  const pages = textsOf(printed(60));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expect(page[0]).toBe('Dana Whitlock, 13 February');
  expect(pages.flat().filter((text) => /^Deal \d+$/.test(text))).toHaveLength(60);
});
