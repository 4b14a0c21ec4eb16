// One program in full.
import { createElement } from 'lwc';
import ProgramDetail from 'c/programDetail';
import { evaluate, type CompiledProgram, type DealInput } from 'c/dealEngine';
import { wordsOf } from 'c/dealSentence';
import { criterion, deal, program } from '../../dealEngine/__tests__/builders';
import { english } from '../../dealLabels/__tests__/english';

function render(
  changes: Partial<CompiledProgram>,
  given: Partial<DealInput> = {},
  values: { readonly inline?: boolean } = {}
) {
  const input = deal({ ...given, programs: [program({ name: 'Arcturon Volume Rebate H1', ...changes })] });
  const element = createElement('c-program-detail', { is: ProgramDetail });
  const verdict = evaluate(input, input.today).verdicts[0];
  Object.assign(element, { verdict, words: wordsOf(input, english, 'en-US'), ...values });
  document.body.append(element);
  return element;
}

function text(element: ReturnType<typeof render>, selector: string): string {
  const found = [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
  return found.map((each) => each.textContent?.trim()).join(' | ');
}

afterEach(() => {
  document.body.replaceChildren();
});

test('name, status, what it pays with its formula, and the facts', () => {
  const element = render({
    claimOpens: '2026-07-01',
    claimCloses: '2026-08-30',
    criteria: [criterion(1, 'account.region', 'equals', 'West')]
  });
  expect(text(element, '.name')).toBe('Arcturon Volume Rebate H1');
  expect(text(element, '.chip')).toBe('Eligible');
  expect(text(element, '.amount')).toBe('$30.00');
  expect(text(element, '.formula')).toBe('3% × $1,000.00 of sell price');
  expect(text(element, '.why')).toBe('Why it is eligible');
  expect(text(element, 'dt')).toBe('Deadline | Base | Bands');
  expect(text(element, 'dd').replaceAll('\u2009', ' ')).toBe(
    'Claim Jul 1 – Aug 30 | $1,000.00 of sell price | 3% from $0'
  );
  expect(element.shadowRoot?.querySelector('c-criterion-table')).not.toBeNull();
});

test('bands of several tiers say how they are paid', () => {
  const tiers = [
    { lower: 0, rate: 0 },
    { lower: 20_000, rate: 20_000 }
  ];
  expect(text(render({ tierMode: 'Marginal', tiers }), '.long dd')).toBe(
    '0% from $0, 2% from $200. Marginal: each slice at its own rate.'
  );
});

test('not eligible: no amount', () => {
  const element = render({ criteria: [criterion(1, 'account.region', 'equals', 'East')] });
  expect([text(element, '.amount'), text(element, '.why')]).toEqual(['', 'Why it is not eligible']);
});

test('without View Cost no amount, no base, no formula on cost', () => {
  const element = render({ base: 'Cost' }, { costVisible: false });
  expect(text(element, '.amount')).toBe('hidden');
  expect(text(element, '.formula')).toBe('Decided when you apply');
  expect(element.shadowRoot?.textContent).not.toMatch(/\$1,000|800/);
  expect(text(element, 'dt')).toBe('Deadline | Bands');
});

test('a malformed program says what is wrong and shows no figures', () => {
  const element = render({ tiers: [], criteria: [criterion(2, 'nothing', 'equals', 'x')] });
  expect(text(element, 'li')).toBe('It has no tier bands | Criterion 2: the field "nothing" is not in the catalogue');
  expect([text(element, 'dl'), text(element, '.amount')]).toEqual(['', '']);
});

test('a program without criteria says so', () => {
  expect(text(render({}), 'section > p:not(.quiet)')).toContain('It has no criteria');
});

test('below its row the name is not said again', () => {
  const element = render({}, {}, { inline: true });
  expect([text(element, '.name'), text(element, '.chip')]).toEqual(['', '']);
});

test('takes the focus, and leads back to the list', () => {
  const element = render({});
  const back = jest.fn();
  element.addEventListener('back', back);
  element.focusHeading();
  expect(element.shadowRoot?.activeElement?.textContent).toBe('Arcturon Volume Rebate H1');
  element.shadowRoot?.querySelector<HTMLElement>('button.back')?.click();
  expect(back).toHaveBeenCalledTimes(1);
});
