// Putting a list in order: by keys, by drag, and back again.
import fc from 'fast-check';
import { ListOrder, moved } from 'c/planOrder';

const IDS = ['a', 'b', 'c', 'd'];

function list(ids = IDS) {
  const told: string[] = [];
  const saved: (readonly string[])[] = [];
  const order = new ListOrder({
    ids: () => ids,
    save: (next) => saved.push(next),
    show: () => {},
    say: (code, id, position, count) => told.push(`${code} ${id} ${position}/${count}`)
  });
  return { order, told, saved };
}

test('space lifts, arrows move, space drops: saved once', () => {
  const { order, told, saved } = list();
  order.press('b', 'Lift');
  order.press('b', 'Down');
  order.press('b', 'Down');
  order.press('b', 'Down');
  expect(order.ids).toEqual(['a', 'c', 'd', 'b']);
  expect(saved).toEqual([]);
  order.press('b', 'Lift');
  expect(saved).toEqual([['a', 'c', 'd', 'b']]);
  expect(told).toEqual(['Lifted b 2/4', 'Now b 3/4', 'Now b 4/4', 'Now b 4/4', 'Dropped b 4/4']);
  expect(order.lifted).toBeNull();
});

test('escape puts it back, and nothing is saved', () => {
  const { order, told, saved } = list();
  order.press('c', 'Lift');
  order.press('c', 'Up');
  order.press('c', 'Cancel');
  expect(order.ids).toEqual(IDS);
  expect(saved).toEqual([]);
  expect(told.at(-1)).toBe('Back c 3/4');
});

test('keys of an item that is not lifted are not the list’s', () => {
  const { order } = list();
  expect(order.press('c', 'Up')).toBe(false);
  expect(order.ids).toEqual(IDS);
});

test('a drag takes the place of what it is dropped on; on itself nothing happens', () => {
  const { order, saved } = list();
  order.drag('a');
  order.dropOn('c');
  order.drag('d');
  order.dropOn('d');
  expect(saved).toEqual([['b', 'c', 'a', 'd']]);
});

test('a shift at the end of the list is said and not saved', () => {
  const { order, told, saved } = list();
  order.shift('d', 1);
  expect(told).toEqual(['Now d 4/4']);
  expect(saved).toEqual([]);
});

test('moving keeps every item once, and moves no other past another', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 }),
      fc.nat(),
      fc.integer({ min: -9, max: 9 }),
      (ids, at, delta) => {
        const id = ids[at % ids.length] ?? '';
        const next = moved(ids, id, delta);
        expect([...next].sort()).toEqual([...ids].sort());
        expect(next.filter((one) => one !== id)).toEqual(ids.filter((one) => one !== id));
        expect(next.indexOf(id)).toBe(Math.min(Math.max(ids.indexOf(id) + delta, 0), ids.length - 1));
      }
    )
  );
});
