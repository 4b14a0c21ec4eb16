/**
 * Names of one query: its object, the parents it reaches (LEFT JOINs) and the columns they have. What the running user
 * may not read answers here as if it did not exist, so every clause of a query passes through this module.
 */
import type { FieldDef, ObjectDef, Schema } from '../schema/types.ts';
import type { UserAccess } from '../security/types.ts';
import { quoteName } from '../store/index.ts';
import { invalidField, malformed, unknownColumn, unknownRelationship } from './messages.ts';
import { atName } from './text.ts';

/** A relationship path goes up at most five levels. */
const MAX_LEVELS = 5;

/** What a query reads: checked again whenever a cached query runs for a user. */
export interface Use {
  readonly object: ObjectDef;
  readonly field: FieldDef | null;
  /** SELECT and FROM, the only clauses that WITH SECURITY_ENFORCED looks at. */
  readonly selected: boolean;
}

/** Shared by a query, its subqueries and its semi-joins. */
export interface Compilation {
  readonly schema: Schema;
  readonly source: string;
  /** Null: system mode. */
  readonly access: UserAccess | null;
  readonly uses: Use[];
  aliases: number;
}

export interface Join {
  readonly alias: string;
  readonly object: ObjectDef;
  /** The column on the side of the child, `t0."AccountId"`. */
  readonly on: string;
}

/** One level of a parent path as the record shows it: `Account`, `Owner`. */
export interface ParentStep {
  readonly name: string;
  readonly type: string;
  readonly alias: string;
}

export interface ResolvedField {
  readonly object: ObjectDef;
  readonly field: FieldDef;
  readonly sql: string;
  readonly parents: readonly ParentStep[];
  /** The path as the query has it, for messages. */
  readonly written: string;
}

export function mayRead(access: UserAccess | null, use: Use): boolean {
  if (access === null) return true;
  return access.mayRead(use.object) && (use.field === null || access.mayReadField(use.object, use.field));
}

export class Scope {
  readonly compilation: Compilation;
  readonly object: ObjectDef;
  readonly alias: string;
  readonly joins: Join[] = [];
  private readonly names: ReadonlySet<string>;
  private readonly byPath = new Map<string, Join>();

  constructor(compilation: Compilation, object: ObjectDef, written: readonly (string | undefined)[]) {
    this.compilation = compilation;
    this.object = object;
    this.alias = `t${compilation.aliases++}`;
    this.names = new Set([object.name, ...written].flatMap((name) => (name === undefined ? [] : [name.toLowerCase()])));
  }

  /** The field that a path (`Name`, `a.Name`, `Account.Owner.Name`) names. */
  resolve(path: string, selected = false): ResolvedField {
    const parts = path.split('.');
    if (parts.length > 1 && this.names.has((parts[0] ?? '').toLowerCase())) {
      // `Contact.Name` in a query of Contact; a relationship of the same name wins (Account.Parent is none).
      if (this.relationship(this.object, parts[0] ?? '') === undefined) parts.shift();
    }
    const name = parts.pop() ?? '';
    if (parts.length > MAX_LEVELS) {
      throw malformed(`SELECT clause cannot go up more than ${MAX_LEVELS} levels of relationships: ${path}`);
    }
    let object = this.object;
    let alias = this.alias;
    let key = '';
    const parents: ParentStep[] = [];
    for (const part of parts) {
      const parent = this.relationship(object, part);
      if (parent === undefined || !this.see({ object, field: parent.field, selected })) {
        throw this.refuse(path, unknownRelationship(part));
      }
      if (!this.see({ object: parent.object, field: null, selected })) {
        throw this.refuse(path, unknownRelationship(part));
      }
      key += `.${part.toLowerCase()}`;
      const join = this.join(key, parent.object, `${alias}.${quoteName(parent.field.name)}`);
      ({ object, alias } = join);
      parents.push({ name: parent.field.relationshipName ?? part, type: object.name, alias });
    }
    return { ...this.column(object, alias, name, path, selected), parents, written: path };
  }

  private column(object: ObjectDef, alias: string, name: string, path: string, selected: boolean) {
    const field = object.fields.get(name.toLowerCase());
    if (field === undefined || !this.see({ object, field, selected })) {
      throw this.refuse(path, unknownColumn(name, object.name));
    }
    return { object, field, sql: `${alias}.${quoteName(field.name)}` };
  }

  private join(key: string, object: ObjectDef, on: string): Join {
    const known = this.byPath.get(key);
    if (known !== undefined) return known;
    const join = { alias: `t${this.compilation.aliases++}`, object, on };
    this.byPath.set(key, join);
    this.joins.push(join);
    return join;
  }

  private relationship(object: ObjectDef, name: string): { field: FieldDef; object: ObjectDef } | undefined {
    const wanted = name.toLowerCase();
    for (const field of object.fields.values()) {
      if (field.relationshipName?.toLowerCase() !== wanted) continue;
      // A polymorphic owner is a user here: there are no queues.
      const target = field.referenceTo.includes('User') ? 'User' : (field.referenceTo[0] ?? '');
      const parent = this.compilation.schema.object(target);
      if (parent !== undefined) return { field, object: parent };
    }
    return undefined;
  }

  /** Notes the use; false when the user may not read it. */
  private see(use: Use): boolean {
    this.compilation.uses.push(use);
    return mayRead(this.compilation.access, use);
  }

  private refuse(path: string, message: string): Error {
    return invalidField(atName(this.compilation.source, path, message));
  }
}
