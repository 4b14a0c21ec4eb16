// Planning a one-on-one: whom one may choose, what is missing, what is refused, and where it leads.
import { createElement } from 'lwc';
import planMeeting from '@salesforce/apex/OneOnOneStartController.plan';
import loadReps from '@salesforce/apex/OneOnOneStartController.reps';
import OneOnOneStart, { type TeamPerson } from 'c/oneOnOneStart';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import { english } from '../../oneOnOneLabels/__tests__/english';

jest.mock('c/oneOnOneLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../oneOnOneLabels/__tests__/english').englishModule()
);
function mockWire() {
  const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
  return { default: createApexTestWireAdapter(jest.fn()) };
}
jest.mock('@salesforce/apex/OneOnOneStartController.reps', () => mockWire(), { virtual: true });
jest.mock('@salesforce/apex/OneOnOneStartController.plan', () => ({ default: jest.fn() }), { virtual: true });
const mockNavigate = jest.fn();
jest.mock('lightning/navigation', () => {
  const Navigate = Symbol('Navigate');
  const mixin = (Base: new () => object) =>
    class extends Base {
      [Navigate](page: unknown) {
        mockNavigate(page);
      }
    };
  return { NavigationMixin: Object.assign(mixin, { Navigate }) };
});

const reps = loadReps as unknown as Runner.TestAdapter<readonly TeamPerson[]>;
const settled = () => new Promise((resolve) => setTimeout(resolve));
const PEOPLE: readonly TeamPerson[] = [
  { userId: 'dana', name: 'Dana Whitlock', team: 'Commercial' },
  { userId: 'owen', name: 'Owen Keane' }
];

type Button = HTMLElement & { disabled: boolean };

async function render(people: readonly TeamPerson[] | null = PEOPLE) {
  const element = createElement('c-one-on-one-start', { is: OneOnOneStart });
  document.body.append(element);
  if (people) {
    reps.emit(people);
  }
  await settled();
  const root = element.shadowRoot!;
  const press = async () => {
    root.querySelector<Button>('lightning-button')!.click();
    await settled();
  };
  const choose = (value: string) =>
    root.querySelector('lightning-combobox')!.dispatchEvent(new CustomEvent('change', { detail: { value } }));
  const enter = (day: string) => (root.querySelector<HTMLElement & { value: string }>('lightning-input')!.value = day);
  return { root, press, choose, enter, alert: () => root.querySelector('[role=alert]')?.textContent };
}

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

it('offers the people of the branch by name and team', async () => {
  const { root } = await render();
  expect(root.querySelector<HTMLElement & { options: object[] }>('lightning-combobox')!.options).toEqual([
    { value: 'dana', label: 'Dana Whitlock (Commercial)' },
    { value: 'owen', label: 'Owen Keane' }
  ]);
});

it('whoever has nobody to meet, or may not ask, sees nothing of it', async () => {
  expect((await render([])).root.querySelector('section')).toBeNull();
  expect((await render(null)).root.querySelector('section')).toBeNull();
  const refused = await render(null);
  reps.error({ message: 'refused' });
  await settled();
  expect(refused.root.querySelector('section')).toBeNull();
});

it('asks for a person and a day before it sends anything', async () => {
  const { press, choose, alert } = await render();
  await press();
  expect(alert()).toBe(english.startRep);
  choose('dana');
  await press();
  expect(alert()).toBe(english.startDay);
  expect(planMeeting).not.toHaveBeenCalled();
});

it('plans it and opens it; a refusal is said and the button is free again', async () => {
  jest
    .mocked(planMeeting)
    .mockRejectedValueOnce(Object.assign(new Error('x'), { body: { message: 'Not of your team.' } }))
    .mockResolvedValueOnce('meeting');
  const { root, press, choose, enter, alert } = await render();
  choose('dana');
  enter('2026-02-20');
  await press();
  expect(alert()).toBe('Not of your team.');
  expect(mockNavigate).not.toHaveBeenCalled();
  expect(root.querySelector<Button>('lightning-button')!.disabled).toBe(false);
  await press();
  expect(jest.mocked(planMeeting).mock.calls[1]).toEqual([{ repId: 'dana', day: '2026-02-20' }]);
  expect(alert()).toBeUndefined();
  expect(mockNavigate).toHaveBeenCalledWith({
    type: 'standard__recordPage',
    attributes: { recordId: 'meeting', actionName: 'view' }
  });
});
