// The team of a plan: whom the customer calls is shared and no longer shared by the member's menu.
import { createElement } from 'lwc';
import { wordsOf } from 'c/planSentence';
import PlanTeam from 'c/planTeam';
import { NORTHGATE } from '../../planDesk/__tests__/northgate';
import { english } from '../../planLabels/__tests__/english';

const STATE = { phase: 'Saved', open: 0, refusals: new Map(), conflicts: new Map(), merged: 0 };

function render(shared: boolean) {
  const element = createElement('c-plan-team', { is: PlanTeam });
  const input = { ...NORTHGATE, members: NORTHGATE.members.map((member) => ({ ...member, shared })) };
  Object.assign(element, { input, words: wordsOf(NORTHGATE, english, 'en-US'), state: STATE });
  const asked: unknown[] = [];
  element.addEventListener('planask', (event) => asked.push((event as CustomEvent).detail));
  document.body.append(element);
  const root = element.shadowRoot!;
  const menu = root.querySelector<HTMLElement & { commands: readonly { value: string; label: string }[] }>(
    'c-plan-row-menu'
  )!;
  return { root, menu, asked };
}

afterEach(() => {
  document.body.replaceChildren();
});

test.each([
  [false, 'Share with the customer', 0],
  [true, 'Stop sharing', 1]
])('shared %s: the menu says "%s"', (shared, label, badges) => {
  const { root, menu, asked } = render(shared);
  expect(menu.commands.map((command) => command.label)).toEqual([label, 'Delete']);
  expect(root.querySelectorAll('.badge')).toHaveLength(badges);
  menu.dispatchEvent(new CustomEvent('choose', { detail: { value: 'share' } }));
  expect(asked).toEqual([{ do: 'edit', part: 'members', id: 'm1', values: { shared: !shared } }]);
});
