// Which input each kind of field and operator has, and what it sends.
import { createElement } from 'lwc';
import CriterionInput from 'c/criterionInput';
import type { CriterionField, Vendor } from 'c/dealEngine';
import { ARCTURON, criterion } from '../../dealEngine/__tests__/builders';
import { words } from '../../programSentence/__tests__/words';

type Control = HTMLElement & Record<string, unknown>;

const field = (kind: CriterionField['kind'], changes: Partial<CriterionField> = {}): CriterionField => ({
  key: 'f',
  label: 'Field',
  kind,
  scope: 'Deal',
  source: 'Field',
  detail: null,
  ...changes
});
const CERTIFIED: Vendor = {
  ...ARCTURON,
  certifications: ['Storage Pro', 'Backup', 'Storage Pro'].map((name, index) => ({
    id: `X${index}`,
    name,
    holder: 'Ana',
    onDeal: false,
    validFrom: null,
    validTo: null
  }))
};

async function render(of: CriterionField, operator: string, stored: readonly string[] = [], vendor = CERTIFIED) {
  const element = createElement('c-criterion-input', { is: CriterionInput });
  Object.assign(element, { criterion: criterion(1, 'f', operator, ...stored), field: of, vendor, words });
  const sent: (readonly string[])[] = [];
  element.addEventListener('values', (event) => sent.push((event as CustomEvent<readonly string[]>).detail));
  document.body.append(element);
  await Promise.resolve();
  const root = element.shadowRoot!;
  const inside = (parent: ShadowRoot) => [
    ...parent.querySelectorAll<Control>('lightning-input, lightning-combobox, c-number-field')
  ];
  const values = [...root.querySelectorAll('c-criterion-value')].flatMap((value) => inside(value.shadowRoot!));
  const controls = [...inside(root), ...values];
  return { root, controls, sent };
}

const offered = (control: Record<string, unknown> | undefined) =>
  (control?.['options'] as { value: string }[] | undefined)?.map(({ value }) => value);

afterEach(() => document.body.replaceChildren());

test.each([
  ['Money', 'atLeast', { unit: 'currency', currencyCode: 'USD' }],
  ['Number', 'atMost', { unit: 'decimal' }],
  ['Date', 'atLeast', { type: 'date' }],
  ['Date', 'withinMonths', { unit: 'decimal' }],
  ['Text', 'equals', { type: 'text' }]
] as const)('%s %s is typed in its own input', async (kind, operator, expected) => {
  const { controls } = await render(field(kind), operator);
  expect(controls).toHaveLength(1);
  expect(controls[0]).toMatchObject(expected);
});

test('a range has two inputs and sends both ends', async () => {
  const { controls, sent } = await render(field('Date'), 'between', ['2026-01-01', '2026-06-30']);
  expect(controls.map(({ type, value }) => [type, value])).toEqual([
    ['date', '2026-01-01'],
    ['date', '2026-06-30']
  ]);
  controls[1]?.dispatchEvent(new CustomEvent('change', { detail: { value: '2026-03-31' } }));
  expect(sent).toEqual([['2026-01-01', '2026-03-31']]);
});

test('tiers, certificates and the customer’s history are chosen from what there is', async () => {
  const tier = await render(field('Tier', { source: 'VendorStatus' }), 'atLeast', ['Gold']);
  expect(offered(tier.controls[0])).toEqual(['Registered', 'Silver', 'Gold', 'Platinum']);
  const held = await render(field('Holding', { source: 'Certification', detail: 'deal' }), 'heldOn');
  expect(offered(held.controls[0])).toEqual(['Backup', 'Storage Pro']);
  const customer = await render(field('Text', { source: 'CustomerHistory', detail: 'relation' }), 'equals');
  expect(offered(customer.controls[0])).toEqual(['New', 'Existing']);
  const listed = await render(field('Text', { options: ['Servers', 'Storage'] }), 'in', ['Servers', 'Tape']);
  expect(offered(listed.controls[0])).toEqual(['Storage']);
});

test('a stored value that is not offered any more stays in view', async () => {
  const { controls } = await render(field('Tier', { source: 'VendorStatus' }), 'atLeast', ['Tin']);
  expect(offered(controls[0])).toContain('Tin');
});

test('typed lists are parted by semicolons, without repeats and blanks', async () => {
  const { controls, sent } = await render(field('Text'), 'in', ['Servers'], ARCTURON);
  const [adder] = controls;
  adder!['value'] = ' Storage ; Servers;; Tape';
  adder!.dispatchEvent(new CustomEvent('commit'));
  expect(sent).toEqual([['Servers', 'Storage', 'Tape']]);
});

test('a pill can be removed by its own button', async () => {
  const { root, sent } = await render(field('Text'), 'in', ['Servers', 'Storage']);
  const buttons = [...root.querySelectorAll<HTMLElement & { alternativeText?: string }>('lightning-button-icon')];
  expect(buttons.map(({ alternativeText }) => alternativeText)).toEqual(['Remove Servers', 'Remove Storage']);
  buttons[0]?.click();
  expect(sent).toEqual([['Storage']]);
});
