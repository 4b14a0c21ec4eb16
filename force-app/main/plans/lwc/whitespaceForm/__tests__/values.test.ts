// What is saved of a form: what differs, in smallest units; nothing that is no amount or day.
import { money, record } from '../../whitespaceEngine/__tests__/fixture';
import { changeOf, typedOf } from '../values';

const FORMAT = { decimals: 2, locale: 'en-US' };

test('nothing is changed where nothing differs', () => {
  const known = record({ state: 'White', potential: money(120), competitor: 'Corvane', renewal: '2026-03-31' });
  expect(changeOf(typedOf(known, 2), known, FORMAT)).toEqual({});
  expect(changeOf(typedOf(null, 2), null, FORMAT)).toEqual({});
});

test('what differs is saved, what was emptied as nothing', () => {
  const known = record({ state: 'White', potential: money(120), competitor: 'Corvane' });
  const typed = { ...typedOf(known, 2), state: '', potential: '9,000.5', competitor: ' ', nextStep: ' Call ' };
  expect(changeOf(typed, known, FORMAT)).toEqual({
    ...{ state: null, potential: 900_050, competitor: null, nextStep: 'Call' }
  });
});

test('what is no amount or no day is refused', () => {
  const typed = typedOf(null, 2);
  expect(changeOf({ ...typed, potential: '-5' }, null, FORMAT)).toBeNull();
  expect(changeOf({ ...typed, spend: 'lots' }, null, FORMAT)).toBeNull();
  expect(changeOf({ ...typed, renewal: 'soon' }, null, FORMAT)).toBeNull();
});
