// A task for the manager: what it says, for whom, and where there is nobody to ask.
import { createElement } from 'lwc';
import LightningPrompt from 'lightning/prompt';
import make from '@salesforce/apex/PathTaskController.make';
import QuotaAsk from 'c/quotaAsk';
import { answer } from 'c/quotaAnswer';
import type { QuotaInput } from 'c/quotaEngine';
import { DANA, WORDS } from '../../quotaSentence/__tests__/fixture';

jest.mock('@salesforce/apex/PathTaskController.make', () => ({ default: jest.fn() }), { virtual: true });

const ASKED = { ...DANA, user: { ...DANA.user, managerName: 'Marcus Oyelaran', managerId: '005M' } };
const WITHOUT: QuotaInput = { ...ASKED, quotas: [] };
const ZERO: QuotaInput = { ...ASKED, quotas: ASKED.quotas.map((quota) => ({ ...quota, ramp: 0, adjustments: [] })) };

async function render(input: QuotaInput, about = '') {
  const element = createElement('c-quota-ask', { is: QuotaAsk });
  const row = answer(input, input.today).measures.find(({ measure }) => measure === 'Revenue')!.whole;
  Object.assign(element, { input, row, words: { ...WORDS, about } });
  document.body.appendChild(element);
  await Promise.resolve();
  const root = element.shadowRoot!;
  return { root, button: () => root.querySelector<HTMLElement & { label: string }>('lightning-button') };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  document.body.replaceChildren();
  (make as unknown as jest.Mock).mockReset().mockResolvedValue(['00T1']);
});

test('a missing quota is asked for, as a task of the manager about no record', async () => {
  const open = jest.spyOn(LightningPrompt, 'open').mockResolvedValue(' Set it, please ');
  const { root, button } = await render(WITHOUT);
  expect(button()!.label).toBe('Ask Marcus Oyelaran');
  button()!.click();
  await settled();
  expect(open.mock.calls[0]![0]).toMatchObject({
    defaultValue: 'Set a quota for Revenue in Q1 2026 for Dana Whitlock'
  });
  expect(make).toHaveBeenCalledWith({
    ownerId: '005M',
    steps: JSON.stringify([{ subject: 'Set it, please', due: null, record: null }])
  });
  expect(root.querySelector<HTMLElement & { message: string }>('c-undo-note')!.message).toBe(
    'Marcus Oyelaran has a task.'
  );
});

test('a quota of 0 is reported with its record; without words nothing is made', async () => {
  const open = jest.spyOn(LightningPrompt, 'open').mockResolvedValue(null);
  const { button } = await render(ZERO);
  expect(button()!.label).toBe('Report a mistake');
  button()!.click();
  await settled();
  expect(make).not.toHaveBeenCalled();
  open.mockResolvedValue('Wrong');
  button()!.click();
  await settled();
  const quota = ZERO.quotas.find(({ measure, period }) => measure === 'Revenue' && period === ZERO.period)!;
  expect(make).toHaveBeenCalledWith(
    expect.objectContaining({ steps: JSON.stringify([{ subject: 'Wrong', due: null, record: quota.id }]) })
  );
});

test('without a manager it says so; of somebody else, and where the quota is fine, nothing is asked', async () => {
  const alone = await render({ ...WITHOUT, user: { ...WITHOUT.user, managerName: null, managerId: null } });
  expect(alone.root.textContent).toBe('No manager is set for you: ask your admin.');
  expect((await render(WITHOUT, 'Dana Whitlock')).button()).toBeNull();
  expect((await render(ASKED)).button()).toBeNull();
});
