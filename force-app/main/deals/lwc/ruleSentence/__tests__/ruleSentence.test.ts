// Values of the sentence lead to their fields.
import { createElement } from 'lwc';
import RuleSentence from 'c/ruleSentence';
import { criterion, program } from '../../dealEngine/__tests__/builders';
import { words } from '../../programSentence/__tests__/words';

test('a value is a button that says which field it is', async () => {
  const element = createElement('c-rule-sentence', { is: RuleSentence });
  Object.assign(element, { program: program({ criteria: [criterion(1, 'partner.tier', 'atLeast', 'Gold')] }), words });
  document.body.append(element);
  await Promise.resolve();
  const asked: unknown[] = [];
  element.addEventListener('field', (event) => asked.push((event as CustomEvent).detail));
  const buttons = [...element.shadowRoot!.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent === 'Gold')?.click();
  expect(asked).toEqual(['criterion-1']);
  expect(element.shadowRoot!.textContent).toMatch(/Pays\s+3%\s+of .* when partner tier is at least\s+Gold/s);
});
