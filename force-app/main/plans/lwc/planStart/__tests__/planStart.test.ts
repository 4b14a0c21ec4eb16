// What a plan may start from: last year's is suggested, each source says what it brings, and one who may not is told so.
import { createElement } from 'lwc';
import type { PlanExistence, PlanSource } from 'c/planFetch';
import PlanStart from 'c/planStart';

jest.mock('c/planLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../planLabels/__tests__/english').englishModule()
);

const LAST: PlanSource = {
  previousId: 'a01000000000001AAA',
  label: 'Northgate Logistics 2025',
  objectives: ['O1', 'O2', 'O3', 'O4'],
  needs: ['N1', 'N2', 'N3', 'N4', 'N5', 'N6'],
  actions: ['Quote'],
  milestones: [],
  roles: ['Owner', 'Inside']
};
const RETAIN: PlanSource = {
  template: 'Retain',
  label: 'Retain',
  summary: 'Keep a customer at risk',
  emphasis: 'Health and service first',
  icon: 'utility:shield',
  objectives: ['Back above the satisfaction standard', 'No old open case'],
  needs: [],
  actions: ['List the causes of every late order'],
  milestones: ['One quarter without an old case'],
  roles: ['Owner']
};
const NONE: PlanExistence = {
  year: 2026,
  thisYear: 2026,
  accountName: 'Northgate Logistics Group',
  accountOwner: 'Mara Lindqvist',
  isOwn: true,
  exists: false,
  mayCreate: true,
  sources: [LAST, RETAIN]
};

function render(existence: PlanExistence) {
  const element = createElement('c-plan-start', { is: PlanStart });
  Object.assign(element, { existence });
  document.body.append(element);
  const root = element.shadowRoot!;
  const button = (label: string) =>
    [...root.querySelectorAll<HTMLElement & { label: string }>('lightning-button')].find((one) => one.label === label);
  return { element, root, button };
}

afterEach(() => {
  document.body.replaceChildren();
});

test('says what is missing and what each source brings; last year’s is suggested and chosen', () => {
  const { root } = render(NONE);
  expect(root.querySelector('h2')!.textContent).toBe('No plan for 2026 yet');
  expect(root.textContent).toContain(
    'Northgate Logistics Group is assigned to you. Without a plan it counts as 0 in the team’s standard.'
  );
  const cards = [...root.querySelectorAll<HTMLElement>('.card')];
  expect(cards.map((card) => card.querySelector('input')!.checked)).toEqual([true, false]);
  expect(cards[0]!.textContent).toContain('Carries 4 objectives, 6 needs and 2 team roles');
  expect(cards[0]!.querySelector('.badge')).not.toBeNull();
  expect(cards[1]!.textContent).toContain('2 objectives, 1 actions; health and service first');
  expect(cards[1]!.querySelector('.badge')).toBeNull();
});

test('another source is chosen, previewed and created from', async () => {
  const { element, root, button } = render(NONE);
  const created: unknown[] = [];
  element.addEventListener('create', (event) => created.push((event as CustomEvent).detail));
  const input = root.querySelectorAll('input')[1]!;
  input.dispatchEvent(new CustomEvent('change'));
  await Promise.resolve();
  button('Preview')!.click();
  await Promise.resolve();
  const preview = root.querySelector('.preview')!;
  expect([...preview.querySelectorAll('h4')].map(({ textContent }) => textContent)).toEqual([
    'Objectives',
    'Actions',
    'Milestones',
    'Team roles'
  ]);
  expect(preview.textContent).toContain('No old open case');
  button('Create Plan')!.click();
  expect(created).toEqual([RETAIN]);
});

test('a customer of somebody else says whose it is; who may not create plans is told so', () => {
  const { root, button } = render({ ...NONE, isOwn: false, mayCreate: false });
  expect(root.textContent).toContain('Northgate Logistics Group is assigned to Mara Lindqvist.');
  expect(root.textContent).toContain('You need the Quarterdeck Rep permission set');
  expect(button('Create Plan')).toBeUndefined();
});
