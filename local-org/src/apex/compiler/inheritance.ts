/**
 * What a class may do with its parent: extend it, override its methods, call its constructor.
 * Source: Apex Developer Guide, "Extended Class Example", "Class Methods", "Create Custom Exceptions".
 */
import { signatureOf, type ClassInfo, type MethodInfo } from './class-info.ts';
import { ApexCompileError } from './errors.ts';
import { libraryType, nativeMethods } from './native-members.ts';
import { accessRank, isAccess } from './visibility.ts';
import type { Program } from './program.ts';

export function checkInheritance(program: Program, info: ClassInfo): void {
  const { parent, declaration } = info;
  if (info.kind !== 'class') return;
  const fail = (line: number, problem: string): never => {
    throw new ApexCompileError(info.file, line, problem);
  };
  if (parent && !has(parent.declaration, 'virtual') && !has(parent.declaration, 'abstract'))
    fail(declaration.line, `Non-virtual and non-abstract type cannot be extended: ${parent.name}`);
  if (info.isException && !/exception$/i.test(declaration.name))
    fail(declaration.line, `Classes extending Exception must have a name ending in 'Exception': ${info.name}`);
  for (const methods of info.methods.values())
    for (const method of methods) {
      const problem = method.isStatic ? null : overrideProblem(program, info, method);
      if (problem) fail(method.line, problem);
    }
  if (!parent || hasDefaultConstructor(program, parent)) return;
  const lacking = `No default constructor available in super type: ${parent.name}`;
  if (info.constructors.length === 0) fail(declaration.line, lacking);
  for (const constructor of info.constructors) if (!callsConstructor(constructor)) fail(constructor.line, lacking);
}

const has = (item: ClassInfo['declaration'] | MethodInfo, word: string): boolean => item.modifiers.words.includes(word);

function overrideProblem(program: Program, info: ClassInfo, method: MethodInfo): string | null {
  const shown = signature(method);
  const overridden = inherited(program, info, method.key);
  const overrides = has(method, 'override');
  if (!overridden)
    return overrides && !mayBeTheLibrarys(info, method)
      ? `@Override specified for non-overriding method: ${shown}`
      : null;
  if (!['virtual', 'abstract', 'override'].some((word) => has(overridden, word)))
    return `Non-virtual, non-abstract methods cannot be overridden: ${signature(overridden)}`;
  // An abstract method that says nothing of its access is implemented without the word, as older code does.
  const isOpen = ['public', 'global', 'protected'].some((word) => has(overridden, word));
  if (!overrides && (isOpen || !has(overridden, 'abstract'))) return `Method must use the override keyword: ${shown}`;
  if (overridden.returns !== method.returns)
    return `Method return types clash: ${shown} vs ${signature(overridden)} from the type ${info.name}`;
  // One that says nothing implements an abstract method as open as that is.
  if (method.modifiers.words.some(isAccess) && accessRank(method.modifiers) < accessRank(overridden.modifiers))
    return `Cannot reduce the visibility of method: ${shown}`;
  return null;
}

const signature = (method: MethodInfo): string => signatureOf(method, method.owner.name);

/** The parents' method of that name and parameter types; private ones are not inherited. */
function inherited(program: Program, info: ClassInfo, key: string): MethodInfo | undefined {
  for (const ancestor of info.parent?.ancestry() ?? [])
    for (const methods of program.link(ancestor).methods.values())
      for (const method of methods)
        if (method.key === key && !method.isStatic && !has(method, 'private')) return method;
  return undefined;
}

/** `toString`, `hashCode` of any object; methods of exceptions and of interfaces of the library. */
function mayBeTheLibrarys(info: ClassInfo, method: MethodInfo): boolean {
  const object = libraryType('Object');
  if (object && nativeMethods(object, 'methods', method.name.toLowerCase()).length > 0) return true;
  return info.isException || [...info.ancestry()].some((ancestor) => ancestor.interfaces.length > 0);
}

function hasDefaultConstructor(program: Program, parent: ClassInfo): boolean {
  const { constructors } = program.link(parent);
  return constructors.length === 0 || constructors.some((constructor) => constructor.parameters.length === 0);
}

function callsConstructor(constructor: MethodInfo): boolean {
  const first = constructor.body?.body[0];
  return first?.kind === 'expression' && first.expression.kind === 'constructorCall';
}
