import { formatValue, initialsOf } from './format.ts';

const settings = { locale: 'en-US', timeZone: 'America/Los_Angeles', currency: 'USD' };
const format = (value: unknown, type: string, scale = 0, picklistValues: { label: string; value: string }[] = []) =>
  formatValue(value, { type, scale, picklistValues }, settings);

describe('field values as text', () => {
  it.each([
    [435300, 'currency', 2, '$435,300.00'],
    [-3.5, 'currency', 2, '-$3.50'],
    [3, 'percent', 4, '3%'],
    [12.8412, 'percent', 4, '12.8412%'],
    [1234567, 'int', 0, '1,234,567'],
    ['2026-02-27', 'date', 0, 'Feb 27, 2026'],
    ['2026-02-13T17:00:00.000Z', 'datetime', 0, 'Feb 13, 2026, 9:00 AM'],
    ['plain', 'string', 0, 'plain'],
    [null, 'currency', 2, ''],
    [0, 'currency', 2, '$0.00']
  ])('%s of type %s', (value, type, scale, text) => {
    expect(format(value, type, scale).replace(/[\u00a0\u202f]/g, ' ')).toBe(text);
  });

  it('shows picklist labels, and a value that has none as it is', () => {
    const values = [{ value: 'notIn', label: 'is none of' }];
    expect(format('notIn', 'picklist', 0, values)).toBe('is none of');
    expect(format('notIn;other', 'multipicklist', 0, values)).toBe('is none of; other');
  });

  it('takes initials from the first and the last name', () => {
    expect(initialsOf('Maya Lindqvist')).toBe('ML');
    expect(initialsOf('Ana Maria de Souza')).toBe('AS');
    expect(initialsOf('Admin')).toBe('A');
  });
});
