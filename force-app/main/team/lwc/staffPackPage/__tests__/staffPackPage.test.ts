// The page of a staff meeting: what it says of Marcus's team, and that it is one page whatever the team has.
import { A4, widthOf, type Page } from 'c/documentPage';
import { packOf, staffPackPage, type PackLoad } from 'c/staffPackPage';
import { Board, decode, type TeamBoardLoad } from 'c/teamEngine';
import { WORDS } from '../../boardSentence/__tests__/fixture';
import { MARCUS } from '../../teamEngine/__tests__/fixture';

const SENT: PackLoad = {
  blockers: [
    { name: 'Waits for security review', customer: 'Tavian Retail', owner: 'Dana Whitlock', since: '2026-02-04' }
  ],
  certificates: [{ name: 'Data Protection Specialist', holder: 'Dana Whitlock', last: '2026-03-04' }],
  plans: [{ account: 'Castell University', owner: 'Dana Whitlock', due: '2026-02-11' }],
  accounts: 29,
  compliant: 11,
  missing: 4,
  plansAsOf: '2026-02-13'
};
const NOTHING: PackLoad = { blockers: [], certificates: [], plans: [], accounts: 0, compliant: 0, missing: 0 };

function packFor(change: Partial<TeamBoardLoad> = {}, sent: PackLoad = SENT) {
  const input = decode({ ...MARCUS, ...change });
  return packOf({ board: new Board(input), input, sent }, WORDS);
}

function textsOf(page: Page): readonly string[] {
  return page.blocks.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])));
}

/** Nothing leaves the page. */
function expectOnePage(page: Page) {
  for (const { marks } of page.blocks) {
    for (const mark of marks) {
      expect(mark.x).toBeGreaterThanOrEqual(0);
      expect(mark.y).toBeLessThanOrEqual(A4.height);
      if (mark.kind === 'text' && !mark.ends) {
        expect(mark.x + widthOf(mark.text, mark.size, mark.bold)).toBeLessThanOrEqual(A4.width - A4.margin + 1);
      }
    }
  }
  const [, table, left] = page.blocks;
  expect(table!.y + table!.height).toBeLessThanOrEqual(left!.y + 0.001);
}

test('says the sentence, every rep, and what is open', () => {
  const pack = packFor();
  expect(pack.sentence).toContain('The team is $145.7k behind plan, 24% likely to reach quota.');
  expect(pack.fileName).toBe('Staff meeting Marcus Oyelaran 2026-02-13');
  const page = staffPackPage(pack);
  const texts = textsOf(page);
  for (const words of [
    ...['Staff meeting', 'Strategic Sales East', 'Grace Adeyemi', 'Priya Raman', '$585,000', '15.6%'],
    ...['Furthest behind plan', 'Blockers', 'Waits for security review', 'Certificates ending', 'Plan standard'],
    ...['Plan reviews overdue', 'Castell University']
  ])
    expect(texts).toContain(words);
  expect(texts.join(' ')).toContain('11 of 29 assigned accounts have a plan that meets the standard (38%)');
  expect(texts.join(' ')).toContain('$114.3k behind, chance 9%');
  expectOnePage(page);
});

test('says that there is nothing, where there is nothing', () => {
  const texts = textsOf(staffPackPage(packFor({}, NOTHING))).join(' ');
  for (const words of [
    'No open blocker.',
    'No certificate ends in 30 days.',
    'No figures of plans',
    'No review is overdue.'
  ])
    expect(texts).toContain(words);
});

test('without View Cost nothing of margin is on it', () => {
  const pack = packFor({ costVisible: false, rows: MARCUS.rows.filter(({ measure }) => measure === 'Revenue') });
  expect(pack.heads.join()).not.toMatch(/margin/i);
  expect(textsOf(staffPackPage(pack))).not.toContain('15.6%');
});

test('a large team is cut to one page, and the page says how many more there are', () => {
  const reps = Array.from({ length: 120 }, (_, place) => ({
    ...{ id: `r${place}`, name: `Somebody with a name that is very long ${place}`, firstName: null, team: 'public' }
  }));
  const blockers = Array.from({ length: 60 }, () => SENT.blockers[0]!);
  const page = staffPackPage(packFor({ reps: [...MARCUS.reps, ...reps] }, { ...SENT, blockers }));
  expectOnePage(page);
  const texts = textsOf(page).join(' ');
  expect(texts).toMatch(/and \d+ more, in the order of the board/);
  expect(texts).toMatch(/and \d+ more/);
});
