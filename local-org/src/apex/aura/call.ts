/** Calls an `@AuraEnabled` method for a Lightning component, in a transaction of its own. */
import { OrgError } from '../../schema/index.ts';
import type { ExecutionContext } from '../../security/types.ts';
import { annotationOf, type ClassInfo, type MethodInfo } from '../compiler/class-info.ts';
import type { Program } from '../compiler/program.ts';
import { ApexThrow } from '../native.ts';
import { ExceptionObject } from '../runtime/exception-types.ts';
import { call } from '../runtime/invoke.ts';
import { Thread } from '../runtime/thread.ts';
import { ApexCallError } from '../types.ts';
import type { ApexValue } from '../values.ts';
import { fromJson, WrongParameter } from './parameters.ts';
import { toJson } from './results.ts';

export interface AuraCall {
  readonly className: string;
  readonly methodName: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The component reads it by wire: only a cacheable method may be read so. */
  readonly cacheable: boolean;
}

export function callAura(program: Program, context: ExecutionContext, request: AuraCall): unknown {
  const method = findMethod(program, request);
  const isCacheable = annotationOf(method.modifiers, 'auraenabled')?.values['cacheable']?.toLowerCase() === 'true';
  if (request.cacheable && !isCacheable)
    throw noMethod(`${request.className}.${request.methodName} is not annotated with @AuraEnabled(cacheable=true)`);
  const thread = new Thread(program, context, { cacheable: isCacheable, ofComponent: true });
  return transaction(thread, method, () => argumentsOf(thread, method, request.params));
}

/** Runs the method with these arguments and gives its result as JSON. */
export function transaction(thread: Thread, method: MethodInfo, args: () => ApexValue[]): unknown {
  const { store } = thread.context;
  try {
    return store.transaction(() => toJson(thread, call(thread, method, null, args())));
  } catch (error) {
    throw callError(error);
  }
}

const noMethod = (problem: string): OrgError => new OrgError('INVALID_OPERATION', problem);

function findMethod(program: Program, { className, methodName }: AuraCall): MethodInfo {
  const info: ClassInfo | undefined = program.findClass(className);
  const methods = info ? (program.link(info).methods.get(methodName.toLowerCase()) ?? []) : [];
  const method = methods.find((item) => item.isStatic && annotationOf(item.modifiers, 'auraenabled'));
  if (!method) throw noMethod(`No @AuraEnabled method ${className}.${methodName}`);
  return method;
}

function argumentsOf(thread: Thread, method: MethodInfo, params: AuraCall['params']) {
  const given = new Map(Object.entries(params).map(([name, value]) => [name.toLowerCase(), value]));
  return method.parameters.map((parameter) => {
    try {
      return fromJson(thread, given.get(parameter.name.toLowerCase()), parameter.type);
    } catch (error) {
      if (!(error instanceof WrongParameter)) throw error;
      return thread.throwApex('TypeException', `${parameter.name}: ${error.message}`);
    }
  });
}

function callError(error: unknown): unknown {
  if (!(error instanceof ApexThrow) || !(error.exception instanceof ExceptionObject)) return error;
  const { exception } = error;
  // The text given to AuraHandledException reaches the component although Apex itself does not see it.
  const message = exception.message ?? exception.text;
  const failures = exception.failures.flatMap(({ errors }) => errors);
  return new ApexCallError(exception.shownType, message, exception.trace, failures);
}
