// Checks a deployment against the org as it would be: schema, records of the project, Apex, Lightning components.
import type { ApexProblem } from '../../apex/types.ts';
import { type DeployedMetadata, merge, type MetadataComponent } from '../../metadata/index.ts';
import { NotSupportedError, OrgError } from '../../schema/index.ts';
import type { Org } from '../types.ts';
import { lwcProblems } from './lwc.ts';
import { type PackedComponent, problemOf } from './package.ts';
import type { Problem } from './types.ts';

export interface Candidate {
  /** What the org would have deployed. */
  readonly deployed: DeployedMetadata;
  /** An org with it, without records, for its tests; null when not even its schema could be built. */
  readonly org: Org | null;
  /** Components that could be deployed. */
  readonly good: readonly PackedComponent[];
  readonly problems: readonly Problem[];
}

/** Types of which the schema and the org's own records are made. */
const SCHEMA = [
  'CustomObject',
  'CustomField',
  'CustomMetadata',
  'Dashboard',
  'DashboardFolder',
  'GlobalValueSet',
  'Group',
  'PermissionSet',
  'Queue',
  'RecordType',
  'Report',
  'ReportFolder',
  'ReportType',
  'Role',
  'Settings',
  'SharingCriteriaRule',
  'SharingOwnerRule',
  'SharingReason',
  'ValidationRule'
];

/**
 * Leaves out what does not fit, one component after the other, until the rest does.
 * @param baseline problems of the Apex that the org has already
 */
export function candidateOf(
  org: Org,
  packed: readonly PackedComponent[],
  deleted: DeployedMetadata['deleted'],
  baseline: readonly ApexProblem[]
): Candidate {
  let good = [...packed];
  const problems: Problem[] = [];
  for (;;) {
    const deployed = deployedWith(org, good, deleted);
    let empty: Org;
    try {
      empty = org.emptyOrg(deployed);
      refuseNewGaps(org, empty);
    } catch (error) {
      const bad = blamed(good, error);
      const message = error instanceof Error ? error.message : String(error);
      problems.push(...bad.map((one) => problemOf(one, message)));
      if (bad.length === 0) {
        const [first] = deleted;
        problems.push({
          type: first?.type ?? '',
          fullName: first?.fullName ?? 'package.xml',
          fileName: 'destructiveChanges.xml',
          problem: message,
          line: null
        });
        return { deployed: org.deployed, org: null, good: [], problems };
      }
      good = good.filter((one) => !bad.includes(one));
      continue;
    }
    const codeProblems = [...apexProblems(empty, good, deleted, baseline), ...bundleProblems(org, good)];
    if (codeProblems.length === 0) return { deployed, org: empty, good, problems };
    problems.push(...codeProblems);
    const wrong = good.filter(({ component }) => codeProblems.some((problem) => isOf(problem, component)));
    // A class that the org has already and that breaks by this is nothing that could be left out.
    if (wrong.length === 0) return { deployed, org: empty, good: [], problems };
    empty.store.close();
    good = good.filter((one) => !wrong.includes(one));
  }
}

/** What a project has when it is opened is left out and told; what is deployed must be kept whole. */
function refuseNewGaps(org: Org, empty: Org): void {
  const known = new Set(org.schema.unsupported.map(({ what }) => what));
  const [added] = empty.schema.unsupported.filter(({ what }) => !known.has(what));
  if (!added) return;
  empty.store.close();
  throw added.problem === undefined
    ? new NotSupportedError(added.what)
    : new OrgError('FIELD_INTEGRITY_EXCEPTION', `${added.fullName}: ${added.problem}`);
}

const isOf = ({ type, fullName }: Problem, component: MetadataComponent): boolean =>
  type === component.type && fullName === component.fullName;

function deployedWith(
  org: Org,
  good: readonly PackedComponent[],
  deleted: DeployedMetadata['deleted']
): DeployedMetadata {
  return merge(org.deployed, { components: good.map(({ component }) => component), deleted });
}

/** Components that the message names; all that the schema is made of, where it names none. */
function blamed(good: readonly PackedComponent[], error: unknown): PackedComponent[] {
  const message = error instanceof Error ? error.message : String(error);
  const named = (text: string): boolean => new RegExp(`(?<![\\w./])${escaped(text)}(?![\\w/]|\\.\\w)`).test(message);
  const schema = good.filter(({ component }) => SCHEMA.includes(component.type));
  const byName = schema.filter(({ component }) => named(component.fullName));
  if (byName.length > 0) return byName;
  const byFile = schema.filter(({ component }) => message.includes(component.path));
  const parts = byFile.filter(({ component }) => {
    const [, part] = component.fullName.split('.');
    return part !== undefined && named(part);
  });
  return parts.length > 0 ? parts : byFile.length > 0 ? byFile : schema;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function apexProblems(
  empty: Org,
  good: readonly PackedComponent[],
  deleted: DeployedMetadata['deleted'],
  baseline: readonly ApexProblem[]
): Problem[] {
  const known = new Set(baseline.map(({ file, problem }) => `${file}: ${problem}`));
  const code = good.filter(({ component }) => component.source !== undefined);
  return empty.apex.compileErrors().flatMap((error): Problem[] => {
    const own = code.find(({ fileName }) => fileName.endsWith(`/${error.file}`));
    if (own) return [problemOf(own, error.problem, error.line)];
    if (known.has(`${error.file}: ${error.problem}`)) return [];
    const problem = `Dependent class is invalid and needs recompilation: ${error.file}: line ${error.line}: ${error.problem}`;
    const cause = code[0] ?? good[0];
    if (cause) return [problemOf(cause, problem)];
    const { type = '', fullName = '' } = deleted[0] ?? {};
    return [{ type, fullName, fileName: 'destructiveChanges.xml', problem, line: null }];
  });
}

function bundleProblems(org: Org, good: readonly PackedComponent[]): Problem[] {
  return good
    .filter(({ component }) => component.type === 'LightningComponentBundle')
    .flatMap((one) =>
      lwcProblems(org.project.root, one.component).map(({ file, line, problem }) => ({
        ...problemOf(one, problem, line ?? undefined),
        fileName: `lwc/${one.component.fullName}/${file}`
      }))
    );
}
