// Amounts and rates as text.
import { areWhole, formatMoney, formatNumber, formatRate } from '../money';

const usd = { code: 'USD', decimals: 2 };
const yen = { code: 'JPY', decimals: 0 };

test.each([
  [970_000, usd, 'en-US', false, '$9,700.00'],
  [970_000, usd, 'en-US', true, '$9,700'],
  [970_050, usd, 'en-US', true, '$9,700.50'],
  [-5, usd, 'en-US', true, '-$0.05'],
  [0, usd, 'en-US', true, '$0'],
  [9700, yen, 'en-US', false, '¥9,700'],
  [970_000, { code: 'EUR', decimals: 2 }, 'de-DE', false, '9.700,00 €'],
  [1_234_567, { code: 'BHD', decimals: 3 }, 'en-US', false, 'BHD 1,234.567']
])('%d of %j in %s', (minor, currency, locale, whole, expected) => {
  expect(formatMoney(minor, currency, locale, whole).replaceAll('\u00a0', ' ')).toBe(expected);
});

test('amounts are whole together; missing ones do not count', () => {
  expect(areWhole([100, null, undefined, 0], usd)).toBe(true);
  expect(areWhole([100, 101], usd)).toBe(false);
  expect(areWhole([101], yen)).toBe(true);
});

test.each([
  [30_000, '3%'],
  [35_000, '3.5%'],
  [1_250, '0.125%'],
  [1, '0.0001%'],
  [0, '0%']
])('%d parts per million are %s', (ppm, expected) => {
  expect(formatRate(ppm, 'en-US')).toBe(expected);
});

test('numbers keep up to two decimals', () => {
  expect([formatNumber(1500, 'en-US'), formatNumber(0.25, 'en-US')]).toEqual(['1,500', '0.25']);
});
