import { fixtureProject, fixtureStore, objectOf } from '../../../test/fixture.ts';
import { parseXml } from '../../metadata/index.ts';
import type { ProjectMetadata } from '../../metadata/types.ts';
import { contextFor } from '../../security/index.ts';
import type { ExecutionContext } from '../../security/types.ts';
import { compactFields, layoutOf } from './ui-layout.ts';

interface Shown {
  readonly sections: readonly {
    readonly heading: string;
    readonly columns: number;
    readonly layoutRows: readonly { readonly layoutItems: readonly Item[] }[];
  }[];
}

interface Item {
  readonly label: string;
  readonly required: boolean;
  readonly editableForUpdate: boolean;
  readonly lookupIdApiName: string | null;
  readonly layoutComponents: readonly { readonly apiName: string | null; readonly componentType: string }[];
}

const layoutXml = `
<Layout xmlns="http://soap.sforce.com/2006/04/metadata">
  <layoutSections>
    <detailHeading>true</detailHeading>
    <label>What it is</label>
    <layoutColumns>
      <layoutItems><behavior>Required</behavior><field>Kind__c</field></layoutItems>
      <layoutItems><emptySpace>true</emptySpace></layoutItems>
      <layoutItems><behavior>Edit</behavior><field>Gone__c</field></layoutItems>
      <layoutItems><behavior>Edit</behavior><field>Owner_Account__c</field></layoutItems>
    </layoutColumns>
    <layoutColumns>
      <layoutItems><behavior>Readonly</behavior><field>Area__c</field></layoutItems>
    </layoutColumns>
    <style>TwoColumnsTopToBottom</style>
  </layoutSections>
  <layoutSections>
    <label>Custom Links</label>
    <layoutColumns/>
    <style>CustomLinks</style>
  </layoutSections>
</Layout>`;

/** The fixture project, with a layout of its gardens. */
function projectWithLayout(): ProjectMetadata {
  const project = fixtureProject();
  const layout = {
    type: 'Layout' as const,
    fullName: 'Garden__c-Garden Layout',
    path: 'Garden.layout-meta.xml',
    xml: parseXml(layoutXml, 'Garden.layout-meta.xml')
  };
  return {
    ...project,
    all: (type) => (type === 'Layout' ? [layout] : project.all(type)),
    find: (type, name) => project.find(type, name)
  };
}

let context: ExecutionContext;

beforeAll(() => {
  const store = fixtureStore();
  const [admin] = store.select('SELECT "Id" FROM "User" WHERE "Alias" = ?', ['admin']);
  context = contextFor(store, fixtureProject(), String(admin?.['Id']));
});

afterAll(() => context.store.close());

const shown = (project: ProjectMetadata, name: string): Shown =>
  layoutOf(context, project, objectOf(context.store.schema, name), 'Full', 'View') as unknown as Shown;

it('follows the project’s layout: sections, columns, gaps, behaviours', () => {
  const { sections } = shown(projectWithLayout(), 'Garden__c');
  expect(sections.map(({ heading, columns }) => [heading, columns])).toEqual([['What it is', 2]]);
  const rows = sections[0]?.layoutRows.map(({ layoutItems }) =>
    layoutItems.map(({ layoutComponents, required, editableForUpdate }) => [
      layoutComponents[0]?.apiName ?? null,
      required,
      editableForUpdate
    ])
  );
  expect(rows).toEqual([
    [
      ['Kind__c', true, true],
      ['Area__c', false, false]
    ],
    [
      [null, false, false],
      [null, false, false]
    ],
    [
      ['Owner_Account__c', false, true],
      [null, false, false]
    ]
  ]);
});

it('without a layout shows every field, the name as required, and who made and changed the record', () => {
  const { sections } = shown(fixtureProject(), 'Garden__c');
  const items = sections.flatMap(({ layoutRows }) => layoutRows.flatMap(({ layoutItems }) => layoutItems));
  const named = (name: string) => items.find(({ layoutComponents }) => layoutComponents[0]?.apiName === name);
  expect(named('Name')).toMatchObject({ required: true, editableForUpdate: true });
  expect(named('Title__c')).toMatchObject({ editableForUpdate: false });
  expect(named('LastModifiedById')).toMatchObject({ editableForUpdate: false, lookupIdApiName: 'LastModifiedById' });
  expect(named('IsDeleted')).toBeUndefined();
});

it('takes the compact layout that the object assigns, the platform’s for a standard object, the name otherwise', () => {
  const { schema } = context.store;
  const object = fixtureProject().find('CustomObject', 'Garden__c');
  const compact = fixtureProject().find('CompactLayout', 'Garden__c.Garden_Compact');
  if (!object || !compact) throw new Error('the fixture project lost its compact layout');
  const assigning: ProjectMetadata = {
    ...fixtureProject(),
    find: (type) =>
      type === 'CompactLayout'
        ? compact
        : {
            ...object,
            xml: parseXml(
              '<CustomObject><compactLayoutAssignment>Garden_Compact</compactLayoutAssignment></CustomObject>',
              'x'
            )
          }
  };
  const fields = compact.xml.children.filter(({ name }) => name === 'fields').map(({ text }) => text);
  expect(compactFields(assigning, objectOf(schema, 'Garden__c'))).toEqual(fields);
  expect(compactFields(fixtureProject(), objectOf(schema, 'Garden__c'))).toEqual(['Name']);
  expect(compactFields(fixtureProject(), objectOf(schema, 'Opportunity'))).toContain('StageName');
});
