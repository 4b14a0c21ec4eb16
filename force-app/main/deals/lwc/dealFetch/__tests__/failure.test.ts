// What is said of a failure, by the shapes that the platform sends.
// https://developer.salesforce.com/docs/platform/lwc/guide/data-error.html
import type { FetchError } from '@salesforce/apexMethod';
import { failureOf, messageOf } from 'c/dealFetch';

const LABELS = { errorText: 'The check could not run.' };
const FAULT = { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION' };

/** An uncaught DmlException of Apex. */
const SAVE: FetchError = {
  body: {
    pageErrors: [{ ...FAULT, message: 'The deal is closed.' }],
    fieldErrors: {
      Quantity: [{ ...FAULT, message: 'Enter a quantity above 0.' }],
      UnitPrice: [
        { ...FAULT, message: 'Enter a quantity above 0.' },
        { ...FAULT, message: 'The price is too low.' }
      ]
    }
  }
};

test('a save that Apex did not catch says what is wrong with the page, then with each field, each sentence once', () => {
  const text = 'The deal is closed. Enter a quantity above 0. The price is too low.';
  expect(messageOf(SAVE)).toBe(text);
  expect(failureOf(SAVE, LABELS)).toEqual({ text, details: undefined });
});

test('what Apex words for people is said to them; another exception, and a list of errors, is for the admin', () => {
  const worded = { body: { message: 'This deal is closed.' } };
  expect(failureOf(worded, LABELS)).toEqual({ text: 'This deal is closed.', details: undefined });
  const typed = { body: { message: 'Attempt to de-reference a null object', exceptionType: 'System.NullPointer' } };
  const details = 'Attempt to de-reference a null object';
  expect(failureOf(typed, LABELS)).toEqual({ text: LABELS.errorText, details });
  const list = { body: [{ errorCode: 'INSUFFICIENT_ACCESS', message: 'No access.' }, { message: 'Ask an admin.' }] };
  expect(failureOf(list, LABELS)).toEqual({ text: LABELS.errorText, details: 'No access. Ask an admin.' });
});

test('what an admin needs to know of a refusal stands apart from what people read', () => {
  const message = 'Ask your admin. \n\nSELECT Cost__c\n\nNo such column';
  expect(failureOf({ body: { message } }, LABELS)).toEqual({
    text: 'Ask your admin.',
    details: 'SELECT Cost__c\n\nNo such column'
  });
});

test('a record that was refused says why rather than that it was', () => {
  const body = {
    message: 'An error occurred while trying to update the record. Please try again.',
    output: { errors: [{ message: 'Somebody else saved it.' }], fieldErrors: { Amount: [{ message: 'Too large.' }] } }
  };
  expect(messageOf({ body })).toBe('Somebody else saved it. Too large.');
  expect(messageOf({ body: { ...body, output: { errors: [], fieldErrors: {} } } })).toBe(body.message);
});

test('without a body there is the message of the page, or the status', () => {
  expect(messageOf({ message: 'Failed to fetch' })).toBe('Failed to fetch');
  expect(messageOf({ body: { pageErrors: [], fieldErrors: {} }, statusText: 'Server Error' })).toBe('Server Error');
  expect(failureOf({}, LABELS)).toEqual({ text: LABELS.errorText, details: undefined });
});
