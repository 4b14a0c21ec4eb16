// What a child component is given: behind LWC's proxy, or as it is.
import { createElement } from 'lwc';
import MarginWaterfall from 'c/marginWaterfall';
import { opaque } from 'c/opaque';

function given<T extends object>(floor: T): unknown {
  const element: HTMLElement & { floor?: unknown } = createElement('c-margin-waterfall', { is: MarginWaterfall });
  element.floor = floor;
  return element.floor;
}

test('a plain object comes behind a proxy, an opaque one and what is in it as they are', () => {
  const inner = { deep: [1] };
  const [plain, bare] = [{ inner }, opaque({ inner })];
  expect(given(plain)).not.toBe(plain);
  expect((given(plain) as typeof plain).inner).not.toBe(inner);
  expect(given(bare)).toBe(bare);
  expect((given(bare) as typeof plain).inner).toBe(inner);
});

test('keys and values are the same, and a copy of it is plain again', () => {
  expect(opaque({ one: 1, two: [2] })).toEqual({ one: 1, two: [2] });
  expect(Object.keys(opaque({ one: 1 }))).toEqual(['one']);
  expect(Object.getPrototypeOf({ ...opaque({ one: 1 }) })).toBe(Object.prototype);
});
