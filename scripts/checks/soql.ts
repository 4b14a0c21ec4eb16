// Gate: objects, fields and relationships in the package's SOQL exist. apex-ls checks types but not queries.
import {
  BoundExpressionContext,
  FieldNameContext,
  FromNameListContext,
  QueryContext,
  SubQueryContext,
  WhereClauseContext
} from '@apexdevtools/apex-parser';
import { apexFiles, type ApexNode } from './apexSource.ts';
import type { Findings } from './files.ts';
import { packageObjects, type Objects, type ObjectShape } from './objects.ts';

export function checkSoql(): Findings {
  const objects = packageObjects();
  const files = apexFiles();
  const problems = files.flatMap(({ file, tree }) =>
    soqlProblems(tree, objects).map((problem) => `${file}:${problem}`)
  );
  return { looked: `${files.length} Apex files`, problems };
}

/** Findings as `line message`. */
export function soqlProblems(tree: ApexNode, objects: Objects): string[] {
  const problems: string[] = [];
  const report = (node: ApexNode, message: string) => problems.push(`${node.start?.line ?? 0} ${message}`);

  /** `aliases`: names that stand for the object of the query. */
  function visit(node: ApexNode, object: ObjectShape | undefined, aliases: ReadonlySet<string>): void {
    if (node instanceof QueryContext || node instanceof SubQueryContext) {
      const queried = queriedObject(node as unknown as ApexNode, object);
      const names = new Set(fromNames(node as unknown as ApexNode).map((name) => name.toLowerCase()));
      for (const child of node.children ?? []) visit(child as unknown as ApexNode, queried, names);
    } else if (node instanceof FieldNameContext && object) {
      checkPath(node as unknown as ApexNode, object, aliases);
    } else if (!(node instanceof FromNameListContext)) {
      const inner = node instanceof BoundExpressionContext ? undefined : object;
      for (const child of node.children ?? []) visit(child, inner, aliases);
    }
  }

  function queriedObject(query: ApexNode, outer: ObjectShape | undefined): ObjectShape | undefined {
    const [from = ''] = fromNames(query);
    if (outer && query instanceof SubQueryContext && !isInWhere(query)) {
      const child = outer.children.get(from.toLowerCase());
      if (!child) report(query, `unknown child relationship '${from}' on ${outer.name}`);
      return child === undefined ? undefined : objects.get(child.toLowerCase());
    }
    const shape = objects.get(from.toLowerCase());
    if (!shape) report(query, `unknown object '${from}'`);
    return shape;
  }

  function checkPath(node: ApexNode, start: ObjectShape, aliases: ReadonlySet<string>): void {
    const parts = node.getText().split('.');
    if (parts.length > 1 && aliases.has((parts[0] ?? '').toLowerCase())) parts.shift();
    const field = parts.pop() ?? '';
    let object = start;
    for (const relationship of parts) {
      const parent = object.parents.get(relationship.toLowerCase());
      if (parent === undefined) {
        report(node, `unknown relationship '${relationship}' on ${object.name}`);
        return;
      }
      const shape = objects.get(parent.toLowerCase());
      if (!shape) return;
      object = shape;
    }
    if (!object.fields.has(field.toLowerCase())) report(node, `unknown field '${field}' on ${object.name}`);
  }

  visit(tree, undefined, new Set());
  return problems;
}

function fromNames(query: ApexNode): string[] {
  const from = query.children?.find((child) => child instanceof FromNameListContext);
  return (from?.children ?? []).map((child) => child.getText()).filter((text) => text !== ',' && !/^as$/i.test(text));
}

function isInWhere(node: ApexNode): boolean {
  for (let up = (node as { parentCtx?: ApexNode }).parentCtx; up; up = (up as { parentCtx?: ApexNode }).parentCtx) {
    if (up instanceof WhereClauseContext) return true;
    if (up instanceof QueryContext) return false;
  }
  return false;
}
