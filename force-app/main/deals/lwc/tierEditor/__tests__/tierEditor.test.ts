// Bounds and rates as they are typed and shown, and what is said of wrong ones.
import { createElement } from 'lwc';
import { catalogueOf, type CompiledProgram } from 'c/dealEngine';
import TierEditor from 'c/tierEditor';
import { deal, program } from '../../dealEngine/__tests__/builders';
import { words } from '../../programSentence/__tests__/words';

const settled = () => new Promise((resolve) => setTimeout(resolve));
type Input = HTMLElement & Record<string, unknown>;

async function render(rule: CompiledProgram, active: CompiledProgram | null = null) {
  const element = createElement('c-tier-editor', { is: TierEditor });
  Object.assign(element, { program: rule, active, catalogue: catalogueOf(deal()), words });
  const sent: CompiledProgram[] = [];
  element.addEventListener('rulechange', (event) => {
    sent.push((event as CustomEvent<CompiledProgram>).detail);
    element.program = sent.at(-1)!;
  });
  document.body.append(element);
  await settled();
  const root = element.shadowRoot!;
  const inputs = (name: string) => [...root.querySelectorAll<Input>(`c-number-field.${name}`)];
  const type = async (name: string, index: number, value: string) => {
    inputs(name)[index]?.dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await settled();
  };
  const text = () => root.querySelector('c-undo-note')?.textContent?.trim();
  return { root, inputs, type, text, last: () => sent.at(-1) };
}

const VOLUME = program({
  tiers: [
    { lower: 0, rate: 0 },
    { lower: 10_000_000, rate: 20_000 },
    { lower: 25_000_000, rate: 45_000 }
  ]
});

afterEach(() => document.body.replaceChildren());

test('whole dollars are shown without cents, until one bound has some', async () => {
  const { inputs, type } = await render(VOLUME);
  const digits = () => inputs('lower').map(({ digits }) => digits);
  expect(inputs('lower').map(({ value }) => value)).toEqual([0, 100_000, 250_000]);
  expect(digits()).toEqual([0, 0, 0]);
  await type('lower', 1, '100000.5');
  expect(digits()).toEqual([2, 2, 2]);
});

test('a rate shows as many decimals as it has', async () => {
  const { inputs } = await render(VOLUME);
  expect(inputs('rate').map(({ value, digits }) => [value, digits])).toEqual([
    [0, 0],
    [2, 0],
    [4.5, 1]
  ]);
});

test('what is typed is stored in cents and parts per million', async () => {
  const { type, last } = await render(VOLUME);
  await type('lower', 1, '120000.55');
  await type('rate', 1, '2.125');
  expect(last()?.tiers[1]).toEqual({ lower: 12_000_055, rate: 21_250 });
  await type('rate', 1, '');
  expect(last()?.tiers[1]).toEqual({ lower: 12_000_055, rate: null });
});

test.each([
  ['overlapping bands', 'lower', 2, '100000', 'Bands overlap: $100,000 appears twice'],
  ['a negative rate', 'rate', 1, '-1', 'Tier 2 is below 0'],
  ['a huge bound', 'lower', 2, '99999999999999999', 'Tier 3 is too large an amount'],
  ['an empty rate', 'rate', 1, '', 'Fill in tier 2'],
  ['no first tier', 'lower', 0, '5', 'Start with $0']
] as const)('%s is said at the tiers', async (_, name, index, value, message) => {
  const { type, text } = await render(VOLUME);
  await type(name, index, value);
  expect(text()).toBe(message);
});

test('what an active version had stands beside a changed rate', async () => {
  const active = { ...VOLUME, tiers: [...VOLUME.tiers.slice(0, 2), { lower: 25_000_000, rate: 50_000 }] };
  const { root, inputs } = await render(VOLUME, active);
  expect(inputs('rate').map(({ changed }) => changed)).toEqual([false, false, true]);
  expect([...root.querySelectorAll('.row .quiet')].map(({ textContent }) => textContent)).toEqual(['', '', 'was 5%']);
});

test('a tier that goes can be brought back, a new one waits to be filled in', async () => {
  const { root, last, text } = await render(VOLUME);
  root.querySelectorAll<HTMLElement>('lightning-button-icon')[1]?.click();
  await settled();
  expect(last()?.tiers).toHaveLength(2);
  root.querySelector('c-undo-note')?.shadowRoot?.querySelector('button')?.click();
  await settled();
  expect(last()).toEqual(VOLUME);
  root.querySelector<HTMLElement>('lightning-button')?.click();
  await settled();
  expect(last()?.tiers.at(-1)).toEqual({ lower: null, rate: null });
  expect(text()).toBe('Fill in tier 4');
});

test('how it is paid is one of two', async () => {
  const { root, last } = await render(VOLUME);
  const radios = [...root.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
    ['Retroactive', true],
    ['Marginal', false]
  ]);
  radios[1]?.dispatchEvent(new Event('change'));
  expect(last()?.tierMode).toBe('Marginal');
});

test('slices of an amount that is paid by units are refused in words', async () => {
  const rule = program({ calculation: 'PerUnit', tierMode: 'Marginal', tiers: [{ lower: 0, rate: 100 }] });
  const { text } = await render(rule);
  expect(text()).toMatch(/^Each slice at its own rate needs/);
});

test('special prices have no tiers', async () => {
  const { root } = await render(program({ calculation: 'SpecialPrice', tiers: [] }));
  expect(root.querySelector('c-number-field')).toBeNull();
});
