// The button of the pack: a file is offered, and what went wrong is said.
import { createElement } from 'lwc';
import load from '@salesforce/apex/TeamPackController.load';
import * as download from 'c/documentDownload';
import * as file from 'c/documentFile';
import StaffPack from 'c/staffPack';
import { BOARD, INPUT, WORDS } from '../../boardSentence/__tests__/fixture';

jest.mock('@salesforce/apex/TeamPackController.load', () => ({ default: jest.fn() }), { virtual: true });
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

test('says what went wrong', async () => {
  jest.mocked(load).mockRejectedValue({ body: { message: 'You do not have access' } });
  const root = await pressed();
  expect(root.querySelector('[role="alert"]')).not.toBeNull();
});
