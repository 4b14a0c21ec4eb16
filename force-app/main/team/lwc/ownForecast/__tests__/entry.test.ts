// What a rep types over what the deals say, and the deals that are listed.
import { dealRows, entryOf, figureRows, hasOwn } from '../entry';
import { OWN, WORDS } from '../../forecastSentence/__tests__/fixture';

const [ROW] = OWN.rows;
const sent = (typed: object, submits = true) =>
  JSON.parse(entryOf(ROW!, typed, { note: 'Because', submits }, WORDS) ?? 'null') as unknown;

test('without a figure of one own the deals count, and are said to have been seen', () => {
  expect(sent({})).toEqual({
    ...{ ownCommit: null, ownBestCase: null, ownPipeline: null, note: 'Because', submits: true, seen: 18_000_000 }
  });
});

test('a figure is read as it is typed; nothing takes it back', () => {
  expect(sent({ committed: '190k', bestCase: '0', pipeline: '' })).toMatchObject({
    ...{ ownCommit: 19_000_000, ownBestCase: 0, ownPipeline: null }
  });
});

test('whether a note is needed depends on the figures alone', () => {
  expect([hasOwn(ROW!, {}, WORDS), hasOwn(ROW!, { committed: '190k' }, WORDS)]).toEqual([false, true]);
  expect(hasOwn({ ...ROW!, ownCommitted: 1 }, { committed: '' }, WORDS)).toBe(false);
});

test('what is no amount, or below nothing, is not sent', () => {
  expect(entryOf(ROW!, { committed: 'much' }, { note: '', submits: false }, WORDS)).toBeNull();
  expect(entryOf(ROW!, { committed: '-5' }, { note: '', submits: false }, WORDS)).toBeNull();
  expect(figureRows(ROW!, { committed: 'much' }, WORDS)[0]).toMatchObject({ text: 'much', isWrong: true });
});

test('open deals of the quarter are listed, those in commit first and the largest before others', () => {
  expect(dealRows(ROW!, OWN, WORDS).map(({ id, category, amount }) => `${id} ${category} ${amount}`)).toEqual([
    'a Commit $142k',
    'up Commit $38k'
  ]);
});
