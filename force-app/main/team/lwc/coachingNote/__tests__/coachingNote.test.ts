// The private note: saved on pause, said when, tried again after a failure, and never lost to a later answer of the org.
import { createElement } from 'lwc';
import loadNote from '@salesforce/apex/CoachingNoteController.load';
import saveNote from '@salesforce/apex/CoachingNoteController.save';
import CoachingNote from 'c/coachingNote';
import type * as Runner from '@salesforce/sfdx-lwc-jest';

jest.mock('c/oneOnOneLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../oneOnOneLabels/__tests__/english').englishModule()
);
jest.mock(
  '@salesforce/apex/CoachingNoteController.load',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);
jest.mock('@salesforce/apex/CoachingNoteController.save', () => ({ default: jest.fn() }), { virtual: true });

const loads = loadNote as unknown as Runner.TestAdapter<object>;
const saves = jest.mocked(saveNote);

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-02-13T23:40:00Z') });
  saves.mockReset();
});
afterEach(() => {
  while (document.body.firstChild) document.body.firstChild.remove();
  jest.useRealTimers();
});

async function render() {
  const element = createElement('c-coaching-note', { is: CoachingNote });
  element.meetingId = 'meeting';
  document.body.append(element);
  loads.emit({ text: 'Strong on pricing', savedAt: '2026-02-13T23:38:00Z' });
  await jest.advanceTimersByTimeAsync(0);
  const root = element.shadowRoot!;
  const area = root.querySelector<HTMLElement & { value: string }>('lightning-textarea')!;
  const type = async (value: string, wait: number) => {
    area.dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await jest.advanceTimersByTimeAsync(wait);
  };
  return { element, root, area, type, state: () => root.querySelector('[role=status]')!.textContent };
}

it('says how long ago it was saved', async () => {
  const { area, state } = await render();
  expect(area.value).toBe('Strong on pricing');
  expect(state()).toBe('Saved 2 minutes ago');
  await jest.advanceTimersByTimeAsync(60_000);
  expect(state()).toBe('Saved 3 minutes ago');
});

it('saves once nothing is typed any more', async () => {
  const { type, state } = await render();
  saves.mockResolvedValue({ text: 'Waits', savedAt: '2026-02-13T23:40:01Z' });
  await type('Wai', 500);
  expect(state()).toBe('Not saved yet');
  await type('Waits', 1100);
  expect(saves.mock.calls).toEqual([[{ meetingId: 'meeting', text: 'Waits' }]]);
  expect(state()).toBe('Saved just now');
});

it('keeps what was typed where it fails, and tries again', async () => {
  const { root, area, type, state } = await render();
  saves.mockRejectedValueOnce(new Error('offline'));
  await type('Waits', 1100);
  expect(state()).toBe('Not saved.');
  loads.emit({ text: 'Strong on pricing', savedAt: null });
  await jest.advanceTimersByTimeAsync(0);
  expect(area.value).toBe('Waits');
  saves.mockResolvedValue({ text: 'Waits', savedAt: '2026-02-13T23:40:02Z' });
  root.querySelector<HTMLButtonElement>('button.link')!.click();
  await jest.advanceTimersByTimeAsync(0);
  expect(state()).toBe('Saved just now');
});

it('saves what is open when the page is left', async () => {
  const { element, type } = await render();
  saves.mockResolvedValue({ text: 'Waits', savedAt: null });
  await type('Waits', 10);
  element.remove();
  await jest.advanceTimersByTimeAsync(0);
  expect(saves).toHaveBeenCalledTimes(1);
});
