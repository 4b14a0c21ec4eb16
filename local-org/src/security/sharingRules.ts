/**
 * Sharing rules of a project: who gets records that a group of people owns, or that meet criteria.
 * Source: Metadata API Developer Guide, "SharingRules", "SharedTo"
 * (https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_sharingrules.htm).
 */
import { child, children, text } from '../metadata/index.ts';
import type { MetadataComponent, ProjectMetadata, XmlElement } from '../metadata/index.ts';
import { filterItem, isStored, NotSupportedError, OrgError, unlessMissing } from '../schema/index.ts';
import type { Gap, ObjectDef, Schema, SummaryFilter } from '../schema/index.ts';

/** Types of groups, of which the one with this developer name is meant. */
export interface GroupName {
  readonly types: readonly string[];
  readonly name: string;
}

export interface SharingRule {
  readonly level: 'Read' | 'Edit';
  /** What a rule for accounts gives on their records: `None`, `Read` or `Edit`. */
  readonly opportunities: string;
  readonly contacts: string;
  readonly cases: string;
  readonly sharedTo: readonly GroupName[];
  /** Whose records; null: {@link criteria} say which. */
  readonly owners: readonly GroupName[] | null;
  readonly criteria: { readonly filters: readonly SummaryFilter[]; readonly logic: Logic } | null;
}

/** How filters are joined; numbers are places in their list. */
export type Logic =
  number | { readonly not: Logic } | { readonly glue: 'AND' | 'OR'; readonly parts: readonly Logic[] };

/** By lower-case object name. */
export type SharingRules = ReadonlyMap<string, readonly SharingRule[]>;

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  allInternalUsers: ['Organization'],
  group: ['Regular'],
  queue: ['Queue'],
  role: ['Role'],
  roleAndSubordinates: ['RoleAndSubordinates'],
  roleAndSubordinatesInternal: ['RoleAndSubordinatesInternal']
};

/**
 * @param gaps takes what the local org lacks; absent: it is thrown
 * @throws OrgError, NotSupportedError naming the file and what is wrong with a rule
 */
export function sharingRulesOf(project: ProjectMetadata, schema: Schema, gaps: Gap[] | null = null): SharingRules {
  const rules = new Map<string, SharingRule[]>();
  for (const component of [...project.all('SharingOwnerRule'), ...project.all('SharingCriteriaRule')]) {
    const [name = ''] = component.fullName.split('.');
    const rule = unlessMissing(gaps, component.fullName, () => {
      const object = schema.object(name);
      if (!object) throw new NotSupportedError(`the object ${name}, which ${component.path} shares`);
      return ruleOf(component, object);
    });
    const key = name.toLowerCase();
    if (rule !== null) rules.set(key, [...(rules.get(key) ?? []), rule]);
  }
  return rules;
}

function ruleOf(component: MetadataComponent, object: ObjectDef): SharingRule {
  const { xml, fullName, path } = component;
  const refuse = (why: string): OrgError =>
    new OrgError('FIELD_INTEGRITY_EXCEPTION', `${path}: the sharing rule ${fullName} ${why}`);
  const level = text(xml, 'accessLevel');
  if (level !== 'Read' && level !== 'Edit') throw refuse(`cannot give the access level '${level ?? ''}'`);
  if (object.sharingModel === 'ControlledByParent') throw refuse('is for an object that its parent controls');
  const ofAccount = child(xml, 'accountSettings');
  const onChildren = (tag: string): string => (ofAccount && text(ofAccount, tag)) ?? 'None';
  const sharedTo = child(xml, 'sharedTo');
  if (!sharedTo) throw refuse('needs <sharedTo>');
  const isByOwner = component.type === 'SharingOwnerRule';
  const sharedFrom = child(xml, 'sharedFrom');
  if (isByOwner && !sharedFrom) throw refuse('needs <sharedFrom>');
  return {
    level,
    opportunities: onChildren('opportunityAccessLevel'),
    contacts: onChildren('contactAccessLevel'),
    cases: onChildren('caseAccessLevel'),
    sharedTo: groupsIn(component, sharedTo),
    owners: isByOwner && sharedFrom ? groupsIn(component, sharedFrom) : null,
    criteria: isByOwner ? null : criteriaOf(component, object, refuse)
  };
}

function groupsIn({ fullName }: MetadataComponent, element: XmlElement): GroupName[] {
  return element.children.map(({ name, text: value }) => {
    const types = GROUPS[name];
    if (!types) throw new NotSupportedError(`<${name}> in the sharing rule ${fullName}`);
    return { types, name: value };
  });
}

function criteriaOf(
  { xml, fullName }: MetadataComponent,
  object: ObjectDef,
  refuse: (why: string) => OrgError
): SharingRule['criteria'] {
  const filters = children(xml, 'criteriaItems').map((item) => filterItem(`the sharing rule ${fullName}`, item));
  if (filters.length === 0) throw refuse('needs <criteriaItems>');
  for (const { field: name } of filters) {
    const field = object.fields.get(name.toLowerCase());
    // Source: Salesforce Help, "Criteria-Based Sharing Rule Considerations": the types of fields, of which formulas are none.
    if (!field || !isStored(field)) throw refuse(`cannot use the field '${name}'`);
  }
  const all: Logic = { glue: 'AND', parts: filters.map((_filter, index) => index) };
  const written = text(xml, 'booleanFilter');
  const logic = written === undefined || written === '' ? all : parseLogic(written, filters.length);
  if (logic === null) throw refuse(`cannot read the filter '${written ?? ''}'`);
  return { filters, logic };
}

/** `1 AND (2 OR NOT 3)`; null when it does not parse. */
function parseLogic(source: string, count: number): Logic | null {
  const tokens = source.toUpperCase().match(/\d+|AND|OR|NOT|[()]|\S/g) ?? [];
  let at = 0;
  const joined = (glue: 'AND' | 'OR', next: () => Logic | null): Logic | null => {
    const parts: Logic[] = [];
    do {
      const part = next();
      if (part === null) return null;
      parts.push(part);
    } while (tokens[at] === glue && ++at > 0);
    return parts.length === 1 ? (parts[0] ?? null) : { glue, parts };
  };
  const either = (): Logic | null => joined('OR', () => joined('AND', one));
  const one = (): Logic | null => {
    const token = tokens[at++] ?? '';
    if (token === 'NOT') {
      const item = one();
      return item === null ? null : { not: item };
    }
    if (token === '(') {
      const inner = either();
      return tokens[at++] === ')' ? inner : null;
    }
    const index = Number(token) - 1;
    return Number.isInteger(index) && index >= 0 && index < count ? index : null;
  };
  const logic = either();
  return at === tokens.length ? logic : null;
}
