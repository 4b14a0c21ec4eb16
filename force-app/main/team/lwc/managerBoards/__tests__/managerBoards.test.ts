// The boards as a whole: sentences from stored figures, unknown figures as dashes, records behind a row on demand.
import { createElement } from 'lwc';
import items from '@salesforce/apex/ManagerBoardController.items';
import load from '@salesforce/apex/ManagerBoardController.load';
import { boardsOf, isCut, recordsOf, type Board, type BoardItem, type ManagerBoardsLoad } from 'c/boardPanels';
import BoardPanel from 'c/boardPanel';
import ManagerBoards from 'c/managerBoards';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import { english } from '../../boardPanelLabels/__tests__/english';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn() }), { virtual: true });
jest.mock('c/boardPanelLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../boardPanelLabels/__tests__/english').englishModule()
);
jest.mock(
  '@salesforce/apex/ManagerBoardController.load',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);
jest.mock('@salesforce/apex/ManagerBoardController.items', () => ({ __esModule: true, default: jest.fn() }), {
  virtual: true
});

/** jsdom has no layout. */
class Unmoved {
  observe() {}
  disconnect() {}
}
Object.assign(globalThis, { ResizeObserver: Unmoved });

const loads = load as unknown as Runner.TestAdapter<object>;
const asks = items as unknown as jest.Mock;
const settled = () => new Promise((resolve) => setTimeout(resolve));

const NO_CLAIMS = { approved: 0, claimed: 0, paid: 0, openClaims: 0 };

const SENT: ManagerBoardsLoad = {
  asOf: '2026-02-13',
  storedOn: '2026-02-13',
  currencyCode: 'USD',
  reps: [
    {
      id: '005a',
      name: 'Grace Adeyemi',
      team: 'Public & Health',
      accounts: 4,
      compliant: 3,
      withoutPlan: 1,
      crmUse: 80,
      nextSteps: 100,
      closeDates: 60,
      backOrders: 5,
      lateOrders: 2,
      openCases: 3,
      lateCases: 1,
      eligible: 1_000_000,
      applied: 400_000,
      approved: 100_000,
      claimed: 50_000,
      paid: 0,
      openClaims: 2,
      retained: 23_600_000,
      expansion: 17_600_000,
      fresh: 5_900_000
    },
    {
      id: '005b',
      name: 'Owen Keane',
      team: 'Commercial',
      accounts: 2,
      compliant: 0,
      withoutPlan: 2,
      crmUse: 40,
      ...NO_CLAIMS
    },
    { id: '005c', name: 'Nobody Yet', team: 'Commercial', ...NO_CLAIMS }
  ],
  certificates: [
    { id: 'a1', name: 'Pro', vendorId: 'v1', vendor: 'Arcturon', holder: 'Grace Adeyemi', lastDay: '2026-05-14' },
    { id: 'a2', name: 'Sales', vendorId: 'v2', vendor: 'Velmora', holder: 'Owen Keane' }
  ],
  needs: [
    { programId: 'p1', program: 'Growth', vendorId: 'v1', certificates: ['Pro'], amount: 120_000 },
    { programId: 'p3', program: 'Other', vendorId: 'v1', certificates: ['Master'], amount: 70_000 },
    { programId: 'p2', program: 'Storage', vendorId: 'v1', certificates: [], amount: 30_000 }
  ]
};

const words = (boards: ManagerBoardsLoad = SENT) => ({ labels: english, locale: 'en-US', boards });
const boards = (load?: ManagerBoardsLoad) => boardsOf(words(load));
const texts = (board: Board | undefined) => board?.rows.map(({ cells }) => cells.map(({ text }) => text));

afterEach(() => {
  document.body.replaceChildren();
});

test('each board answers in a sentence', () => {
  expect(boards().map(({ says }) => says)).toEqual([
    '3 of 6 assigned accounts have a plan that meets the standard; 3 have none.',
    'The deals of the quarter could bring $10,000; $4,000 is applied, $6,000 is left. Of claims $1,000 is approved, $500 claimed, $0 paid.',
    '$236,000 of credit in the quarter is retained, $176,000 expansion, $59,000 new business.',
    '2 of 5 back orders are late; 1 of 3 open cases is over its limit.',
    '2 certificates are held; 1 ends within 90 days.',
    'CRM use is 60% in the mean; the lowest is Owen Keane with 40%.'
  ]);
});

test('an account without a plan counts as 0; what is not known is a dash', () => {
  expect(texts(boards()[0])).toEqual([
    ['Owen Keane', 'Commercial', '2', '0', '2', '0%'],
    ['Grace Adeyemi', 'Public & Health', '4', '3', '1', '75%'],
    ['Nobody Yet', 'Commercial', '–', '–', '–', '–']
  ]);
});

test('paid money stands beside what is hoped for and is in no sum with it', () => {
  expect(texts(boards()[1])).toEqual([
    ['Grace Adeyemi', '$10,000', '$4,000', '$6,000', '$1,000', '$500', '$0', '2'],
    ['Owen Keane', '–', '–', '–', '$0', '$0', '$0', '0'],
    ['Nobody Yet', '–', '–', '–', '$0', '$0', '$0', '0']
  ]);
});

test('a certificate says which programs need it and what they pay', () => {
  expect(texts(boards()[4])).toEqual([
    ['Pro', 'Arcturon', 'Grace Adeyemi', 'May 14', '2', '$1,500'],
    ['Sales', 'Velmora', 'Owen Keane', 'no end', '0', '$0']
  ]);
});

test('a row opens the records behind it', async () => {
  asks.mockResolvedValue([{ id: '001a', name: 'Northgate', code: 'planNone' }]);
  const element = createElement('c-board-panel', { is: BoardPanel });
  Object.assign(element, { board: boards()[0], words: words() });
  document.body.append(element);
  const button = element.shadowRoot!.querySelector<HTMLButtonElement>('button')!;
  expect(button.getAttribute('aria-label')).toBe('Records behind Owen Keane');
  button.click();
  await settled();
  expect(asks.mock.calls[0]).toEqual([{ board: 'plans', key: '005b' }]);
  const records = element.shadowRoot!.querySelector('c-board-records')!.shadowRoot!;
  expect(records.textContent).toBe('0 with a compliant plan of 2 assigned = 0%Northgateno plan');
  expect(records.querySelector('a')?.getAttribute('href')).toBe('/lightning/r/001a/view');
  button.click();
  await settled();
  expect(element.shadowRoot!.querySelector('c-board-records')).toBeNull();
});

test('a refusal is said in the row, and the next try asks again', async () => {
  asks.mockRejectedValueOnce({ body: { message: 'You may not read the boards.' } });
  const element = createElement('c-board-panel', { is: BoardPanel });
  Object.assign(element, { board: boards()[0], words: words(), narrow: true });
  document.body.append(element);
  element.shadowRoot!.querySelector<HTMLButtonElement>('button')!.click();
  await settled();
  const records = element.shadowRoot!.querySelector('c-board-records')!.shadowRoot!;
  expect(records.querySelector('[role=alert]')?.textContent).toContain('You may not read the boards.');
});

test('programs behind a certificate are known without asking', async () => {
  asks.mockClear();
  const element = createElement('c-board-panel', { is: BoardPanel });
  Object.assign(element, { board: boards()[4], words: words(), narrow: true });
  document.body.append(element);
  element.shadowRoot!.querySelector<HTMLButtonElement>('button')!.click();
  await settled();
  const records = element.shadowRoot!.querySelector('c-board-records')!.shadowRoot!;
  expect([...records.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'Growth$1,200 applied',
    'Storage$300 applied'
  ]);
  expect(asks).not.toHaveBeenCalled();
});

test('records say why they are behind the figure', () => {
  const of = (item: Partial<BoardItem>) => recordsOf([{ id: 'x', name: 'N', code: 'case', ...item }], words())[0];
  expect(of({ day: '2026-01-20', detail: 'Northgate', late: true })?.detail).toBe(
    'Northgate · open since Jan 20, over the limit'
  );
  expect(of({ code: 'caseNumber', name: '00001' })?.name).toBe('Case 00001 without a subject');
  expect(of({ code: 'order', detail: 'Northgate' })?.detail).toBe('Northgate · no day promised');
  expect(of({ code: 'deal', amount: 250_000, applied: 0 })?.detail).toBe('$2,500 eligible, $0 applied');
  expect(isCut(Array.from({ length: 50 }, () => ({ id: 'x', code: 'case' as const })))).toBe(true);
  expect(isCut(Array.from({ length: 201 }, () => ({ id: 'x', code: 'planNone' as const })))).toBe(false);
});

test('one, none and nothing yet have words of their own', () => {
  const [grace, , nobody] = SENT.reps;
  const only = { ...grace!, accounts: 1, compliant: 1, withoutPlan: 0, backOrders: 1, lateOrders: 1, openCases: 0 };
  const says = (load: Partial<ManagerBoardsLoad>) =>
    boards({ ...SENT, certificates: [], ...load }).map((one) => one.says);
  const one = says({ reps: [only] });
  expect([one[0], one[3], one[4]]).toEqual([
    '1 of 1 assigned account has a plan that meets the standard; all have one.',
    '1 of 1 back order is late; no case is open.',
    'Nobody of these people holds a certificate.'
  ]);
  expect(says({ reps: [{ ...only, compliant: 0, withoutPlan: 1 }] })[0]).toBe(
    'None of 1 assigned account has a plan that meets the standard; 1 has none.'
  );
  expect(says({ reps: [{ ...only, accounts: 0, compliant: 0 }] })[0]).toBe('No accounts are assigned to these people.');
  expect(says({ reps: [nobody!] }).slice(0, 4)).toEqual([
    'No figures of plans are stored yet.',
    'No deal of the quarter has been checked against the programs yet.',
    'No credit of the quarter is stored yet.',
    'No figures of orders and cases are stored yet.'
  ]);
});

test('says what the records are of, and when there is no team', async () => {
  const element = createElement('c-manager-boards', { is: ManagerBoards });
  document.body.append(element);
  loads.emit(SENT);
  await settled();
  expect(element.shadowRoot!.querySelector('.who')?.textContent).toBe('Boards3 people · figures of Feb 13');
  loads.emit({ ...SENT, reps: [] });
  await settled();
  expect(element.shadowRoot!.querySelector<HTMLElement & { heading: string }>('c-state-message')?.heading).toBe(
    'You have no team'
  );
});
