// The boards as a whole: sentences from stored figures, unknown figures as dashes, records behind a row on demand.
import { createElement } from 'lwc';
import items from '@salesforce/apex/ManagerBoardController.items';
import load from '@salesforce/apex/ManagerBoardController.load';
import { boardsOf, type Board, type ManagerBoardsLoad } from 'c/boardPanels';
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

const loads = load as unknown as Runner.TestAdapter<object>;
const asks = items as unknown as jest.Mock;
const settled = () => new Promise((resolve) => setTimeout(resolve));

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
      retained: 23_600_000,
      expansion: 17_600_000,
      fresh: 5_900_000
    },
    { id: '005b', name: 'Owen Keane', team: 'Commercial', accounts: 2, compliant: 0, withoutPlan: 2, crmUse: 40 },
    { id: '005c', name: 'Nobody Yet', team: 'Commercial' }
  ],
  kinds: [
    { kind: 'Rebate', eligible: 900_000, applied: 400_000, approved: 100_000, claimed: 50_000, paid: 0, open: 2 }
  ],
  certificates: [
    { id: 'a1', name: 'Pro', vendorId: 'v1', vendor: 'Arcturon', holder: 'Grace Adeyemi', lastDay: '2026-05-14' },
    { id: 'a2', name: 'Sales', vendorId: 'v2', vendor: 'Velmora', holder: 'Owen Keane' }
  ],
  needs: [
    { programId: 'p1', program: 'Growth', vendorId: 'v1', amount: 120_000 },
    { programId: 'p2', program: 'Storage', vendorId: 'v1', amount: 30_000 }
  ]
};

const boards = () => boardsOf({ labels: english, locale: 'en-US', boards: SENT });
const texts = (board: Board | undefined) => board?.rows.map(({ cells }) => cells.map(({ text }) => text));

afterEach(() => {
  document.body.replaceChildren();
});

test('each board answers in a sentence', () => {
  expect(boards().map(({ says }) => says)).toEqual([
    '3 of 6 assigned accounts have a plan that meets the standard; 3 have none.',
    'The deals of the quarter could bring $10,000; $4,000 is applied, $6,000 is left.',
    '$236,000 of credit in the quarter is retained, $176,000 expansion, $59,000 new business.',
    '2 of 5 back orders are late, and 1 of 3 open cases are over their limit.',
    '2 certificates are held; 1 end within 90 days.',
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
  expect(texts(boards()[1])).toEqual([['Rebate', '$9,000', '$4,000', '$1,000', '$500', '$0', '2']]);
});

test('a certificate says which programs need it and what they pay', () => {
  expect(texts(boards()[4])).toEqual([
    ['Pro', 'Arcturon', 'Grace Adeyemi', 'May 14', '2', '$1,500'],
    ['Sales', 'Velmora', 'Owen Keane', 'no end', '0', '$0']
  ]);
});

test('a row opens the records behind it', async () => {
  asks.mockResolvedValue([{ id: '001a', name: 'Northgate', detail: 'Retail' }]);
  const element = createElement('c-board-panel', { is: BoardPanel });
  Object.assign(element, { board: boards()[0], labels: english });
  document.body.append(element);
  const button = element.shadowRoot!.querySelector<HTMLButtonElement>('button')!;
  expect(button.getAttribute('aria-label')).toBe('Records behind Owen Keane');
  button.click();
  await settled();
  expect(asks.mock.calls[0]).toEqual([{ board: 'plans', key: '005b' }]);
  expect(element.shadowRoot!.querySelector('.detail')?.textContent).toMatch(/Northgate.*Retail/);
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
