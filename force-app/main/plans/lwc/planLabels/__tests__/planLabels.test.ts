// Every word that the plan screens import is in the project, and says something.
import { projectLabels } from '../../../../deals/lwc/dealLabels/__tests__/english';
import { english } from './english';

test('every label that is imported is in the project and says something', () => {
  expect(Object.entries(english).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('no label of the page is left over, apart from those that Apex uses', () => {
  const { labels } = jest.requireActual<{ labels: Readonly<Record<string, string>> }>('c/planLabels');
  const imported = new Set(Object.values(labels).map((name) => name.replace(/^c\./, '')));
  const left = [...projectLabels().keys()].filter((name) => name.startsWith('Plan_') && !imported.has(name));
  // Other screens of plans have labels and a test of their own.
  expect(left.filter((name) => !/^Plan_(Not|Map)_/.test(name))).toEqual([]);
});
