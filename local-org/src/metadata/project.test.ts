// Reading a project folder in source format.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readProject, text } from './index.ts';

const FIXTURE = resolve(import.meta.dirname, '../../test/fixture-project');

describe('the fixture project', () => {
  const project = readProject(FIXTURE);
  const names = (type: Parameters<typeof project.all>[0]) => project.all(type).map((component) => component.fullName);

  it('has its name and root', () => {
    expect(project.name).toBe('garden club');
    expect(project.root).toBe(FIXTURE);
  });

  it('names fields by object, in the order of their names', () => {
    expect(names('CustomField').filter((name) => name.startsWith('Bed__c.'))).toEqual([
      'Bed__c.Code__c',
      'Bed__c.Garden__c',
      'Bed__c.Plant__c',
      'Bed__c.Rows__c',
      'Bed__c.Serial__c'
    ]);
  });

  it('finds fields of standard objects that have no object file', () => {
    expect(project.find('CustomField', 'account.member_since__C')?.fullName).toBe('Account.Member_Since__c');
    expect(project.find('CustomObject', 'Account')).toBeUndefined();
  });

  it('reads each kind of component', () => {
    expect(names('CustomObject')).toEqual(['Bed__c', 'Garden__c', 'Season__mdt', 'Tool__c']);
    expect(names('CustomMetadata')).toEqual(['Season.Spring', 'Season.Summer']);
    expect(names('CustomLabel')).toEqual(['Garden_Closed', 'Garden_Welcome']);
    expect(names('PermissionSet')).toEqual(['Garden_Keeper', 'Garden_Visitor']);
    expect(names('CustomPermission')).toEqual(['Close_Garden']);
    expect(names('CompactLayout')).toEqual(['Garden__c.Garden_Compact']);
    expect(names('ListView')).toEqual(['Garden__c.All', 'Garden__c.My_Harvest', 'Garden__c.Paying']);
    expect([...names('FlexiPage'), ...names('CustomTab'), ...names('CustomApplication')]).toEqual([
      'Garden_Record',
      'Garden__c',
      'Garden_Club'
    ]);
  });

  it('gives classes with their source and bundles with their folder', () => {
    const controller = project.find('ApexClass', 'GardenController');
    expect(controller?.source).toContain('public with sharing class GardenController');
    expect(controller?.path).toBe('force-app/main/default/classes/GardenController.cls');
    expect(project.find('LightningComponentBundle', 'gardenCard')?.path).toBe('force-app/main/default/lwc/gardenCard');
  });

  it('reads label texts unescaped', () => {
    const label = project.find('CustomLabel', 'Garden_Welcome');
    expect(label && text(label.xml, 'value')).toBe('Welcome to {0} & its beds');
  });

  it('reads page activations', () => {
    expect(project.activations).toEqual([{ page: 'Garden_Record', kind: 'RecordPage', object: 'Garden__c' }]);
  });
});

describe('any project', () => {
  let folder: string;
  const write = (files: Record<string, string>) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'metadata-'));
    write({
      'sfdx-project.json': '{ "packageDirectories": [{ "path": "a" }, { "path": "b" }] }',
      'a/objects/One__c/One__c.object-meta.xml': '<CustomObject><label>One</label></CustomObject>',
      'b/readme.txt': 'no metadata'
    });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('joins all package directories', () => {
    write({ 'b/deep/down/objects/One__c/fields/F__c.field-meta.xml': '<CustomField/>' });
    expect(readProject(folder).find('CustomField', 'One__c.F__c')?.path).toContain('b/deep/down');
  });

  it('takes parts of an object that are written inside its file', () => {
    write({
      'b/objects/Two__c.object-meta.xml':
        '<CustomObject><fields><fullName>X__c</fullName></fields>' +
        '<validationRules><fullName>Rule</fullName></validationRules></CustomObject>'
    });
    const project = readProject(folder);
    expect(project.find('CustomField', 'Two__c.X__c')).toBeDefined();
    expect(project.find('ValidationRule', 'Two__c.Rule')).toBeDefined();
  });

  it('skips node_modules and __tests__', () => {
    write({
      'a/node_modules/x/objects/No__c/No__c.object-meta.xml': '<CustomObject/>',
      'a/lwc/__tests__/No.tab-meta.xml': '<CustomTab/>'
    });
    const project = readProject(folder);
    expect(project.find('CustomObject', 'No__c')).toBeUndefined();
    expect(project.all('CustomTab')).toEqual([]);
  });

  it('lists metadata of kinds that it does not read', () => {
    write({ 'a/flows/Later.flow-meta.xml': '<Flow/>' });
    expect(readProject(folder).unread).toEqual(['a/flows/Later.flow-meta.xml']);
  });

  it('decodes file names that are percent-encoded', () => {
    write({ 'a/layouts/One__c-One %28new%29.layout-meta.xml': '<Layout/>' });
    expect(readProject(folder).all('Layout')[0]?.fullName).toBe('One__c-One (new)');
  });

  it('names file and line of malformed XML', () => {
    write({ 'a/tabs/Bad.tab-meta.xml': '<CustomTab>\n<label>x</CustomTab>' });
    expect(() => readProject(folder)).toThrow(/^a\/tabs\/Bad\.tab-meta\.xml:2: /);
  });

  // As in a deployment by the sf CLI, which takes the package directories one after the other.
  it('takes the later of two components of the same name, and tells it', () => {
    const path = 'b/objects/One__c/One__c.object-meta.xml';
    write({ [path]: '<CustomObject/>' });
    const project = readProject(folder);
    expect(project.find('CustomObject', 'One__c')?.path).toBe(path);
    expect(project.repeated).toEqual([`CustomObject One__c of a/objects/One__c/One__c.object-meta.xml by ${path}`]);
  });

  it('refuses a class without its source', () => {
    write({ 'a/classes/Lost.cls-meta.xml': '<ApexClass/>' });
    expect(() => readProject(folder)).toThrow('a/classes/Lost.cls-meta.xml: its source file Lost.cls is missing');
  });

  it.each([
    ['{ "page": "P" }', 'expected an array'],
    ['[{ "kind": "HomePage" }]', "[0]: 'page' must name a FlexiPage"],
    ['[{ "page": "P", "kind": "AppPage" }]', "'kind' must be"],
    ['[{ "page": "P", "kind": "RecordPage" }]', "needs the 'object'"],
    ['[{ "kind": "GrantAccessUsingHierarchies", "object": "Account", "enabled": false }]', 'must name a custom object'],
    ['[{ "kind": "GrantAccessUsingHierarchies", "object": "Bed__c" }]', "'enabled' must be false"],
    ['[{', 'config/activation/x.json: ']
  ])('refuses the activation file %s', (content, message) => {
    write({ 'config/activation/x.json': content });
    expect(() => readProject(folder)).toThrow(message);
  });

  it('refuses a folder that is no project, and one whose package directory is missing', () => {
    expect(() => readProject(join(folder, 'a'))).toThrow('the folder is no SFDX project');
    rmSync(join(folder, 'b'), { recursive: true });
    expect(() => readProject(folder)).toThrow("package directory 'b' does not exist");
  });
});
