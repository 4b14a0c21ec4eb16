// One program in full.
import { createElement } from 'lwc';
import ProgramDetail from 'c/programDetail';
import { plain, type Part } from 'c/phrase';
import {
  amount,
  campus,
  decision,
  registration,
  server,
  stacked,
  velmora,
  verdict,
  volume,
  words
} from '../../dealSentence/__tests__/harborview';

type Values = Partial<Pick<ProgramDetail, 'inline' | 'stacked' | 'decision' | 'actions'>>;

function render(given = volume, values: Values = {}) {
  const element = createElement('c-program-detail', { is: ProgramDetail });
  Object.assign(element, { verdict: given, decision, words, ...values });
  document.body.append(element);
  return element;
}

type Rendered = ReturnType<typeof render>;
type Child = HTMLElement & Record<string, unknown>;

function child(element: Rendered, selector: string): Child | null {
  return element.shadowRoot?.querySelector<Child>(selector) ?? null;
}

function text(element: Rendered, selector: string): string {
  const found = [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
  return found.map((each) => each.textContent?.trim()).join(' | ');
}

/** Facts as "label: phrases". */
function facts(element: Rendered): string[] {
  return [...(element.shadowRoot?.querySelectorAll('dl > div') ?? [])].map((fact) => {
    const found = fact.querySelectorAll<HTMLElement & { phrase: readonly Part[] }>('c-phrase-text');
    const phrases = [...found].map((each) => plain(each.phrase));
    return `${fact.querySelector('dt')?.textContent}: ${phrases.join(', ')}`.replaceAll(/[\u2009\u202f]/g, ' ');
  });
}

afterEach(() => {
  document.body.replaceChildren();
});

test('name, status, what it pays with its formula, bands, logic, and the facts', () => {
  const element = render();
  expect(text(element, '.name')).toBe('Arcturon Volume Rebate H1');
  expect(child(element, 'c-status-chip')?.text).toBe('Eligible, in the best stack');
  expect(text(element, '.amount')).toBe('$9,700.00');
  expect(text(element, '.worth .quiet')).toBe('on claim = what this deal adds to your rebate');
  expect(text(element, '.formula')).toBe('3% × $430,000.00 − 2% × $160,000.00 = $12,900.00 − $3,200.00');
  expect(text(element, '.why')).toBe('Why it is eligible');
  expect(text(element, '.logic')).toBe('needs 1 and 2 and 3 and (4 or 5)');
  expect(child(element, 'c-tier-bar')).not.toBeNull();
  expect(child(element, 'c-criterion-table')).not.toBeNull();
  expect(facts(element)).toEqual([
    'Deadline: Claim Jul 1 – 30, 2026',
    'Documents: Distributor invoice, after the win',
    'Effect on margin: +$8,730 expected, at 90%'
  ]);
});

test('the chip says where the program stands', () => {
  const chip = (given: typeof volume, of = decision) => child(render(given, { decision: of }), 'c-status-chip')?.text;
  expect([chip(server), chip(campus), chip(velmora)]).toEqual([
    'Eligible, left out',
    'Near miss, 3 units short',
    'Near miss, one step away'
  ]);
  expect(chip(volume, stacked({ belowBest: 100 }))).toBe('Eligible, in your choice');
});

test('limits that bit are said below the formula', () => {
  const limits = [{ code: 'dealCap', most: 970_000 }] as const;
  const element = render({ ...registration, value: amount(970_000, { full: 1_000_000, limits }) });
  expect(text(element, '.note')).toBe('At most $9,700.00 a deal | Pays $6,000.00 here: it shares a limit');
});

describe('a near miss', () => {
  test('advice first, then what is short, what is not advised, and all steps together', () => {
    const element = render(campus);
    expect(child(element, 'c-repair-advice')).not.toBeNull();
    expect(child(element, '.worth')).toBeNull();
    expect(text(element, '.why')).toBe('What is short');
    expect(text(element, '.notes p')).toBe(
      'Not advised: giving 3 VX-48 switches away would cost $6,150 and gain $4,400. | ' +
        'All 3 steps gain $8,465 on claim, $216 more than one by one: what one adds counts for others too.'
    );
    expect(facts(element).at(-1)).toBe(
      'Effect on margin: +$1,050 booked, +$4,790 expected: $3,740 of it on claim at 85%'
    );
  });

  test('all steps can be tried where what-if is there', () => {
    const actions = { whatIf: true, apply: false, addUnits: false };
    expect(child(render(campus), '.notes button')).toBeNull();
    const element = render(campus, { actions });
    const tried = jest.fn();
    element.addEventListener('trywhatif', (event) => tried((event as CustomEvent).detail));
    child(element, '.notes button')?.click();
    expect(tried.mock.calls[0]?.[0]).toMatchObject({
      keys: ['Velmora Campus 40', 'Velmora Deal Registration', 'Cindral Certified Partner'],
      steps: [{ code: 'addUnits' }, { code: 'register' }, { code: 'certify' }]
    });
  });

  test('hands on what the advice asks for', () => {
    const element = render(campus);
    const asked = jest.fn();
    element.addEventListener('addunits', (event) => asked((event as CustomEvent).detail));
    child(element, 'c-repair-advice')?.dispatchEvent(new CustomEvent('addunits', { detail: { key: 'x' } }));
    expect(asked.mock.calls).toEqual([[{ key: 'x' }]]);
  });
});

test('not eligible: no amount', () => {
  const element = render(verdict('never', { status: 'notEligible' }));
  expect([text(element, '.amount'), text(element, '.why')]).toEqual(['', 'Why it is not eligible']);
});

test('without View Cost no amount, no formula on cost, no effect on margin', () => {
  const hidden = { ...volume, value: { code: 'hidden' } as const };
  const element = render(hidden, { decision: { ...decision, margin: null } });
  expect(text(element, '.amount')).toBe('hidden');
  expect(text(element, '.formula')).toBe('Decided when you apply');
  expect(child(element, 'c-tier-bar')).toBeNull();
  expect(facts(element).map((fact) => fact.split(':')[0])).toEqual(['Deadline', 'Documents']);
});

test('a malformed program says what is wrong and shows no figures', () => {
  const problems = [
    { code: 'BANDS_MISSING', sequence: null, params: {} },
    { code: 'UNKNOWN_FIELD', sequence: 2, params: { field: 'nothing' } }
  ] as const;
  const element = render(verdict('bad', { status: 'needsAttention', reason: { code: 'problem' }, problems }));
  expect(text(element, 'li')).toBe('It has no tier bands | Criterion 2: the field "nothing" is not in the catalogue');
  expect([text(element, 'dl'), text(element, '.amount')]).toEqual(['', '']);
});

test('a program without criteria says so', () => {
  expect(text(render(server), 'section > p:not(.quiet)')).toContain('It has no criteria');
});

test('below its row the name is not said again; narrow, its amount neither', () => {
  const element = render(volume, { inline: true, stacked: true });
  expect([text(element, '.name'), text(element, '.amount'), child(element, 'c-tier-bar')]).toEqual(['', '', null]);
  expect(text(element, '.formula')).toMatch(/^3% × \$430,000\.00/);
});

test('takes the focus, and leads back to the list', () => {
  const element = render();
  const back = jest.fn();
  element.addEventListener('back', back);
  element.focusHeading();
  expect(element.shadowRoot?.activeElement?.textContent).toBe('Arcturon Volume Rebate H1');
  element.shadowRoot?.querySelector<HTMLElement>('button.back')?.click();
  expect(back).toHaveBeenCalledTimes(1);
});
