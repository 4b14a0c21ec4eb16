// Every word that the deal desk imports is in the project, and every placeholder in it is filled.
import { english, projectLabels } from './english';

test('every label that is imported is in the project, under a name that says its key', () => {
  expect(Object.keys(english)).toHaveLength(
    new Set(Object.values(jest.requireActual<{ labels: object }>('c/dealLabels').labels)).size
  );
  expect(Object.values(english).filter((value) => value.trim() === '')).toEqual([]);
});

test('no label of the deal desk is left over, apart from those that Apex uses', () => {
  const used = new Set(
    Object.values<string>(jest.requireActual<{ labels: Record<string, string> }>('c/dealLabels').labels).map((name) =>
      name.slice(2)
    )
  );
  const left = [...projectLabels().keys()].filter((name) => name.startsWith('Deal_') && !used.has(name));
  expect(left.sort()).toEqual(['Deal_Multi_Currency', 'Deal_Not_Allowed', 'Deal_Not_Found', 'Deal_Rules_Not_Stored']);
});
