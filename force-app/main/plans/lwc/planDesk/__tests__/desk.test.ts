// Changing a plan: shown at once, saved on its own record, rolled back when refused, and never over somebody else's change.
import { PlanDesk, type Saver } from 'c/planDesk';
import type { SaveFailure } from 'c/planSaving';
import type { Objective, PlanInput } from 'c/planEngine';
import { JOAN, MODIFIED, NORTHGATE } from './northgate';

const LATER = '2026-02-13T17:42:00.000Z';
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** An org of which the test says what it answers. */
function orgOf(answers: readonly (SaveFailure | null)[] = [], now: PlanInput = NORTHGATE) {
  const left = [...answers];
  const saves: unknown[] = [];
  const removed: string[] = [];
  let turn = 0;
  const answer = () => {
    const failure = left.shift() ?? null;
    turn += 1;
    return failure ? Promise.reject(failure) : Promise.resolve();
  };
  const saver: Saver = {
    update: async (id, fields, since) => {
      saves.push([id, fields, since]);
      await answer();
      return { id, modified: `${LATER}-${turn}` };
    },
    create: async (object, fields) => {
      saves.push([object, fields]);
      await answer();
      return { id: `new${turn}`, modified: LATER };
    },
    remove: async (id) => {
      await answer();
      removed.push(id);
    },
    reload: () => Promise.resolve(now),
    wait: () => Promise.resolve()
  };
  return { saver, saves, removed };
}

const targetOf = (desk: PlanDesk, id = 'o5') => desk.input.objectives.find((one) => one.id === id)?.target;

const changed = (id: string, more: Partial<Objective>): PlanInput => ({
  ...NORTHGATE,
  objectives: NORTHGATE.objectives.map((one) => (one.id === id ? { ...one, modified: LATER, ...more } : one))
});

test('a change shows at once and is saved on its own record, with the stamp it was read with', async () => {
  const { saver, saves } = orgOf();
  const desk = new PlanDesk(NORTHGATE, saver);
  desk.edit('objectives', 'o5', { target: 8_5000 });
  expect(targetOf(desk)).toBe(8_5000);
  expect(desk.state.phase).toBe('Saving');
  await settled();
  expect(saves).toEqual([['o5', expect.any(Object), MODIFIED]]);
  expect(Object.values((saves[0] as unknown[])[1] as object)).toEqual([8.5]);
  expect(desk.state.phase).toBe('Saved');
  expect(targetOf(desk)).toBe(8_5000);
});

test('what did not change is the same object, so that nothing else is drawn anew', async () => {
  const { saver } = orgOf();
  const desk = new PlanDesk(NORTHGATE, saver);
  const before = desk.input;
  desk.edit('objectives', 'o5', { target: 8_5000 });
  await settled();
  expect(desk.input.actions).toBe(before.actions);
  expect(desk.input.objectives[0]).toBe(before.objectives[0]);
  expect(desk.input.objectives[4]).not.toBe(before.objectives[4]);
});

test('refused: the old value is back, what was typed is kept, and one click tries again', async () => {
  const { saver, saves } = orgOf([{ code: 'Refused', reason: 'Target is too high.' }]);
  const desk = new PlanDesk(NORTHGATE, saver);
  desk.edit('objectives', 'o1', { target: 1 });
  await settled();
  expect(targetOf(desk, 'o1')).toBe(560_000_0000);
  expect(desk.state.refusals.get('o1')).toMatchObject({ values: { target: 1 }, reason: 'Target is too high.' });
  desk.retry('o1');
  await settled();
  expect(saves).toHaveLength(2);
  expect(targetOf(desk, 'o1')).toBe(1);
  expect(desk.state.refusals.size).toBe(0);
});

test('without an answer it tries again, and gives up in the end', async () => {
  const offline = { code: 'Offline' } as const;
  const { saver, saves } = orgOf([offline, offline]);
  const desk = new PlanDesk(NORTHGATE, saver);
  desk.edit('objectives', 'o5', { target: 8_5000 });
  await settled();
  expect(saves).toHaveLength(3);
  expect(desk.state.phase).toBe('Saved');
  const never = orgOf(Array.from({ length: 20 }, () => offline));
  const other = new PlanDesk(NORTHGATE, never.saver);
  other.edit('objectives', 'o5', { target: 8_5000 });
  await settled();
  expect(never.saves).toHaveLength(6);
  expect(other.state.refusals.get('o5')?.reason).toBe('Offline');
});

test('changes of one item while it is being saved follow with the new stamp', async () => {
  const { saver, saves } = orgOf();
  const desk = new PlanDesk(NORTHGATE, saver);
  desk.edit('objectives', 'o5', { target: 8_5000 });
  desk.edit('objectives', 'o5', { name: 'They recommend us' });
  await settled();
  await settled();
  expect(saves.map((save) => (save as unknown[])[2])).toEqual([MODIFIED, `${LATER}-1`]);
  expect(desk.input.objectives[4]).toMatchObject({ target: 8_5000, name: 'They recommend us' });
});

test('the other changed another field: both are saved, and nobody is asked', async () => {
  const { saver, saves } = orgOf([{ code: 'Conflict', isGone: false }], changed('o5', { due: '2026-07-31' }));
  const desk = new PlanDesk(NORTHGATE, saver);
  desk.edit('objectives', 'o5', { target: 8_5000 });
  await settled();
  await settled();
  expect(desk.state).toMatchObject({ phase: 'Saved', open: 0, merged: 1 });
  expect(desk.input.objectives[4]).toMatchObject({ target: 8_5000, due: '2026-07-31' });
  expect((saves[1] as unknown[])[2]).toBe(LATER);
});

test('both changed one field: it asks, saves nothing, and saves what is chosen', async () => {
  const { saver, saves } = orgOf([{ code: 'Conflict', isGone: false }], changed('o5', { target: 8_4000 }));
  const desk = new PlanDesk(NORTHGATE, saver);
  desk.edit('objectives', 'o5', { target: 8_5000 });
  await settled();
  expect(desk.state).toMatchObject({ phase: 'Open', open: 1 });
  expect(saves).toHaveLength(1);
  expect(targetOf(desk)).toBe(8_5000);
  await desk.resolve('o5');
  expect(saves).toHaveLength(1);
  desk.choose('o5', 'target', 'Mine');
  await desk.resolve('o5');
  expect(saves).toHaveLength(2);
  expect(targetOf(desk)).toBe(8_5000);
  expect(desk.state.open).toBe(0);
});

test('letting go leaves it as the other has it', async () => {
  const { saver, saves } = orgOf([{ code: 'Conflict', isGone: false }], changed('o5', { target: 8_4000 }));
  const desk = new PlanDesk(NORTHGATE, saver);
  desk.edit('objectives', 'o5', { target: 8_5000 });
  await settled();
  desk.letGo('o5');
  expect(targetOf(desk)).toBe(8_4000);
  expect(saves).toHaveLength(1);
});

test('a value that changed on the page while it was edited asks too: the stamp alone would not notice', async () => {
  const { saver, saves } = orgOf();
  const desk = new PlanDesk(NORTHGATE, saver);
  desk.receive(changed('o5', { target: 8_4000 }));
  desk.edit('objectives', 'o5', { target: 8_5000 }, { target: null });
  await settled();
  expect(saves).toEqual([]);
  expect(desk.state.open).toBe(1);
});

test('deleted by the other: restored with the change, or let go', async () => {
  const gone = { ...NORTHGATE, objectives: NORTHGATE.objectives.slice(0, 4) };
  const { saver, saves } = orgOf([{ code: 'Conflict', isGone: false }], gone);
  const desk = new PlanDesk(NORTHGATE, saver);
  desk.edit('objectives', 'o5', { target: 8_5000 });
  await settled();
  expect(desk.state.conflicts.get('o5')?.theirs).toBeNull();
  await desk.resolve('o5');
  expect(saves).toHaveLength(2);
  expect(desk.input.objectives.at(-1)).toMatchObject({ name: 'Site managers recommend us', target: 8_5000 });
  expect(desk.state.open).toBe(0);
});

test('an item is gone at once; what somebody else has changed meanwhile comes back', async () => {
  const { saver, removed } = orgOf();
  const desk = new PlanDesk(NORTHGATE, saver);
  const removing = desk.remove('actions', 'a1');
  expect(desk.input.actions.map(({ id }) => id)).toEqual(['a2', 'a3']);
  await removing;
  expect(removed).toEqual(['a1']);
  const other = orgOf([], changed('o1', { target: 2 }));
  const second = new PlanDesk(NORTHGATE, other.saver);
  await second.remove('objectives', 'o1');
  expect(other.removed).toEqual([]);
  expect(second.input.objectives).toHaveLength(5);
  expect(second.state.refusals.get('o1')?.reason).toBe('Conflict');
});

test('a new item is there once it is saved; refused, nothing is there', async () => {
  const { saver } = orgOf([null, { code: 'Refused', reason: 'No.' }]);
  const desk = new PlanDesk(NORTHGATE, saver);
  await desk.add('actions', { name: 'Call Joan', side: 'Customer', owner: JOAN.id });
  expect(desk.input.actions.at(-1)).toMatchObject({ name: 'Call Joan', owner: JOAN, due: null, shared: false });
  await expect(desk.add('actions', { name: 'Again', side: 'Us' })).rejects.toMatchObject({ reason: 'No.' });
  expect(desk.input.actions).toHaveLength(4);
});

test('a new order saves only the items that moved, and an order asks nobody', async () => {
  const { saver, saves } = orgOf([{ code: 'Conflict', isGone: false }], changed('o5', { position: 1 }));
  const desk = new PlanDesk(NORTHGATE, saver);
  desk.arrange('objectives', ['o1', 'o2', 'o3', 'o5', 'o4']);
  expect(desk.input.objectives.map(({ position }) => position)).toEqual([1, 2, 3, 5, 4]);
  await settled();
  expect(saves).toHaveLength(2);
  expect(desk.state.open).toBe(0);
});
