// Every word of applying is in the project and used: on a screen, or by Apex.
import { projectLabels } from '../../dealLabels/__tests__/english';
import { englishModule } from './english';

test('every label that is imported is in the project, and none is left over, apart from those that Apex uses', () => {
  expect(Object.values(englishModule().labels).filter((value) => value.trim() === '')).toEqual([]);
  const names = Object.values(jest.requireActual<{ labels: Record<string, string> }>('c/applyLabels').labels);
  const used = new Set(names.map((name) => name.slice(2)));
  const left = [...projectLabels().keys()].filter((name) => name.startsWith('Apply_') && !used.has(name));
  expect(left.sort()).toEqual(['Apply_Closed', 'Apply_Missing_Figure', 'Apply_Not_Allowed', 'Apply_Request_Invalid']);
});
