/** Fills a class with its members: resolves the types in their signatures and gives fields their slots. */
import type { Modifiers, Parameter, PropertyDecl } from '../parser/ast.ts';
import type { TypeRef } from '../values.ts';
import { isTestMethod, signatureOf, type ClassInfo, type FieldInfo, type MethodInfo } from './class-info.ts';
import type { ParameterInfo, PropertyInfo } from './class-info.ts';
import { ApexNotSupportedError } from '../types.ts';
import { ApexCompileError } from './errors.ts';
import { isReserved } from './platform-names.ts';
import type { Program } from './program.ts';
import { VOID, type ApexType } from './type.ts';

/** Finds parent class and interfaces, without their members. */
export function linkParents(program: Program, info: ClassInfo): void {
  const { declaration } = info;
  if (isReserved(declaration.name))
    throw new ApexCompileError(info.file, declaration.line, `Identifier name is reserved: ${declaration.name}`);
  if (info.parent || info.interfaces.length > 0) return;
  const resolve = (ref: TypeRef): ApexType => program.need(ref, info.outer ?? info, info.file, declaration.line);
  if (declaration.parent) {
    const parent = resolve(declaration.parent);
    if (parent.native?.lacks) throw new ApexNotSupportedError(`the type ${parent.name}`, info.file, declaration.line);
    if (parent.kind !== 'class' || !parent.info)
      throw new ApexCompileError(info.file, declaration.line, `Class ${declaration.parent.name} cannot be extended`);
    if (parent.info.extends(info))
      throw new ApexCompileError(info.file, declaration.line, `Class ${info.name} extends itself`);
    info.parent = parent.info;
    info.isException = isException(program, parent.info);
  }
  info.interfaces = declaration.interfaces.map(resolve);
}

function isException(program: Program, info: ClassInfo): boolean {
  if (info.linked === 'no') linkParents(program, info);
  return info.isException;
}

export function declareMembers(program: Program, info: ClassInfo): void {
  info.instanceSlots = info.parent?.instanceSlots ?? 0;
  const declarer = new Declarer(program, info);
  for (const member of info.declaration.members) {
    switch (member.kind) {
      case 'field':
        declarer.field(member.name, member.line, member.type, member.modifiers, member.value, null);
        break;
      case 'property':
        declarer.property(member);
        break;
      case 'method': {
        const list = info.methods.get(member.name.toLowerCase()) ?? [];
        const { name, line, parameters, returns, modifiers, body } = member;
        const method = declarer.method(name, line, parameters, returns, modifiers, body);
        declarer.mustBeNew(list, method);
        if (isTestMethod(method) && parameters.length > 0) declarer.fail(line, 'Test methods must have no arguments');
        list.push(method);
        info.methods.set(name.toLowerCase(), list);
        break;
      }
      case 'constructor': {
        const { line, parameters, modifiers, body } = member;
        const constructor = declarer.method('<init>', line, parameters, null, modifiers, body);
        declarer.mustBeNew(info.constructors, constructor);
        info.constructors.push(constructor);
        break;
      }
      case 'initializer':
        (member.isStatic ? info.staticInitializers : info.instanceInitializers).push({
          line: member.line,
          field: null,
          block: member.body
        });
        break;
      case 'class':
      case 'interface':
      case 'enum':
        if (info.outer) declarer.fail(member.line, 'Inner types are not allowed to have inner types');
        if (info.inner.get(member.name.toLowerCase())?.declaration !== member)
          declarer.fail(member.line, `Type name already in use: ${member.name}`);
        break;
      default:
        break;
    }
  }
}

class Declarer {
  readonly #program: Program;
  readonly #info: ClassInfo;

  constructor(program: Program, info: ClassInfo) {
    this.#program = program;
    this.#info = info;
  }

  fail(line: number, problem: string): never {
    throw new ApexCompileError(this.#info.file, line, problem);
  }

  /** Apex Developer Guide, "Static and Instance Methods, Variables, and Initialization Code". */
  #mustBeOuter(name: string, line: number): void {
    if (this.#info.outer) this.fail(line, `Only members of a top-level class can be declared static: ${name}`);
  }

  /** Methods of one name differ in the types of their parameters. */
  mustBeNew(others: readonly MethodInfo[], method: MethodInfo): void {
    if (others.some((other) => other.key === method.key))
      this.fail(method.line, `Method already defined: ${signatureOf(method)} from the type ${this.#info.name}`);
  }

  #mustDiffer(parameters: readonly ParameterInfo[], line: number): void {
    const names = new Set<string>();
    for (const { name } of parameters) {
      if (names.has(name.toLowerCase())) this.fail(line, `Duplicate variable: ${name}`);
      names.add(name.toLowerCase());
    }
  }

  #type(ref: TypeRef, line: number): ApexType {
    return this.#program.need(ref, this.#info, this.#info.file, line);
  }

  field(
    name: string,
    line: number,
    type: TypeRef,
    modifiers: Modifiers,
    value: FieldInfo['value'],
    property: PropertyInfo | null
  ): void {
    const info = this.#info;
    if (isReserved(name)) this.fail(line, `Identifier name is reserved: ${name}`);
    if (info.fields.has(name.toLowerCase())) this.fail(line, `Duplicate field: ${name}`);
    const isStatic = modifiers.words.includes('static');
    if (isStatic) this.#mustBeOuter(name, line);
    const field: FieldInfo = {
      owner: info,
      name,
      line,
      type: this.#type(type, line),
      isStatic,
      isFinal: modifiers.words.includes('final'),
      modifiers,
      slot: isStatic ? info.staticSlots++ : info.instanceSlots++,
      value,
      property
    };
    info.fields.set(name.toLowerCase(), field);
    if (value) (isStatic ? info.staticInitializers : info.instanceInitializers).push({ line, field, block: null });
  }

  property(member: PropertyDecl): void {
    const { name, type, modifiers, getter, setter } = member;
    const statics: Modifiers = { words: modifiers.words.includes('static') ? ['static'] : [], annotations: [] };
    this.field(name, member.line, type, modifiers, null, {
      getter: getter?.body ? this.method(name, getter.line, [], type, statics, getter.body) : null,
      setter: setter?.body
        ? this.method(name, setter.line, [{ name: 'value', type, isFinal: false }], null, statics, setter.body)
        : null,
      readable: getter !== null,
      writable: setter !== null,
      setterModifiers: setter?.modifiers ?? { words: [], annotations: [] }
    });
  }

  method(
    name: string,
    line: number,
    parameters: readonly Parameter[],
    returns: TypeRef | null,
    modifiers: Modifiers,
    body: MethodInfo['body']
  ): MethodInfo {
    if (modifiers.words.includes('static')) this.#mustBeOuter(name, line);
    const infos: ParameterInfo[] = parameters.map(({ name: parameter, type, isFinal }) => ({
      name: parameter,
      type: this.#type(type, line),
      isFinal
    }));
    this.#mustDiffer(infos, line);
    return {
      owner: this.#info,
      name,
      line,
      parameters: infos,
      returns: returns ? this.#type(returns, line) : VOID,
      isStatic: modifiers.words.includes('static'),
      modifiers,
      body,
      key: `${name.toLowerCase()}(${infos.map((item) => item.type.name.toLowerCase()).join(',')})`,
      compiled: null
    };
  }
}
