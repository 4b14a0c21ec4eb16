/**
 * What the words before a class and its methods ask of it.
 * Source: Apex Developer Guide, "Apex Class Definition", "Class Methods", "Access Modifiers".
 */
import type { ClassInfo, MethodInfo } from './class-info.ts';
import { ApexCompileError } from './errors.ts';
import { isAccess, OPEN } from './visibility.ts';

export function checkModifiers(info: ClassInfo): void {
  const { declaration } = info;
  const fail = (line: number, problem: string): never => {
    throw new ApexCompileError(info.file, line, problem);
  };
  const { words } = declaration.modifiers;
  // Test classes alone may be private.
  if (!info.outer && !info.hasAnnotation('istest') && !words.some((word) => OPEN.includes(word)))
    fail(declaration.line, 'Top-level type must have public or global visibility');
  if (info.outer && info.staticInitializers.some(({ block }) => block))
    fail(declaration.line, 'Inner types are not allowed to have static blocks');
  const twice = repeated(words);
  if (twice !== undefined) fail(declaration.line, twice);
  if (info.kind !== 'class') return;
  for (const methods of info.methods.values())
    for (const method of methods) {
      const problem = methodProblem(info, method);
      if (problem !== null) fail(method.line, problem);
    }
}

function methodProblem(info: ClassInfo, method: MethodInfo): string | null {
  const { words } = method.modifiers;
  const isAbstract = words.includes('abstract');
  if (isAbstract && method.body) return 'Abstract methods cannot have a body';
  if (!isAbstract && !method.body) return 'Method must have a body';
  const isNew = !words.includes('override') && words.includes('protected');
  const isOpenToOthers = info.isAbstract || info.declaration.modifiers.words.includes('virtual') || info.parent;
  if (isNew && !isOpenToOthers) return 'New protected methods cannot be defined in non-virtual classes';
  return repeated(words) ?? null;
}

function repeated(words: readonly string[]): string | undefined {
  const twice = words.find((word, index) => words.indexOf(word) !== index);
  if (twice !== undefined) return `Duplicate modifier: ${twice}`;
  return words.filter(isAccess).length > 1 ? 'Declarations can only have one scope' : undefined;
}
