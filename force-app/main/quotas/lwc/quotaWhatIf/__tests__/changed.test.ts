// Changes of deals: what is as saved again is no change.
import { changed } from '../changed';
import { DANA } from '../../quotaSentence/__tests__/fixture';

test('cases, amounts and dates add up, and go when they are as saved', () => {
  let overrides = changed(DANA.deals, [], { id: 'orrin', outcome: 'Won' });
  expect(overrides).toEqual([{ id: 'orrin', outcome: 'Won' }]);
  overrides = changed(DANA.deals, overrides, { id: 'orrin', amount: 25_000_000 });
  overrides = changed(DANA.deals, overrides, { id: 'tavian', closeDate: '2026-04-14' });
  expect(overrides).toEqual([
    { id: 'orrin', outcome: 'Won', amount: 25_000_000 },
    { id: 'tavian', outcome: 'Open', closeDate: '2026-04-14' }
  ]);
  overrides = changed(DANA.deals, overrides, { id: 'tavian', closeDate: '2026-03-31' });
  overrides = changed(DANA.deals, overrides, { id: 'orrin', amount: 30_000_000 });
  expect(overrides).toEqual([{ id: 'orrin', outcome: 'Won' }]);
  expect(changed(DANA.deals, overrides, { id: 'orrin', outcome: 'Open' })).toEqual([]);
});
