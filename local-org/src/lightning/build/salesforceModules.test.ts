import type { MetadataComponent, MetadataType, ProjectMetadata } from '../../metadata/index.ts';
import { parseXml } from '../../metadata/index.ts';
import { buildSchema } from '../../schema/index.ts';
import { salesforceModule } from './salesforceModules.ts';

const component = (type: MetadataType, fullName: string, xml: string, source?: string): MetadataComponent => ({
  type,
  fullName,
  path: '',
  xml: parseXml(xml, fullName),
  ...(source !== undefined && { source })
});

const DEAL_CONTROLLER = `public with sharing class DealController {
  @AuraEnabled(cacheable=true)
  public static Map<String, Object> load(Id dealId) { return null; }

  @AuraEnabled
  public static void apply(Id dealId) { helper(); }

  private static void helper() {}
}`;

const components = [
  component('CustomLabel', 'Deal_Title', '<labels><value>What "pays"</value></labels>'),
  component('CustomPermission', 'See_Margin', '<CustomPermission/>'),
  component('StaticResource', 'charts', '<StaticResource/>'),
  component('ApexClass', 'DealController', '<ApexClass/>', DEAL_CONTROLLER)
];

const project: ProjectMetadata = {
  root: '/project',
  name: 'test',
  all: (type) => components.filter((each) => each.type === type),
  find: (type, name) =>
    components.find((each) => each.type === type && each.fullName.toLowerCase() === name.toLowerCase()),
  activations: [],
  unread: []
};
const schema = buildSchema(project);
const moduleOf = (specifier: string): string => salesforceModule(specifier, project, schema);

describe('@salesforce modules', () => {
  it('gives the text of a label', () => {
    expect(moduleOf('@salesforce/label/c.Deal_Title')).toBe('export default "What \\"pays\\"";');
  });

  it('refuses a label that the project does not have', () => {
    expect(() => moduleOf('@salesforce/label/c.Deal_Titel')).toThrow('no custom label Deal_Titel');
  });

  it('knows which Apex methods are cacheable', () => {
    expect(moduleOf('@salesforce/apex/DealController.load')).toContain('apexMethod("DealController", "load", true)');
    expect(moduleOf('@salesforce/apex/DealController.apply')).toContain('apexMethod("DealController", "apply", false)');
  });

  it.each([
    ['@salesforce/apex/DealController.helper', 'no @AuraEnabled method helper'],
    ['@salesforce/apex/DealController.lode', 'no @AuraEnabled method lode'],
    ['@salesforce/apex/Missing.load', 'no Apex class Missing'],
    ['@salesforce/schema/Opportunity.Amont', 'no field Amont'],
    ['@salesforce/schema/Opportunity.Acount.Name', 'no parent Acount'],
    ['@salesforce/schema/Oportunity', 'no object Oportunity'],
    ['@salesforce/resourceUrl/chart', 'no static resource chart'],
    ['@salesforce/customPermission/See_All', 'no custom permission See_All'],
    ['@salesforce/userPermission/ManageUsers', 'ManageUsers'],
    ['@salesforce/contentAssetUrl/logo', '@salesforce/contentAssetUrl/logo'],
    ['@salesforce/i18n/zodiac', '@salesforce/i18n/zodiac']
  ])('refuses %s by name', (specifier, message) => {
    expect(() => moduleOf(specifier)).toThrow(message);
  });

  it('refers to objects, fields and fields of parents', () => {
    expect(moduleOf('@salesforce/schema/Opportunity')).toBe('export default {"objectApiName":"Opportunity"};');
    expect(moduleOf('@salesforce/schema/Opportunity.Account.Name')).toBe(
      'export default {"objectApiName":"Opportunity","fieldApiName":"Account.Name"};'
    );
  });

  it('takes the user, the locale and permissions from the page', () => {
    expect(moduleOf('@salesforce/user/Id')).toContain('context.user?.id');
    expect(moduleOf('@salesforce/i18n/locale')).toContain('context.settings["locale"]');
    expect(moduleOf('@salesforce/customPermission/See_Margin')).toContain('customPermissions.includes("See_Margin")');
    expect(moduleOf('@salesforce/resourceUrl/charts')).toBe('export default "/resource/charts";');
  });
});
