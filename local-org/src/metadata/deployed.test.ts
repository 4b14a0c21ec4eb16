// What was deployed over a project folder.
import { nothingDeployed, withDeployed } from './index.ts';
import type { MetadataComponent, ProjectMetadata } from './index.ts';
import { parseXml } from './xml.ts';

const set: MetadataComponent = {
  type: 'PermissionSet',
  fullName: 'Keeper',
  path: 'permissionsets/Keeper.permissionset-meta.xml',
  xml: parseXml(
    '<PermissionSet><label>Keeper</label>' +
      '<objectPermissions><allowRead>true</allowRead><object>Tree__c</object></objectPermissions>' +
      '<objectPermissions><allowRead>true</allowRead><object>Bush__c</object></objectPermissions>' +
      '<fieldPermissions><field>Tree__c.Height__c</field><readable>true</readable></fieldPermissions>' +
      '<fieldPermissions><field>Bush__c.Height__c</field><readable>true</readable></fieldPermissions>' +
      '<fieldPermissions><field>Bush__c.Width__c</field><readable>true</readable></fieldPermissions>' +
      '</PermissionSet>',
    'Keeper'
  )
};

const base: ProjectMetadata = {
  root: '/p',
  name: '',
  all: (type) => (type === 'PermissionSet' ? [set] : []),
  find: () => undefined,
  activations: [],
  unread: []
};

const named = (project: ProjectMetadata): string[] =>
  (project.find('PermissionSet', 'Keeper')?.xml.children ?? [])
    .flatMap(({ children }) => children)
    .filter(({ name }) => name === 'object' || name === 'field')
    .map(({ text }) => text);

// Salesforce Help, "Delete Fields"; an org's permission sets no longer name what is gone.
it('takes the rights to deleted objects and fields from permission sets', () => {
  const deleted = [
    { type: 'CustomObject', fullName: 'Tree__c' },
    { type: 'CustomField', fullName: 'Bush__c.Width__c' }
  ] as const;
  expect(named(withDeployed(base, { ...nothingDeployed, deleted }))).toEqual(['Bush__c', 'Bush__c.Height__c']);
  expect(named(withDeployed(base, nothingDeployed))).toHaveLength(5);
});
