// The table says what the map says, in its order, and is walked by keys.
import { createElement } from 'lwc';
import StakeholderTable from 'c/stakeholderTable';
import { TEXTS, words } from '../../relationshipMap/__tests__/fixture';

const settled = () => new Promise((resolve) => setTimeout(resolve));

async function render(editable = true) {
  const element = createElement('c-stakeholder-table', { is: StakeholderTable });
  Object.assign(element, { people: TEXTS, labels: words.labels, editable });
  const heard: [string, unknown][] = [];
  for (const name of ['open', 'contact']) {
    element.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]));
  }
  document.body.append(element);
  await settled();
  const root = element.shadowRoot!;
  const press = async (key: string) => {
    const from = root.activeElement ?? root.querySelector('[tabindex="0"]')!;
    from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settled();
    return root.activeElement?.textContent?.trim();
  };
  return { root, press, heard };
}

afterEach(() => document.body.replaceChildren());

test('the rows of the drawing', async () => {
  const { root } = await render();
  const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((one) => one.textContent?.replace(/\s+/g, ' ').trim())
  );
  expect(rows).toHaveLength(12);
  expect(rows.map(([name]) => name).slice(0, 5)).toEqual([
    ...['Priya Raman', 'Marcus Feld', 'Tomás Ibarra', 'Kofi Mensah', 'Lena Vogt']
  ]);
  expect(rows[0]?.slice(1, 6)).toEqual(['CIO', 'IT', 'Executive', 'Decision Maker', 'No one']);
  expect(rows[4]?.[9]).toBe('74 of 60 days, late');
  expect(rows[10]?.[9]).toBe('Not known');
});

test('arrows go from row to row and within a row, with one tab stop', async () => {
  const { press, root, heard } = await render();
  expect(await press('ArrowDown')).toBe('Marcus Feld');
  expect(await press('ArrowRight')).toBe('Priya Raman');
  expect(await press('ArrowRight')).toBe('Log Contact, Marcus Feld');
  expect(await press('End')).toBe('Log Contact, Aisha Karim');
  expect(await press('ArrowLeft')).toBe('Priya Raman');
  expect(await press('Home')).toBe('Priya Raman');
  expect(root.querySelectorAll('button[tabindex="0"]')).toHaveLength(1);
  (root.activeElement as HTMLElement).click();
  expect(heard).toEqual([['open', { id: 'priya' }]]);
});

test('the boss of a row leads to the row of the boss', async () => {
  const { root } = await render();
  root.querySelector<HTMLElement>('[data-id="aisha"][data-stop="boss"]')!.click();
  await settled();
  expect((root.activeElement as HTMLElement).dataset).toMatchObject({ id: 'priya', stop: 'name' });
});

test('who may not change the plan is offered no contact to log', async () => {
  const { root } = await render(false);
  expect(root.querySelector('[data-stop="log"]')).toBeNull();
});
