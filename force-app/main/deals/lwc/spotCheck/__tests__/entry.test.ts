// What of a spot check follows the page and the price book, and what stays as it was entered.
import { EMPTY, isComplete, opened, priced, withTyped } from '../entry';

const USD = { code: 'USD', decimals: 2 };
const product = { id: 'P1', name: 'VX-48', detail: null };
const customer = { id: 'A1', name: 'Harborview', detail: null };

test('customer and day come from the page, until they are entered', () => {
  const start = { today: '2026-02-13', orderDate: '2026-02-27', customer };
  const followed = opened(EMPTY, start);
  expect(followed).toMatchObject({ customer, typed: { date: '2026-02-27' } });
  const own = { ...withTyped(followed, { date: '2026-03-01' }), followsPage: false, customer: null };
  expect(opened(own, { today: '2026-02-14' })).toMatchObject({ customer: null, typed: { date: '2026-03-01' } });
});

test('a product is priced once, in its own currency; a yen has no cents', () => {
  const first = priced({ ...EMPTY, product }, { listPrice: 320_000, currency: USD });
  expect(first.typed.price).toBe('3200.00');
  const entered = withTyped(first, { price: '2400' });
  expect(priced(entered, { listPrice: 320_000, currency: USD }).entered.unitPrice).toBe(240_000);
  const yen = priced(
    { ...entered, product: { ...product, id: 'P2' } },
    { listPrice: 4800, currency: { code: 'JPY', decimals: 0 } }
  );
  expect([yen.typed.price, yen.entered.unitPrice]).toEqual(['4800', 4800]);
});

test('an opportunity needs product, quantity, price and day', () => {
  const whole = withTyped({ ...EMPTY, product, currency: USD }, { quantity: '4', price: '10', date: '2026-02-27' });
  expect(isComplete(whole)).toBe(true);
  expect(isComplete({ ...whole, product: null })).toBe(false);
  for (const missing of [{ quantity: '' }, { price: '' }, { date: '' }]) {
    expect(isComplete(withTyped(whole, missing))).toBe(false);
  }
});
