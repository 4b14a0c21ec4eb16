// The handover: what each side waits for, that only a side has a button, that a tick and an acceptance are saved and said,
// and that a refusal puts back what is shown. The handover is that of the vectors.
import { readFileSync } from 'node:fs';
import { createElement } from 'lwc';
import load from '@salesforce/apex/HandoverController.load';
import transition from '@salesforce/apex/HandoverController.transition';
import AccountHandover from 'c/accountHandover';
import type { Handover as Given, HandoverInput } from 'c/handoverState';
import { updateRecord } from 'lightning/uiRecordApi';
import type * as Runner from '@salesforce/sfdx-lwc-jest';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn() }), { virtual: true });
jest.mock('c/handoverLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../handoverLabels/__tests__/english').englishModule()
);
jest.mock(
  '@salesforce/apex/HandoverController.load',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);
jest.mock('@salesforce/apex/HandoverController.transition', () => ({ default: jest.fn() }), { virtual: true });

const loads = load as unknown as Runner.TestAdapter<HandoverInput>;
const saves = jest.mocked(updateRecord);
const accepts = jest.mocked(transition);
const settled = () => new Promise((resolve) => setTimeout(resolve));
const { asOf, given } = JSON.parse(readFileSync('vectors/plans/handover.json', 'utf8')) as {
  asOf: string;
  given: Given;
};

async function render(handover: Given | null, userId = 'u2', others: readonly Given[] = []) {
  const element = createElement('c-account-handover', { is: AccountHandover });
  document.body.append(element);
  loads.emit({ asOf, userId, mayStart: true, handovers: handover ? [handover, ...others] : [] });
  await settled();
  const own = element.shadowRoot!;
  const root = own.querySelector('c-handover-card')?.shadowRoot ?? own;
  const part = (name: string) => root.querySelector(name)!.shadowRoot!;
  const list = () => own.querySelector('c-handover-list')!.shadowRoot!;
  const text = (from: ParentNode, selector: string) =>
    [...from.querySelectorAll(selector)].map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
  return { root, list, part, text, button: () => root.querySelector<HTMLButtonElement>('.decide button') };
}

beforeEach(() => {
  saves.mockReset();
  accepts.mockReset();
});

afterEach(() => document.body.replaceChildren());

test('milestones, checklist and sides say where the handover stands, and why it cannot be accepted yet', async () => {
  const { root, part, text, button } = await render(given);
  expect(text(root, 'h2, .head .note')).toEqual(['Handover: Akron depot', '6 of 8 done']);
  expect(text(root, '.head + .note')[0]).toBe('From Owen Hale, started Jan 5, 2026');
  expect(text(part('c-milestone-dots'), 'li')).toEqual([
    '30 daysDone Feb 3',
    '60 daysMar 6, in 21 days',
    '90 daysApr 5'
  ]);
  expect(text(part('c-handover-checklist'), 'li').slice(-2)).toEqual(['Item 7due Feb 17', 'Item 8due Feb 19']);
  expect(text(root, '.side .sign')).toEqual(['Accepted Feb 2', 'Waits for 2 items']);
  expect(button()?.disabled).toBe(true);
  expect(text(root, '#reason, .decide .note')).toContain('Open when 2 more items are done');
});

test('who is neither side has no button; who hands over may take the acceptance back', async () => {
  expect((await render(given, 'u9')).button()).toBeNull();
  document.body.replaceChildren();
  expect((await render(given, 'u1')).button()?.textContent?.trim()).toBe('Take Back Acceptance');
});

test('an item that is ticked is saved with its day and said', async () => {
  const { root, part, text } = await render(given);
  const box = part('c-handover-checklist').querySelectorAll('input')[6]!;
  box.checked = true;
  box.dispatchEvent(new CustomEvent('change'));
  await settled();
  expect(saves).toHaveBeenCalledWith(
    { fields: { Id: 'i7', Done_Date__c: asOf } },
    { ifUnmodifiedSince: given.items[6]!.modified }
  );
  expect(text(root, '[aria-live]')).toEqual(['Item 7: done.']);
});

test('a refusal is said, and the box is as it was', async () => {
  saves.mockRejectedValue({ body: { message: 'Both sides have accepted: the checklist stays as it is.' } });
  const { root, part, text } = await render(given);
  const box = part('c-handover-checklist').querySelectorAll('input')[6]!;
  box.checked = true;
  box.dispatchEvent(new CustomEvent('change'));
  await settled();
  await settled();
  expect(text(root, '[role="alert"]')[0]).toMatch(/^Not saved: /);
  expect(box.checked).toBe(false);
});

test('a milestone is marked as done by its dot', async () => {
  const { part } = await render(given);
  part('c-milestone-dots').querySelector<HTMLElement>('[data-days="60"]')?.click();
  await settled();
  expect(saves).toHaveBeenCalledWith(
    { fields: { Id: 'h1', Day_60_Done__c: asOf } },
    { ifUnmodifiedSince: given.modified }
  );
});

test('the taker accepts once all is done', async () => {
  const items = given.items.map((item) => ({ ...item, done: item.done ?? asOf }));
  const { root, text, button } = await render({ ...given, items });
  expect(button()?.disabled).toBe(false);
  button()?.click();
  await settled();
  expect(accepts).toHaveBeenCalledWith({ handoverId: 'h1', event: 'Accept' });
  expect(text(root, '[aria-live]')).toEqual(['You accepted the handover.']);
});

test('a milestone that was marked by mistake is open again', async () => {
  const { root, part, text } = await render(given);
  const [first] = part('c-milestone-dots').querySelectorAll('button');
  expect(first?.title).toBe('Mark 30 days as not done');
  first?.click();
  await settled();
  expect(saves).toHaveBeenCalledWith(
    { fields: { Id: 'h1', Day_30_Done__c: null } },
    { ifUnmodifiedSince: given.modified }
  );
  expect(text(root, '[aria-live]')).toEqual(['30 days: open again.']);
});

test('both have accepted: it is said, the checklist stays, and milestones to come are still marked', async () => {
  const { root, part, text, button } = await render({ ...given, status: 'Accepted', takerAccepted: asOf });
  expect(button()).toBeNull();
  expect(text(root, '.decide')).toEqual(['Both sides have accepted.']);
  expect([...part('c-handover-checklist').querySelectorAll('input')].every(({ disabled }) => disabled)).toBe(true);
  part('c-milestone-dots').querySelector<HTMLElement>('[data-days="60"]')?.click();
  await settled();
  expect(saves).toHaveBeenCalledWith(
    { fields: { Id: 'h1', Day_60_Done__c: asOf } },
    { ifUnmodifiedSince: given.modified }
  );
});

test('who may not change a handover can mark nothing', async () => {
  const { part } = await render({ ...given, editable: false });
  expect([...part('c-handover-checklist').querySelectorAll('input')].every(({ disabled }) => disabled)).toBe(true);
  expect(part('c-milestone-dots').querySelector('button')).toBeNull();
});

test('the others are listed with how far they are, and each can be shown', async () => {
  const toledo: Given = { ...given, id: 'h2', name: 'Toledo DC', items: given.items.slice(5) };
  const dayton: Given = { ...given, id: 'h3', name: 'Dayton DC', status: 'Accepted', takerAccepted: '2026-02-12' };
  const { root, list, text } = await render(given, 'u2', [toledo, dayton]);
  expect(text(list(), 'h3')).toEqual(['Other handovers (2)']);
  expect(text(list(), 'li')).toEqual(['Toledo DC1 of 3 done', 'Dayton DCAccepted Feb 12']);
  list().querySelector<HTMLElement>('button')!.click();
  await settled();
  expect(text(root, 'h2')).toEqual(['Handover: Toledo DC']);
  expect(root.activeElement).toBe(root.querySelector('h2'));
  expect(text(list(), 'li button')).toEqual(['Akron depot', 'Dayton DC']);
});

test('one that has been accepted stays in sight, although open ones come first', async () => {
  const items = given.items.map((item) => ({ ...item, done: item.done ?? asOf }));
  const other: Given = { ...given, id: 'h2', name: 'Toledo DC' };
  const ready = { ...given, items };
  const { root, text, button } = await render(ready, 'u2', [other]);
  button()?.click();
  await settled();
  const accepted: Given = { ...ready, status: 'Accepted', takerAccepted: asOf };
  loads.emit({ asOf, userId: 'u2', mayStart: true, handovers: [other, accepted] });
  await settled();
  expect(text(root, 'h2')).toEqual(['Handover: Akron depot']);
  expect(text(root, '.decide')).toEqual(['Both sides have accepted.']);
});

test('without a handover one can be started', async () => {
  const { root, text } = await render(null);
  expect(text(root, '.empty')).toEqual(['No handover of this account is shared with you.']);
  expect(text(root, 'button')).toEqual(['Start Handover']);
});
