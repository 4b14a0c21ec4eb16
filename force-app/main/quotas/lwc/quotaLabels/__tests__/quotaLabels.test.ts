// Every word that the quota screens import is in the project, and none is left over.
import { projectLabels } from '../../../../deals/lwc/dealLabels/__tests__/english';
import { english } from './english';

type Names = { readonly [key: string]: string | Names };

const namesIn = (labels: Names): string[] =>
  Object.values(labels).flatMap((name) => (typeof name === 'string' ? [name.slice(2)] : namesIn(name)));

const imported = new Set(namesIn(jest.requireActual<{ labels: Names }>('c/quotaLabels').labels));

test('every label that is imported is in the project and says something', () => {
  const empty = (labels: Names): string[] =>
    Object.entries(labels).flatMap(([key, text]) =>
      typeof text === 'string' ? (text.trim() === '' ? [key] : []) : empty(text)
    );
  expect(empty(english as unknown as Names)).toEqual([]);
});

test('no label of quotas is left over, apart from those that Apex uses', () => {
  const left = [...projectLabels().keys()].filter((name) => name.startsWith('Quota_') && !imported.has(name));
  expect(left.sort()).toEqual([
    'Quota_Adjustment_Decided',
    'Quota_Adjustment_Moved',
    'Quota_Adjustment_Not_Found',
    'Quota_Adjustment_Reason',
    'Quota_Cascade_Invalid',
    'Quota_Cascade_Over',
    'Quota_Cascade_Reason',
    'Quota_Cascade_Team',
    'Quota_No_Period',
    'Quota_Not_Allowed',
    'Quota_Not_Counted',
    'Quota_Not_Found',
    'Quota_Path_Tasks_Not_Allowed',
    'Quota_Path_Tasks_Refused',
    'Quota_Period_In_Circle',
    'Quota_Tell_Nobody'
  ]);
});
