/** Calls any static method of the project's Apex from Node: how a test compares Apex with another implementation. */
import { OrgError } from '../../schema/index.ts';
import type { ExecutionContext } from '../../security/types.ts';
import type { MethodInfo } from '../compiler/class-info.ts';
import type { Program } from '../compiler/program.ts';
import { Thread } from '../runtime/thread.ts';
import type { ApexValue } from '../values.ts';
import { transaction } from './call.ts';
import { fromJson, WrongParameter } from './parameters.ts';

/**
 * @param name `ClassName.method`, inner classes by `Outer.Inner.method`; of overloads the one with that many parameters
 * @param args JSON values in order, each converted as an `@AuraEnabled` argument is
 */
export function callStatic(
  program: Program,
  context: ExecutionContext,
  name: string,
  args: readonly unknown[]
): unknown {
  const method = staticMethod(program, name, args.length);
  const thread = new Thread(program, context);
  return transaction(thread, method, () =>
    method.parameters.map(({ type }, index) => argument(thread, type, args[index], index))
  );
}

function argument(thread: Thread, type: MethodInfo['returns'], value: unknown, index: number): ApexValue {
  try {
    return fromJson(thread, value, type);
  } catch (error) {
    if (!(error instanceof WrongParameter)) throw error;
    return thread.throwApex('TypeException', `Argument ${index + 1}: ${error.message}`);
  }
}

function staticMethod(program: Program, name: string, count: number): MethodInfo {
  const dot = name.lastIndexOf('.');
  const info = program.findClass(name.slice(0, Math.max(dot, 0)));
  const methods = info ? (program.link(info).methods.get(name.slice(dot + 1).toLowerCase()) ?? []) : [];
  const method = methods.find((item) => item.isStatic && item.body && item.parameters.length === count);
  if (!method) throw new OrgError('INVALID_OPERATION', `No static method ${name} with ${count} parameters`);
  return method;
}
