// The page of the forecast: what a manager and a rep see and send, what is read-only after the lock, and what is said.
import { createElement } from 'lwc';
import load from '@salesforce/apex/ForecastController.load';
import change from '@salesforce/apex/ForecastController.change';
import remind from '@salesforce/apex/ForecastController.remind';
import save from '@salesforce/apex/ForecastController.save';
import submitCall from '@salesforce/apex/ForecastController.submitCall';
import WeeklyForecast from 'c/weeklyForecast';
import { SENT } from '../../forecastSentence/__tests__/fixture';

jest.mock('c/forecastLabels', () => jest.requireActual('../../forecastLabels/__tests__/english').englishModule());
jest.mock(
  '@salesforce/apex/ForecastController.load',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);
for (const name of ['change', 'remind', 'save', 'submitCall', 'note'])
  jest.mock(`@salesforce/apex/ForecastController.${name}`, () => ({ default: jest.fn() }), { virtual: true });

/** What the page asks for its own width; it stays as wide as it is. */
class Unmoved {
  observe() {}
  disconnect() {}
}
Object.assign(globalThis, { ResizeObserver: Unmoved });

type Adapter = { emit(value: object): void; error(body: object): void };
const mocked = (method: unknown) => method as jest.Mock;
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

async function render(sent: object) {
  const element = createElement('c-weekly-forecast', { is: WeeklyForecast });
  document.body.appendChild(element);
  (load as unknown as Adapter).emit(sent);
  await settled();
  const root = element.shadowRoot!;
  const buttons = () => [...root.querySelectorAll<HTMLElement & { label: string }>('lightning-button')];
  return {
    root,
    labels: () => buttons().map(({ label }) => label),
    press: async (label: string) => {
      buttons()
        .find((button) => button.label === label)!
        .click();
      await settled();
    },
    status: () => root.querySelector('.said')!.textContent,
    alert: () => root.querySelector('[role=alert]')?.textContent
  };
}

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

test('a manager submits the call that is seen, with the summary', async () => {
  mocked(submitCall).mockResolvedValue({
    ...SENT,
    own: { status: 'Submitted', submittedAt: '2026-02-13T23:12:00Z', call: 41_000_000, summary: 'As sent' }
  });
  const { root, labels, press } = await render(SENT);
  expect(labels()).toEqual(['Export to Excel', 'Remind 2 reps', 'Submit my call']);
  expect(root.querySelector('c-own-forecast')).toBeNull();
  await press('Submit my call');
  const [{ call }] = mocked(submitCall).mock.calls[0] as [{ call: string }];
  expect(JSON.parse(call)).toMatchObject({ seen: 41_000_000, summary: expect.stringContaining('my call is $410,000') });
  expect(labels()).toContain('Submit my call again');
  expect(root.textContent!.replaceAll('\u202f', ' ')).toContain('Your call of $410,000 was submitted at 3:12 PM.');
});

test('a change is sent with its reason, and what the org refuses is said', async () => {
  const { root, status, alert } = await render(SENT);
  const table = root.querySelector('c-forecast-table')!;
  const keep = (amount: number | null) =>
    table.dispatchEvent(new CustomEvent('keep', { detail: { userId: '005H', amount, reason: 'Why' } }));
  mocked(change).mockResolvedValueOnce(SENT);
  keep(-100);
  await settled();
  expect(JSON.parse(mocked(change).mock.calls[0][0].change)).toEqual({ userId: '005H', amount: -100, reason: 'Why' });
  expect(status()).toBe('The change is kept, Henrik sees it.');
  mocked(change).mockRejectedValueOnce({ body: { message: 'This week is locked.' } });
  keep(null);
  await settled();
  expect(alert()).toBe('This week is locked.');
});

test('who is reminded is counted', async () => {
  const { press, status } = await render(SENT);
  mocked(remind).mockResolvedValueOnce(2).mockResolvedValueOnce(0);
  await press('Remind 2 reps');
  expect(status()).toBe('2 tasks made.');
  await press('Remind 2 reps');
  expect(status()).toBe('Everybody has a task of this week already.');
});

test('a rep sees the own forecast and sends it', async () => {
  const { root, labels, status } = await render({
    ...{ ...SENT, isManager: false, hasTeam: false, own: null },
    rows: SENT.rows!.slice(0, 1)
  });
  expect(labels()).toEqual([]);
  expect(root.querySelector('c-forecast-table')).toBeNull();
  mocked(save).mockResolvedValue(SENT);
  root
    .querySelector('c-own-forecast')!
    .dispatchEvent(new CustomEvent('save', { detail: { entry: '{"submits":true}', submits: true } }));
  await settled();
  expect(save).toHaveBeenCalledWith({ entry: '{"submits":true}' });
  expect(status()).toBe('Your forecast is submitted. Until the lock you can submit it again.');
});

test('after the lock nothing can be sent', async () => {
  const { root, labels } = await render({ ...SENT, isLocked: true });
  expect(labels()).toEqual(['Export to Excel']);
  expect(root.querySelector<HTMLElement & { disabled: boolean }>('c-forecast-summary')!.disabled).toBe(true);
});

test('who has people below without a quota is told so', async () => {
  const { root } = await render({
    ...{ ...SENT, isManager: false, hasTeam: true, own: null },
    rows: [{ userId: '005M', name: 'Marcus' }]
  });
  const state = root.querySelector<HTMLElement & { heading: string }>('c-state-message')!;
  expect(state.heading).toBe('Nobody below you has a quota this quarter');
});

test('what cannot be loaded is said', async () => {
  const element = createElement('c-weekly-forecast', { is: WeeklyForecast });
  document.body.appendChild(element);
  (load as unknown as Adapter).error({ message: 'There is no quarter of this week.' });
  await settled();
  const failed = element.shadowRoot!.querySelector<HTMLElement & { failure: { text: string } }>('c-failure-state');
  expect(failed!.failure.text).toBeDefined();
});
