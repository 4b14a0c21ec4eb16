// The meeting brief: what it says of the plan of the screens, and that it is one page whatever the plan has.
import { A4, widthOf, type Mark, type Page } from 'c/documentPage';
import { briefOf, briefPage, type BriefSource } from 'c/meetingBriefPage';
import { completeness, type PlanInput } from 'c/planEngine';
import { wordsOf } from 'c/planSentence';
import type { RelationshipLabels } from 'c/relationshipLabels';
import { briefModule } from '../../jointPlanLabels/__tests__/english';
import { NORTHGATE } from '../../planDesk/__tests__/northgate';
import { english } from '../../planLabels/__tests__/english';

const SUPPORT = {
  champion: 'Champion',
  supporter: 'Supporter',
  neutral: 'Neutral',
  critic: 'Critic',
  notKnown: 'Not known'
};
const words = {
  labels: briefModule().labels,
  plan: wordsOf(NORTHGATE, english, 'en-US'),
  people: SUPPORT as unknown as RelationshipLabels
};

const [first] = NORTHGATE.actions;
const stamp = { modified: '2026-02-01T00:00:00.000Z' };
const action = (id: string, change: object) => ({ ...first!, id, done: null, blocker: null, ...change });
const PLAN: PlanInput = {
  ...NORTHGATE,
  today: '2026-02-13',
  actions: [
    action('a1', { name: 'Quote recovery plan', due: '2026-02-27' }),
    action('a2', {
      name: 'Approve the network standard',
      due: '2026-02-10',
      blocker: 'waiting for security review',
      owner: { id: 'c1', name: 'Priya Raman' }
    }),
    action('a3', { name: 'Register the deal', due: '2026-02-16', owner: null }),
    action('a4', { name: 'Share floor plans', due: '2026-02-01', done: '2026-02-11' }),
    action('a5', { name: 'Some day', due: null })
  ],
  stakeholders: [
    {
      ...stamp,
      ...{
        id: 's1',
        contact: { id: 'c1', name: 'Priya Raman' },
        title: 'CIO',
        center: 'b1',
        reportsTo: null,
        site: null
      },
      ...{ seniority: 'Executive', role: 'Decision Maker', influence: 3, support: -1, access: 2, lastContact: null }
    }
  ]
};

const sourceOf = (input: PlanInput, changes: BriefSource['changes'] = null): BriefSource => ({
  input,
  complete: input.standard ? completeness(input, input.today) : null,
  changes
});
const linesIn = (brief: ReturnType<typeof briefOf>) => {
  const sections = brief.columns.flat();
  return Object.fromEntries(
    sections.map(({ heading, rows, none }) => [
      heading,
      rows.length === 0 ? none : rows.map(({ text, note }) => `${text} | ${note}`)
    ])
  );
};
const textsIn = ({ blocks }: Page) =>
  blocks.flatMap(({ marks }) => marks.filter((mark): mark is Extract<Mark, { kind: 'text' }> => mark.kind === 'text'));

test('it says what is late, blocked and next, who is there and how they stand', () => {
  const brief = briefOf(sourceOf(PLAN), words);
  expect(linesIn(brief)).toMatchObject({
    Changes: 'No approved version to compare with',
    'Late actions': ['Approve the network standard | due Feb 10, Priya Raman'],
    Blockers: ['Approve the network standard | waiting for security review · Priya Raman'],
    'Next steps': [
      expect.stringMatching(/^Register the deal \| due Feb 16, nobody yet/),
      expect.stringMatching(/^Quote/)
    ],
    'Who is at the table': ['Priya Raman, CIO | Decision Maker · Critic']
  });
  expect(brief.mark).toBe('Internal: not for the customer');
  expect(brief.facts[1]).toMatch(/^\d+\.\d\d of 100, standard 80$/);
});

test('a need is open until its objective is reached', () => {
  const [objective] = NORTHGATE.objectives;
  const [need] = NORTHGATE.needs;
  const reached = { ...objective!, measure: 'Manual' as const, baseline: 0, current: 40_000, target: 40_000 };
  const needOf = (id: string, text: string, link: string | null) => ({
    ...need!,
    ...{ id, need: { text, isElsewhere: false }, objective: link }
  });
  const input = {
    ...PLAN,
    objectives: [reached],
    needs: [needOf('n1', 'Met', reached.id), needOf('n2', 'Open', null)]
  };
  const rows = linesIn(briefOf(sourceOf(input), words))['Open needs'];
  expect(rows).toEqual([expect.stringMatching(/^Open \|/)]);
});

test('what has changed since the version that was approved is listed with its values', () => {
  const changed = { key: 'k', kind: 'Changed' as const, says: 'Changed', item: 'Lift our margin', field: 'Due' };
  const groups = [
    {
      part: 'objectives' as const,
      label: 'Objectives',
      rows: [
        { ...changed, before: 'Jun 30', after: 'Sep 30' },
        { ...changed, says: 'Added', field: 'New', before: '', after: 'Manual' }
      ]
    }
  ];
  const lines = linesIn(briefOf(sourceOf(PLAN, { heading: '2 changes since version 1', groups }), words));
  expect(lines['2 changes since version 1']).toEqual([
    'Changed Lift our margin: Due, Jun 30 to Sep 30 | ',
    'Added Lift our margin: New | Manual'
  ]);
});

test('of an empty plan every section says that there is nothing', () => {
  const empty = { ...PLAN, standard: null, needs: [], objectives: [], actions: [], stakeholders: [] };
  const texts = textsIn(briefPage(briefOf(sourceOf(empty), words))).map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining(['No action is late', 'Nothing is blocked', 'No needs yet', 'No stakeholders yet'])
  );
});

test('it is one page for a plan of any size, and says how many more there are', () => {
  const many = Array.from({ length: 200 }, (_, index) =>
    action(`m${index}`, { name: `Action ${'long '.repeat(14)}${index}`, due: index % 2 ? '2026-02-01' : '2026-03-01' })
  );
  const people = Array.from({ length: 60 }, (_, index) => ({ ...PLAN.stakeholders[0]!, id: `p${index}` }));
  const objectives = Array.from({ length: 40 }, (_, index) => ({ ...PLAN.objectives[0]!, id: `o${index}` }));
  const page = briefPage(briefOf(sourceOf({ ...PLAN, actions: many, stakeholders: people, objectives }), words));
  const texts = textsIn(page);
  for (const { x, y, text, size, bold, ends } of texts) {
    expect(y).toBeLessThan(A4.height - 20);
    expect(ends ? x : x + widthOf(text, size, bold)).toBeLessThanOrEqual(A4.width - A4.margin + 0.01);
  }
  for (const { section, y, height } of page.blocks.filter((block) => block.section !== 'foot')) {
    expect([section, y + height <= A4.bottom + 0.01]).toEqual([section, true]);
  }
  expect(texts.filter(({ text }) => /^and \d+ more$/.test(text)).length).toBeGreaterThanOrEqual(4);
});
