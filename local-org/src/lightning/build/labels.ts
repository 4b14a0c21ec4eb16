// Custom labels of the project.
import { text, type ProjectMetadata } from '../../metadata/index.ts';

/** Text of a custom label. @throws Error for a label that the project does not have */
export function labelValue(name: string, project: ProjectMetadata): string {
  const label = project.find('CustomLabel', name);
  if (!label) throw new Error(`The project has no custom label ${name}.`);
  return text(label.xml, 'value') ?? '';
}
