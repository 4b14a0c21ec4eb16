/**
 * Names of one query: its object, the parents it reaches (LEFT JOINs) and the columns they have. What the running user
 * may not read answers here as if it did not exist, so every clause of a query passes through this module.
 */
import { fieldFormula, formulaSql, parentOf } from '../formula/index.ts';
import { DEFINITIONS, definitionSql } from '../schema/definitions.ts';
import { isStored, type OrgError } from '../schema/index.ts';
import type { CompoundPart, FieldDef, FieldType, ObjectDef, Schema } from '../schema/types.ts';
import type { UserAccess } from '../security/types.ts';
import { quoteName } from '../store/index.ts';
import type { Name } from './ast.ts';
import type { Calendar } from './calendar.ts';
import { malformed, unknownColumn, unknownRelationship } from './messages.ts';
import { placed } from './place.ts';
import { fieldBehind, NAME_OBJECT } from './polymorphic.ts';

/** A relationship path goes up at most five levels, and a query up 55 paths. "Relationship Query Limitations". */
const MAX_LEVELS = 5;
const MAX_PARENTS = 55;

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
  /** Records of parents may be hidden: their fields but the name are then. */
  readonly sharing: boolean;
  /** Null: system mode. */
  readonly access: UserAccess | null;
  readonly calendar: Calendar;
  readonly uses: Use[];
  aliases: number;
  /** The SQL holds what belongs to this user alone: rights, time zone or fiscal year. */
  personal: boolean;
  /** Told what each bind of a condition is compared with. */
  readonly onBind?: (bind: ComparedBind) => void;
}

export interface ComparedBind {
  readonly name: string;
  readonly type: FieldType;
}

export interface Join {
  readonly alias: string;
  readonly object: ObjectDef;
  /** The column on the side of the child, `t0."AccountId"`. */
  readonly on: string;
  /** Only where the record is open to the user. */
  readonly guarded: boolean;
}

/** One level of a parent path as the record shows it: `Account`, `Owner`. */
export interface ParentStep {
  readonly name: string;
  readonly type: string;
  /** SQL of the parent's Id. */
  readonly id: string;
  /** The reference that leads to it. */
  readonly reference: FieldDef;
}

export interface ResolvedField {
  readonly object: ObjectDef;
  readonly field: FieldDef;
  readonly sql: string;
  readonly parents: readonly ParentStep[];
  /** The path as the query has it, for messages. */
  readonly written: string;
}

/** Where a path has arrived: one object, or several of which one has the record. */
interface Place {
  readonly object: ObjectDef;
  readonly alternatives: readonly Alternative[];
  /** Of a definition, which has no record: SQL of the name that leads to it. */
  readonly definedBy?: string;
}

interface Alternative {
  readonly object: ObjectDef;
  readonly alias: string;
  /** The alias of what only those have to whom the record is open: all but its Id and name. */
  guard(): string;
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
  /** Aliases of paths (`Contact c, c.Account a`), by lower-case name. */
  private readonly paths = new Map<string, readonly string[]>();
  private readonly byPath = new Map<string, Join>();
  private readonly byFormula = new Map<string, Join>();

  constructor(compilation: Compilation, object: ObjectDef, written: readonly (string | undefined)[]) {
    this.compilation = compilation;
    this.object = object;
    this.alias = `t${compilation.aliases++}`;
    this.names = new Set([object.name, ...written].flatMap((name) => (name === undefined ? [] : [name.toLowerCase()])));
  }

  addPath(path: Name, alias: Name): void {
    this.paths.set(alias.text.toLowerCase(), this.parts(path.text));
  }

  /** The field that a path (`Name`, `a.Name`, `Account.Owner.Name`) names. */
  resolve(path: Name, selected = false): ResolvedField {
    const parts = this.parts(path.text);
    const name = parts.pop() ?? '';
    if (parts.length > MAX_LEVELS) {
      throw malformed(`SELECT clause cannot go up more than ${MAX_LEVELS} levels of relationships: ${path.text}`);
    }
    let place: Place = {
      object: this.object,
      alternatives: [{ object: this.object, alias: this.alias, guard: () => this.alias }]
    };
    let key = '';
    const parents: ParentStep[] = [];
    for (const part of parts) {
      key += `.${part.toLowerCase()}`;
      const step = this.step(place, part, key, path, selected);
      place = step.place;
      parents.push({
        name: step.reference.relationshipName ?? part,
        type: place.object.name,
        id: place.definedBy ?? coalesce(place.alternatives.map(({ alias }) => `${alias}."Id"`)),
        reference: step.reference
      });
    }
    return { ...this.column(place, name, path, selected), parents, written: path.text };
  }

  /** The parts of a path without the query's own object or alias before it. */
  private parts(path: string): string[] {
    const parts = path.split('.');
    const first = (parts[0] ?? '').toLowerCase();
    if (parts.length === 1) return parts;
    const aliased = this.paths.get(first);
    if (aliased !== undefined) return [...aliased, ...parts.slice(1)];
    // `Contact.Name` in a query of Contact; a relationship of the same name wins (Account.Parent is none).
    if (this.names.has(first) && relationshipOf(this.object, first) === undefined) parts.shift();
    return parts;
  }

  private step(
    place: Place,
    part: string,
    key: string,
    path: Name,
    selected: boolean
  ): { reference: FieldDef; place: Place } {
    for (const { object, guard } of place.alternatives) {
      const reference = relationshipOf(object, part.toLowerCase());
      if (reference === undefined || !this.isOf(place, reference, part)) continue;
      if (!this.see({ object, field: reference, selected })) break;
      if (reference.leadsTo !== undefined) {
        const definedBy = `${guard()}.${quoteName(reference.name)}`;
        return { reference, place: { object: DEFINITIONS[reference.leadsTo], alternatives: [], definedBy } };
      }
      const targets = reference.referenceTo.flatMap((name) => this.compilation.schema.object(name) ?? []);
      const readable = targets.filter((target) => this.sees({ object: target, field: null, selected }, targets));
      if (readable.length === 0) break;
      const on = `${guard()}.${quoteName(reference.name)}`;
      const alternatives = readable.map((target) => this.alternative(`${key} ${target.name}`, target, on));
      const [only, ...others] = targets;
      const isOne = reference.namePointing !== true && only !== undefined && others.length === 0;
      return { reference, place: { object: isOne ? only : NAME_OBJECT, alternatives } };
    }
    throw this.refuse(path, unknownRelationship(part));
  }

  /** Of Name, only the parents that it has itself can be reached. */
  private isOf(place: Place, reference: FieldDef, part: string): boolean {
    if (place.object !== NAME_OBJECT) return true;
    return relationshipOf(NAME_OBJECT, part.toLowerCase())?.name === reference.name;
  }

  private column({ object, alternatives, definedBy }: Place, name: string, path: Name, selected: boolean) {
    const field = object.fields.get(name.toLowerCase());
    const refused = () => this.refuse(path, unknownColumn(name, object.name));
    if (field === undefined) throw refused();
    if (definedBy !== undefined) return { object, field, sql: definitionSql(definedBy, field) };
    if (object !== NAME_OBJECT) {
      if (!this.see({ object, field, selected })) throw refused();
      return { object, field, sql: this.guardedSql(alternatives[0], field) };
    }
    if (field.name === 'Type') {
      const cases = alternatives.map((one) => `WHEN ${one.alias}."Id" IS NOT NULL THEN ${typeSql(one)}`);
      return { object, field, sql: `(CASE ${cases.join(' ')} END COLLATE NOCASE)` };
    }
    const sources = alternatives.flatMap((one) => {
      const source = fieldBehind(one.object, field);
      return source !== undefined && this.sees({ object: one.object, field: source, selected }, alternatives)
        ? [this.guardedSql(one, source)]
        : [];
    });
    if (sources.length === 0) return { object, field, sql: 'NULL' };
    const sql = coalesce(sources);
    return { object, field, sql: field.type === 'string' ? `(${sql} COLLATE NOCASE)` : sql };
  }

  /**
   * The name of a record may be read wherever a lookup leads to it, anything else only where the record is open.
   * Source: Salesforce Help, "Require Permission to View Record Names in Lookup Fields", which is off in a new org
   * (https://help.salesforce.com/s/articleView?id=platform.security_sharing_require_permission_lookup.htm).
   */
  private guardedSql(one: Alternative | undefined, field: FieldDef): string {
    if (one === undefined) return 'NULL';
    const isOpen = field.type === 'id' || field === one.object.nameField;
    const alias = isOpen ? one.alias : one.guard();
    const sql = this.columnSql(one.object, alias, field);
    return isStored(field) || alias === one.alias ? sql : `CASE WHEN ${alias}."Id" IS NULL THEN NULL ELSE ${sql} END`;
  }

  private alternative(key: string, object: ObjectDef, on: string): Alternative {
    const { alias } = this.join(key, object, on, false);
    const guard = (): string => (this.mayBeHidden(object) ? this.join(`${key} open`, object, on, true).alias : alias);
    return { object, alias, guard };
  }

  private mayBeHidden({ sharingModel }: ObjectDef): boolean {
    return this.compilation.sharing && (sharingModel === 'Private' || sharingModel === 'ControlledByParent');
  }

  /** A formula reads what it needs whether the user may or not. Source: Salesforce Help, "Field-Level Security". */
  private columnSql(object: ObjectDef, alias: string, field: FieldDef): string {
    if (field.parts) return compoundSql(alias, field.parts);
    if (field.formula === null) return `${alias}.${quoteName(field.name)}`;
    const formula = fieldFormula(this.compilation.schema, object, field);
    return formulaSql(formula, object, field, ({ path, object: owner, field: read }) =>
      this.columnSql(owner, this.up(alias, path), read)
    );
  }

  /** The parent that a formula reaches; its joins are none of the query's own relationships. */
  private up(start: string, path: readonly FieldDef[]): string {
    return path.reduce((alias, field) => {
      const key = `${alias}.${field.name}`;
      let join = this.byFormula.get(key);
      if (join === undefined) {
        const object = this.compilation.schema.object(parentOf(field));
        if (object === undefined) throw new RangeError(`${field.name} leads nowhere`);
        const on = `${alias}.${quoteName(field.name)}`;
        join = { alias: `t${this.compilation.aliases++}`, object, on, guarded: false };
        this.byFormula.set(key, join);
        this.joins.push(join);
      }
      return join.alias;
    }, start);
  }

  private join(key: string, object: ObjectDef, on: string, guarded: boolean): Join {
    const known = this.byPath.get(key);
    if (known !== undefined) return known;
    const parents = [...this.byPath.values()].filter((one) => !one.guarded).length;
    if (!guarded && parents >= MAX_PARENTS) {
      throw malformed(`a query can go up at most ${MAX_PARENTS} child-to-parent relationships`);
    }
    const join: Join = { alias: `t${this.compilation.aliases++}`, object, on, guarded };
    this.byPath.set(key, join);
    this.joins.push(join);
    return join;
  }

  /** Notes the use; false when the user may not read it. */
  private see(use: Use): boolean {
    this.compilation.uses.push(use);
    return mayRead(this.compilation.access, use);
  }

  /** As {@link see}, for one of several: without it the query still runs, but for this user alone. */
  private sees(use: Use, among: readonly unknown[]): boolean {
    if (among.length === 1) return this.see(use);
    const seen = mayRead(this.compilation.access, use);
    if (seen) this.compilation.uses.push(use);
    else this.compilation.personal = true;
    return seen;
  }

  private refuse(path: Name, error: OrgError): OrgError {
    return placed(this.compilation.source, path.at, error);
  }
}

/** What a record behind Name is: its object, and for a group that owns records a queue. */
const typeSql = ({ alias, object }: Alternative): string =>
  object.name === 'Group' ? `CASE ${alias}."Type" WHEN 'Queue' THEN 'Queue' ELSE 'Group' END` : `'${object.name}'`;

/** JSON text of an address or a location; null when no part has a value. */
function compoundSql(alias: string, parts: readonly CompoundPart[]): string {
  const columns = parts.map(({ field }) => `${alias}.${quoteName(field)}`);
  const entries = parts.map(({ key }, index) => `'${key}', ${columns[index]}`);
  return `CASE WHEN ${coalesce(columns)} IS NULL THEN NULL ELSE json_object(${entries.join(', ')}) END`;
}

const coalesce = (parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] ?? 'NULL') : `COALESCE(${parts.join(', ')})`;

function relationshipOf(object: ObjectDef, name: string): FieldDef | undefined {
  for (const field of object.fields.values()) {
    if (field.relationshipName?.toLowerCase() === name) return field;
  }
  return undefined;
}
