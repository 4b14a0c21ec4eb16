/**
 * Checks the reports, report types, dashboards and folders of a project, as a deployment does. What is wrong is left out
 * and told; so is what the local org lacks.
 */
import { children, text } from '../metadata/index.ts';
import type { MetadataComponent, ProjectMetadata } from '../metadata/index.ts';
import { NotSupportedError, OrgError } from '../schema/errors.ts';
import type { Gap } from '../schema/errors.ts';
import type { Schema } from '../schema/types.ts';
import { SHARED_TO } from '../security/folders.ts';
import { dashboardDef } from './dashboards.ts';
import { reportDef } from './definition.ts';
import { customType, invalid } from './reportTypes.ts';

const ownName = (fullName: string): string => fullName.split('/').at(-1)?.toLowerCase() ?? '';

const TYPES = ['ReportType', 'ReportFolder', 'DashboardFolder', 'Report', 'Dashboard'] as const;

export function checkReports(project: ProjectMetadata, schema: Schema, gaps: Gap[]): void {
  const folders = new Set<string>();
  for (const type of TYPES) {
    const names = type.endsWith('Folder') ? folders : new Set<string>();
    for (const component of project.all(type)) {
      const { fullName } = component;
      try {
        const own = ownName(fullName);
        if (names.has(own)) throw invalid(`Duplicate developer name: ${own}`);
        names.add(own);
        check(type, component, project, schema);
      } catch (error) {
        if (error instanceof NotSupportedError) gaps.push({ what: `${error.what} (${fullName})`, fullName });
        else if (error instanceof OrgError) gaps.push({ what: fullName, fullName, problem: error.message });
        else throw error;
      }
    }
  }
}

function check(
  type: (typeof TYPES)[number],
  component: MetadataComponent,
  project: ProjectMetadata,
  schema: Schema
): void {
  switch (type) {
    case 'ReportType':
      customType(component, schema);
      return;
    case 'Report':
      reportDef(component, project, schema);
      return;
    case 'Dashboard':
      dashboardDef(component, project, schema);
      return;
    default:
      checkFolder(component);
  }
}

function checkFolder({ xml }: MetadataComponent): void {
  for (const share of children(xml, 'folderShares')) {
    const type = text(share, 'sharedToType') ?? '';
    if (!SHARED_TO.includes(type)) throw new NotSupportedError(`the sharing of folders with ${type}`);
  }
}
