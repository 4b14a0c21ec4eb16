/** Metadata: what an SFDX project folder contains. */
export { componentsIn, INLINE_PARTS, SHARING_RULES } from './componentFiles.ts';
export { type DeployedMetadata, merge, nothingDeployed, withDeployed } from './deployed.ts';
export { MetadataError } from './errors.ts';
export { filesBelow, packageDirectories, readProject } from './project.ts';
export type { MetadataComponent, MetadataType, PageActivation, ProjectMetadata, XmlElement } from './types.ts';
export { child, children, isTrue, parseXml, text } from './xml.ts';
export { writeXml } from './writeXml.ts';
