import type { FieldModel, ObjectModel } from '../model/types.ts';
import { changedValues, errorsOf, formSections, messageOf, missingFields, startValues, toApiValue } from './form.ts';

const field = (name: string, more: Partial<FieldModel> = {}): FieldModel => ({
  name,
  label: name,
  type: 'string',
  required: false,
  createable: true,
  updateable: true,
  helpText: null,
  length: 80,
  scale: 0,
  nameField: false,
  defaultValue: null,
  picklistValues: [],
  reference: null,
  ...more
});

const fields = [
  field('Name', { required: true }),
  field('Status', { type: 'picklist', defaultValue: 'Draft' }),
  field('Rate', { type: 'percent', scale: 4 }),
  field('Program', { type: 'reference', updateable: false, required: true }),
  field('Total', { type: 'currency', createable: false, updateable: false }),
  field('CreatedById', { createable: false, updateable: false })
];

const entry = (name: string) => ({ name, required: false, readOnly: false });

const object: ObjectModel = {
  name: 'Thing__c',
  label: 'Thing',
  labelPlural: 'Things',
  icon: 'standard:record',
  nameField: 'Name',
  createable: true,
  updateable: true,
  deletable: true,
  fields: Object.fromEntries(fields.map((each) => [each.name, each])),
  highlights: [],
  sections: [
    { label: 'Main', columns: 2, fields: [entry('Name'), entry('Program'), null, entry('Rate'), entry('Total')] },
    { label: 'System', columns: 2, fields: [entry('CreatedById')] }
  ],
  relatedLists: [],
  listViews: [],
  recordPage: { name: '', label: '', template: '', regions: {} }
};

const namesOf = (isNew: boolean) =>
  formSections(object, isNew).map(({ fields: shown }) => shown.map((each) => each?.name));

describe('record form', () => {
  it('asks only for what can be filled in on a new record', () => {
    expect(namesOf(true)).toEqual([['Name', 'Program', 'Rate']]);
  });

  it('keeps the layout of an existing record, without sections nobody can change', () => {
    expect(namesOf(false)).toEqual([['Name', 'Program', undefined, 'Rate', 'Total']]);
  });

  it('starts a new record with the defaults, and what is given wins', () => {
    expect(startValues(object, { Program: 'a00' })).toEqual({ Status: 'Draft', Program: 'a00' });
    expect(startValues(object, { Status: 'Active' })).toEqual({ Status: 'Active' });
  });

  it('sends only what was changed; empty text and no value are the same', () => {
    const before = { Name: 'One', Rate: 3, Note: null };
    expect(changedValues(before, { Name: 'Two', Rate: 3, Note: '' })).toEqual({ Name: 'Two' });
    expect(changedValues(before, { Name: '', Rate: 3 })).toEqual({ Name: '' });
  });

  it('turns the text of inputs into values of the field', () => {
    expect(toApiValue('3.5', field('Rate', { type: 'percent' }))).toBe(3.5);
    expect(toApiValue('', field('Rate', { type: 'percent' }))).toBeNull();
    expect(toApiValue('', field('Name'))).toBeNull();
    expect(toApiValue(null, field('Public', { type: 'boolean' }))).toBe(false);
    expect(toApiValue('007', field('Code'))).toBe('007');
  });

  it('finds required fields that are empty, but not those that cannot be changed', () => {
    expect(missingFields(formSections(object, true), object, { Name: '' }, true)).toEqual(['Name', 'Program']);
    expect(missingFields(formSections(object, false), object, { Name: 'One' }, false)).toEqual([]);
  });
});

describe('errors of a refused save', () => {
  const shown = new Set(['Name']);

  it('stand at the field that the form shows, and on top for the others', () => {
    const body = {
      message: 'An error occurred while trying to update the record. Please try again.',
      output: {
        errors: [{ message: 'Dates overlap.' }],
        fieldErrors: {
          Name: [{ message: 'Too long.' }, { message: 'Not unique.' }],
          Hidden__c: [{ message: 'Missing.' }]
        }
      }
    };
    expect(errorsOf(body, shown)).toEqual({
      page: ['Dates overlap.', 'Missing.'],
      fields: { Name: 'Too long. Not unique.' }
    });
  });

  it('are read from a REST error list as well', () => {
    const body = [
      { message: 'Required fields are missing: [Name]', errorCode: 'REQUIRED_FIELD_MISSING', fields: ['Name'] }
    ];
    expect(errorsOf(body, shown).fields).toEqual({ Name: 'Required fields are missing: [Name]' });
  });

  it('are never silent', () => {
    expect(errorsOf(null, shown).page).toEqual(['The record could not be saved.']);
    expect(errorsOf({ message: 'Locked.' }, shown).page).toEqual(['Locked.']);
  });

  it('have a text in every shape', () => {
    expect(messageOf({ body: [{ message: 'A.' }, { message: 'B.' }] })).toBe('A. B.');
    expect(messageOf({ body: { message: 'Generic.', output: { errors: [{ message: 'Exact.' }] } } })).toBe('Exact.');
    expect(messageOf(new Error('Broken.'))).toBe('Broken.');
    expect(messageOf(undefined)).toBe('Something went wrong.');
  });
});
