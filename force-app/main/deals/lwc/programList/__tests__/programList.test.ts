// The grouped list: the best stack first, checkboxes, columns by width, and the keyboard.
import { createElement } from 'lwc';
import ProgramList from 'c/programList';
import type { DealDecision } from 'c/dealDecision';
import {
  campus,
  decision,
  server,
  stack,
  stacked,
  verdict,
  volume,
  words
} from '../../dealSentence/__tests__/harborview';

const never = Array.from({ length: 130 }, (_, index) =>
  verdict(`never ${index}`, {
    status: 'notEligible',
    reason: { code: 'criterion', index: 0 },
    criteria: [
      {
        sequence: 1,
        field: 'account.region',
        label: 'Region',
        kind: 'Text',
        operator: 'equals',
        required: ['East'],
        message: null,
        actual: { code: 'value', value: 'West', recordId: 'A1', recordName: 'Harborview' },
        outcome: 'notMet',
        needed: true,
        shortPpm: null
      }
    ]
  })
);
const bad = verdict('bad', {
  name: 'Velmora Trade-In',
  status: 'needsAttention',
  reason: { code: 'problem' },
  problems: [{ code: 'BANDS_MISSING', sequence: null, params: {} }]
});
const full: DealDecision = {
  ...decision,
  result: { ...decision.result, verdicts: [...decision.result.verdicts, ...never, bad] }
};

type Values = Partial<
  Pick<ProgramList, 'layout' | 'openKey' | 'decision' | 'selectable' | 'refusal' | 'actions' | 'brief'>
>;

function render(values: Values = {}) {
  const element = createElement('c-program-list', { is: ProgramList });
  Object.assign(element, { decision: full, words, selectable: true, ...values });
  document.body.append(element);
  return element;
}

type Rendered = ReturnType<typeof render>;

function all<Found extends HTMLElement = HTMLElement>(element: Rendered, selector: string): Found[] {
  return [...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
}

/** Label and sum of each group header: two boxes with a gap between them. */
function headers(element: Rendered): string[] {
  return all(element, 'button.header .sum').map((sum) => [...sum.children].map((each) => each.textContent).join(' '));
}

function texts(element: Rendered, selector: string): (string | undefined)[] {
  return all(element, selector).map((each) => each.textContent?.replaceAll(/\s+/g, ' ').trim());
}

/** Reason and amounts of a program's row. */
function cells(element: Rendered, key: string): (string | undefined)[] {
  const row = all(element, 'tr.row').find((each) => each.dataset.key === key);
  return [...(row?.querySelectorAll('td:not(.box)') ?? [])].map((each) => each.textContent?.trim());
}

function button(element: Rendered, text: string): HTMLElement | undefined {
  return all(element, 'button').find((each) => each.textContent?.trim() === text);
}

function box(element: Rendered, key: string): HTMLInputElement {
  const found = all<HTMLInputElement>(element, 'input').find((each) => each.dataset.use === key);
  if (!found) {
    throw new Error(`no checkbox of ${key} on the screen`);
  }
  return found;
}

function name(element: Rendered, key: string): HTMLElement {
  const found = all(element, 'button.name').find((each) => each.dataset.name === key);
  if (!found) {
    throw new Error(`no program ${key} on the screen`);
  }
  return found;
}

function focused(element: Rendered): string | undefined {
  const { dataset } = (element.shadowRoot?.activeElement ?? {}) as HTMLElement;
  return dataset?.name ?? (dataset?.use && `box ${dataset.use}`);
}

function press(element: Rendered, key: string): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
  element.shadowRoot?.activeElement?.dispatchEvent(event);
  return event.defaultPrevented;
}

function heard(element: Rendered, type: string): jest.Mock {
  const listener = jest.fn();
  element.addEventListener(type, (event) => listener((event as CustomEvent).detail));
  return listener;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('groups', () => {
  test('in the order of usefulness, each with its sum; not eligible closed with its reasons', () => {
    const element = render();
    expect(headers(element)).toEqual([
      'Eligible 6 programs, 4 in the best stack',
      'Near miss 3 programs, one step away',
      'Needs data 1 program, fields missing',
      'Not eligible 130 programs: 130 region',
      'Needs attention 1 program'
    ]);
    expect(all(element, 'button.header').map((each) => each.getAttribute('aria-expanded'))).toEqual([
      'true',
      'true',
      'true',
      'false',
      'true'
    ]);
  });

  test('the best stack is the top of the list, then its subtotal, then what is left out', () => {
    const element = render();
    const rows = all(element, 'tr.row, tr.subtotal').map((row) => row.querySelector('.name, strong')?.textContent);
    expect(rows.map((text) => text?.trim()).slice(0, 7)).toEqual([
      'Arcturon Volume Rebate H1',
      'Arcturon Deal Registration',
      'Arcturon Displacement',
      'Tarn & Vale Storage Special',
      'Best stack',
      'Arcturon Server Special',
      'Velmora Support Attach'
    ]);
    expect(texts(element, '.subtotal .amount')).toEqual(['$4,000', '$20,700']);
    expect(texts(element, '.subtotal .quiet')).toEqual(['$2,000 above the next']);
    expect(all<HTMLElement & { text: string }>(element, 'c-status-chip').map(({ text }) => text)).toEqual([
      'Proven best'
    ]);
  });

  test('each amount stands in its own column: what is earned, left out, or would be gained', () => {
    const element = render();
    expect(texts(element, 'thead th')).toEqual(['Use', 'Program', 'Next step or reason', 'Off cost now', 'On claim']);
    expect(cells(element, 'Tarn & Vale Storage Special')).toEqual(['6 units left, to Mar 31', '$4,000', '']);
    expect(cells(element, 'Arcturon Server Special')).toEqual(['Excludes 2 above worth $2,000 more', '$9,000', '']);
    expect(cells(element, 'Velmora Campus 40')).toEqual(['Add 3 VX-48 switches', '', '+$4,400']);
    expect(cells(element, 'Arcturon Mid-Market Growth')).toEqual(['Account segment is missing', '', 'to $3,048']);
    expect(cells(element, 'bad')).toEqual(['It has no tier bands']);
  });

  test('what is to be done first has an icon', () => {
    const warned = all(render(), 'tr.row').filter((row) => row.querySelector('lightning-icon'));
    expect(warned.map((row) => row.dataset.key)).toEqual(['Arcturon Displacement']);
  });

  test('a group opens and closes by its button', async () => {
    const element = render();
    all(element, 'button.header')[3]?.click();
    await Promise.resolve();
    expect(cells(element, 'never 0')).toEqual(['Needs: Region is East']);
    all(element, 'button.header')[0]?.click();
    await Promise.resolve();
    expect(texts(element, 'button.name')[0]).toBe('Velmora Campus 40');
  });

  test('of a long group fifty rows are built, and fifty more by each press', async () => {
    const element = render();
    const built = () => all(element, 'button.name').filter((each) => each.dataset.name?.startsWith('never')).length;
    expect(built()).toBe(0);
    all(element, 'button.header')[3]?.click();
    await Promise.resolve();
    const counts = [built()];
    for (const text of ['Show 50 more', 'Show 30 more']) {
      button(element, text)?.click();
      await Promise.resolve();
      counts.push(built());
    }
    expect(counts).toEqual([50, 100, 130]);
  });

  test('a row opens by its name', () => {
    const element = render();
    const opened = heard(element, 'open');
    name(element, server.key).click();
    expect(opened.mock.calls).toEqual([[{ key: server.key }]]);
  });
});

describe('taking in and leaving out', () => {
  test('checkboxes say what they use, and stand where the decision is', () => {
    const element = render();
    const labels = texts(element, 'label.use');
    expect(labels[0]).toBe('Use Arcturon Volume Rebate H1');
    expect(all<HTMLInputElement>(element, 'input').map(({ checked }) => checked)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false
    ]);
    expect(all(render({ selectable: false }), 'input')).toHaveLength(0);
  });

  test('a program without an amount to count with has no checkbox', () => {
    const given = { ...full, stack: { ...stack, leftOut: stack.leftOut.slice(1), undecided: [server.key] } };
    const element = render({ decision: given });
    expect(texts(element, 'label.use')).not.toContain('Use Arcturon Server Special');
    expect(headers(element)[0]).toBe('Eligible 6 programs, 4 in the best stack, 1 without an amount');
  });

  test('a click asks to force, and opens nothing', () => {
    const element = render();
    const [forced, opened] = [heard(element, 'force'), heard(element, 'open')];
    box(element, volume.key).click();
    box(element, server.key).click();
    expect(forced.mock.calls).toEqual([[{ key: volume.key, force: 'out' }], [{ key: server.key, force: 'in' }]]);
    expect(opened).not.toHaveBeenCalled();
  });

  test('what cannot join says why and stays off', async () => {
    const element = render();
    box(element, 'Velmora Support Attach').click();
    element.refusal = { key: 'Velmora Support Attach', text: 'Cannot join: Requires Velmora Campus 40' };
    await Promise.resolve();
    expect(cells(element, 'Velmora Support Attach')[0]).toBe('Cannot join: Requires Velmora Campus 40');
    expect(box(element, 'Velmora Support Attach').checked).toBe(false);
  });

  test('the rep’s choice says how far below the best it is, and leads back', () => {
    const element = render({ decision: stacked({ belowBest: 200_000 }) });
    const best = heard(element, 'best');
    expect(texts(element, '.subtotal th')).toEqual(['Your choice$2,000 below the bestBack to best']);
    button(element, 'Back to best')?.click();
    expect(best).toHaveBeenCalledTimes(1);
  });

  test('not proven: how much more is possible, and a longer search', () => {
    const element = render({ decision: stacked({ proven: false, gap: 12_000 }) });
    const search = heard(element, 'searchlonger');
    expect(all<HTMLElement & { text: string }>(element, 'c-status-chip').map(({ text }) => text)).toEqual([
      'At most $120 more is possible'
    ]);
    button(element, 'Search longer')?.click();
    expect(search).toHaveBeenCalledTimes(1);
  });
});

describe('keyboard', () => {
  test('one row is a tab stop, its name and its checkbox: the open one, else the first', () => {
    const stops = (element: Rendered) =>
      all(element, '[tabindex="0"]').map((each) => each.dataset.name ?? `box ${each.dataset.use}`);
    expect(stops(render())).toEqual([`box ${volume.key}`, volume.key]);
    expect(stops(render({ openKey: server.key }))).toEqual([`box ${server.key}`, server.key]);
  });

  test('up and down walk the names over groups, home and end jump, focus stays in the list', async () => {
    const element = render();
    name(element, volume.key).focus();
    const walked = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'ArrowUp', 'Home', 'ArrowUp']) {
      press(element, key);
      await Promise.resolve();
      walked.push(focused(element));
    }
    expect(walked).toEqual([
      'Arcturon Deal Registration',
      'Arcturon Displacement',
      'Arcturon Deal Registration',
      'bad',
      'bad',
      'Arcturon Mid-Market Growth',
      volume.key,
      volume.key
    ]);
  });

  test('from checkbox to checkbox, where there is none to the name', async () => {
    const element = render();
    box(element, server.key).focus();
    const walked = [];
    for (const key of ['ArrowDown', 'ArrowDown']) {
      press(element, key);
      await Promise.resolve();
      walked.push(focused(element));
    }
    expect(walked).toEqual(['box Velmora Support Attach', 'Velmora Campus 40']);
  });

  test('the page does not scroll while names are walked; other keys are left alone', () => {
    const element = render();
    name(element, volume.key).focus();
    expect([press(element, 'ArrowDown'), press(element, 'a'), press(element, 'Tab')]).toEqual([true, false, false]);
  });

  test('the open row leads to the details, and the list takes the focus back, opening a closed group', async () => {
    const element = render({ openKey: server.key });
    const [details, opened] = [heard(element, 'details'), heard(element, 'open')];
    button(element, 'Go to details')?.click();
    expect([details.mock.calls.length, opened.mock.calls.length]).toEqual([1, 0]);
    await element.focusProgram('never 3');
    expect(focused(element)).toBe('never 3');
  });
});

describe('widths', () => {
  test('middle: the reason stands under the name, the detail below its row', () => {
    const element = render({ layout: 'middle', openKey: volume.key });
    expect(texts(element, 'thead th')).toEqual(['Use', 'Program', 'Off cost now', 'On claim']);
    expect(texts(element, 'tr.open .reason')).toEqual(['Claim Jul 1 – 30']);
    const [detail] = all(element, 'c-program-detail');
    expect(detail?.closest('tr')?.id).toBe(name(element, volume.key).getAttribute('aria-controls'));
    expect(button(element, 'Go to details')).toBeUndefined();
  });

  test('what the detail below a row asks for is handed on', () => {
    const element = render({ layout: 'middle', openKey: volume.key });
    const asked = heard(element, 'addunits');
    const detail = { key: 'x', steps: [] };
    all(element, 'c-program-detail')[0]?.dispatchEvent(new CustomEvent('addunits', { detail }));
    expect(asked.mock.calls).toEqual([[detail]]);
  });

  test('narrow: each amount with its word, needs data closed, short headers', () => {
    const element = render({ layout: 'narrow' });
    expect(texts(element, 'tr.row td.amount').slice(0, 4)).toEqual([
      '$9,700on claim',
      '$6,000on claim',
      '$5,000on claim',
      '$4,000now'
    ]);
    expect(headers(element)).toEqual([
      'Eligible 6, 4 in the best stack',
      'Near miss 3, one step away',
      'Needs data 1, fields missing',
      'Not eligible 130',
      'Needs attention 1'
    ]);
  });
});

describe('brief, below a sentence that has said the rest', () => {
  /** Only claims: two in the stack, one of which is to be documented, and a near miss. */
  const claims: DealDecision = {
    ...decision,
    result: {
      ...decision.result,
      verdicts: decision.result.verdicts.filter(({ key }) =>
        [volume.key, 'Arcturon Displacement', campus.key].includes(key)
      )
    },
    stack: {
      ...stack,
      chosen: stack.chosen.filter(({ key }) => [volume.key, 'Arcturon Displacement'].includes(key)),
      leftOut: [],
      now: 0
    }
  };
  const brief = (given: DealDecision) => render({ layout: 'narrow', selectable: false, brief: true, decision: given });

  test('no subtotal, no word of the one column, a reason only where there is something to do', () => {
    const element = brief(claims);
    expect(headers(element)).toEqual(['Eligible 2', 'Near miss 1']);
    expect(all(element, '.subtotal')).toHaveLength(0);
    expect(texts(element, 'td.amount')).toEqual(['$9,700', '$5,000', '+$4,400']);
    expect(texts(element, '.reason')).toEqual([
      'Attach displacement letter by Feb 27',
      expect.stringMatching(/^Add 3 /)
    ]);
  });

  test('with both columns each amount keeps its word; what is left out is told from the stack, with its reason', () => {
    const element = brief({ ...decision, stack: { ...stack, proven: false } });
    expect(headers(element)).toEqual(['Eligible 6, 4 in the best stack', 'Near miss 3', 'Needs data 1']);
    expect(texts(element, 'td.amount').slice(0, 1)).toEqual(['$9,700on claim']);
    expect(all(element, '.subtotal')).toHaveLength(1);
    expect(texts(element, '.reason')).toContain('Requires Velmora Campus 40');
    expect(texts(element, '.reason')).not.toContain('Claim Jul 1 – 30');
    // Nobody there searches longer.
    expect(button(element, 'Search longer')).toBeUndefined();
  });
});
