/**
 * The syntax tree of a class or trigger: plain data, so that it can be kept on disk between two starts.
 * Only what the language means is here; comments, brackets and layout are gone. Every node knows its line.
 */
import type { TypeRef } from '../values.ts';

export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '<<'
  | '>>'
  | '>>>'
  | '&'
  | '|'
  | '^'
  | '<'
  | '>'
  | '<='
  | '>='
  | '=='
  | '!='
  | '==='
  | '!=='
  | '&&'
  | '||'
  | '??';

interface Node {
  readonly line: number;
}

export interface LiteralExpr extends Node {
  readonly kind: 'literal';
  readonly type: 'Integer' | 'Long' | 'Double' | 'Decimal' | 'String' | 'Boolean' | 'null';
  /** As written for numbers (without suffix), decoded for text. */
  readonly value: string;
}
export interface NameExpr extends Node {
  readonly kind: 'name';
  readonly name: string;
}
export interface ThisExpr extends Node {
  readonly kind: 'this' | 'super';
}
export interface MemberExpr extends Node {
  readonly kind: 'member';
  readonly target: Expr;
  readonly name: string;
  /** `?.` */
  readonly safe: boolean;
}
export interface CallExpr extends Node {
  readonly kind: 'call';
  /** Null for a call without a receiver: `load(id)`. */
  readonly target: Expr | null;
  readonly name: string;
  readonly args: readonly Expr[];
  readonly safe: boolean;
}
export interface ConstructorCallExpr extends Node {
  readonly kind: 'constructorCall';
  readonly which: 'this' | 'super';
  readonly args: readonly Expr[];
}
export interface IndexExpr extends Node {
  readonly kind: 'index';
  readonly target: Expr;
  readonly index: Expr;
}
export interface NewExpr extends Node {
  readonly kind: 'new';
  readonly type: TypeRef;
  readonly args: readonly Expr[];
}
/** `new List<X>{ a, b }`, `new Set<X>{ ... }`, `new X[]{ ... }`. */
export interface NewCollectionExpr extends Node {
  readonly kind: 'newCollection';
  readonly type: TypeRef;
  readonly items: readonly Expr[];
}
/** `new Integer[5]` */
export interface NewArrayExpr extends Node {
  readonly kind: 'newArray';
  readonly type: TypeRef;
  readonly size: Expr;
}
export interface NewMapExpr extends Node {
  readonly kind: 'newMap';
  readonly type: TypeRef;
  readonly entries: readonly (readonly [Expr, Expr])[];
}
export interface UnaryExpr extends Node {
  readonly kind: 'unary';
  readonly operator: '+' | '-' | '!' | '~';
  readonly operand: Expr;
}
export interface UpdateExpr extends Node {
  readonly kind: 'update';
  readonly operator: '++' | '--';
  readonly prefix: boolean;
  readonly operand: Expr;
}
export interface BinaryExpr extends Node {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expr;
  readonly right: Expr;
}
export interface AssignExpr extends Node {
  readonly kind: 'assign';
  /** Null for `=`; the operator of a compound assignment otherwise. */
  readonly operator: BinaryOperator | null;
  readonly target: Expr;
  readonly value: Expr;
}
export interface ConditionalExpr extends Node {
  readonly kind: 'conditional';
  readonly test: Expr;
  readonly whenTrue: Expr;
  readonly whenFalse: Expr;
}
export interface InstanceOfExpr extends Node {
  readonly kind: 'instanceof';
  readonly operand: Expr;
  readonly type: TypeRef;
}
export interface CastExpr extends Node {
  readonly kind: 'cast';
  readonly operand: Expr;
  readonly type: TypeRef;
}
export interface TypeLiteralExpr extends Node {
  readonly kind: 'typeLiteral';
  readonly type: TypeRef;
}
export interface SoqlExpr extends Node {
  readonly kind: 'soql';
  /** The query; bind expressions replaced by `:apexBind0`, `:apexBind1`, ... */
  readonly text: string;
  readonly binds: readonly Expr[];
  /** Name after FROM. */
  readonly from: string;
  /** `count`: SELECT COUNT(); `aggregate`: rows of AggregateResult. */
  readonly shape: 'rows' | 'count' | 'aggregate';
}
export interface SoslExpr extends Node {
  readonly kind: 'sosl';
  /** The search; bind expressions replaced by `:apexBind0`, `:apexBind1`, ... */
  readonly text: string;
  readonly binds: readonly Expr[];
}
/** Something that parses but that the runtime lacks: refused with its name when it is compiled. */
export interface UnsupportedExpr extends Node {
  readonly kind: 'unsupported';
  readonly what: string;
}

export type Expr =
  | LiteralExpr
  | NameExpr
  | ThisExpr
  | MemberExpr
  | CallExpr
  | ConstructorCallExpr
  | IndexExpr
  | NewExpr
  | NewCollectionExpr
  | NewArrayExpr
  | NewMapExpr
  | UnaryExpr
  | UpdateExpr
  | BinaryExpr
  | AssignExpr
  | ConditionalExpr
  | InstanceOfExpr
  | CastExpr
  | TypeLiteralExpr
  | SoqlExpr
  | SoslExpr
  | UnsupportedExpr;

export interface Declarator extends Node {
  readonly name: string;
  readonly value: Expr | null;
}
export interface BlockStmt extends Node {
  readonly kind: 'block';
  readonly body: readonly Stmt[];
}
export interface LocalStmt extends Node {
  readonly kind: 'local';
  readonly type: TypeRef;
  readonly isFinal: boolean;
  readonly variables: readonly Declarator[];
}
export interface ExpressionStmt extends Node {
  readonly kind: 'expression';
  readonly expression: Expr;
}
export interface IfStmt extends Node {
  readonly kind: 'if';
  readonly test: Expr;
  readonly whenTrue: Stmt;
  readonly whenFalse: Stmt | null;
}
export type WhenLabel =
  | { readonly kind: 'else' }
  | { readonly kind: 'values'; readonly values: readonly Expr[] }
  | { readonly kind: 'type'; readonly type: TypeRef; readonly variable: string };
export interface WhenBranch extends Node {
  readonly label: WhenLabel;
  readonly body: BlockStmt;
}
export interface SwitchStmt extends Node {
  readonly kind: 'switch';
  readonly subject: Expr;
  readonly branches: readonly WhenBranch[];
}
export interface ForStmt extends Node {
  readonly kind: 'for';
  readonly init: LocalStmt | readonly Expr[];
  readonly test: Expr | null;
  readonly update: readonly Expr[];
  readonly body: Stmt | null;
}
export interface ForEachStmt extends Node {
  readonly kind: 'forEach';
  readonly type: TypeRef;
  readonly variable: string;
  readonly collection: Expr;
  readonly body: Stmt | null;
}
export interface WhileStmt extends Node {
  readonly kind: 'while' | 'doWhile';
  readonly test: Expr;
  readonly body: Stmt | null;
}
export interface CatchClause extends Node {
  readonly type: TypeRef;
  readonly variable: string;
  readonly body: BlockStmt;
}
export interface TryStmt extends Node {
  readonly kind: 'try';
  readonly body: BlockStmt;
  readonly catches: readonly CatchClause[];
  readonly last: BlockStmt | null;
}
export interface ReturnStmt extends Node {
  readonly kind: 'return';
  readonly value: Expr | null;
}
export interface ThrowStmt extends Node {
  readonly kind: 'throw';
  readonly value: Expr;
}
export interface JumpStmt extends Node {
  readonly kind: 'break' | 'continue';
}
export interface DmlStmt extends Node {
  readonly kind: 'dml';
  readonly operation: 'insert' | 'update' | 'upsert' | 'delete' | 'undelete';
  readonly records: Expr;
  /** `as user`, `as system`; null when not written. */
  readonly mode: 'user' | 'system' | null;
  /** Upsert's key as written: `External_Id__c` or `Account.External_Id__c`. */
  readonly key: string | null;
}
export interface MergeStmt extends Node {
  readonly kind: 'merge';
  readonly master: Expr;
  /** A record or Id, or a list of them. */
  readonly losers: Expr;
  /** `as user`, `as system`; null when not written. */
  readonly mode: 'user' | 'system' | null;
}
export interface RunAsStmt extends Node {
  readonly kind: 'runAs';
  readonly args: readonly Expr[];
  readonly body: BlockStmt;
}
export interface UnsupportedStmt extends Node {
  readonly kind: 'unsupported';
  readonly what: string;
}

export type Stmt =
  | BlockStmt
  | LocalStmt
  | ExpressionStmt
  | IfStmt
  | SwitchStmt
  | ForStmt
  | ForEachStmt
  | WhileStmt
  | TryStmt
  | ReturnStmt
  | ThrowStmt
  | JumpStmt
  | DmlStmt
  | MergeStmt
  | RunAsStmt
  | UnsupportedStmt;

export interface Annotation {
  /** Lower case: `auraenabled`. */
  readonly name: string;
  /** Values by lower-case name; a single unnamed value is `value`. */
  readonly values: Readonly<Record<string, string>>;
}
/** Modifiers in lower case: `public`, `static`, `withsharing`. */
export interface Modifiers {
  readonly words: readonly string[];
  readonly annotations: readonly Annotation[];
}
export interface Parameter {
  readonly name: string;
  readonly type: TypeRef;
  readonly isFinal: boolean;
}
export interface FieldDecl extends Node {
  readonly kind: 'field';
  readonly modifiers: Modifiers;
  readonly name: string;
  readonly type: TypeRef;
  readonly value: Expr | null;
}
export interface AccessorDecl extends Node {
  /** Null for an automatic accessor (`get;`). */
  readonly body: BlockStmt | null;
  readonly modifiers: Modifiers;
}
export interface PropertyDecl extends Node {
  readonly kind: 'property';
  readonly modifiers: Modifiers;
  readonly name: string;
  readonly type: TypeRef;
  readonly getter: AccessorDecl | null;
  readonly setter: AccessorDecl | null;
}
export interface MethodDecl extends Node {
  readonly kind: 'method';
  readonly modifiers: Modifiers;
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** Null for void. */
  readonly returns: TypeRef | null;
  /** Null for an abstract or interface method. */
  readonly body: BlockStmt | null;
}
export interface ConstructorDecl extends Node {
  readonly kind: 'constructor';
  readonly modifiers: Modifiers;
  readonly parameters: readonly Parameter[];
  readonly body: BlockStmt;
}
export interface InitializerDecl extends Node {
  readonly kind: 'initializer';
  readonly isStatic: boolean;
  readonly body: BlockStmt;
}
export interface TypeDecl extends Node {
  readonly kind: 'class' | 'interface' | 'enum';
  readonly modifiers: Modifiers;
  readonly name: string;
  /** Parent class; for an interface the parents stand in `interfaces`. */
  readonly parent: TypeRef | null;
  readonly interfaces: readonly TypeRef[];
  readonly constants: readonly string[];
  readonly members: readonly Member[];
}
export type Member = FieldDecl | PropertyDecl | MethodDecl | ConstructorDecl | InitializerDecl | TypeDecl;

export interface TriggerDecl extends Node {
  readonly kind: 'trigger';
  readonly name: string;
  readonly object: string;
  /** `beforeinsert`, `afterupdate`, ... */
  readonly events: readonly string[];
  readonly body: BlockStmt;
  /** Its methods and classes as the members of a class that only it knows; null without any. */
  readonly helper: TypeDecl | null;
}
