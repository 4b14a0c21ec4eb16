// Quantities and prices as people type them in their locale.
import { typedPrice, typedQuantity } from '../typed';

test.each([
  ['40', 'en-US', 40],
  ['1,200.5', 'en-US', 1200.5],
  ['1.200,5', 'de-DE', 1200.5],
  [' 12 ', 'fr-FR', 12],
  ['0', 'en-US', null],
  ['-3', 'en-US', null],
  ['1.005', 'en-US', null],
  ['', 'en-US', null],
  ['4e5', 'en-US', null],
  ['4 Stück', 'de-DE', 4],
  ['99999999999999', 'en-US', null]
])('quantity %p in %s is %p', (text, locale, quantity) => {
  expect(typedQuantity(text, locale)).toBe(quantity);
});

test.each([
  ['$2,360.00', 'en-US', 2, 236_000],
  ['2360', 'en-US', 2, 236_000],
  ['2360.5', 'en-US', 2, 236_050],
  ['2.360,05 €', 'de-DE', 2, 236_005],
  ['2 360,05', 'fr-FR', 2, 236_005],
  ['2 360,05 kr.', 'sv-SE', 2, 236_005],
  ['0', 'en-US', 2, 0],
  ['2360.005', 'en-US', 2, null],
  ['2360.5', 'ja-JP', 0, null],
  ['-1', 'en-US', 2, null],
  ['1.2.3', 'en-US', 2, null]
])('price %p in %s with %i decimals is %p', (text, locale, decimals, price) => {
  expect(typedPrice(text, locale, decimals)).toBe(price);
});
