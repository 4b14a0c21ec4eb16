import type { FieldModel } from '../model/types.ts';
import { allOf, contains, countSoql, filterCondition, listSoql, quoted } from './listQuery.ts';

const column = (name: string, type: string, relationshipName?: string): FieldModel => ({
  name,
  label: name,
  type,
  required: false,
  createable: true,
  updateable: true,
  helpText: null,
  length: 0,
  scale: 0,
  nameField: false,
  defaultValue: null,
  picklistValues: [],
  reference: relationshipName
    ? { relationshipName, object: 'Account', objectLabel: 'Account', nameField: 'Name' }
    : null
});

const columns = [column('Name', 'string'), column('AccountId', 'reference', 'Account'), column('Amount', 'currency')];

describe('list queries', () => {
  it('selects what the columns show, one page of it', () => {
    const list = {
      object: 'Opportunity',
      columns,
      where: 'IsClosed = false',
      orderBy: 'Amount DESC',
      limit: 50,
      offset: 100
    };
    expect(listSoql(list)).toBe(
      'SELECT Id, Name, AccountId, Account.Name, Amount FROM Opportunity WHERE IsClosed = false ORDER BY Amount DESC LIMIT 50 OFFSET 100'
    );
    expect(countSoql(list)).toBe('SELECT COUNT() FROM Opportunity WHERE IsClosed = false');
    expect(listSoql({ ...list, where: '', orderBy: '', offset: 0 })).not.toMatch(/WHERE|ORDER|OFFSET/);
  });

  it('takes what is typed as letters', () => {
    expect(quoted("O'Neil \\ Sons")).toBe("'O\\'Neil \\\\ Sons'");
    expect(contains('Name', "50%_o'f")).toBe("Name LIKE '%50\\%\\_o\\'f%'");
  });

  it('filters by the columns that hold text', () => {
    expect(filterCondition(columns, ' har ')).toBe("(Name LIKE '%har%' OR Account.Name LIKE '%har%')");
    expect(filterCondition(columns, '  ')).toBe('');
    expect(filterCondition([column('Amount', 'currency')], 'har')).toBe('');
  });

  it('joins conditions without mixing their operators', () => {
    expect(allOf('A = 1 OR B = 2', '', 'C = 3')).toBe('(A = 1 OR B = 2) AND (C = 3)');
    expect(allOf('', 'C = 3')).toBe('C = 3');
    expect(allOf('', '')).toBe('');
  });
});
