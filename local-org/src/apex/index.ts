/** Apex: runs a project's classes, triggers and tests over the org's records. */
import type { SaveHooks } from '../dml/types.ts';
import type { ProjectMetadata } from '../metadata/types.ts';
import type { Schema } from '../schema/types.ts';
import { executeAnonymous } from './anonymous.ts';
import { callAura } from './aura/call.ts';
import { callStatic } from './aura/static-call.ts';
import { compileErrors } from './compiler/check.ts';
import { Program } from './compiler/program.ts';
import { Thread } from './runtime/thread.ts';
import { triggerHooks } from './runtime/triggers.ts';
import { runTests } from './testing/run-tests.ts';
import type { ApexOptions, ApexRuntime } from './types.ts';

export { ApexCompileError } from './compiler/errors.ts';
export { isPlatformField, isStandardObject } from './compiler/platform-catalog.ts';
export { ApexCallError, ApexNotSupportedError } from './types.ts';
export type {
  AnonymousResult,
  ApexProblem,
  DebugLine,
  ApexOptions,
  LockWarning,
  ApexCoverage,
  ApexRuntime,
  ApexTestOutcome,
  ApexTestRun,
  TestSelection
} from './types.ts';

/** Nothing is parsed yet: each class is when it is first used. */
export function loadApex(project: ProjectMetadata, schema: Schema, options: ApexOptions = {}): ApexRuntime {
  const program = new Program(project, schema, options);
  return {
    hooks: (context): SaveHooks => triggerHooks(new Thread(program, context)),
    callAura: (context, className, methodName, params, options) =>
      callAura(program, context, { className, methodName, params, cacheable: options?.cacheable ?? false }),
    callStatic: (context, name, args) => {
      const result = callStatic(program, context, name, args);
      program.queue.runAll();
      return result;
    },
    executeAnonymous: (context, source) => executeAnonymous(program, context, source),
    compileErrors: () => compileErrors(program),
    jobs: {
      step: () => program.queue.step(),
      runAll: () => program.queue.runAll(),
      resume: (store) => program.queue.resume(store),
      nextDue: () => program.queue.nextDue(),
      onChange: (listener) => {
        program.queue.onChange = listener;
      }
    },
    lockWarnings: () => program.lockReport.all(),
    runTests: (context, selection) => runTests(program, context, selection)
  };
}
