// The dialog of a rep: named after the rep, and the panel in it has what the board has.
import { createElement } from 'lwc';
import RepDialog, { type OpenedRep } from 'c/repDialog';
import { BOARD, INPUT, WORDS } from '../../boardSentence/__tests__/fixture';

jest.mock('@salesforce/apex/TeamRepController.load', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/OneOnOneStartController.plan', () => ({ default: jest.fn() }), { virtual: true });

type Part = HTMLElement & Record<string, unknown>;

const opened = (key: string): OpenedRep => ({
  ...{ node: BOARD.nodes.get(key)!, period: INPUT.period, today: INPUT.today, words: WORDS }
});

afterEach(() => document.body.replaceChildren());

it('shows the panel of the rep under the name, without a head of its own, and follows another rep', async () => {
  const element = createElement('c-rep-dialog', { is: RepDialog });
  Object.assign(element, { opened: opened('dana') });
  document.body.append(element);
  const root = element.shadowRoot!;
  const panel = root.querySelector<Part>('c-rep-panel')!;
  expect(root.querySelector<Part>('lightning-modal-header')!['label']).toBe('Dana Whitlock');
  expect(panel['headless']).toBe(true);
  expect(panel['userId']).toBe('dana');
  expect(panel['today']).toBe(INPUT.today);
  expect(panel['period']).toEqual(INPUT.period);
  const other = [...BOARD.nodes.keys()].find(
    (key) => key !== 'dana' && BOARD.nodes.get(key)!.name !== 'Dana Whitlock'
  )!;
  Object.assign(element, { opened: opened(other) });
  await Promise.resolve();
  expect(root.querySelector<Part>('c-rep-panel')!['userId']).toBe(other);
});
