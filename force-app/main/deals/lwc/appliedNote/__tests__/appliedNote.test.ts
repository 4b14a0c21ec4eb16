// That programs are applied, in the words of the page.
import { createElement } from 'lwc';
import AppliedNote from 'c/appliedNote';
import type * as English from '../../applyLabels/__tests__/english';

jest.mock('c/applyLabels', () =>
  jest.requireActual<typeof English>('../../applyLabels/__tests__/english').englishModule()
);

test('says how many are applied and links to the record', () => {
  const element = createElement('c-applied-note', { is: AppliedNote });
  element.applied = { evaluationId: 'E1', at: '2026-02-13T18:41:00Z', keys: ['a', 'b'] };
  element.today = '2026-02-13';
  document.body.append(element);
  const sentence = element.shadowRoot?.querySelector<HTMLElement & { phrase: { text: string; recordId?: string }[] }>(
    'c-phrase-text'
  );
  const text = sentence?.phrase.map((part) => part.text).join('') ?? '';
  expect(text).toMatch(/^2 programs applied at .+\. Evaluation record$/);
  expect(sentence?.phrase.at(-1)?.recordId).toBe('E1');
  expect(element.shadowRoot?.querySelector<HTMLElement & { text: string }>('c-status-chip')?.text).toBe('Applied');
});
