/** Records of the project's Apex. Source: Object Reference, "ApexClass", "ApexTrigger". */
import { text } from '../metadata/index.ts';
import type { MetadataComponent, ProjectMetadata } from '../metadata/index.ts';
import type { RowValues } from '../schema/index.ts';

const COMMENT_OR_TEXT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'/g;

const described = ({ fullName, xml, source = '' }: MetadataComponent): RowValues => ({
  Name: fullName,
  ApiVersion: Number(text(xml, 'apiVersion') ?? 0),
  Status: 'Active',
  IsValid: true,
  Body: source,
  LengthWithoutComments: source.replace(COMMENT_OR_TEXT, (part) => (part.startsWith("'") ? part : '')).length
});

export const apexClasses = (project: ProjectMetadata): RowValues[] => project.all('ApexClass').map(described);

/** `trigger Name on Object (before insert, after update)`. */
const HEAD = /\btrigger\s+\w+\s+on\s+(\w+)\s*\(([^)]*)\)/i;

export function apexTriggers(project: ProjectMetadata): RowValues[] {
  return project.all('ApexTrigger').map((component) => {
    const [, table = null, moments = ''] = HEAD.exec(component.source ?? '') ?? [];
    const moment = (name: string): boolean => new RegExp(`\\b${name.replace(' ', '\\s+')}\\b`, 'i').test(moments);
    return {
      ...described(component),
      TableEnumOrId: table,
      UsageBeforeInsert: moment('before insert'),
      UsageAfterInsert: moment('after insert'),
      UsageBeforeUpdate: moment('before update'),
      UsageAfterUpdate: moment('after update'),
      UsageBeforeDelete: moment('before delete'),
      UsageAfterDelete: moment('after delete'),
      UsageAfterUndelete: moment('after undelete')
    };
  });
}
