/** Custom labels: `Label.Deal_Saved`. */
import type { ProjectMetadata } from '../../metadata/types.ts';

/** Text of a label in the org's language; undefined when the project has none of that name. */
export function labelText(project: ProjectMetadata, name: string): string | undefined {
  const label = project.find('CustomLabel', name);
  return label?.xml.children.find((child) => child.name === 'value')?.text;
}
