// What is typed, as values: only what can be sold.
import { priceText, readTyped } from 'c/spotTyped';

const read = (quantity: string, price = '', date = '') => readTyped({ quantity, price, date }, 2);

test.each([
  ['40', 40],
  ['0.5', 0.5],
  ['1.005', 1.01],
  ['', null],
  ['0', null],
  ['0.004', null],
  ['-3', null],
  ['x', null],
  ['1e400', null],
  ['99999999999', null]
])('quantity %s is %s', (typed, value) => expect(read(typed).quantity).toBe(value));

test.each([
  ['2400', 240_000],
  ['2400.55', 240_055],
  ['0', 0],
  ['', null],
  ['-1', null]
])('price %s is %s cents', (typed, value) => expect(read('1', typed).unitPrice).toBe(value));

test('a price without minor units stays whole, and a date is one or none', () => {
  expect(readTyped({ quantity: '1', price: '2400', date: '2026-02-27' }, 0)).toEqual({
    quantity: 1,
    unitPrice: 2400,
    orderDate: '2026-02-27'
  });
  expect(read('1', '1', 'tomorrow').orderDate).toBeNull();
});

test('a price is shown with its minor units', () => {
  expect([priceText(240_005, 2), priceText(2400, 0), priceText(null, 2)]).toEqual(['2400.05', '2400', '']);
});
