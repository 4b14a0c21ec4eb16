/** Runs an anonymous block in a transaction of its own. Source: SOAP API Developer Guide, "executeAnonymous()". */
import type { ExecutionContext } from '../security/types.ts';
import { transaction } from './aura/call.ts';
import { ClassInfo } from './compiler/class-info.ts';
import { compileWholly } from './compiler/compile-class.ts';
import { ApexCompileError } from './compiler/errors.ts';
import type { Program } from './compiler/program.ts';
import { ANONYMOUS, anonymousClass } from './parser/anonymous.ts';
import { ApexSyntaxError } from './parser/nodes.ts';
import { parseClass } from './parser/parse.ts';
import { Thread } from './runtime/thread.ts';
import { type AnonymousResult, ApexCallError, ApexNotSupportedError } from './types.ts';

const nothing: AnonymousResult = {
  compiled: true,
  success: true,
  line: -1,
  problem: null,
  exceptionMessage: null,
  exceptionStackTrace: null,
  logs: []
};

export function executeAnonymous(program: Program, context: ExecutionContext, source: string): AnonymousResult {
  let info: ClassInfo;
  try {
    info = new ClassInfo(parseClass(ANONYMOUS, anonymousClass(source)), ANONYMOUS, null);
    program.link(info);
    compileWholly(program, info);
  } catch (error) {
    const isProblem = error instanceof ApexSyntaxError || error instanceof ApexCompileError;
    if (isProblem) return { ...nothing, compiled: false, success: false, line: error.line, problem: error.problem };
    if (error instanceof ApexNotSupportedError)
      return { ...nothing, compiled: false, success: false, line: 1, problem: error.message };
    throw error;
  }
  const thread = new Thread(program, context);
  const [method] = info.methods.get('execute') ?? [];
  if (!method) throw new TypeError('an anonymous block has no method');
  try {
    transaction(thread, method, () => []);
    return { ...nothing, logs: thread.logs };
  } catch (error) {
    const failed = { ...nothing, success: false, line: 1, logs: thread.logs };
    if (error instanceof ApexCallError) {
      const exceptionMessage = `${error.exceptionType}: ${error.message}`;
      const line = Number(/AnonymousBlock.*?line (\d+)/.exec(error.stackTrace)?.[1] ?? 1);
      return { ...failed, line, exceptionMessage, exceptionStackTrace: error.stackTrace };
    }
    if (error instanceof ApexNotSupportedError) return { ...failed, exceptionMessage: error.message };
    throw error;
  }
}
