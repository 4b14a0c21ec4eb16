// The grouped list: groups, columns by width, and the keyboard.
import { createElement } from 'lwc';
import ProgramList from 'c/programList';
import { evaluate } from 'c/dealEngine';
import { wordsOf } from 'c/dealSentence';
import { criterion, deal, program } from '../../dealEngine/__tests__/builders';
import { english } from '../../dealLabels/__tests__/english';

const input = deal({
  facts: { 'account.region': deal().facts['account.region']! },
  programs: [
    program({ key: 'small', name: 'Small', tiers: [{ lower: 0, rate: 10_000 }] }),
    program({ key: 'large', name: 'Large', settlement: 'Invoice', tiers: [{ lower: 0, rate: 90_000 }] }),
    program({ key: 'open', name: 'Open', criteria: [criterion(1, 'account.segment', 'equals', 'Enterprise')] }),
    program({ key: 'never', name: 'Never', criteria: [criterion(1, 'account.region', 'equals', 'East')] }),
    program({ key: 'bad', name: 'Bad', tiers: [] })
  ]
});
const { verdicts } = evaluate(input, input.today);
const words = wordsOf(input, english, 'en-US');

function render(values: Partial<Pick<ProgramList, 'layout' | 'openKey'>> = {}) {
  const element = createElement('c-program-list', { is: ProgramList });
  Object.assign(element, { verdicts, words, ...values });
  document.body.append(element);
  return element;
}

type Rendered = ReturnType<typeof render>;

function all(element: Rendered, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** Label and sum of each group header: two boxes with a gap between them. */
function headers(element: Rendered): string[] {
  return all(element, 'button.header .sum').map((sum) => [...sum.children].map((each) => each.textContent).join(' '));
}

function texts(element: Rendered, selector: string): (string | undefined)[] {
  return all(element, selector).map((each) => each.textContent?.trim());
}

function name(element: Rendered, key: string): HTMLElement {
  const found = all(element, 'button.name').find((button) => button.dataset.name === key);
  if (!found) {
    throw new Error(`no program ${key} on the screen`);
  }
  return found;
}

function focused(element: Rendered): string | undefined {
  return (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset.name;
}

function press(element: Rendered, key: string): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
  element.shadowRoot?.activeElement?.dispatchEvent(event);
  return event.defaultPrevented;
}

afterEach(() => {
  document.body.replaceChildren();
});

test('groups in the order of usefulness, not eligible closed with its reasons', () => {
  const element = render();
  expect(headers(element)).toEqual([
    'Eligible 2 programs',
    'Needs data 1 program, fields missing',
    'Not eligible 1 program: 1 region',
    'Needs attention 1 program'
  ]);
  expect(all(element, 'button.header').map((button) => button.getAttribute('aria-expanded'))).toEqual([
    'true',
    'true',
    'false',
    'true'
  ]);
  expect(texts(element, 'button.name')).toEqual(['Large', 'Small', 'Open', 'Bad']);
});

test('each amount stands in its own column, never added up', () => {
  const element = render();
  expect(texts(element, 'thead th')).toEqual(['Program', 'Next step or reason', 'Off cost now', 'On claim']);
  expect(texts(element, 'tr.row td')).toEqual([
    'No deadline',
    '$90',
    '',
    'No deadline',
    '',
    '$10',
    'Customer segment is missing',
    '',
    'to $30',
    'It has no tier bands'
  ]);
});

test('a group opens and closes by its button', async () => {
  const element = render();
  all(element, 'button.header')[2]?.click();
  await Promise.resolve();
  expect(texts(element, 'button.name')).toContain('Never');
  expect(texts(element, 'td.reason')).toContain('Needs: Region is East');
  all(element, 'button.header')[0]?.click();
  await Promise.resolve();
  expect(texts(element, 'button.name')).toEqual(['Open', 'Never', 'Bad']);
});

test('a row opens by its name', () => {
  const element = render();
  const opened = jest.fn();
  element.addEventListener('open', (event) => opened((event as CustomEvent).detail));
  name(element, 'small').click();
  expect(opened).toHaveBeenCalledTimes(1);
  expect(opened).toHaveBeenCalledWith({ key: 'small' });
});

describe('keyboard', () => {
  test('one name is a tab stop: the open one', () => {
    const element = render({ openKey: 'small' });
    expect(all(element, 'button.name').map((button) => button.tabIndex)).toEqual([-1, 0, -1, -1]);
    expect(name(element, 'small').getAttribute('aria-expanded')).toBe('true');
  });

  test('with nothing open the first one is', () => {
    expect(all(render(), 'button.name').map((button) => button.tabIndex)).toEqual([0, -1, -1, -1]);
  });

  test('up and down walk the names over groups, home and end jump, focus stays in the list', async () => {
    const element = render();
    name(element, 'large').focus();
    const walked = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'ArrowUp', 'End']) {
      press(element, key);
      await Promise.resolve();
      walked.push(focused(element));
    }
    expect(walked).toEqual(['small', 'open', 'bad', 'bad', 'open', 'large', 'large', 'bad']);
    expect(name(element, 'bad').tabIndex).toBe(0);
  });

  test('the page does not scroll while names are walked; other keys are left alone', () => {
    const element = render();
    name(element, 'large').focus();
    expect([press(element, 'ArrowDown'), press(element, 'a'), press(element, 'Tab')]).toEqual([true, false, false]);
  });

  test('the open row leads to the details, and the list takes the focus back', () => {
    const element = render({ openKey: 'small' });
    const details = jest.fn();
    const opened = jest.fn();
    element.addEventListener('details', details);
    element.addEventListener('open', opened);
    const link = all(element, 'tr.open button').find((button) => button.textContent?.trim() === 'Go to details');
    link?.click();
    expect([details.mock.calls.length, opened.mock.calls.length]).toEqual([1, 0]);
    element.focusProgram('small');
    expect(focused(element)).toBe('small');
  });
});

describe('widths', () => {
  test('middle: the reason stands under the name, the detail below its row', () => {
    const element = render({ layout: 'middle', openKey: 'large' });
    expect(texts(element, 'thead th')).toEqual(['Program', 'Off cost now', 'On claim']);
    expect(texts(element, 'tr.open .reason')).toEqual(['No deadline']);
    expect(all(element, 'c-program-detail')).toHaveLength(1);
    expect(all(element, 'tr.open button')).toHaveLength(1);
  });

  test('narrow: one amount with its word, needs data closed, short headers', () => {
    const element = render({ layout: 'narrow' });
    expect(texts(element, 'td.amount')).toEqual(['$90now', '$10on claim']);
    expect(headers(element)).toEqual([
      'Eligible 2',
      'Needs data 1, fields missing',
      'Not eligible 1',
      'Needs attention 1'
    ]);
  });
});
