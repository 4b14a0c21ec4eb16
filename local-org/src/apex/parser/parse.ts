/**
 * Source text to syntax tree, remembered on disk under the project's `.cache` together with the hash of the text, so that
 * a warm start neither loads the grammar nor parses.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TriggerDecl, TypeDecl } from './ast.ts';
import { triggerDeclaration, typeDeclaration } from './declarations.ts';
import { grammar } from './grammar.ts';
import { ApexSyntaxError } from './nodes.ts';

/** Changes whenever the shape of the tree does: kept trees of an older shape are then not found. */
const TREE_FORMAT = '5';

export interface ParseOptions {
  /** Folder of kept trees; absent: nothing is kept. */
  readonly cacheFolder?: string;
}

export function parseClass(file: string, source: string, options: ParseOptions = {}): TypeDecl {
  return kept(file, source, options, (parser) => typeDeclaration(parser.compilationUnit().typeDeclaration()));
}

export function parseTrigger(file: string, source: string, options: ParseOptions = {}): TriggerDecl {
  return kept(file, source, options, (parser) => triggerDeclaration(parser.triggerUnit()));
}

type Parser = ReturnType<ReturnType<typeof grammar>['ApexParserFactory']['createParser']>;

function kept<T>(file: string, source: string, options: ParseOptions, build: (parser: Parser) => T): T {
  const hash = createHash('sha256').update(`${TREE_FORMAT}\n${source}`).digest('hex');
  const path = options.cacheFolder ? join(options.cacheFolder, `${file}.json`) : null;
  const found = path ? readKept<T>(path) : null;
  if (found?.hash === hash) return found.tree;
  const tree = build(parserFor(file, source));
  if (path) keep(path, { hash, tree });
  return tree;
}

interface Kept<T> {
  readonly hash: string;
  readonly tree: T;
}

function readKept<T>(path: string): Kept<T> | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Kept<T>;
  } catch {
    return null;
  }
}

/** Written beside and renamed, so that two processes never read half a file. A folder that refuses is no error. */
function keep(path: string, kept: Kept<unknown>): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(kept));
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    return;
  }
}

function parserFor(file: string, source: string): Parser {
  const G = grammar();
  class Listener extends G.ApexErrorListener {
    override apexSyntaxError(line: number, _column: number, message: string): void {
      // What could stand here instead is a list of a hundred words.
      throw new ApexSyntaxError(file, line, message.replace(/ expecting \{.*\}$/s, ''));
    }
  }
  return G.ApexParserFactory.createLexerAndParser(source, new Listener()).parser;
}
