/** What the compiler and the runtime know of a user's class: its members, their types and their compiled code. */
import type { BlockStmt, Expr, Modifiers, TypeDecl } from '../parser/ast.ts';
import type { ObjectDef } from '../../schema/types.ts';
import type { ApexClassType } from '../native.ts';
import { ApexEnum } from '../native.ts';
import type { Code } from './code.ts';
import type { ApexType } from './type.ts';

export interface ParameterInfo {
  readonly name: string;
  readonly type: ApexType;
  readonly isFinal: boolean;
}

/** Executable code of a method, constructor, accessor or initialiser. */
export interface CompiledBody {
  readonly slots: number;
  readonly run: Code;
}

export interface MethodInfo {
  readonly owner: ClassInfo;
  /** Without owner, as written; `<init>` for a constructor. */
  readonly name: string;
  readonly line: number;
  readonly parameters: readonly ParameterInfo[];
  readonly returns: ApexType;
  readonly isStatic: boolean;
  readonly modifiers: Modifiers;
  /** Null for an abstract method. */
  readonly body: BlockStmt | null;
  /** Equal for a method and those that override it: lower-case name and parameter types. */
  readonly key: string;
  compiled: CompiledBody | null;
}

/** `Integer Outer.Inner.count(String, Id)` with its owner, `Integer count(String, Id)` without. */
export function signatureOf(method: MethodInfo, owner = ''): string {
  const parameters = method.parameters.map((parameter) => parameter.type.name).join(', ');
  const name = method.name === '<init>' ? '<Constructor>' : method.name;
  return `${method.returns.name} ${owner}${owner ? '.' : ''}${name}(${parameters})`;
}

export interface FieldInfo {
  readonly owner: ClassInfo;
  readonly name: string;
  readonly line: number;
  readonly type: ApexType;
  readonly isStatic: boolean;
  readonly isFinal: boolean;
  readonly modifiers: Modifiers;
  /** Place in the object's slots, or in the class's static slots. */
  readonly slot: number;
  readonly value: Expr | null;
  /** Present for a property; automatic accessors are null inside. */
  readonly property: PropertyInfo | null;
}

export interface PropertyInfo {
  readonly getter: MethodInfo | null;
  readonly setter: MethodInfo | null;
  readonly readable: boolean;
  readonly writable: boolean;
  /** `private` in `private set`; empty where the setter is as open as the property. */
  readonly setterModifiers: Modifiers;
}

export interface InitializerInfo {
  readonly line: number;
  /** A field with a value, or a block. */
  readonly field: FieldInfo | null;
  readonly block: BlockStmt | null;
}

/** A class, interface or enum. Members are filled in by the declarer when the class is first linked. */
export class ClassInfo implements ApexClassType {
  readonly name: string;
  readonly kind: 'class' | 'interface' | 'enum';
  readonly file: string;
  readonly outer: ClassInfo | null;
  readonly declaration: TypeDecl;
  readonly inner = new Map<string, ClassInfo>();

  parent: ClassInfo | null = null;
  interfaces: readonly ApexType[] = [];
  isException = false;
  /** Of a trigger's methods: what `Trigger.new` holds. */
  triggerObject: ObjectDef | null = null;
  linked: 'no' | 'parents' | 'yes' = 'no';
  /** Why the class cannot be used. */
  linkError: Error | null = null;
  readonly fields = new Map<string, FieldInfo>();
  readonly methods = new Map<string, MethodInfo[]>();
  readonly constructors: MethodInfo[] = [];
  readonly staticInitializers: InitializerInfo[] = [];
  readonly instanceInitializers: InitializerInfo[] = [];
  instanceSlots = 0;
  staticSlots = 0;
  readonly enumValues: readonly ApexEnum[];
  compiledStatic: CompiledBody | null = null;
  compiledInstance: CompiledBody | null = null;
  /** Methods that run for a call by key, found once a class. */
  readonly dispatch = new Map<string, MethodInfo | null>();
  /** Methods by name and number of arguments, as the library asks for them (`compare/2`), found once a class. */
  readonly byCount = new Map<string, readonly MethodInfo[]>();

  constructor(declaration: TypeDecl, file: string, outer: ClassInfo | null) {
    this.declaration = declaration;
    this.file = file;
    this.outer = outer;
    this.kind = declaration.kind;
    this.name = outer ? `${outer.name}.${declaration.name}` : declaration.name;
    this.enumValues = declaration.constants.map((name, index) => new ApexEnum(this.name, name, index));
    for (const member of declaration.members)
      if (member.kind === 'class' || member.kind === 'interface' || member.kind === 'enum')
        this.inner.set(member.name.toLowerCase(), new ClassInfo(member, file, this));
  }

  get isAbstract(): boolean {
    return this.declaration.modifiers.words.includes('abstract');
  }

  /** This class and its parents, nearest first. */
  *ancestry(): Generator<ClassInfo> {
    yield this;
    if (this.parent) yield* this.parent.ancestry();
  }

  extends(other: ClassInfo): boolean {
    for (const info of this.ancestry()) if (info === other) return true;
    return false;
  }

  /** A field or property by lower-case name, inherited ones included. */
  findField(name: string): FieldInfo | undefined {
    for (const info of this.ancestry()) {
      const field = info.fields.get(name);
      if (field) return field;
    }
    return undefined;
  }

  /** A class annotated `@IsTest`, or one inside such a class. */
  get isTest(): boolean {
    return this.hasAnnotation('istest') || (this.outer?.isTest ?? false);
  }

  /**
   * Whether its queries and saves see only records that are open to the user; null: as its caller does. A class without
   * a word has that of the class it extends. Inner classes do not take that of their outer class.
   * Source: Apex Developer Guide, "Use the with sharing, without sharing, and inherited sharing Keywords".
   */
  get sharing(): 'with' | 'without' | 'inherited' | null {
    for (const info of this.ancestry()) {
      const word = info.declaration.modifiers.words.find((one) => one.endsWith('sharing'));
      if (word !== undefined) return word.slice(0, -'sharing'.length) as 'with' | 'without' | 'inherited';
    }
    return null;
  }

  hasAnnotation(name: string): boolean {
    return this.declaration.modifiers.annotations.some((annotation) => annotation.name === name);
  }
}

export const annotationOf = (modifiers: Modifiers, name: string) =>
  modifiers.annotations.find((annotation) => annotation.name === name);

export const isTestMethod = (method: { readonly modifiers: Modifiers }): boolean =>
  annotationOf(method.modifiers, 'istest') !== undefined || method.modifiers.words.includes('testmethod');
