// The person of an item: those whom the plan knows come first, the org's join them, and an answer that is late is not shown.
import { createElement } from 'lwc';
import type { PlanAsk } from 'c/planAsk';
import PlanOwner from 'c/planOwner';

jest.mock('c/planLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../planLabels/__tests__/english').englishModule()
);

const MAYA = { id: '005000000000001AAA', name: 'Maya Lindqvist', detail: null };
const MARTA = { id: '005000000000002AAA', name: 'Marta Silva', detail: 'Service Lead' };

type Find = Extract<PlanAsk, { do: 'find' }>;

function render() {
  const element = createElement('c-plan-owner', { is: PlanOwner });
  Object.assign(element, { label: 'Owner', emptyText: 'Add owner', editable: true, people: [MAYA] });
  const asked: PlanAsk[] = [];
  const saved: unknown[] = [];
  element.addEventListener('planask', (event) => asked.push((event as CustomEvent<PlanAsk>).detail));
  element.addEventListener('save', (event) => saved.push((event as CustomEvent).detail));
  document.body.append(element);
  const lookup = () =>
    element.shadowRoot!.querySelector<HTMLElement & { choices?: readonly { id: string }[] }>('c-record-lookup')!;
  const search = async (term: string) => {
    lookup().dispatchEvent(new CustomEvent('search', { detail: { term } }));
    await Promise.resolve();
    return asked.at(-1) as Find;
  };
  return { element, asked, saved, lookup, search };
}

async function open() {
  const parts = render();
  parts.element.shadowRoot!.querySelector('button')!.click();
  await Promise.resolve();
  return parts;
}

afterEach(() => {
  document.body.replaceChildren();
});

test('known people come first, those of the org join them, nobody twice', async () => {
  const { lookup, search } = await open();
  const { kind, term, answer } = await search('ma');
  expect([kind, term]).toEqual(['user', 'ma']);
  expect(lookup().choices).toEqual([MAYA]);
  answer([MAYA, MARTA]);
  await Promise.resolve();
  expect(lookup().choices).toEqual([MAYA, MARTA]);
});

test('where the plan knows nobody of the name, the answer is waited for; a late one of an older term is not shown', async () => {
  const { lookup, search } = await open();
  const first = await search('mar');
  expect(lookup().choices).toBeUndefined();
  const second = await search('marta');
  first.answer([MAYA]);
  await Promise.resolve();
  expect(lookup().choices).toBeUndefined();
  second.answer([]);
  await Promise.resolve();
  expect(lookup().choices).toEqual([]);
});

test('whoever is chosen is made known before the item is given to them', async () => {
  const { asked, saved, lookup } = await open();
  lookup().dispatchEvent(new CustomEvent('choose', { detail: { choice: MARTA } }));
  expect(asked.at(-1)).toEqual({ do: 'know', id: MARTA.id, name: MARTA.name });
  expect(saved).toEqual([{ value: MARTA.id, seen: null }]);
});
