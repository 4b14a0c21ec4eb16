// Numbers as they are typed in different countries.
import { digitsOf, numberOf } from 'c/typedNumber';

test.each([
  ['en-US', '$1,234.50', '1234.50'],
  ['en-US', '2400', '2400'],
  ['en-US', '2.', '2'],
  ['de-DE', '1.234,50 €', '1234.50'],
  ['fr-FR', '1 234,5', '1234.5'],
  ['en-US', '12 apples 3', null],
  ['en-US', '1,234.50 USD', '1234.50'],
  ['sv-SE', '560 kr', '560'],
  ['en-US', '560k', null],
  ['en-US', '$1.2 M', null],
  ['de-DE', '1,5 Mio.', null],
  ['en-US', '-5', null],
  ['en-US', '', null],
  ['en-US', '12345678901234', null]
])('%s: %s is %s', (locale, text, digits) => {
  expect(digitsOf(text, locale)).toBe(digits);
});

test.each([
  ['en-US', '4.5%', '4.5'],
  ['de-DE', '4,5 %', '4.5'],
  ['en-US', '-$5', '-5'],
  ['sv-SE', '−5', '-5'],
  ['en-US', '99999999999999999', '99999999999999999'],
  ['en-US', '-560k', '-560000'],
  ['en-US', '$1.2345M', '1234500'],
  ['de-DE', '1,5 k', '1500'],
  ['en-US', '.5k', '500'],
  ['en-US', '1.0005 k', '1000.5'],
  ['en-US', '1.5 mio', null],
  ['en-US', '2bn', null],
  ['en-US', 'abc', null],
  ['en-US', '%', null]
])('%s: %s is %s, with sign, percent and any size', (locale, text, number) => {
  expect(numberOf(text, locale)).toBe(number);
});
