// What the form offers and refuses, and what it closes with.
import { createElement } from 'lwc';
import { getRelatedListRecords } from 'lightning/uiRelatedListApi';
import StakeholderForm, { type AskedStakeholder } from 'c/stakeholderForm';
import { PLAN, words } from '../../relationshipMap/__tests__/fixture';

const settled = () => new Promise((resolve) => setTimeout(resolve));

/** The runner's adapter of platform wires, which its types leave out. */
interface Lists {
  emit(list: object, isFor: (config: { readonly relatedListId?: string }) => boolean): void;
}
const lists = getRelatedListRecords as unknown as Lists;

const asked = (changes: Partial<AskedStakeholder> = {}): AskedStakeholder => ({
  ...{
    person: PLAN.stakeholders.find(({ id }) => id === 'aisha') ?? null,
    center: null,
    role: null,
    accountId: 'account'
  },
  ...{ today: PLAN.today, logsContact: false, stakeholders: PLAN.stakeholders, centers: PLAN.centers },
  ...{ seniorities: ['Executive', 'Manager'], roles: ['Decision Maker', 'Evaluator'], words },
  ...changes
});

async function render(question: AskedStakeholder) {
  const element = createElement('c-stakeholder-form', { is: StakeholderForm });
  (element as unknown as { asked: AskedStakeholder }).asked = question;
  const closed: unknown[] = [];
  element.addEventListener('modalclose', (event) => closed.push((event as CustomEvent).detail));
  document.body.append(element);
  await settled();
  const root = element.shadowRoot!;
  const set = async (name: string, value: string) => {
    const event = new CustomEvent('change', { detail: { value } });
    root.querySelector(`[data-name="${name}"]`)!.dispatchEvent(event);
    await settled();
  };
  const save = async () => {
    root
      .querySelector<HTMLElement>('lightning-modal-footer lightning-button[variant="brand"], .slds-m-left_x-small')!
      .click();
    await settled();
    return root.querySelector('[role="alert"]')?.textContent ?? '';
  };
  return { root, set, save, closed };
}

afterEach(() => document.body.replaceChildren());

test('closes with what was typed; what is not known stays so', async () => {
  const { set, save, closed } = await render(asked());
  await set('access', '3');
  await set('support', '-2');
  await set('influence', '');
  await set('lastContact', '2026-02-13');
  expect(await save()).toBe('');
  expect(closed).toEqual([
    expect.objectContaining({
      ...{ center: 'sec', access: 3, support: -2, influence: null, lastContact: '2026-02-13', reportsTo: 'priya' }
    })
  ]);
});

test.each([
  ['Sponsor', ['Sponsor', 'User'], 'Sponsor'],
  ['DecisionMaker', ['Decision Maker'], 'Decision Maker'],
  ['Sponsor', ['User'], ''],
  [null, ['Sponsor'], '']
] as const)('somebody new for the role %s is proposed among %j as "%s"', async (role, roles, proposed) => {
  const { root } = await render(asked({ person: null, center: 'sec', role, roles }));
  const field = root.querySelector<HTMLElement & { value: string }>('[data-name="role"]')!;
  expect(field.value).toBe(proposed);
});

test('what the person has can be chosen although the list does not know it', async () => {
  const { root } = await render(asked({ roles: [], seniorities: ['Executive'] }));
  const offered = (name: string) =>
    root
      .querySelector<HTMLElement & { options: readonly { readonly value: string }[] }>(`[data-name="${name}"]`)!
      .options.map(({ value }) => value);
  expect(offered('role')).toEqual(['', 'Evaluator']);
  expect(offered('seniority')).toEqual(['', 'Executive', 'Manager']);
});

test('who is there can be removed, somebody new cannot', async () => {
  const { root, closed } = await render(asked());
  root.querySelector<HTMLElement>('.remove')!.click();
  await settled();
  expect(closed).toEqual(['remove']);
  document.body.replaceChildren();
  const fresh = await render(asked({ person: null }));
  expect(fresh.root.querySelector('.remove')).toBeNull();
});

test('a contact that is logged is of today', async () => {
  const { save, closed } = await render(asked({ logsContact: true }));
  await save();
  expect(closed).toEqual([expect.objectContaining({ lastContact: '2026-02-13' })]);
});

test('whether the joint plan names a person is asked, and stays as it is otherwise', async () => {
  const shared = { ...PLAN.stakeholders[0]!, shared: true };
  const kept = await render(asked({ person: shared }));
  await kept.save();
  expect(kept.closed).toEqual([expect.objectContaining({ shared: true })]);
  document.body.replaceChildren();
  const { root, save, closed } = await render(asked({ person: shared }));
  const box = root.querySelector<HTMLElement & { checked: boolean }>('lightning-input[class*="whole"]')!;
  expect(box.checked).toBe(true);
  box.checked = false;
  box.dispatchEvent(new CustomEvent('change'));
  await settled();
  await save();
  expect(closed.at(-1)).toEqual(expect.objectContaining({ shared: false }));
});

test.each([
  ['lastContact', '2026-02-14', 'Enter a day that is not after today.'],
  ['center', '', 'Choose a buying center.']
])('refuses %s of "%s"', async (name, value, problem) => {
  const { set, save, closed } = await render(asked());
  await set(name, value);
  expect(await save()).toBe(problem);
  expect(closed).toEqual([]);
});

test('refuses a boss who reports to the person', async () => {
  const { set, save } = await render(asked({ person: PLAN.stakeholders[0]! }));
  await set('reportsTo', 'kofi');
  expect(await save()).toBe('Kofi Mensah already reports to Priya Raman, directly or through others.');
});

test('a new one is chosen among the contacts that are not on the map yet', async () => {
  const { root, save, closed } = await render(asked({ person: null, center: 'sec' }));
  const contact = (id: string, Name: string, Title: string | null) => ({
    id,
    apiName: 'Contact',
    fields: { Name: { value: Name, displayValue: null }, Title: { value: Title, displayValue: null } }
  });
  lists.emit(
    { records: [contact('contact-aisha', 'Aisha Karim', null), contact('new', 'Ines Duarte', 'CISO')] },
    ({ relatedListId }) => relatedListId === 'Contacts'
  );
  await settled();
  const lookup = root.querySelector<HTMLElement & { choices: readonly object[] }>('c-record-lookup')!;
  expect(lookup.choices).toEqual([{ id: 'new', name: 'Ines Duarte', detail: 'CISO' }]);
  expect(await save()).toBe('Choose a contact.');
  lookup.dispatchEvent(new CustomEvent('choose', { detail: { choice: lookup.choices[0] } }));
  await settled();
  await save();
  expect(closed).toEqual([expect.objectContaining({ contact: { id: 'new', name: 'Ines Duarte' }, center: 'sec' })]);
});
