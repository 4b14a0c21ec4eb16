// The container: a choice is shown at once and taken back where the org refuses; what is done is said; the rep sees no note.
import { createElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import choose from '@salesforce/apex/OneOnOneController.choose';
import finish from '@salesforce/apex/OneOnOneController.finish';
import load from '@salesforce/apex/OneOnOneController.load';
import share from '@salesforce/apex/OneOnOneController.share';
import OneOnOne from 'c/oneOnOne';
import type { OneOnOneInput } from 'c/oneOnOneEngine';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import { MEETING } from '../../oneOnOneSentence/__tests__/given';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn() }), { virtual: true });
jest.mock('c/oneOnOneLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../oneOnOneLabels/__tests__/english').englishModule()
);
function mockWire() {
  const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
  return { default: createApexTestWireAdapter(jest.fn()) };
}
jest.mock('@salesforce/apex/OneOnOneController.load', () => mockWire(), { virtual: true });
jest.mock('@salesforce/apex/QuotaController.load', () => mockWire(), { virtual: true });
jest.mock('@salesforce/apex/CoachingNoteController.load', () => mockWire(), { virtual: true });
jest.mock('@salesforce/apex/OneOnOneController.choose', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/OneOnOneController.finish', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/OneOnOneController.share', () => ({ default: jest.fn() }), { virtual: true });

const loads = load as unknown as Runner.TestAdapter<OneOnOneInput>;
const settled = () => new Promise((resolve) => setTimeout(resolve));
type Part = HTMLElement & Record<string, unknown>;

async function render(input: OneOnOneInput = MEETING) {
  const element = createElement('c-one-on-one', { is: OneOnOne });
  element.recordId = 'now';
  document.body.append(element);
  loads.emit(input);
  await settled();
  const root = element.shadowRoot!;
  const part = (name: string) => root.querySelector<Part>(name);
  const tell = async (name: string, event: string, detail?: object) => {
    part(name)!.dispatchEvent(new CustomEvent(event, { detail }));
    await settled();
  };
  const discussed = () =>
    (part('c-meeting-agenda')!['view'] as { groups: { items: { key: string; discuss: boolean }[] }[] }).groups.flatMap(
      ({ items }) => items.map(({ key, discuss }) => [key, discuss])
    );
  return { root, part, tell, discussed };
}

afterEach(() => {
  while (document.body.firstChild) document.body.firstChild.remove();
  jest.clearAllMocks();
});

const refused = Object.assign(new Error('refused'), { body: { message: 'This meeting is finished.' } });

it('shows a choice at once, and takes it back where the org refuses', async () => {
  const { root, tell, discussed } = await render();
  expect(discussed()).toEqual([['promise:cfo', true]]);
  jest.mocked(choose).mockResolvedValueOnce(undefined);
  await tell('c-meeting-agenda', 'choose', { key: 'promise:cfo', discuss: false });
  expect(discussed()).toEqual([['promise:cfo', false]]);
  jest.mocked(choose).mockRejectedValueOnce(refused);
  await tell('c-meeting-agenda', 'choose', { key: 'promise:cfo', discuss: true });
  expect(discussed()).toEqual([['promise:cfo', false]]);
  expect(root.querySelector('[role=alert]')!.textContent).toBe('This meeting is finished.');
});

it('asks before it finishes, hands over the agenda as it was seen, and leads to the next meeting', async () => {
  const { root, part, tell } = await render();
  await tell('c-meeting-head', 'finish');
  expect(part('c-meeting-finish')!['carried']).toBe(1);
  expect(part('c-meeting-finish')!['nextDay']).toBe('2026-02-20');
  jest.mocked(finish).mockResolvedValueOnce('next');
  await tell('c-meeting-finish', 'finish', { nextDay: '2026-02-20' });
  const [asked] = jest.mocked(finish).mock.calls[0]!;
  expect(JSON.parse(asked.agenda)).toMatchObject({
    since: '2026-02-06',
    changes: [{ key: 'promise:cfo', discuss: true }]
  });
  expect(part('c-meeting-finish')).toBeNull();
  expect(root.querySelector('[role=status]')!.textContent).toContain('Dana Whitlock can sign it now.');
  expect(refreshApex).toHaveBeenCalled();
});

it('says that the agenda is shared', async () => {
  const { root, tell } = await render();
  jest.mocked(share).mockResolvedValueOnce(undefined);
  await tell('c-meeting-head', 'share');
  expect(root.querySelector('[role=status]')!.textContent).toContain('Dana Whitlock can read the agenda now');
});

it('has no note and no choices for the rep, who signs what is finished', async () => {
  const agenda = JSON.stringify({ since: '2026-02-06', changes: [] });
  const meeting = { ...MEETING.meeting, status: 'Finished' as const, finishedAt: '2026-02-14T00:00:00Z', agenda };
  const { root, part } = await render({ ...MEETING, role: 'Rep', meeting });
  expect(part('c-coaching-note')).toBeNull();
  expect(part('c-meeting-agenda')!['view']).toMatchObject({ mayChange: false });
  expect(root.querySelector('.sign')!.textContent).toContain('Marcus Oyelaran has finished this meeting.');
});

it('shows what is frozen and unreadable as an empty agenda', async () => {
  const meeting = { ...MEETING.meeting, status: 'Finished' as const, agenda: '{' };
  const { discussed } = await render({ ...MEETING, meeting });
  expect(discussed()).toEqual([]);
});
