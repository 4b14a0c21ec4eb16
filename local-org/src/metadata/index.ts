/** Metadata: what an SFDX project folder contains. */
export { MetadataError } from './errors.ts';
export { readProject } from './project.ts';
export type { MetadataComponent, MetadataType, PageActivation, ProjectMetadata, XmlElement } from './types.ts';
export { child, children, isTrue, parseXml, text } from './xml.ts';
