import path from 'node:path';
import { readProject } from '../../metadata/index.ts';
import { buildSchema } from '../../schema/index.ts';
import type { UserAccess } from '../../security/types.ts';
import { appModel } from './app.ts';
import { recordPageOf } from './flexiPage.ts';
import { objectModel } from './objectModel.ts';

const project = readProject(path.join(import.meta.dirname, '../../../test/fixture-project'));
const schema = buildSchema(project);

/** May do everything, but read no field that is named here. */
const access = (...hidden: string[]): UserAccess => ({
  userId: '005000000000001AAA',
  mayRead: () => true,
  mayCreate: () => true,
  mayEdit: () => true,
  mayDelete: () => true,
  mayReadField: (_object, field) => !hidden.includes(field.name),
  mayEditField: (_object, field) => !hidden.includes(field.name),
  viewsAll: () => true,
  modifiesAll: () => true,
  hasCustomPermission: () => false,
  modifyAllData: false
});

const garden = schema.object('Garden__c');
const modelOf = (...hidden: string[]) => {
  if (!garden) throw new Error('The fixture project has no gardens.');
  return objectModel(garden, { project, schema }, access(...hidden), 'Garden_Club');
};

describe('how an object is shown', () => {
  it('takes highlights from the compact layout and the list view from the project', () => {
    const model = modelOf();
    expect(model.highlights).toEqual(['Kind__c', 'Area__c']);
    expect(model.listViews).toEqual([
      { name: 'All', label: 'All', columns: ['Name', 'Kind__c'], where: '', problem: null },
      {
        name: 'My_Harvest',
        label: 'My Harvest',
        columns: ['Name', 'Kind__c', 'Area__c', 'Owner_Account__c'],
        where: "OwnerId = '{user}' AND ((Kind__c = 'Herb' OR Kind__c = 'Vegetable'))",
        problem: null
      },
      { name: 'Paying', label: 'Paying', columns: ['Name'], where: 'Fee__c > 0', problem: null }
    ]);
  });

  it('leaves out what the user may not read', () => {
    const model = modelOf('Area__c');
    expect(model.fields['Area__c']).toBeUndefined();
    expect(model.highlights).toEqual(['Kind__c']);
    const shown = model.sections.flatMap(({ fields }) => fields.map((field) => field?.name));
    expect(shown).not.toContain('Area__c');
  });

  it('requires the name in forms, and offers the default of a picklist', () => {
    const { fields } = modelOf();
    expect(fields['Name']?.required).toBe(true);
    expect(fields['Kind__c']?.defaultValue).toBe('Vegetable');
    expect(fields['Kind__c']?.picklistValues.map(({ label }) => label)).toContain('Kitchen herbs');
  });

  it('lists the children that may be read', () => {
    const lists = modelOf().relatedLists.map(({ object, field }) => `${object}.${field}`);
    expect(lists).toEqual(expect.arrayContaining(['Bed__c.Garden__c', 'Tool__c.Garden__c']));
  });
});

describe('pages of the project', () => {
  it('are those that are activated', () => {
    const page = recordPageOf(project, 'Garden__c', 'Garden_Club');
    expect(page?.name).toBe('Garden_Record');
    expect(page?.regions['main']?.map(({ name }) => name)).toEqual(['c:gardenCard', 'force:detailPanel']);
    expect(recordPageOf(project, 'Account', 'Garden_Club')).toBeNull();
  });

  it('are reached by the tabs of the app, those of objects only for whoever may read them', () => {
    const labels = (mayRead: boolean) =>
      appModel(project, schema, { ...access(), mayRead: () => mayRead }).items.map(({ label }) => label);
    expect(labels(true)).toEqual(['Home', 'Accounts', 'Gardens']);
    expect(labels(false)).toEqual(['Home']);
  });
});
