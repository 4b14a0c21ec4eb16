// The container with what the wires hand over: answer, states, refresh.
import { createElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import load from '@salesforce/apex/DealController.load';
import loadShard from '@salesforce/apex/DealController.loadShard';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { getRecord } from 'lightning/uiRecordApi';
import DealApply from 'c/dealApply';
import { decide } from 'c/dealDecision';
import DealEligibility from 'c/dealEligibility';
import { programsOf } from '../../dealFetch/rules';
import { deal, program } from '../../dealEngine/__tests__/builders';
import type { CompiledProgram, DealInput, DealLoad, ProgramRules, ProgramShard } from 'c/dealEngine';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import type * as ApplyEnglish from '../../applyLabels/__tests__/english';
import type * as English from '../../dealLabels/__tests__/english';

jest.mock('c/applyLabels', () =>
  jest.requireActual<typeof ApplyEnglish>('../../applyLabels/__tests__/english').englishModule()
);
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
jest.mock('@salesforce/apex/DealController.loadShard', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/DealScenarioController.keep', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/DealScenarioController.remove', () => ({ default: jest.fn() }), { virtual: true });
jest.mock(
  '@salesforce/apex/DealScenarioController.scenariosOf',
  () => ({ default: jest.fn(() => Promise.resolve([])) }),
  { virtual: true }
);
jest.mock('@salesforce/apex/DealApplyController.apply', () => ({ default: jest.fn() }), { virtual: true });
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

const wiredDeals = load as unknown as Runner.TestAdapter<DealLoad>;
const shards = jest.mocked(loadShard as unknown as (shard: { stamp: string }) => Promise<ProgramRules>);
const records = getRecord as unknown as Runner.TestAdapter<object>;
const programs = [program({ key: 'a', name: 'First' }), program({ key: 'b', name: 'Second' })];

/** Stands for the deal's wire: sends a deal with its programs in two shards, as Apex stores them. */
const deals = {
  emit({ programs: all, ...rest }: DealInput, answer?: () => Promise<ProgramRules>) {
    const half = Math.ceil(all.length / 2);
    const parts = [all.slice(0, half), all.slice(half)].filter((part) => part.length > 0);
    const sent = parts.map((part, index): ProgramShard => {
      const [first, last] = [part[0]!, part[part.length - 1]!];
      return { vendorId: 'V1', firstId: first.id, lastId: last.id, count: part.length, stamp: `stamp ${index}` };
    });
    shards.mockImplementation(
      answer ?? (({ stamp }) => Promise.resolve(rulesOf(parts[Number(stamp.slice(-1))] ?? [])))
    );
    wiredDeals.emit({ ...rest, shards: sent });
  }
};

const rulesOf = (programs: readonly CompiledProgram[]): ProgramRules => ({
  stale: false,
  rules: programs.map((program) => JSON.stringify(program))
});

/** Until all promises that are under way have been kept. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

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

/** A part of the page, of what it shows where something failed, or of the desk that it shows once the deal is there. */
function child(element: Rendered, selector: string): Child | null {
  const root = element.shadowRoot;
  const parts = ['c-failure-state', 'c-deal-desk'].map((part) => root?.querySelector(part)?.shadowRoot);
  return [root, ...parts].map((one) => one?.querySelector<Child>(selector)).find((one) => one) ?? null;
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
  await settled();
  expect(wiredDeals.getLastConfig()).toEqual({ opportunityId: 'D1' });
  deals.emit(deal({ programs }));
  await settled();
  expect(child(element, 'c-loading-shape')).toBeNull();
  expect((child(element, 'c-deal-answer')?.input as DealInput).programs).toHaveLength(2);
});

test('another deal starts anew: the answer of the one before is gone at once', async () => {
  const element = render();
  deals.emit(deal({ programs }));
  await settled();
  element.recordId = 'D2';
  await settled();
  expect(child(element, 'c-deal-answer')).toBeNull();
  expect(child(element, 'c-loading-shape')).not.toBeNull();
  expect(wiredDeals.getLastConfig()).toEqual({ opportunityId: 'D2' });
  deals.emit(deal({ programs: [...programs].reverse() }));
  await settled();
  expect((child(element, 'c-deal-answer')?.input as DealInput).programs).toHaveLength(2);
});

describe('states', () => {
  test('no lines: what is ready, and the way to add products', async () => {
    const element = render();
    deals.emit(deal({ lines: [], programs: [] }));
    await settled();
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
    await settled();
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
    wiredDeals.error({ message: 'Unable to find Apex action', exceptionType: 'System.QueryException' }, 500);
    await settled();
    const state = child(element, 'c-state-message')!;
    expect([state.heading, state.text, state.details]).toEqual([
      'The check could not run',
      'No verdict was reached. Your deal is unchanged.',
      'Unable to find Apex action'
    ]);
    let answer: () => void = () => undefined;
    jest.mocked(refreshApex).mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    state.dispatchEvent(new CustomEvent('action'));
    await settled();
    expect(child(element, 'c-loading-shape')).not.toBeNull();
    deals.emit(deal({ programs }));
    answer();
    await settled();
    expect(child(element, 'c-state-message')).toBeNull();
    expect(child(element, 'c-deal-answer')).not.toBeNull();
  });

  test('the same failure again is shown again', async () => {
    const element = render();
    wiredDeals.error({ message: 'Busy', exceptionType: 'System.LimitException' }, 500);
    await settled();
    child(element, 'c-state-message')?.dispatchEvent(new CustomEvent('action'));
    for (let turn = 0; turn < 5; turn += 1) {
      await settled();
    }
    expect(child(element, 'c-state-message')?.details).toBe('Busy');
  });

  test('what Apex says to the user is said', async () => {
    const element = render();
    wiredDeals.error({ message: 'This opportunity does not exist, or you may not see it.' }, 500);
    await settled();
    const state = child(element, 'c-state-message')!;
    expect([state.text, state.details]).toEqual(['This opportunity does not exist, or you may not see it.', undefined]);
  });
});

describe('refresh', () => {
  test('an edit of the record elsewhere on the page asks Apex again', async () => {
    const element = render();
    deals.emit(deal({ programs }));
    records.emit(stamp('2026-02-13T08:00:00.000Z'));
    records.emit(stamp('2026-02-13T08:00:00.000Z'));
    await settled();
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

describe('rules', () => {
  test('special prices go to their rows; without the right to read them no row has the key', () => {
    const special = program({
      key: 'a',
      products: [
        { mode: 'Include', match: 'SKU', value: 'R5*' },
        { mode: 'Exclude', match: 'SKU', value: 'R55' }
      ]
    });
    const rules = [JSON.stringify(special), JSON.stringify(program({ key: 'b' }))];
    const [first, second] = programsOf([{ stale: false, rules, prices: ['[90000,null]', null] }])!;
    expect(first!.products.map((row) => row.special)).toEqual([90000, null]);
    expect(second!.products.some((row) => 'special' in row)).toBe(false);
    const [hidden] = programsOf([{ stale: false, rules }])!;
    expect(hidden!.products.some((row) => 'special' in row)).toBe(false);
  });

  test('a program that was changed meanwhile: the deal is asked for again, and its answer shown', async () => {
    const element = render();
    jest.mocked(refreshApex).mockImplementationOnce(() => {
      deals.emit(deal({ programs }));
      return Promise.resolve();
    });
    deals.emit(deal({ programs: programs.slice(1) }), () => Promise.resolve({ stale: true }));
    await settled();
    expect(refreshApex).toHaveBeenCalledTimes(1);
    expect((child(element, 'c-deal-answer')?.input as DealInput).programs).toHaveLength(2);
  });

  test('when nothing fresh comes, the check says that it could not run', async () => {
    const element = render();
    deals.emit(deal({ programs }), () => Promise.resolve({ stale: true }));
    await settled();
    expect(child(element, 'c-state-message')?.text).toBe('No verdict was reached. Your deal is unchanged.');
  });

  test('a shard that Apex refuses is a failure', async () => {
    const element = render();
    const refusal = { body: { message: 'You may not read everything that the check needs.' } };
    // Apex is answered with its own kind of error, which is no Error.
    deals.emit(deal({ programs }), () => Promise.reject(refusal as unknown as Error));
    await settled();
    expect(child(element, 'c-state-message')?.text).toBe('You may not read everything that the check needs.');
  });

  test('rules that come when the page shows another deal are not taken for its own', async () => {
    const element = render();
    let late: (rules: ProgramRules) => void = () => undefined;
    deals.emit(deal({ programs: programs.slice(1) }), () => new Promise((resolve) => (late = resolve)));
    await settled();
    element.recordId = 'D2';
    late(rulesOf(programs));
    await settled();
    expect(child(element, 'c-deal-answer')).toBeNull();
  });
});

test('what-if takes the place of the answer, with the steps of a near miss done, and gives it back', async () => {
  const element = render();
  deals.emit(deal({ programs }));
  await settled();
  const steps = [{ code: 'addUnits', lineId: 'L1', units: 2 }];
  const detail = { steps, force: { a: 'out' } };
  child(element, 'c-deal-answer')?.dispatchEvent(new CustomEvent('trywhatif', { detail }));
  await settled();
  const whatIf = child(element, 'c-deal-what-if');
  expect(whatIf).toMatchObject({ start: { lines: { L1: { quantity: 12 } } }, force: { a: 'out' } });
  expect(child(element, 'c-deal-answer')?.className).toContain('slds-hide');
  whatIf?.dispatchEvent(new CustomEvent('back'));
  await settled();
  expect(child(element, 'c-deal-what-if')).toBeNull();
  expect(child(element, 'c-deal-answer')?.className).not.toContain('slds-hide');
});

test('another deal has no what-if yet', async () => {
  const element = render();
  deals.emit(deal({ programs }));
  await settled();
  child(element, 'c-deal-answer')?.dispatchEvent(new CustomEvent('whatif', { detail: { force: {} } }));
  await settled();
  expect(child(element, 'c-deal-what-if')).not.toBeNull();
  element.recordId = 'D2';
  deals.emit(deal({ programs }));
  await settled();
  expect(child(element, 'c-deal-what-if')).toBeNull();
});

describe('applying', () => {
  const APPLIED = { applied: true, evaluationId: 'E1', programs: [{ key: 'a' }, { key: 'b' }] };

  async function press(result: unknown) {
    const opened = jest.spyOn(DealApply, 'open').mockResolvedValue(result);
    const element = render();
    const toast = jest.fn();
    element.addEventListener('lightning__showtoast', (event) => toast((event as CustomEvent<unknown>).detail));
    deals.emit(deal({ programs }));
    await settled();
    const input = child(element, 'c-deal-answer')?.input as DealInput;
    const decision = decide(input, input.today, { advice: false });
    child(element, 'c-deal-answer')?.dispatchEvent(new CustomEvent('apply', { detail: { decision, force: {} } }));
    await settled();
    return { element, opened, toast, decision };
  }

  test('opens the modal with the decision that was on the page', async () => {
    const { opened, toast, decision } = await press(undefined);
    expect(opened).toHaveBeenCalledWith(
      expect.objectContaining({ label: `Apply ${decision.stack.chosen.length} programs` })
    );
    expect(opened).toHaveBeenCalledWith(
      expect.objectContaining({ offer: expect.objectContaining({ decision, undecided: [] }) })
    );
    // Dismissed: nothing is said and nothing asked for again.
    expect(toast).not.toHaveBeenCalled();
    expect(refreshApex).not.toHaveBeenCalled();
  });

  test('says what was applied, and asks for the deal again', async () => {
    const { toast } = await press({ ...APPLIED, guardrails: [] });
    expect(toast).toHaveBeenCalledWith(expect.objectContaining({ title: '2 programs applied', variant: 'success' }));
    expect(refreshApex).toHaveBeenCalledTimes(1);
  });

  test('says which limits the deal breaks, as long as what was applied is what is applied', async () => {
    const guardrails = [{ code: 'floor', lineId: 'L1', productName: 'VX-48', ppm: null, limitPpm: null }];
    const { element, toast } = await press({ ...APPLIED, guardrails });
    expect(toast).toHaveBeenCalledWith(
      expect.objectContaining({ message: 'VX-48 sells below its floor price.', variant: 'warning' })
    );
    const applied = { evaluationId: 'E1', at: '2026-02-13T18:41:00Z', keys: ['a', 'b'] };
    deals.emit(deal({ programs, applied }));
    await settled();
    expect(child(element, 'c-limit-note')?.broken).toEqual(guardrails);
    deals.emit(deal({ programs, applied: { ...applied, evaluationId: 'E2' } }));
    await settled();
    expect(child(element, 'c-limit-note')).toBeNull();
  });

  test('the modal can ask for the deal as it is then', async () => {
    const { opened } = await press(undefined);
    const { fresh: ask } = opened.mock.lastCall?.[0] as unknown as { fresh(): Promise<DealInput> };
    const fresh = await ask();
    expect(refreshApex).toHaveBeenCalledTimes(1);
    expect(fresh.programs).toHaveLength(2);
  });

  test('what is applied is said above the answer', async () => {
    const element = render();
    const applied = { evaluationId: 'E1', at: '2026-02-13T18:41:00Z', keys: ['a'] };
    deals.emit(deal({ programs, applied }));
    await settled();
    expect(child(element, 'c-applied-note')?.applied).toEqual(applied);
  });
});
