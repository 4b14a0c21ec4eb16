// Changes of a saved scenario, whoever wrote them.
import { readChanges, type DealChanges } from '../dealChange';

test('gives back what was kept', () => {
  const changes: DealChanges = {
    lines: { L1: { quantity: 2.5, unitPrice: 0 }, L2: { productId: 'P9' } },
    closeDate: '2026-03-13',
    facts: { 'deal.competitor': null, 'deal.terms': 'Net 30' },
    registered: { velmora: true, arcturon: false },
    documents: ['Letter'],
    specialists: ['C1'],
    customerRebate: null,
    force: { a: 'in', b: 'out' }
  };
  expect(readChanges(JSON.stringify(changes))).toEqual(changes);
});

test('leaves out what has another shape', () => {
  const text = JSON.stringify({
    lines: { L1: { quantity: '3', unitPrice: -1, productId: 7 }, L2: 4, L3: { quantity: 3, discount: 9 } },
    closeDate: '13 March',
    facts: ['x'],
    registered: { velmora: 'yes' },
    documents: 'Letter',
    specialists: [1, 'C1'],
    customerRebate: 1.5,
    force: { a: 'always' },
    other: true
  });
  expect(readChanges(text)).toEqual({ lines: { L3: { quantity: 3 } }, specialists: ['C1'] });
});

test.each(['', '{', 'null', '[]', '3'])('is null for %j, which is no object', (text) => {
  expect(readChanges(text)).toBeNull();
});

test('reads no changes from an empty object', () => {
  expect(readChanges('{}')).toEqual({});
});
