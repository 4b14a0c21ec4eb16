// The pages of the joint plan: the plan of the screens on one, and for any plan nothing lost, nothing over anything else,
// nothing beyond the page, the team first to leave the page that is signed.
import fc from 'fast-check';
import { A4, cleaned, widthOf, type Mark, type Page } from 'c/documentPage';
import { contentOf, textsOf, type JointDocument } from 'c/jointPlanContent';
import { jointPlanLayout } from 'c/jointPlanLayout';
import { wordsOf } from 'c/planSentence';
import { english as planEnglish } from '../../planLabels/__tests__/english';
import { EMPTY_JOINT, NORTHGATE_JOINT } from '../../jointPlanContent/__tests__/northgate';
import { jointModule } from '../../jointPlanLabels/__tests__/english';
import { NORTHGATE } from '../../planDesk/__tests__/northgate';

const words = { labels: jointModule().labels, plan: wordsOf(NORTHGATE, planEnglish, 'en-US') };
const layoutOf = (document: JointDocument) => jointPlanLayout(contentOf(document, words));
const NEAR = 0.01;

type TextMark = Extract<Mark, { kind: 'text' }>;
const textsIn = (pages: readonly Page[]) =>
  pages.flatMap(({ blocks }) =>
    blocks.flatMap(({ marks }) => marks.filter((mark): mark is TextMark => mark.kind === 'text'))
  );
const sectionsOf = ({ blocks }: Page) => [...new Set(blocks.map(({ section }) => section))];
const bare = (text: string) => cleaned(text).replace(/\s+/g, '');

/** Left, right, top and bottom of what a mark covers. */
function boxOf(mark: Mark): readonly [number, number, number, number] {
  switch (mark.kind) {
    case 'text': {
      const width = widthOf(mark.text, mark.size, mark.bold);
      const left = mark.ends ? mark.x - width : mark.x;
      return [left, left + width, mark.y - 0.72 * mark.size, mark.y + 0.21 * mark.size];
    }
    case 'line':
      return [mark.x, mark.to, mark.y, mark.y];
    case 'box':
      return [mark.x, mark.x + mark.width, mark.y, mark.y + mark.height];
    case 'dot':
      return [mark.x - mark.radius, mark.x + mark.radius, mark.y - mark.radius, mark.y + mark.radius];
    case 'tick':
      return [mark.x, mark.x + 8, mark.y, mark.y + 8];
  }
}

function faultsOf(pages: readonly Page[]): readonly string[] {
  return pages.flatMap(({ blocks }, number) => {
    const faults: string[] = [];
    blocks.forEach((block, index) => {
      const next = blocks[index + 1];
      if (next && block.y + block.height > next.y + NEAR)
        faults.push(`${number}: ${block.section} over ${next.section}`);
      for (const mark of block.marks) {
        const [left, right, top, bottom] = boxOf(mark);
        const fits = left >= A4.margin - NEAR && right <= A4.width - A4.margin + NEAR;
        const inside = top >= block.y - NEAR && bottom <= block.y + block.height + NEAR;
        if (!fits || !inside) faults.push(`${number}: ${block.section} ${JSON.stringify(mark)} leaves its block`);
      }
      const texts = block.marks.filter(({ kind }) => kind === 'text').map(boxOf);
      texts.forEach((one, first) => {
        for (const other of texts.slice(first + 1)) {
          const apart =
            one[1] <= other[0] + NEAR ||
            other[1] <= one[0] + NEAR ||
            one[3] <= other[2] + NEAR ||
            other[3] <= one[2] + NEAR;
          if (!apart) faults.push(`${number}: texts of ${block.section} lie over each other`);
        }
      });
    });
    const last = blocks.at(-1);
    if (last && last.y + last.height > A4.height - NEAR) faults.push(`${number}: beyond the page`);
    return faults;
  });
}

test('the plan of the screens is one page, in their order', () => {
  const [page, ...more] = layoutOf(NORTHGATE_JOINT);
  expect(more).toEqual([]);
  expect(sectionsOf(page!)).toEqual([
    'head',
    'goal',
    'objectives',
    'needs',
    'actions',
    'milestones',
    'team',
    'sign',
    'foot'
  ]);
  const texts = textsIn([page!]).map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining(['Joint plan 2026', '43%', 'Objective 2', 'Priya Raman, CIO', 'Page 1 of 1'])
  );
  expect(texts).toContain('Figures as of Feb 9, 2026');
});

test('of a plan of which nothing is shared there are the title and who signs', () => {
  const pages = layoutOf(EMPTY_JOINT);
  expect(pages.map(sectionsOf)).toEqual([['head', 'sign', 'foot']]);
});

const repeated = <Item>(items: readonly Item[], count: number): readonly Item[] =>
  Array.from({ length: count }, (_, index) => items[index % items.length] as Item);

test('the team is the first to leave the page that is signed, then what is done', () => {
  const { needs, actions } = NORTHGATE_JOINT;
  const more = layoutOf({ ...NORTHGATE_JOINT, needs: repeated(needs, 10) });
  expect(more.map(sectionsOf)).toEqual([
    ['head', 'goal', 'objectives', 'needs', 'actions', 'milestones', 'sign', 'foot'],
    ['head', 'team', 'foot']
  ]);
  const done = actions.filter((action) => action.done !== undefined);
  const evenMore = layoutOf({ ...NORTHGATE_JOINT, actions: [...actions, ...repeated(done, 16)] });
  expect(evenMore.map(sectionsOf)).toEqual([
    ['head', 'goal', 'objectives', 'needs', 'actions', 'milestones', 'sign', 'foot'],
    ['head', 'done', 'team', 'foot']
  ]);
  const much = layoutOf({ ...NORTHGATE_JOINT, objectives: repeated(NORTHGATE_JOINT.objectives, 20) });
  expect(sectionsOf(much[0]!)).toEqual(['head', 'goal', 'objectives', 'foot']);
  expect(sectionsOf(much.at(-1)!)).toEqual(expect.arrayContaining(['head', 'team', 'sign', 'foot']));
});

test('many actions of one side fill the whole width, and where it is signed is never alone on a page', () => {
  const task = (index: number) => ({ name: `Task ${index + 1}`, side: 'Customer', due: '2026-03-06' }) as const;
  for (const count of [27, 28, 29, 30, 31, 32, 60]) {
    const ours = { name: 'Ours', side: 'Us', due: '2026-03-06' } as const;
    const pages = layoutOf({
      ...EMPTY_JOINT,
      actions: [...Array.from({ length: count }, (_, index) => task(index)), ours]
    });
    const places = new Map(textsIn(pages).map(({ text, x }) => [text, x]));
    // By pairs, in the order of reading; our one action has a heading of its own above.
    expect(places.get('Task 1')).toBeLessThan(A4.width / 2);
    expect(places.get('Task 2')).toBeGreaterThan(A4.width / 2);
    expect(places.get('Task 3')).toBe(places.get('Task 1'));
    expect(places.get('Ours')).toBe(places.get('Task 1'));
    expect(places.get('Northgate Logistics')).toBe(places.get('Fennway'));
    expect(pages.length).toBeLessThanOrEqual(Math.ceil(count / 34) + 1);
    for (const page of pages) {
      expect(sectionsOf(page)).not.toEqual(['head', 'sign', 'foot']);
    }
  }
});

const name = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
  fc.lorem({ maxCount: 8 }),
  fc.constant('W'.repeat(80))
);
const day = fc
  .integer({ min: 0, max: 900 })
  .map((days) => new Date(Date.UTC(2025, 6, 1 + days)).toISOString().slice(0, 10));
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const list = <Value>(value: fc.Arbitrary<Value>, maxLength: number) => fc.array(value, { maxLength });
/** Keys without a value are absent, as in what is sent. */
const sent = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const figure = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
const documents: fc.Arbitrary<JointDocument> = fc
  .record({
    today: day,
    customer: name,
    supplier: name,
    owner: optional(name),
    start: optional(day),
    last: optional(day),
    version: fc.integer({ min: 1, max: 99 }),
    goal: optional(fc.oneof(name, fc.lorem({ maxCount: 900 }))),
    signedOn: optional(day),
    signedBy: optional(fc.record({ name, title: optional(name) })),
    objectives: list(
      fc.record({
        name,
        measure: fc.constantFrom('Manual', 'On-Time Lines', 'Satisfaction'),
        unit: optional(name),
        ...{ baseline: optional(figure), target: optional(figure), current: optional(figure) },
        ...{ currentAsOf: optional(day), due: optional(day) }
      }),
      25
    ),
    needs: list(name, 30),
    actions: list(
      fc.record({
        name,
        side: fc.constantFrom('Us', 'Customer'),
        ...{ owner: optional(name), due: optional(day), done: optional(day) },
        objective: optional(fc.integer({ min: 1, max: 25 }))
      }),
      40
    ),
    milestones: list(fc.record({ name, due: optional(day), done: optional(day) }), 14),
    ours: list(fc.record({ name, role: fc.constantFrom('Owner', 'Inside', 'SE') }), 8),
    theirs: list(fc.record({ name, title: optional(name) }), 12)
  })
  .map((document) => sent(document) as JointDocument);

test('of any plan nothing is lost, nothing lies over anything else, and nothing leaves the page', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const content = contentOf(document, words);
      const pages = jointPlanLayout(content);
      expect(faultsOf(pages)).toEqual([]);
      const found = bare(
        textsIn(pages)
          .map(({ text }) => text)
          .join('')
      );
      const wanted = textsOf(content).flatMap((text) => text.split('\n'));
      // Cells of one row lie beside each other: a text of several lines is looked for line by line.
      const lines = new Set(textsIn(pages).map(({ text }) => bare(text)));
      const isThere = (text: string) => found.includes(bare(text)) || cutInto(bare(text), lines);
      expect(wanted.filter((text) => !isThere(text))).toEqual([]);
      for (const page of pages) {
        expect(sectionsOf(page)[0]).toBe('head');
        expect(sectionsOf(page).at(-1)).toBe('foot');
      }
      expect(pages.length === 1 || !sectionsOf(pages[0]!).includes('team')).toBe(true);
      expect(pages.length > 1 && pages.some((page) => sectionsOf(page).join() === 'head,sign,foot')).toBe(false);
    }),
    { numRuns: 60 }
  );
});

/** Whether a text is put together from whole lines. */
function cutInto(text: string, lines: ReadonlySet<string>): boolean {
  const reached = new Set([0]);
  for (let start = 0; start < text.length; start++) {
    if (!reached.has(start)) continue;
    for (let end = start + 1; end <= text.length; end++) {
      if (lines.has(text.slice(start, end))) reached.add(end);
    }
  }
  return reached.has(text.length);
}
