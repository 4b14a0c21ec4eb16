// The button of the pack: a file is offered, and what went wrong is said.
import { createElement } from 'lwc';
import loadForecast from '@salesforce/apex/ForecastController.load';
import load from '@salesforce/apex/TeamPackController.load';
import * as download from 'c/documentDownload';
import * as file from 'c/documentFile';
import StaffPack from 'c/staffPack';
import { BOARD, INPUT, WORDS } from '../../boardSentence/__tests__/fixture';

jest.mock('@salesforce/apex/TeamPackController.load', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/ForecastController.load', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('c/documentDownload', () => ({ offer: jest.fn(), pdfLibrary: jest.fn() }));
jest.mock('c/documentFile', () => ({ pdfOf: jest.fn() }));

const flush = () => new Promise((resolve) => setTimeout(resolve, 0));

async function pressed() {
  const element = createElement('c-staff-pack', { is: StaffPack });
  Object.assign(element, { board: BOARD, input: INPUT, words: WORDS });
  document.body.append(element);
  element.shadowRoot!.querySelector<HTMLElement>('lightning-button')!.click();
  await flush();
  return element.shadowRoot!;
}

afterEach(() => document.body.replaceChildren());

test('makes one page and offers it', async () => {
  jest
    .mocked(load)
    .mockResolvedValue({ blockers: [], certificates: [], plans: [], accounts: 0, compliant: 0, missing: 0 });
  jest.mocked(download.offer).mockReturnValue('Staff meeting.pdf');
  const root = await pressed();
  const [pages, about] = jest.mocked(file.pdfOf).mock.calls[0]!;
  expect(pages).toHaveLength(1);
  expect(about).toMatchObject({ author: 'Marcus Oyelaran', language: 'en-US' });
  expect(download.offer).toHaveBeenCalledWith(undefined, 'Staff meeting Marcus Oyelaran 2026-02-13', 'pdf');
  expect(root.querySelector('[role="alert"]')).toBeNull();
});

test('the week’s forecast is on it, where there is one', async () => {
  const NOTHING = { blockers: [], certificates: [], plans: [], accounts: 0, compliant: 0, missing: 0 };
  jest.mocked(load).mockResolvedValue(NOTHING);
  const row = { userId: 'dana', name: 'Dana', committed: 25_000_000, dealsCommitted: 25_000_000 };
  const deal = {
    id: 'deal',
    name: 'Deal',
    category: 'Commit',
    amount: 25_000_000,
    closeDate: '2026-03-20',
    stage: 'Open'
  };
  jest.mocked(loadForecast).mockResolvedValue({
    ...{ isManager: true, hasTeam: true, today: '2026-02-13', week: '2026-02-13', timeZone: 'UTC' },
    ...{ periodStart: '2026-01-01', periodEnd: '2026-03-31', currencyCode: 'USD', currencyDecimals: 2 },
    rows: [{ ...row, deals: [deal] }]
  } as never);
  await pressed();
  const marks = jest
    .mocked(file.pdfOf)
    .mock.calls.at(-1)![0][0]!
    .blocks.flatMap(({ marks: own }) => own);
  expect(marks.filter((mark) => mark.kind === 'text').map((mark) => mark.text)).toContain('Forecast of the week');
});

test('says what went wrong', async () => {
  jest.mocked(load).mockRejectedValue({ body: { message: 'You do not have access' } });
  const root = await pressed();
  expect(root.querySelector('[role="alert"]')).not.toBeNull();
});
