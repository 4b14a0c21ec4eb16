// Metadata API Developer Guide, "FlexiPage": a field section has a facet of columns, a column one of field instances, whose
// uiBehavior is none, readonly or required.
import type { FieldModel, FlexiComponent, FlexiPage, ObjectModel } from '../model/types.ts';
import { fieldSection } from './fieldSection.ts';

const item = (name: string, properties: FlexiComponent['properties'] = {}): FlexiComponent => ({
  name,
  identifier: name,
  properties,
  visibility: null
});
const column = (body: string): FlexiComponent => item('flexipage:column', { body });
const field = (name: string, uiBehavior = 'none'): FlexiComponent => item(`field Record.${name}`, { uiBehavior });
const page: FlexiPage = {
  name: 'Page',
  label: 'Page',
  template: '',
  regions: {
    two: [column('left'), column('right')],
    one: [column('left'), column('empty')],
    left: [field('Name', 'required'), field('Hidden__c'), field('Area__c')],
    right: [field('CreatedDate', 'readonly')],
    empty: []
  }
};
const fields = Object.fromEntries(['Name', 'Area__c', 'CreatedDate'].map((name) => [name, { name } as FieldModel]));
const object = { fields } as unknown as ObjectModel;
const section = (columns: string, label = 'Facts') =>
  fieldSection(item('flexipage:fieldSection', { columns, label }), page, object);

it('has its columns side by side, without what the user does not see', () => {
  expect(section('two')).toEqual({
    label: 'Facts',
    columns: 2,
    fields: [
      { name: 'Name', required: true, readOnly: false },
      { name: 'CreatedDate', required: false, readOnly: true },
      { name: 'Area__c', required: false, readOnly: false },
      null
    ]
  });
});

it('takes the whole width where one column is empty', () => {
  expect(section('one')).toMatchObject({ columns: 1, fields: [{ name: 'Name' }, { name: 'Area__c' }] });
});

it('has no fields without a facet', () => {
  expect(section('none')).toEqual({ label: 'Facts', columns: 1, fields: [] });
});

it('reads the words of the platform’s own sections', () => {
  expect(section('one', '@@@SFDCSystem_InformationSFDC@@@').label).toBe('System Information');
});
