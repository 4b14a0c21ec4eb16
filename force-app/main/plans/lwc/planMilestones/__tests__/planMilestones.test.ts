// Milestones of a plan, edited in place: each field asks for its own save, and what is late or reached says so.
import { createElement } from 'lwc';
import type { Milestone } from 'c/planEngine';
import PlanMilestones from 'c/planMilestones';
import { wordsOf } from 'c/planSentence';
import { NORTHGATE } from '../../planDesk/__tests__/northgate';
import { english } from '../../planLabels/__tests__/english';

const STATE = { refusals: new Map(), conflicts: new Map() };
const WORDS = wordsOf(NORTHGATE, english, 'en-US');
const milestone = (more: Partial<Milestone>): Milestone => ({
  id: 'ms1',
  modified: '2026-02-13T00:00:00.000Z',
  name: 'Network standard approved',
  due: '2026-03-20',
  done: null,
  objective: null,
  shared: false,
  ...more
});

function render(milestones: readonly Milestone[], words = WORDS) {
  const element = createElement('c-plan-milestones', { is: PlanMilestones });
  Object.assign(element, { milestones, words, state: STATE, options: [] });
  const asked: unknown[] = [];
  element.addEventListener('planask', (event) => asked.push((event as CustomEvent).detail));
  document.body.append(element);
  const root = element.shadowRoot!;
  const rows = [...root.querySelectorAll('c-plan-milestone-row')].map((row) => row.shadowRoot!);
  return { root, rows, asked };
}

afterEach(() => {
  document.body.replaceChildren();
});

test('name, day and objective are saved each by itself; a tick reaches it today', () => {
  const { rows, asked } = render([milestone({})]);
  const row = rows[0]!;
  const save = (field: string, value: string) =>
    row
      .querySelector(`[data-field="${field}"]`)!
      .dispatchEvent(new CustomEvent('save', { detail: { value, seen: null } }));
  save('due', '2026-04-01');
  save('name', 'Standard approved');
  const box = row.querySelector<HTMLInputElement>('input')!;
  box.checked = true;
  box.dispatchEvent(new CustomEvent('change'));
  const edit = { do: 'edit', part: 'milestones', id: 'ms1' };
  expect(asked).toEqual([
    { ...edit, values: { due: '2026-04-01' }, seen: { due: null } },
    { ...edit, values: { name: 'Standard approved' }, seen: { name: null } },
    { ...edit, values: { done: NORTHGATE.today } }
  ]);
});

test('what is late, reached or without a day says so; sharing and deleting are in its menu', () => {
  const { rows, asked } = render([
    milestone({ id: 'late', due: '2026-02-01' }),
    milestone({ id: 'reached', due: '2026-02-01', done: '2026-02-02', shared: true }),
    milestone({ id: 'open', due: null })
  ]);
  expect(rows.map((row) => row.querySelector('.note')?.textContent)).toEqual(['Late', 'Done Feb 2', undefined]);
  expect(rows.map((row) => row.querySelector('.overdue') !== null)).toEqual([true, false, false]);
  const menus = rows.map((row) =>
    row.querySelector<HTMLElement & { commands: readonly { label: string }[] }>('c-plan-row-menu')!
  );
  expect(menus[1]!.commands.map(({ label }) => label)).toEqual(['Stop sharing', 'Delete']);
  menus[1]!.dispatchEvent(new CustomEvent('choose', { detail: { value: 'share' } }));
  menus[2]!.dispatchEvent(new CustomEvent('choose', { detail: { value: 'delete' } }));
  expect(asked).toEqual([
    { do: 'edit', part: 'milestones', id: 'reached', values: { shared: false } },
    { do: 'remove', part: 'milestones', id: 'open' }
  ]);
});

test('who may not edit reads; without any it says where to begin', () => {
  const { root } = render([], { ...WORDS, editable: false });
  expect(root.querySelector('c-plan-add')).toBeNull();
  expect(root.textContent).toContain('No milestones yet.');
  const read = render([milestone({})], { ...WORDS, editable: false });
  expect(read.rows[0]!.querySelector<HTMLInputElement>('input')!.disabled).toBe(true);
});
