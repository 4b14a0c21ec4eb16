/** Writes a tree of elements as a metadata file. Source: Metadata API Developer Guide, "Metadata Types". */
import type { XmlElement } from './types.ts';

const NAMESPACE = 'http://soap.sforce.com/2006/04/metadata';
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');

/** @returns the whole file; its root is in the namespace of metadata */
export function writeXml({ name, children }: Pick<XmlElement, 'name' | 'children'>): string {
  const inner = children.map((element) => written(element, '    ')).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="${NAMESPACE}">\n${inner}</${name}>\n`;
}

function written({ name, text, children }: XmlElement, indent: string): string {
  if (children.length === 0) return `${indent}<${name}>${escaped(text)}</${name}>\n`;
  const inner = children.map((element) => written(element, `${indent}    `)).join('');
  return `${indent}<${name}>\n${inner}${indent}</${name}>\n`;
}
