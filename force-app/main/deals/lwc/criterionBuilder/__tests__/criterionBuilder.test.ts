// Rows of criteria: what each says when it is wrong, what a change sends, how rows move, go and come back.
import { createElement } from 'lwc';
import CriterionBuilder from 'c/criterionBuilder';
import { catalogueOf, type CompiledProgram } from 'c/dealEngine';
import { criterion, deal, program } from '../../dealEngine/__tests__/builders';
import { words } from '../../programSentence/__tests__/words';

const settled = () => new Promise((resolve) => setTimeout(resolve));
const RULE = program({
  criteria: [
    criterion(1, 'product.family', 'in', 'Servers', 'Storage'),
    criterion(2, 'partner.tier', 'atLeast', 'Gold'),
    criterion(3, 'deal.closeDate', 'between', '2026-01-01', '2026-06-30')
  ],
  logic: '1 AND (2 OR 3)'
});

async function render(rule: CompiledProgram, active: CompiledProgram | null = null, readOnly = false) {
  const element = createElement('c-criterion-builder', { is: CriterionBuilder });
  Object.assign(element, { program: rule, active, catalogue: catalogueOf(deal()), words, readOnly });
  const sent: CompiledProgram[] = [];
  element.addEventListener('rulechange', (event) => {
    const { detail } = event as CustomEvent<CompiledProgram>;
    sent.push(detail);
    element.program = detail;
  });
  document.body.append(element);
  await settled();
  const root = element.shadowRoot!;
  const rows = () => [...root.querySelectorAll<HTMLElement>('c-criterion-row')];
  const inRow = (place: number, selector: string) =>
    rows()[place - 1]?.shadowRoot?.querySelector<HTMLElement & Record<string, unknown>>(selector);
  const change = async (place: number, selector: string, detail: unknown, name = 'change') => {
    inRow(place, selector)?.dispatchEvent(new CustomEvent(name, { detail }));
    await settled();
  };
  return { element, root, rows, inRow, change, last: () => sent.at(-1) };
}

afterEach(() => document.body.replaceChildren());

test('each row says what is wrong with its own criterion, and only that', async () => {
  const wrong = program({
    criteria: [
      criterion(1, 'product.family', 'in'),
      criterion(2, 'partner.tier', 'atLeast', 'Tin'),
      criterion(3, 'deal.closeDate', 'between', '2026-06-30', '2026-01-01'),
      criterion(4, 'deal.amount', 'atLeast', '99999999999999999999'),
      criterion(5, 'deal.quantity', 'atLeast', 'ten'),
      criterion(6, 'account.region', 'equals', 'West')
    ]
  });
  const { inRow } = await render(wrong);
  const texts = [1, 2, 3, 4, 5, 6].map((place) => inRow(place, '.problem')?.textContent?.trim() ?? null);
  expect(texts).toEqual([
    expect.stringMatching(/value/i),
    expect.stringMatching(/Tin.*Arcturon/),
    expect.stringMatching(/runs backwards/),
    expect.stringMatching(/too large/i),
    expect.stringMatching(/ten.*number/),
    null
  ]);
});

test('another field keeps the operator where it fits and drops the values', async () => {
  const { change, last } = await render(RULE);
  await change(1, '.field-input', { value: 'account.region' });
  expect(last()?.criteria[0]).toMatchObject({ field: 'account.region', operator: 'in', values: [] });
  await change(1, '.field-input', { value: 'partner.tier' });
  await change(1, '.operator-input', { value: 'atLeast' });
  await change(1, '.value-input', ['Gold'], 'values');
  await change(1, '.field-input', { value: 'product.sku' });
  // Text has no order: "at least" is not one of its operators (R6).
  expect(last()?.criteria[0]).toMatchObject({ field: 'product.sku', operator: 'equals', values: [] });
});

test('an operator of one value keeps the first', async () => {
  const { change, last } = await render(RULE);
  await change(1, '.operator-input', { value: 'equals' });
  expect(last()?.criteria[0]).toMatchObject({ operator: 'equals', values: ['Servers'] });
});

test('a row that goes takes its number out of the logic, and Undo brings both back', async () => {
  const { root, rows, inRow, last } = await render(RULE);
  inRow(2, '.delete')?.click();
  await settled();
  expect(last()).toMatchObject({ logic: '1 AND 2', criteria: [{ sequence: 1 }, { sequence: 2 }] });
  expect(rows()).toHaveLength(2);
  const note = root.querySelector('c-undo-note')!;
  expect(root.activeElement).toBe(note);
  const undo = note.shadowRoot!.querySelector('button')!;
  undo.click();
  await settled();
  expect(last()).toEqual(RULE);
});

test('Alt and an arrow move a row, its number in the logic with it', async () => {
  const { rows, last } = await render(RULE);
  rows()[0]?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true, composed: true })
  );
  await settled();
  expect(last()).toMatchObject({
    logic: '2 AND (1 OR 3)',
    criteria: [{ field: 'partner.tier' }, { field: 'product.family' }, {}]
  });
});

test('a list box in the row hears nothing of the keys that move it, and every other key', async () => {
  const { rows, last } = await render(RULE);
  const box = rows()[0]?.shadowRoot?.querySelector('lightning-combobox');
  const heard: string[] = [];
  box?.addEventListener('keydown', (event) => heard.push((event as KeyboardEvent).key));
  const press = (init: KeyboardEventInit) => {
    const event = new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true, cancelable: true });
    box?.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(press({ key: 'ArrowDown' })).toBe(false);
  expect(press({ key: 'ArrowDown', altKey: true })).toBe(true);
  expect(heard).toEqual(['ArrowDown']);
  await settled();
  expect(last()?.logic).toBe('2 AND (1 OR 3)');
});

test('the first row does not move up, and nothing moves while it is only read', async () => {
  const up = () => new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true, composed: true });
  const first = await render(RULE);
  first.rows()[0]?.dispatchEvent(up());
  const read = await render(RULE, null, true);
  read.rows()[1]?.dispatchEvent(up());
  await settled();
  expect([first.last(), read.last()]).toEqual([undefined, undefined]);
});

test('a new criterion comes at the end; the text is the author’s to complete', async () => {
  const { root, last } = await render(RULE);
  root.querySelector<HTMLElement>('lightning-button')?.click();
  await settled();
  expect(last()?.criteria.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
  expect(last()?.logic).toBe(RULE.logic);
});

test('a changed criterion says what it was in the active version', async () => {
  const active = {
    ...RULE,
    version: 3,
    criteria: [
      ...RULE.criteria.slice(0, 1),
      criterion(2, 'partner.tier', 'atLeast', 'Silver'),
      criterion(3, 'deal.closeDate', 'between', '2026-01-01', '2026-03-31')
    ]
  };
  const { inRow } = await render(RULE, active);
  const hints = [1, 2, 3].map((place) => inRow(place, '.value .quiet')?.textContent ?? null);
  expect(hints).toEqual([null, 'was Silver in version 3', 'was Jan 1\u2009–\u2009Mar 31, 2026 in version 3']);
});

test('empty logic is no logic', async () => {
  const { root, last } = await render(RULE);
  root.querySelector('c-logic-field')?.dispatchEvent(new CustomEvent('logicchange', { detail: '  ' }));
  await settled();
  expect(last()?.logic).toBeNull();
});
