// The difference of two versions of a plan: nothing is said of what is the same, nothing is left unsaid, and figures that
// one side may not show are no changes.
import fc from 'fast-check';
import { planDiff, withOrigins, type DiffRow, type PlanInput } from 'c/planEngine';
import { NORTHGATE } from '../../planDesk/__tests__/northgate';

/** What a review compares of an action, as the contract has it. */
interface Row {
  readonly id: string;
  readonly name: string;
  readonly due: string | null;
  readonly shared: boolean;
  readonly owner: string | null;
}

const rows = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    name: fc.constantFrom('Register the deal', 'Weekly call', 'Compare prices'),
    due: fc.constantFrom(null, '2026-02-16', '2026-03-06'),
    shared: fc.boolean(),
    owner: fc.constantFrom(null, 'mara', 'jonah')
  }),
  { selector: ({ id }) => id }
);

const planOf = (actions: readonly Row[]): PlanInput => ({
  ...NORTHGATE,
  actions: actions.map(({ owner, ...row }, position) => ({
    ...row,
    modified: String(position),
    side: 'Us' as const,
    owner: owner === null ? null : { id: owner, name: owner },
    done: null,
    blocker: null,
    objective: null,
    position
  }))
});

const sorted = (actions: readonly Row[]) => [...actions].sort((one, other) => (one.id < other.id ? -1 : 1));

/** The older actions with the rows of a difference done to them. */
function applied(older: readonly Row[], diff: readonly DiffRow[]): readonly Row[] {
  const actions = new Map<string, Record<string, unknown>>(older.map((row) => [row.id, { ...row }]));
  for (const row of diff) {
    if (row.kind === 'Removed') {
      actions.delete(row.key);
    } else if ('fields' in row) {
      const { name, due, shared, owner } = row.fields;
      actions.set(row.key, { id: row.key, name, due, shared, owner });
    } else {
      actions.set(row.key, { ...actions.get(row.key), [row.field]: row.after });
    }
  }
  return sorted([...actions.values()] as unknown as Row[]);
}

test('a plan does not differ from itself, however its items are ordered', () => {
  fc.assert(
    fc.property(rows, (actions) => {
      expect(planDiff(planOf(actions), planOf([...actions].reverse()))).toEqual([]);
    })
  );
});

test('the older plan with the difference done to it is the newer one', () => {
  fc.assert(
    fc.property(rows, rows, (older, newer) => {
      expect(applied(older, planDiff(planOf(older), planOf(newer)))).toEqual(sorted(newer));
    })
  );
});

test('the other way round what was added is removed, and what was changed is changed back', () => {
  const swapped: Readonly<Record<DiffRow['kind'], DiffRow['kind']>> = {
    Added: 'Removed',
    Removed: 'Added',
    Changed: 'Changed'
  };
  const told = (row: DiffRow, kind: DiffRow['kind']) =>
    JSON.stringify(row.kind === 'Changed' ? [row.key, kind, row.field, row.before, row.after] : [row.key, kind]);
  const back = (row: DiffRow) =>
    row.kind === 'Changed'
      ? JSON.stringify([row.key, row.kind, row.field, row.after, row.before])
      : told(row, swapped[row.kind]);
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      const there = planDiff(planOf(one), planOf(other)).map((row) => told(row, row.kind));
      const home = planDiff(planOf(other), planOf(one)).map(back);
      expect([...home].sort()).toEqual([...there].sort());
    })
  );
});

test('every part is compared, and each field is a row of its own', () => {
  const [objective, ...objectives] = NORTHGATE.objectives;
  const newer: PlanInput = {
    ...NORTHGATE,
    profile: {
      ...NORTHGATE.profile,
      signedOn: '2026-02-16',
      status: 'Submitted',
      version: 9,
      lastReview: '2026-02-16'
    },
    objectives: [{ ...objective!, target: 5_200_000_000, due: '2026-09-30', current: 1, position: 9 }, ...objectives],
    needs: NORTHGATE.needs.slice(1),
    members: NORTHGATE.members.map((member, index) =>
      index === 0 ? { ...member, user: { id: 'ravi', name: 'Ravi Menon' } } : member
    )
  };
  expect(planDiff(NORTHGATE, newer).map((row) => [row.part, row.kind, row.kind === 'Changed' && row.field])).toEqual([
    ['profile', 'Changed', 'signedOn'],
    ['objectives', 'Changed', 'target'],
    ['objectives', 'Changed', 'due'],
    ['needs', 'Removed', false],
    ['members', 'Changed', 'user']
  ]);
});

test('without a version to compare with, all of the plan is added', () => {
  const { objectives, initiatives, needs, actions, milestones, swot, members } = NORTHGATE;
  const items = [objectives, initiatives, needs, actions, milestones, swot, members].flat();
  const diff = planDiff(null, NORTHGATE);
  expect(new Set(diff.map(({ kind }) => kind))).toEqual(new Set(['Added']));
  expect(diff.map(({ key }) => key)).toEqual([NORTHGATE.profile.id, ...items.map(({ id }) => id)]);
});

test('figures of margin are compared only where both sides hold them', () => {
  const margin = { ...NORTHGATE.objectives[0]!, id: 'margin', measure: 'Margin Rate' as const, target: 165_000 };
  const open: PlanInput = {
    ...NORTHGATE,
    costVisible: true,
    profile: { ...NORTHGATE.profile, marginTarget: 9_240_000 },
    objectives: [margin]
  };
  const closed: PlanInput = {
    ...open,
    costVisible: false,
    profile: { ...open.profile, marginTarget: null },
    objectives: [{ ...margin, target: null, baseline: null, hidesTarget: true }]
  };
  expect(planDiff(closed, open)).toEqual([]);
  expect(planDiff(open, closed)).toEqual([]);
  const higher: PlanInput = { ...open, objectives: [{ ...margin, target: 170_000 }] };
  expect(planDiff(open, higher)).toMatchObject([{ field: 'target', before: 165_000, after: 170_000 }]);
});

test('copies of all entries, their links to objectives among them, differ from nothing; what is new stays new', () => {
  const copy = (id: string) => `${id} copied`;
  const copied = <Entry extends { readonly id: string; readonly objective?: string | null }>(entry: Entry): Entry => ({
    ...entry,
    id: copy(entry.id),
    ...(entry.objective && { objective: copy(entry.objective) })
  });
  const parts = ['needs', 'objectives', 'initiatives', 'actions', 'milestones', 'swot', 'members'] as const;
  const now = {
    ...NORTHGATE,
    profile: copied(NORTHGATE.profile),
    ...Object.fromEntries(parts.map((part) => [part, NORTHGATE[part].map((entry) => copied(entry as { id: string }))]))
  } as PlanInput;
  const all = [NORTHGATE.profile, ...parts.flatMap((part): readonly { readonly id: string }[] => NORTHGATE[part])];
  const origins = Object.fromEntries(all.map(({ id }) => [copy(id), id]));
  expect(planDiff(NORTHGATE, now).length).toBeGreaterThan(parts.length);
  expect(planDiff(NORTHGATE, withOrigins(now, origins))).toEqual([]);
  const others = Object.fromEntries(Object.entries(origins).filter(([, id]) => id !== NORTHGATE.needs[0]?.id));
  expect(planDiff(NORTHGATE, withOrigins(now, others)).map(({ kind, part }) => `${kind} ${part}`)).toEqual([
    'Added needs',
    'Removed needs'
  ]);
});
