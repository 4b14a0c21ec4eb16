// Every word that what-if imports is in the project, and none of its words is left over.
import { projectLabels } from '../../dealLabels/__tests__/english';
import { english } from './english';

test('no label of what-if is left over, apart from those that Apex uses', () => {
  const names = Object.values<string>(jest.requireActual<{ labels: Record<string, string> }>('c/whatIfLabels').labels);
  const used = new Set(names.map((name) => name.slice(2)));
  const left = [...projectLabels().keys()].filter((name) => name.startsWith('What_If_') && !used.has(name));
  expect(left.sort()).toEqual([
    'What_If_Changes_Refused',
    'What_If_Deal_Gone',
    'What_If_Name_Refused',
    'What_If_Not_Allowed',
    'What_If_Scenario_Gone'
  ]);
  expect(Object.values(english).filter((value) => value.trim() === '')).toEqual([]);
});
