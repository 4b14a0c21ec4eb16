// Every word that the plan screens import is in the project, and says something.
import { labelsOfApex, projectLabels } from '../../../../deals/lwc/dealLabels/__tests__/english';
import { english } from './english';

test('every label that is imported is in the project and says something', () => {
  expect(Object.entries(english).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('no label of the page is left over', () => {
  const { labels } = jest.requireActual<{ labels: Readonly<Record<string, string>> }>('c/planLabels');
  const used = new Set([...Object.values(labels).map((name) => name.replace(/^c\./, '')), ...labelsOfApex('plans')]);
  // The map has labels of its own.
  const names = [...projectLabels().keys()].filter((name) => name.startsWith('Plan_') && !name.startsWith('Plan_Map_'));
  expect(names.filter((name) => !used.has(name))).toEqual([]);
});
