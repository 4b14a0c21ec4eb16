// The container with what the wires hand over: answer, states, refresh.
import { createElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import load from '@salesforce/apex/DealController.load';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { getRecord } from 'lightning/uiRecordApi';
import DealEligibility from 'c/dealEligibility';
import { deal, program } from '../../dealEngine/__tests__/builders';
import type { DealResult } from 'c/dealEngine';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import type * as English from '../../dealLabels/__tests__/english';

jest.mock('c/dealLabels', () =>
  jest.requireActual<typeof English>('../../dealLabels/__tests__/english').englishModule()
);
jest.mock(
  '@salesforce/apex/DealController.load',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);
jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });
const mockNavigate = jest.fn();
jest.mock('lightning/navigation', () => {
  const Navigate = Symbol('Navigate');
  const mixin = (Base: new () => object) =>
    class extends Base {
      [Navigate](reference: object) {
        mockNavigate(reference);
      }
    };
  return { NavigationMixin: Object.assign(mixin, { Navigate }) };
});

const deals = load as unknown as Runner.TestAdapter<ReturnType<typeof deal>>;
const records = getRecord as unknown as Runner.TestAdapter<object>;
const programs = [program({ key: 'a', name: 'First' }), program({ key: 'b', name: 'Second' })];

/** jsdom has no layout; the widths are the board's own affair. */
globalThis.ResizeObserver = class implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
};

function render() {
  const element = createElement('c-deal-eligibility', { is: DealEligibility });
  element.recordId = 'D1';
  document.body.append(element);
  return element;
}

type Rendered = ReturnType<typeof render>;
type Child = HTMLElement & Record<string, unknown>;

function child(element: Rendered, selector: string): Child | null {
  return element.shadowRoot?.querySelector<Child>(selector) ?? null;
}

function stamp(value: string): object {
  return { apiName: 'Opportunity', id: 'D1', fields: { LastModifiedDate: { value, displayValue: null } } };
}

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

test('asks for the deal of the page, and shows the shape of the answer until it comes', async () => {
  const element = render();
  expect(child(element, 'c-loading-shape')?.label).toBe('Checking programs');
  await Promise.resolve();
  expect(deals.getLastConfig()).toEqual({ opportunityId: 'D1' });
  deals.emit(deal({ programs }));
  await Promise.resolve();
  expect(child(element, 'c-loading-shape')).toBeNull();
  expect((child(element, 'c-program-board')?.result as DealResult).verdicts).toHaveLength(2);
});

test('another deal starts anew: the answer of the one before is gone at once', async () => {
  const element = render();
  deals.emit(deal({ programs }));
  await Promise.resolve();
  element.recordId = 'D2';
  await Promise.resolve();
  expect(child(element, 'c-program-board')).toBeNull();
  expect(child(element, 'c-loading-shape')).not.toBeNull();
  expect(deals.getLastConfig()).toEqual({ opportunityId: 'D2' });
  deals.emit(deal({ programs: [...programs].reverse() }));
  await Promise.resolve();
  expect((child(element, 'c-program-board')?.result as DealResult).verdicts).toHaveLength(2);
});

describe('states', () => {
  test('no lines: what is ready, and the way to add products', async () => {
    const element = render();
    deals.emit(deal({ lines: [], programs: [] }));
    await Promise.resolve();
    const state = child(element, 'c-state-message')!;
    expect([state.heading, state.text]).toEqual([
      'Add products to see what this deal earns',
      '24 programs of 4 vendors are ready to check.'
    ]);
    state.dispatchEvent(new CustomEvent('action'));
    expect(mockNavigate).toHaveBeenCalledWith({
      type: 'standard__recordRelationshipPage',
      attributes: {
        recordId: 'D1',
        objectApiName: 'Opportunity',
        relationshipApiName: 'OpportunityLineItems',
        actionName: 'view'
      }
    });
  });

  test('no programs: on which day none is valid', async () => {
    const element = render();
    deals.emit(deal({ programs: [] }));
    await Promise.resolve();
    const state = child(element, 'c-state-message')!;
    expect([state.heading, state.text]).toEqual([
      'No programs for the vendors on this deal',
      'None is valid on Feb 27, 2026. The deal desk can load them.'
    ]);
    state.dispatchEvent(new CustomEvent('action'));
    expect(mockNavigate).toHaveBeenCalledWith({
      type: 'standard__objectPage',
      attributes: { objectApiName: 'Incentive_Program__c', actionName: 'list' }
    });
  });

  test('an unexpected failure: details for the admin; Try Again asks again', async () => {
    const element = render();
    deals.error({ message: 'Unable to find Apex action', exceptionType: 'System.QueryException' }, 500);
    await Promise.resolve();
    const state = child(element, 'c-state-message')!;
    expect([state.heading, state.text, state.details]).toEqual([
      'The check could not run',
      'No verdict was reached. Your deal is unchanged.',
      'Unable to find Apex action'
    ]);
    let answer: () => void = () => undefined;
    jest.mocked(refreshApex).mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    state.dispatchEvent(new CustomEvent('action'));
    await Promise.resolve();
    expect(child(element, 'c-loading-shape')).not.toBeNull();
    deals.emit(deal({ programs }));
    answer();
    await Promise.resolve();
    expect(child(element, 'c-state-message')).toBeNull();
    expect(child(element, 'c-program-board')).not.toBeNull();
  });

  test('the same failure again is shown again', async () => {
    const element = render();
    deals.error({ message: 'Busy', exceptionType: 'System.LimitException' }, 500);
    await Promise.resolve();
    child(element, 'c-state-message')?.dispatchEvent(new CustomEvent('action'));
    for (let turn = 0; turn < 5; turn += 1) {
      await Promise.resolve();
    }
    expect(child(element, 'c-state-message')?.details).toBe('Busy');
  });

  test('what Apex says to the user is said', async () => {
    const element = render();
    deals.error({ message: 'This opportunity does not exist, or you may not see it.' }, 500);
    await Promise.resolve();
    const state = child(element, 'c-state-message')!;
    expect([state.text, state.details]).toEqual(['This opportunity does not exist, or you may not see it.', undefined]);
  });

  test('without View Cost the summary says so', async () => {
    const element = render();
    deals.emit(deal({ programs, costVisible: false }));
    await Promise.resolve();
    expect(child(element, 'c-deal-summary')?.costHidden).toBe(true);
  });
});

describe('refresh', () => {
  test('an edit of the record elsewhere on the page asks Apex again', async () => {
    const element = render();
    deals.emit(deal({ programs }));
    records.emit(stamp('2026-02-13T08:00:00.000Z'));
    records.emit(stamp('2026-02-13T08:00:00.000Z'));
    await Promise.resolve();
    expect(refreshApex).not.toHaveBeenCalled();
    records.emit(stamp('2026-02-13T08:00:05.000Z'));
    expect(refreshApex).toHaveBeenCalledTimes(1);
    expect(element.isConnected).toBe(true);
  });

  test('the page can ask for fresh data, as long as the component is there', async () => {
    const element = render();
    const handler = (registerRefreshHandler as jest.Mock).mock.calls[0]?.[1] as () => Promise<boolean>;
    await expect(handler()).resolves.toBe(true);
    expect(refreshApex).toHaveBeenCalledTimes(1);
    element.remove();
    expect(unregisterRefreshHandler).toHaveBeenCalledTimes(1);
  });
});
