// Leaving a step out needs a reason of one line; taking it in needs none.
import LightningPrompt from 'lightning/prompt';
import { WORDS } from '../../quotaSentence/__tests__/fixture';
import { excludedAfter } from '../exclusion';

const answers = (text: string | null) => jest.spyOn(LightningPrompt, 'open').mockResolvedValue(text as string);

afterEach(() => {
  jest.restoreAllMocks();
});

test('the reason is kept without the blanks around it', async () => {
  answers(' no budget before April ');
  const after = await excludedAfter(new Map([['a', 'gone']]), { key: 'tavian', excluded: true }, 'Tavian', WORDS);
  expect([...after]).toEqual([
    ['a', 'gone'],
    ['tavian', 'no budget before April']
  ]);
});

test.each([null, '', '   '])('without a reason nothing is left out: %j', async (text) => {
  answers(text);
  const before = new Map([['a', 'gone']]);
  expect(await excludedAfter(before, { key: 'tavian', excluded: true }, 'Tavian', WORDS)).toBe(before);
});

test('what is taken in again is asked nothing', async () => {
  const asked = answers('x');
  const before = new Map([['tavian', 'no budget']]);
  expect([...(await excludedAfter(before, { key: 'tavian', excluded: false }, 'Tavian', WORDS))]).toEqual([]);
  expect(asked).not.toHaveBeenCalled();
});
