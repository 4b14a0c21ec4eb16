// The tab of the joint plan: what it shows, files, the sign-off, and who is refused with which reason.
import { createElement } from 'lwc';
import load from '@salesforce/apex/JointPlanController.load';
import signOff from '@salesforce/apex/JointPlanController.signOff';
import { offer } from 'c/documentDownload';
import JointPlan from 'c/jointPlan';
import type { JointPlan as Sent } from 'c/jointPlanContent';
import { pdfFileOf } from 'c/jointPlanFile';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import { EMPTY_JOINT, NORTHGATE_JOINT } from '../../jointPlanContent/__tests__/northgate';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn() }), { virtual: true });
jest.mock('c/jointPlanLabels', () =>
  jest.requireActual<{ jointModule: () => object }>('../../jointPlanLabels/__tests__/english').jointModule()
);
jest.mock('c/planLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../planLabels/__tests__/english').englishModule()
);
jest.mock('c/ownWidth', () => ({ watchWidth: () => () => undefined }));
jest.mock('c/documentDownload', () => ({
  pdfLibrary: jest.fn().mockResolvedValue({}),
  wordLibrary: jest.fn(),
  excelLibrary: jest.fn(),
  offer: jest.fn((_file: unknown, name: string, ending: string) => `${name}.${ending}`)
}));
jest.mock('c/jointPlanFile', () => ({ pdfFileOf: jest.fn(), wordOf: jest.fn(), excelOf: jest.fn() }));
jest.mock(
  '@salesforce/apex/JointPlanController.load',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);
jest.mock('@salesforce/apex/JointPlanController.signOff', () => ({ default: jest.fn() }), { virtual: true });

const loads = load as unknown as Runner.TestAdapter<Sent>;
const signs = jest.mocked(signOff);
const settled = () => new Promise((resolve) => setTimeout(resolve));
const ABOUT = {
  ...{ editable: true, objectives: 5, actions: 8, heldBack: 2 },
  signers: [{ id: 'c1', name: 'Priya Raman', title: 'CIO' }]
};
const SENT: Sent = { document: NORTHGATE_JOINT, about: ABOUT };

async function render(sent: Sent) {
  const element = createElement('c-joint-plan', { is: JointPlan });
  Object.assign(element, { recordId: 'p1' });
  document.body.append(element);
  loads.emit(sent);
  await settled();
  const root = element.shadowRoot!;
  const button = (label: string) => {
    const places = [root, root.querySelector('c-joint-plan-files')!.shadowRoot!];
    const all = places.flatMap((place) => [
      ...place.querySelectorAll<HTMLElement & { label: string; disabled: boolean }>('lightning-button')
    ]);
    return all.find((one) => one.label === label)!;
  };
  const press = async (label: string) => {
    button(label).click();
    await settled();
  };
  const textOf = (selector: string) => root.querySelector(selector)?.textContent?.trim();
  return { root, button, press, textOf };
}

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

test('it shows the pages, and beside them what the customer does not see', async () => {
  const { root, textOf } = await render(SENT);
  expect(textOf('.shown')).toBe('Customer view: 3 of 5 objectives, 6 of 8 actions shown');
  expect(root.querySelector('.about')?.textContent).toContain('2 shared objectives are held back');
  expect(root.querySelector('.about')?.textContent).toContain('The customer has not agreed yet.');
  expect(root.querySelectorAll('c-joint-plan-page')).toHaveLength(1);
  const drawn = root.querySelector('c-joint-plan-page')!.shadowRoot!.querySelectorAll('text');
  expect([...drawn].map((one) => one.textContent?.trim())).toContain('Site managers recommend us');
  expect(root.querySelector('c-joint-plan-text')!.shadowRoot!.querySelectorAll('h3')).toHaveLength(5);
});

test('a file is made and named after the customer; a failure is said', async () => {
  const { press, textOf } = await render(SENT);
  await press('Print');
  expect(offer).toHaveBeenCalledWith(undefined, 'Northgate Logistics joint plan 2026', 'pdf');
  expect(textOf('[role="status"]')).toBe('Northgate Logistics joint plan 2026.pdf was downloaded.');
  jest.mocked(pdfFileOf).mockImplementationOnce(() => {
    throw new Error('out of memory');
  });
  await press('Print');
  expect(textOf('[role="alert"]')).toMatch(/^The file could not be made: .*out of memory$/);
});

test('a sign-off is recorded and said; a refusal keeps the form', async () => {
  const { root, press, textOf, button } = await render(SENT);
  await press('Record Sign-off');
  const form = root.querySelector('c-sign-off')!;
  const sign = async () => {
    form.dispatchEvent(new CustomEvent('sign', { detail: { contactId: 'c1', day: '2026-02-12' } }));
    await settled();
  };
  signs.mockRejectedValueOnce({ body: { message: 'Not saved: the plan is locked' } });
  await sign();
  expect(textOf('[role="alert"]')).toBe('Not saved: the plan is locked');
  expect(root.querySelector('c-sign-off')).not.toBeNull();
  const signed = { ...NORTHGATE_JOINT, signedBy: { name: 'Priya Raman', title: 'CIO' }, signedOn: '2026-02-12' };
  signs.mockResolvedValueOnce({ document: signed, about: ABOUT });
  await sign();
  expect(signs).toHaveBeenLastCalledWith({ planId: 'p1', contactId: 'c1', day: '2026-02-12' });
  expect(root.querySelector('c-sign-off')).toBeNull();
  expect(textOf('[role="status"]')).toMatch(/^Sign-off recorded\./);
  expect(root.querySelector('.about')?.textContent).toContain('Priya Raman agreed on Feb 12, 2026.');
  expect(button('Record Sign-off').disabled).toBe(false);
});

test('whoever may only read it is told whom to ask', async () => {
  const { button, textOf } = await render({ ...SENT, about: { ...ABOUT, editable: false } });
  expect(button('Record Sign-off').disabled).toBe(true);
  expect(button('Print').disabled).toBe(false);
  expect(textOf('.reason')).toBe('Only those who may change this plan can record a sign-off. Ask Mara Lindqvist.');
});

test('of a plan of which nothing is shared it says what to do, and makes no file', async () => {
  const { root, button } = await render({ document: EMPTY_JOINT, about: { ...ABOUT, heldBack: 0 } });
  const state = root.querySelector<HTMLElement & { heading: string }>('c-state-message')!;
  expect(state.heading).toBe('Nothing is shared with the customer yet');
  expect(['Print', 'Word', 'Excel'].map((label) => button(label).disabled)).toEqual([true, true, true]);
  expect(root.querySelector('c-joint-plan-page')).toBeNull();
});

test('characters that the font does not have are named', async () => {
  const { root } = await render({ ...SENT, document: { ...NORTHGATE_JOINT, needs: ['東京 office'] } });
  expect(root.querySelector('.about')?.textContent).toContain(
    'Printed as pictures, because the font of the PDF does not have them: 東 京'
  );
});

test('what could not be loaded can be tried again', async () => {
  const element = createElement('c-joint-plan', { is: JointPlan });
  document.body.append(element);
  loads.error({ message: 'This plan does not exist.' });
  await settled();
  expect(element.shadowRoot!.querySelector('c-failure-state')).not.toBeNull();
});
