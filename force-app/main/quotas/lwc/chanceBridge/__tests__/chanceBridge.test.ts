// Why the chance fell: each step leads to its deals, today's chance opens; what was stored of another day does not.
import { createElement } from 'lwc';
import ChanceBridge from 'c/chanceBridge';
import { answer } from 'c/quotaAnswer';
import { bridgeText, namesOf } from 'c/quotaSentence';
import { DANA, WORDS } from '../../quotaSentence/__tests__/fixture';

type Figure = HTMLElement & { readonly text: string; readonly question: object | null };

test('steps lead to their deals, and the chance of today to its formula', () => {
  const { chanceBridge } = answer(DANA, DANA.today);
  const element = createElement('c-chance-bridge', { is: ChanceBridge });
  const bridge = bridgeText(chanceBridge!, 'Revenue', namesOf(DANA), WORDS);
  Object.assign(element, { bridge, measure: 'Revenue', period: DANA.period, words: WORDS });
  document.body.append(element);
  const root = element.shadowRoot!;
  expect([...root.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Northgate Foods', '/lightning/r/deal-c7/view'],
    ['Orrin Manufacturing', '/lightning/r/deal-c8/view'],
    ['Orrin Manufacturing', '/lightning/r/orrin/view']
  ]);
  expect([...root.querySelectorAll<Figure>('c-open-figure')].map(({ text, question }) => [text, question])).toEqual([
    ['40.5%', null],
    ['+2.9', null],
    ['−5.7', null],
    ['37.7%', { figure: 'Chance', measure: 'Revenue', period: DANA.period }]
  ]);
});
