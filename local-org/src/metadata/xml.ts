/** Metadata XML as a tree of elements. Attributes, namespaces and comments are dropped; nothing outside the file is read. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { MetadataError } from './errors.ts';
import type { XmlElement } from './types.ts';

const TEXT = '#text';
const CDATA = '#cdata';

// Entities are decoded below, where an unknown one is an error instead of text.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  removeNSPrefix: true,
  parseTagValue: false,
  processEntities: false,
  trimValues: false,
  cdataPropName: CDATA
});

/** What the parser gives with `preserveOrder`: `[{ tag: [children] }, { '#text': 'text' }]`. */
type ParsedNode = Readonly<Record<string, unknown>>;

/**
 * The root element of an XML text.
 * @param file name shown in errors
 * @throws MetadataError naming file and line when the text is not well-formed
 */
export function parseXml(source: string, file: string): XmlElement {
  const doctype = source.indexOf('<!DOCTYPE');
  if (doctype >= 0)
    throw new MetadataError(file, 'a document type declaration is not allowed', lineOf(source, doctype));
  refuseUnknownEntities(source, file);
  const verdict = XMLValidator.validate(source);
  if (verdict !== true) throw new MetadataError(file, verdict.err.msg, verdict.err.line);
  const roots = elementsOf(source, file);
  const [root] = roots;
  if (root === undefined || roots.length > 1) throw new MetadataError(file, 'expected exactly one root element', 1);
  return root;
}

/** The parser refuses what nests too deep; so does the walk over its result. */
function elementsOf(source: string, file: string): XmlElement[] {
  try {
    return (parser.parse(source) as ParsedNode[]).map(elementOf).filter((element) => element !== undefined);
  } catch (error) {
    throw new MetadataError(file, error instanceof Error ? error.message : String(error), 1);
  }
}

/** The first child element of that name. */
export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((candidate) => candidate.name === name);
}

/** All child elements of that name, in document order. */
export function children(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((candidate) => candidate.name === name);
}

/** Text of the first child of that name; undefined when there is no such child. */
export function text(element: XmlElement, name: string): string | undefined {
  return child(element, name)?.text;
}

/** Whether the child of that name says `true`. */
export function isTrue(element: XmlElement, name: string): boolean {
  return text(element, name) === 'true';
}

function elementOf(node: ParsedNode): XmlElement | undefined {
  const name = Object.keys(node).find((key) => key !== ':@');
  if (name === undefined || name === TEXT || name === CDATA) return undefined;
  const content = node[name] as ParsedNode[];
  return {
    name,
    text: content.map(textOf).join('').trim(),
    children: content.map(elementOf).filter((element) => element !== undefined)
  };
}

function textOf(node: ParsedNode): string {
  const plain = node[TEXT];
  if (typeof plain === 'string') return plain.replace(ENTITY, (_, name: string) => decodeEntity(name) ?? '');
  const cdata = node[CDATA];
  return Array.isArray(cdata) ? (cdata as ParsedNode[]).map((part) => String(part[TEXT] ?? '')).join('') : '';
}

const ENTITY = /&([^;\s&<]*);/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntity(name: string): string | undefined {
  const numeric = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
  if (!numeric) return NAMED[name];
  return String.fromCodePoint(numeric[1] ? parseInt(numeric[1], 16) : Number(numeric[2]));
}

function refuseUnknownEntities(source: string, file: string): void {
  const withoutCdata = source.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/g, (part) => part.replace(/&/g, ' '));
  for (const match of withoutCdata.matchAll(/&([^;\s&<]*)(;?)/g)) {
    if (match[2] === ';' && decodeEntity(match[1] ?? '') !== undefined) continue;
    throw new MetadataError(file, `unknown entity '${match[0]}'`, lineOf(source, match.index));
  }
}

function lineOf(source: string, index: number): number {
  return source.slice(0, index).split('\n').length;
}
