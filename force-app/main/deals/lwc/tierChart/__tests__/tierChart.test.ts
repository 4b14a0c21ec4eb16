// The payout by volume: the same figures as line and as text.
import { createElement } from 'lwc';
import TierChart from 'c/tierChart';
import type { CompiledProgram } from 'c/dealEngine';
import { program } from '../../dealEngine/__tests__/builders';
import { words } from '../../programSentence/__tests__/words';

const RULE = program({
  tiers: [
    { lower: 0, rate: 0 },
    { lower: 10_000_000, rate: 20_000 },
    { lower: 25_000_000, rate: 30_000 }
  ]
});

async function render(rule: CompiledProgram, active: CompiledProgram | null = null) {
  const element = createElement('c-tier-chart', { is: TierChart });
  Object.assign(element, { program: rule, active, words });
  document.body.append(element);
  await Promise.resolve();
  return element.shadowRoot!;
}

const payouts = (root: ShadowRoot) => [...root.querySelectorAll('.payout')].map(({ textContent }) => textContent);

afterEach(() => document.body.replaceChildren());

test('on all volume each bound jumps to its rate of everything (R2)', async () => {
  const root = await render(RULE);
  // 2 % of 100,000 and 3 % of 250,000.
  expect(payouts(root)).toEqual(['$2,000', '$7,500']);
  expect(root.querySelector('svg')?.getAttribute('aria-label')).toMatch(/\$2,000.*\$100,000.*\$7,500.*\$250,000/);
});

test('on each slice the line does not jump', async () => {
  const root = await render({ ...RULE, tierMode: 'Marginal' });
  // Nothing up to 100,000, then 2 % of 150,000.
  expect(payouts(root)).toEqual(['$0', '$3,000']);
});

test('the active version is dashed beside it, its highest step named', async () => {
  const root = await render(RULE, {
    ...RULE,
    version: 3,
    tiers: [...RULE.tiers.slice(0, 2), { lower: 25_000_000, rate: 50_000 }]
  });
  expect(root.querySelectorAll('.old')).toHaveLength(3);
  expect(root.querySelector('.before')?.textContent).toBe('version 3: $12,500');
});

test('a version of another measure has another axis and is left out', async () => {
  const root = await render(RULE, { ...RULE, tierMeasure: 'Quantity' });
  expect(root.querySelector('.old')).toBeNull();
});
