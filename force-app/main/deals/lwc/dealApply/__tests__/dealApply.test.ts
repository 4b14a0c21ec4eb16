// The modal from the offer over a refusal to what is applied instead; the decisions are the real engines'.
import { createElement } from 'lwc';
import apply from '@salesforce/apex/DealApplyController.apply';
import DealApply from 'c/dealApply';
import type { AppliedProgram, ApplyResult } from 'c/dealApply';
import { decide } from 'c/dealDecision';
import type { CompiledProgram, DealInput } from 'c/dealEngine';
import { deal, line, program } from '../../dealEngine/__tests__/builders';
import type * as English from '../../applyLabels/__tests__/english';

jest.mock('c/applyLabels', () =>
  jest.requireActual<typeof English>('../../applyLabels/__tests__/english').englishModule()
);
jest.mock('@salesforce/apex/DealApplyController.apply', () => ({ default: jest.fn() }), { virtual: true });

const mockApply = apply as unknown as jest.Mock<Promise<ApplyResult>, [{ request: string }]>;

/** A program that pays so many dollars on the deal of 50,000. */
function paying(key: string, dollars: number, changes: Partial<CompiledProgram> = {}): CompiledProgram {
  return program({
    key,
    id: `ID-${key}`,
    name: key,
    tiers: [{ lower: 0, rate: dollars * 20 }],
    ...changes
  });
}

/** A 5,000 and B 3,000 exclude the 7,000 of C: best are A and B. */
function inputWith(left: number, changes: Partial<DealInput> = {}): DealInput {
  return deal({
    lines: [line('L1', { amount: 50_000_00, quantity: 100, unitPrice: 500_00, listPrice: 500_00, unitCost: 400_00 })],
    programs: [
      paying('A', 5000, { budgetKey: 'pot', minimumPayout: 5_000_00 }),
      paying('B', 3000),
      paying('C', 7000, { excludes: ['A', 'B'], settlement: 'Invoice' })
    ],
    budgets: { pot: { name: 'Pot', measure: 'Amount', left } },
    ...changes
  });
}

function offered(input: DealInput) {
  return { input, decision: decide(input, input.today, { advice: false }), undecided: [] };
}

function checked(key: string, refusal: AppliedProgram['refusal'] = null): AppliedProgram {
  const amount = key === 'A' ? 5_000_00 : 3_000_00;
  return { key, name: key, amount, reserves: null, measure: null, leftBefore: null, leftAfter: null, refusal };
}

const REFUSED: ApplyResult = {
  applied: false,
  evaluationId: null,
  programs: [checked('A', { code: 'BUDGET_LEFT', params: { left: 2_000_00, needed: 5_000_00 } }), checked('B')],
  guardrails: []
};
const APPLIED: ApplyResult = {
  applied: true,
  evaluationId: 'E1',
  programs: [checked('A'), checked('B')],
  guardrails: []
};

function render(input: DealInput, fresh: () => Promise<DealInput> = () => Promise.resolve(input)) {
  const element = createElement('c-deal-apply', { is: DealApply });
  element.offer = offered(input);
  element.fresh = fresh;
  document.body.append(element);
  return element;
}

type Modal = ReturnType<typeof render>;
type Child = HTMLElement & Record<string, unknown>;
const child = (modal: Modal, selector: string) => modal.shadowRoot?.querySelector<Child>(selector) ?? null;
const phraseOf = (modal: Modal) =>
  (child(modal, '.answer c-phrase-text')?.phrase as readonly { text: string }[]).map(({ text }) => text).join('');
const keysSent = () =>
  (JSON.parse(mockApply.mock.lastCall?.[0].request ?? '{}') as { programs: { key: string }[] }).programs.map(
    ({ key }) => key
  );
const settled = async () => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};
const press = (modal: Modal) => child(modal, 'lightning-button.apply')?.click();

afterEach(() => {
  document.body.replaceChildren();
  jest.resetAllMocks();
});

test('the offer says what it takes; the button counts what can be applied', () => {
  const modal = render(inputWith(6_000_00));
  expect(child(modal, 'lightning-modal-header')?.label).toBe('Apply 2 programs');
  expect(phraseOf(modal)).toBe('Reserves $5,000 of vendor budget.');
  const rows = child(modal, 'c-reservation-table')?.rows;
  expect(rows).toMatchObject([
    { key: 'A', amount: 5_000_00, reserves: 5_000_00, leftBefore: 6_000_00, leftAfter: 1_000_00 },
    { key: 'B', amount: 3_000_00, reserves: null, leftBefore: null }
  ]);
  expect(child(modal, 'lightning-button.apply')?.label).toBe('Apply 2 Programs');
  expect(child(modal, '.answer')?.getAttribute('role')).toBeNull();
});

describe('limits of the company that the deal breaks', () => {
  // 500 of 900 list, cost 400: 44.4444 % off list, 10,000 of 50,000 front, less 5,000 that the customer is paid.
  const BEYOND = { listPrice: 900_00, floorPrice: 500_01 };
  function beyond(patch: Partial<DealInput> = {}): DealInput {
    const input = inputWith(6_000_00, { customerRebate: 5_000_00, ...patch });
    const [sold] = input.lines;
    const settings = { ...input.settings, highestDiscountPpm: 400_000, lowestMarginPpm: 120_000 };
    return { ...input, settings, lines: [{ ...sold!, ...BEYOND, productName: 'VX-48' }] };
  }
  const broken = (modal: Modal) => child(modal, 'c-limit-note')?.broken;

  test('are said before it is applied, and stop nothing', () => {
    const modal = render(beyond());
    expect(broken(modal)).toEqual([
      { code: 'floor', lineId: 'L1', productName: 'VX-48', ppm: null, limitPpm: null },
      { code: 'discount', lineId: 'L1', productName: 'VX-48', ppm: 444_444, limitPpm: 400_000 },
      // 5,000 of the 45,000 that the customer pays in the end
      { code: 'margin', lineId: null, productName: null, ppm: 111_111, limitPpm: 120_000 }
    ]);
    expect(child(modal, 'lightning-button.apply')?.disabled).toBe(false);
  });

  test('only discounts for whoever may not see cost', () => {
    const input = beyond({ costVisible: false });
    const [sold] = input.lines;
    // What the org sends to them has no such keys.
    const { unitCost, floorPrice, ...line } = sold!;
    expect([unitCost, floorPrice]).toEqual([400_00, 500_01]);
    expect(broken(render({ ...input, lines: [line] }))).toMatchObject([{ code: 'discount' }]);
  });

  test('none: nothing is said', () => {
    expect(broken(render(inputWith(6_000_00)))).toEqual([]);
  });
});

test('a program whose letter is missing is not among them', async () => {
  const input = inputWith(6_000_00);
  const [a, ...others] = input.programs;
  const lacking = { ...a, documents: [{ name: 'Letter', due: 'Order' }] } as CompiledProgram;
  const modal = render({ ...input, programs: [lacking, ...others] });
  expect(child(modal, 'c-reservation-table')?.rows).toMatchObject([{ key: 'A', lacks: 'Letter' }, { key: 'B' }]);
  expect(child(modal, 'lightning-button.apply')?.label).toBe('Apply 1 Program');
  mockApply.mockResolvedValue(APPLIED);
  press(modal);
  await settled();
  expect(keysSent()).toEqual(['B']);
});

test('while it is sent nothing closes the modal; what was applied closes it', async () => {
  const modal = render(inputWith(6_000_00));
  const closed = jest.fn();
  modal.addEventListener('modalclose', (event) => closed((event as CustomEvent<unknown>).detail));
  let answer: (result: ApplyResult) => void = () => {};
  mockApply.mockReturnValue(new Promise((resolve) => (answer = resolve)));
  press(modal);
  await settled();
  expect(child(modal, 'lightning-button.apply')).toMatchObject({ label: 'Applying...', disabled: true });
  expect(child(modal, 'lightning-button.cancel')?.disabled).toBe(true);
  expect(modal.disableClose).toBe(true);
  const sent = JSON.parse(mockApply.mock.lastCall?.[0].request ?? '') as object;
  expect(sent).toEqual({
    opportunityId: inputWith(0).deal.id,
    programs: [
      { key: 'A', version: 1, amount: 5_000_00 },
      { key: 'B', version: 1, amount: 3_000_00 }
    ]
  });
  answer(APPLIED);
  await settled();
  expect(closed).toHaveBeenCalledWith(APPLIED);
});

describe('after a refusal', () => {
  async function refused(fresh = inputWith(2_000_00)) {
    const modal = render(inputWith(6_000_00), () => Promise.resolve(fresh));
    mockApply.mockResolvedValueOnce(REFUSED);
    press(modal);
    await settled();
    return modal;
  }

  test('the sentence takes the focus as an alert, and the rows say why', async () => {
    const modal = await refused();
    expect(phraseOf(modal)).toBe('One program no longer holds, so nothing was applied.');
    expect(child(modal, '.answer')?.getAttribute('role')).toBe('alert');
    expect(modal.shadowRoot?.activeElement).toBe(child(modal, '.answer'));
    expect(child(modal, 'c-refusal-table')?.programs).toEqual(REFUSED.programs);
    expect(modal.disableClose).toBe(false);
  });

  test('the new best stack stands first and chosen, beside the rest of the choice', async () => {
    const modal = await refused();
    expect(child(modal, 'c-stack-choice')).toMatchObject({
      chosen: 'best',
      alternatives: [
        { kind: 'best', rows: [{ key: 'C' }], proven: true, added: ['C'], removed: ['A', 'B'] },
        { kind: 'others', rows: [{ key: 'B' }], removed: ['A'] }
      ]
    });
    expect(child(modal, 'lightning-button.apply')?.label).toBe('Apply 1 Program');
  });

  test('Enter applies the choice', async () => {
    const modal = await refused();
    child(modal, 'c-stack-choice')?.dispatchEvent(new CustomEvent('choose', { detail: 'others' }));
    mockApply.mockResolvedValueOnce(APPLIED);
    child(modal, '.content')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await settled();
    expect(keysSent()).toEqual(['B']);
  });

  test('a refused program that looks as good as before is not offered again', async () => {
    // The page sees the budget as it was: only the org knows better.
    const modal = await refused(inputWith(6_000_00));
    expect(child(modal, 'c-stack-choice')?.alternatives).toMatchObject([
      { rows: [{ key: 'C' }] },
      { rows: [{ key: 'B' }] }
    ]);
  });

  test('where nothing is left it says so and applies nothing', async () => {
    const modal = await refused(inputWith(2_000_00, { programs: [] }));
    expect(child(modal, 'c-stack-choice')).toBeNull();
    expect(modal.shadowRoot?.textContent).toContain('No other program can be applied now.');
    expect(child(modal, 'lightning-button.apply')?.disabled).toBe(true);
  });
});

test('an answer that does not come is said in the modal, and can be tried again', async () => {
  const modal = render(inputWith(6_000_00));
  mockApply.mockRejectedValueOnce({ body: { message: 'The deal is closed, so no program can be applied to it.' } });
  press(modal);
  await settled();
  expect(phraseOf(modal)).toBe('The programs could not be applied, so nothing was applied.');
  expect(child(modal, '.answer')?.getAttribute('role')).toBe('alert');
  expect(modal.shadowRoot?.textContent).toContain('The deal is closed');
  mockApply.mockResolvedValueOnce(APPLIED);
  press(modal);
  await settled();
  expect(mockApply).toHaveBeenCalledTimes(2);
});
