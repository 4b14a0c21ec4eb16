// Every word of the spot check is in the project and used: on a screen, or by Apex.
import { projectLabels } from '../../dealLabels/__tests__/english';
import { englishModule } from './english';

test('every label that is imported is in the project, and none is left over, apart from those that Apex uses', () => {
  expect(Object.values(englishModule().labels).filter((value) => value.trim() === '')).toEqual([]);
  const names = Object.values(jest.requireActual<{ labels: Record<string, string> }>('c/spotCheckLabels').labels);
  const used = new Set(names.map((name) => name.slice(2)));
  const left = [...projectLabels().keys()].filter((name) => name.startsWith('Spot_Check_') && !used.has(name));
  expect(left.sort()).toEqual([
    'Spot_Check_Customer_Not_Found',
    'Spot_Check_Incomplete',
    'Spot_Check_Not_Allowed',
    'Spot_Check_Opportunity_Name',
    'Spot_Check_Product_Not_Found',
    'Spot_Check_Refused'
  ]);
});
