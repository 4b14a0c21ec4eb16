// What repairing a near miss takes and brings, and which buttons stand beside it.
import { createElement } from 'lwc';
import RepairAdvice from 'c/repairAdvice';
import { plain, type Part } from 'c/phrase';
import { campus, decision, velmora, words } from '../../dealSentence/__tests__/harborview';

const ALL = { whatIf: true, apply: true, addUnits: true };

function render(verdict = campus, actions: RepairAdvice['actions'] = ALL) {
  const element = createElement('c-repair-advice', { is: RepairAdvice });
  Object.assign(element, { verdict, decision, words, actions });
  document.body.append(element);
  return element;
}

type Rendered = ReturnType<typeof render>;
type Child = HTMLElement & Record<string, unknown>;

function find(element: Rendered, selector: string): Child | null {
  return element.shadowRoot?.querySelector<Child>(selector) ?? null;
}

afterEach(() => document.body.replaceChildren());

test('what to do and what it gains, how far the deal is, and what each program brings', () => {
  const element = render();
  expect(plain(find(element, '.headline c-phrase-text')?.phrase as readonly Part[])).toBe(
    'Add 3 VX-48 switches: gains $4,400 on claim.'
  );
  expect(find(element, 'c-shortfall-bar')).toMatchObject({ share: 0.925, have: '37 on the deal', required: '40' });
  const rows = [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])];
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['Velmora Campus 40', '40 units × $90.00', '$3,600.00'],
    ['Velmora Support Attach joins the stack', '40 units × $20.00', '$800.00']
  ]);
});

test('its steps go with the events; nothing to press where nobody answers', () => {
  const element = render();
  const heard: unknown[] = [];
  for (const type of ['addunits', 'trywhatif']) {
    element.addEventListener(type, (event) => heard.push([type, (event as CustomEvent).detail]));
  }
  find(element, '.add')?.click();
  find(element, '.try')?.click();
  const steps = [{ code: 'addUnits', lineId: 'L3', units: 3 }];
  expect(heard).toEqual([
    ['addunits', { key: campus.key, steps }],
    ['trywhatif', { keys: [campus.key], steps }]
  ]);
  expect(find(render(campus, { whatIf: false, apply: false, addUnits: false }), 'lightning-button')).toBeNull();
});

test('only products can be added to products', () => {
  const element = render(velmora);
  expect([find(element, '.add'), find(element, '.try')?.label]).toEqual([null, 'Try in What-If']);
  expect([find(element, 'c-shortfall-bar'), find(element, 'table')]).toEqual([null, null]);
});
