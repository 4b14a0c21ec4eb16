import type { VisibilityCriterion, VisibilityRule } from '../model/types.ts';
import { isVisible, recordPaths, type Surroundings } from './visibility.ts';

const surroundings: Surroundings = {
  record: (path) =>
    ({ Amount: 1000, StageName: 'Closed Won', CloseDate: '2026-02-27', 'Account.Segment__c': null })[path],
  customPermission: (name) => name === 'See_Margin',
  formFactor: 'Large',
  user: { Alias: 'rep' }
};

const rule = (booleanFilter: string | null, ...criteria: [string, string, string][]): VisibilityRule => ({
  booleanFilter,
  criteria: criteria.map(([left, operator, right]): VisibilityCriterion => ({ left, operator, right }))
});

describe('component visibility', () => {
  it('shows what has no rule', () => {
    expect(isVisible(null, surroundings)).toBe(true);
  });

  it.each([
    ['{!Record.StageName}', 'EQUAL', 'closed won', true],
    ['{!Record.StageName}', 'NE', 'Closed Won', false],
    ['{!Record.StageName}', 'CONTAINS', 'Won', true],
    // Numbers compare as numbers: as text, 1000 would come before 200.
    ['{!Record.Amount}', 'GT', '200', true],
    ['{!Record.Amount}', 'LE', '1000', true],
    ['{!Record.CloseDate}', 'LT', '2026-03-01', true],
    ['{!Record.Account.Segment__c}', 'EQUAL', '', true],
    ['{!Record.Account.Segment__c}', 'GE', 'A', false],
    ['{!$Permission.CustomPermission.See_Margin}', 'EQUAL', 'true', true],
    ['{!$Permission.CustomPermission.Other}', 'EQUAL', 'true', false],
    ['{!$Client.FormFactor}', 'EQUAL', 'Large', true],
    ['{!$User.Alias}', 'EQUAL', 'rep', true]
  ])('%s %s %s is %s', (left, operator, right, expected) => {
    expect(isVisible(rule(null, [left, operator, right]), surroundings)).toBe(expected);
  });

  const no: [string, string, string] = ['{!Record.StageName}', 'EQUAL', 'Lost'];
  const yes: [string, string, string] = ['{!Record.Amount}', 'EQUAL', '1000'];

  it('asks for all criteria without a filter', () => {
    expect(isVisible(rule(null, yes, yes), surroundings)).toBe(true);
    expect(isVisible(rule(null, yes, no), surroundings)).toBe(false);
  });

  it.each([
    ['1 OR 2', [yes, no], true],
    ['1 AND 2', [yes, no], false],
    // AND binds more strongly than OR.
    ['1 OR 2 AND 3', [yes, no, no], true],
    ['(1 OR 2) AND 3', [yes, no, no], false],
    ['NOT 2', [yes, no], true]
  ])('combines by %s', (filter, criteria, expected) => {
    expect(isVisible(rule(filter, ...(criteria as [string, string, string][])), surroundings)).toBe(expected);
  });

  it('names an expression, operator or criterion that it does not know', () => {
    expect(() => isVisible(rule(null, ['{!$Site.Name}', 'EQUAL', 'x']), surroundings)).toThrow('{!$Site.Name}');
    expect(() => isVisible(rule(null, ['{!Record.Amount}', 'LIKE', 'x']), surroundings)).toThrow('LIKE');
    expect(() => isVisible(rule('1 AND 7', yes), surroundings)).toThrow('1 AND 7');
  });

  it('tells which fields of the record the rules read', () => {
    const paths = recordPaths([
      null,
      rule(null, ['{!Record.Account.Region__c}', 'EQUAL', 'West'], ['{!$User.Alias}', 'NE', ''])
    ]);
    expect(paths).toEqual(['Account.Region__c']);
  });
});
