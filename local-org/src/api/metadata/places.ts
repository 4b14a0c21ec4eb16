// Where in its file a component stands: "lineNumber" and "columnNumber" of a DeployMessage.
// Source: Metadata API Developer Guide, "DeployMessage"
// (https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_deployresult.htm).
import type { MetadataType } from '../../metadata/index.ts';
import type { PackedComponent } from './package.ts';

/** Elements of components that share a file with others. */
const ELEMENTS: Partial<Record<MetadataType, string>> = {
  CompactLayout: 'compactLayouts',
  CustomField: 'fields',
  CustomLabel: 'labels',
  FieldSet: 'fieldSets',
  ListView: 'listViews',
  RecordType: 'recordTypes',
  SharingCriteriaRule: 'sharingCriteriaRules',
  SharingOwnerRule: 'sharingOwnerRules',
  SharingReason: 'sharingReasons',
  ValidationRule: 'validationRules'
};

/** Elements by which a component names another. */
const NAMING = ['field', 'object', 'apexClass', 'referenceTo', 'summarizedField', 'summaryForeignKey'];

/** The line of the component's own element, or of what a problem of it names; null where that is the whole file. */
export function lineOf({ component, text }: PackedComponent, problem: string): number | null {
  const element = ELEMENTS[component.type];
  const name = component.fullName.split('.').at(-1) ?? '';
  if (element !== undefined) return lineAt(text, ownIndex(text, element, name));
  const named = new RegExp(`<(${NAMING.join('|')})>\\s*([^<\\s]+)\\s*</\\1>`, 'g');
  for (const match of text.matchAll(named)) if (isNamedIn(problem, match[2] ?? '')) return lineAt(text, match.index);
  return null;
}

function ownIndex(text: string, element: string, name: string): number {
  for (const match of text.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'g'))) {
    const [, own] = /<fullName>\s*([^<\s]+)\s*<\/fullName>/.exec(match[1] ?? '') ?? [];
    if (own === name) return match.index;
  }
  return -1;
}

/** The whole name, not the beginning of a longer one. */
function isNamedIn(problem: string, name: string): boolean {
  const start = problem.indexOf(name);
  return name !== '' && start >= 0 && !/[\w.]/.test(problem.charAt(start + name.length).replace('.', ''));
}

const lineAt = (text: string, index: number): number | null =>
  index < 0 ? null : text.slice(0, index).split('\n').length;
