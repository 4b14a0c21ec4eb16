// Parses Apex files for the gates and walks their trees.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ApexParserFactory } from '@apexdevtools/apex-parser';
import { filesBelow, ROOT } from './files.ts';

/** What the gates need of a node of the parser's tree. */
export interface ApexNode {
  readonly children?: readonly ApexNode[] | null;
  readonly parent?: ApexNode | null;
  readonly start?: { readonly line: number } | null;
  getText(): string;
}

export interface ApexFile {
  readonly file: string;
  readonly tree: ApexNode;
}

export function apexFiles(): ApexFile[] {
  return filesBelow('force-app', /\.(cls|trigger)$/).map((file) => ({
    file,
    tree: parseApex(file, readFileSync(path.join(ROOT, file), 'utf8'))
  }));
}

export function parseApex(file: string, source: string): ApexNode {
  const parser = ApexParserFactory.createParser(source);
  return (file.endsWith('.trigger') ? parser.triggerUnit() : parser.compilationUnit()) as unknown as ApexNode;
}
