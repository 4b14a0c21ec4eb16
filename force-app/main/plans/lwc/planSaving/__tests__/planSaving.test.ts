// What is made of the answers of Lightning Data Service, as the platform's documentation of REST status codes has them.
import { saveFailureOf, told } from '../planSaving';

test.each([
  ['changed since', { status: 412, body: { message: 'changed' } }, { code: 'Conflict', isGone: false }],
  ['changed since, by its code', { status: 400, body: [{ errorCode: 'PRECONDITION_FAILED', message: '' }] }, { code: 'Conflict', isGone: false }], // prettier-ignore
  ['deleted', { status: 404, body: { message: 'entity is deleted' } }, { code: 'Conflict', isGone: true }],
  ['deleted, by its code', { status: 400, body: [{ errorCode: 'ENTITY_IS_DELETED', message: '' }] }, { code: 'Conflict', isGone: true }], // prettier-ignore
  ['locked', { status: 400, body: [{ errorCode: 'UNABLE_TO_LOCK_ROW', message: 'unable to obtain exclusive access' }] }, { code: 'Refused', reason: 'unable to obtain exclusive access' }], // prettier-ignore
  ['refused', { status: 400, body: { message: 'Too many executives' } }, { code: 'Refused', reason: 'Too many executives' }], // prettier-ignore
  ['the org fails', { status: 503 }, { code: 'Offline' }],
  ['no answer', {}, { code: 'Offline' }]
])('%s', (_name, error, failure) => {
  expect(saveFailureOf(error as Parameters<typeof saveFailureOf>[0])).toEqual(failure);
});

test('what is saved is handed on, what is not is told', async () => {
  await expect(told(Promise.resolve('saved'))).resolves.toBe('saved');
  await expect(told(Promise.reject(Object.assign(new Error(), { status: 404 })))).rejects.toEqual({
    code: 'Conflict',
    isGone: true
  });
});
