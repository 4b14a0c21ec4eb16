// Units of a near miss on the way to the org: what is asked, what is said, and taken back.
import { createElement } from 'lwc';
import change from '@salesforce/apex/DealQuantityController.change';
import AddedUnits from 'c/addedUnits';
import type { LineQuantity } from 'c/addedUnits';
import type { RepairStep } from 'c/dealEngine';
import { deal, line } from '../../dealEngine/__tests__/builders';
import { words } from '../../dealSentence/__tests__/harborview';

jest.mock('@salesforce/apex/DealQuantityController.change', () => ({ default: jest.fn() }), { virtual: true });

const mockChange = change as unknown as jest.Mock<
  Promise<void>,
  [{ readonly opportunityId: string; readonly quantities: string }]
>;
const input = deal({ lines: [line('L3', { quantity: 37 }), line('L1', { quantity: 0.1 })] });
const THREE: readonly RepairStep[] = [{ code: 'addUnits', lineId: 'L3', units: 3 }];

function render() {
  const element = createElement('c-added-units', { is: AddedUnits });
  Object.assign(element, { input, words });
  const changed = jest.fn();
  element.addEventListener('changed', changed);
  document.body.append(element);
  return { element, changed };
}

type Rendered = ReturnType<typeof render>['element'];
const find = (element: Rendered, selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const said = (element: Rendered) => find(element, '.text')?.textContent ?? '';
const asked = () => JSON.parse(mockChange.mock.lastCall?.[0].quantities ?? '[]') as readonly LineQuantity[];
const settled = async () => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

afterEach(() => {
  document.body.replaceChildren();
  jest.resetAllMocks();
});

test('asks for the quantity after, with the one on the page; says it, and takes the focus there', async () => {
  mockChange.mockResolvedValue();
  const { element, changed } = render();
  expect(said(element)).toBe('');
  await element.add(THREE);
  await settled();
  expect(mockChange.mock.lastCall?.[0].opportunityId).toBe(input.deal.id);
  expect(asked()).toEqual([{ lineId: 'L3', before: 37, after: 40 }]);
  expect(said(element)).toBe('Added 3 VX-48 switches: 40 on the deal now.');
  expect(find(element, '.text')?.getAttribute('role')).toBe('status');
  expect(element.shadowRoot?.activeElement).toBe(find(element, '.text'));
  expect(changed).toHaveBeenCalledTimes(1);
});

test('Undo puts back what was there', async () => {
  mockChange.mockResolvedValue();
  const { element } = render();
  await element.add(THREE);
  await settled();
  find(element, '.undo')?.click();
  await settled();
  expect(asked()).toEqual([{ lineId: 'L3', before: 40, after: 37 }]);
  expect(said(element)).toBe('VX-48 switches: back to 37.');
  expect(find(element, '.undo')).toBeNull();
});

test('a refusal is an alert with its reason, offers no Undo, and the page looks again', async () => {
  mockChange.mockRejectedValue({ body: { message: 'VX-48 switches has 30 units now, not 37.' } });
  const { element, changed } = render();
  await element.add(THREE);
  await settled();
  expect(said(element)).toBe('VX-48 switches has 30 units now, not 37.');
  expect(find(element, '.text')?.getAttribute('role')).toBe('alert');
  expect(find(element, '.undo')).toBeNull();
  expect(changed).toHaveBeenCalledTimes(1);
});

test('while it is saved a second press asks nothing', async () => {
  let answer = () => {};
  mockChange.mockReturnValue(new Promise((resolve) => (answer = resolve)));
  const { element } = render();
  void element.add(THREE);
  await settled();
  expect(said(element)).toBe('Saving...');
  await element.add(THREE);
  expect(mockChange).toHaveBeenCalledTimes(1);
  answer();
  await settled();
  expect(said(element)).toContain('40');
});

test('units of one line add up, without the noise of binary fractions; anything else than units is not asked for', async () => {
  mockChange.mockResolvedValue();
  const { element } = render();
  await element.add([
    { code: 'addUnits', lineId: 'L1', units: 0.2 },
    { code: 'addUnits', lineId: 'L1', units: 0.3 }
  ]);
  expect(asked()).toEqual([{ lineId: 'L1', before: 0.1, after: 0.6 }]);
  mockChange.mockClear();
  await element.add([...THREE, { code: 'closeOn', date: '2026-02-27' }] as readonly RepairStep[]);
  await element.add([{ code: 'addUnits', lineId: 'gone', units: 1 }]);
  expect(mockChange).not.toHaveBeenCalled();
});
