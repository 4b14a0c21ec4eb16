/** A class that can be constructed must have every method that its parents and interfaces promise. */
import { distance } from './assign.ts';
import { methodsNamed } from '../runtime/invoke.ts';
import { signatureOf, type ClassInfo, type MethodInfo } from './class-info.ts';
import { ApexCompileError } from './errors.ts';
import { parentsOf, parseSignature } from './native-members.ts';
import { OPEN } from './visibility.ts';
import type { Program } from './program.ts';
import type { ApexType } from './type.ts';
import type { NativeType } from '../native.ts';

export function checkObligations(program: Program, info: ClassInfo): void {
  if (info.kind !== 'class' || info.isAbstract) return;
  for (const ancestor of info.ancestry()) {
    for (const methods of program.link(ancestor).methods.values())
      for (const method of methods) if (!method.body) mustHave(program, info, method, 'abstract ');
    for (const face of ancestor.interfaces) promised(program, info, face);
  }
}

function promised(program: Program, info: ClassInfo, face: ApexType): void {
  if (face.native) promisedByLibrary(program, info, face.native);
  if (!face.info) return;
  for (const methods of program.link(face.info).methods.values())
    for (const method of methods) mustBeOpen(info, mustHave(program, info, method), method);
  for (const parent of face.info.interfaces) promised(program, info, parent);
}

function mustHave(program: Program, info: ClassInfo, wanted: MethodInfo, kind = ''): MethodInfo {
  const found = methodsNamed(program, info, wanted.name).find((method) => method.body && method.key === wanted.key);
  if (found && returnsAsPromised(program, found, wanted)) return found;
  throw new ApexCompileError(
    info.file,
    info.declaration.line,
    `Class ${info.name} must implement the ${kind}method: ${signatureOf(wanted, wanted.owner.name)}`
  );
}

/** A method of an interface may be implemented by one that returns a narrower class. */
const returnsAsPromised = (program: Program, { returns }: MethodInfo, wanted: MethodInfo): boolean =>
  returns === wanted.returns ||
  (wanted.owner.kind === 'interface' &&
    returns.kind === 'class' &&
    wanted.returns.kind === 'class' &&
    distance(program, returns, wanted.returns) !== null);

/** A virtual one may be opened by a class that extends. Source: Apex Developer Guide, "Interfaces", "Access Modifiers". */
function mustBeOpen(info: ClassInfo, method: MethodInfo, wanted: MethodInfo): void {
  const { words } = method.modifiers;
  if (words.includes('virtual') || OPEN.some((word) => words.includes(word))) return;
  throw new ApexCompileError(
    method.owner.file,
    method.line,
    `${info.name}: Overriding implementations of global or public interface methods must be global or public: ${signatureOf(wanted, wanted.owner.name)}`
  );
}

/** Parameter types of a library interface may be its type arguments: name and number of parameters are compared. */
function promisedByLibrary(program: Program, info: ClassInfo, face: NativeType): void {
  for (const text of face.abstractMethods ?? []) {
    const { name, parameters } = parseSignature(text);
    const found = methodsNamed(program, info, name).some(
      (method) => method.body && method.parameters.length === parameters.length
    );
    if (!found)
      throw new ApexCompileError(
        info.file,
        info.declaration.line,
        `Class ${info.name} must implement the method: ${text.replace(name, `${face.name}.${name}`)}`
      );
  }
  for (const parent of parentsOf(face)) promisedByLibrary(program, info, parent);
}
