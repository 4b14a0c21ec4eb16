/**
 * Runs `@IsTest` methods. The store it is given should hold no business records: test methods see what it holds (the
 * platform hides an org's data from tests; the command line gives a store of its own).
 * Source: Apex Developer Guide, "Testing Best Practices", "Using Test Setup Methods", "Isolation of Test Data".
 */
import type { ExecutionContext } from '../../security/types.ts';
import { compileErrors } from '../compiler/check.ts';
import { annotationOf, isTestMethod, type ClassInfo, type MethodInfo } from '../compiler/class-info.ts';
import { ApexCompileError } from '../compiler/errors.ts';
import type { Program } from '../compiler/program.ts';
import { ApexThrow } from '../native.ts';
import { ExceptionObject } from '../runtime/exception-types.ts';
import { call } from '../runtime/invoke.ts';
import { lockMessage } from '../runtime/lock-report.ts';
import { Thread } from '../runtime/thread.ts';
import { ApexNotSupportedError, type ApexTestOutcome, type ApexTestRun, type TestSelection } from '../types.ts';
import { coverageOf } from './coverage.ts';

export function runTests(program: Program, context: ExecutionContext, selection: TestSelection = {}): ApexTestRun {
  const errors = compileErrors(program);
  if (errors.length > 0) throw new AggregateCompileError(errors);
  program.hits.reset();
  const wanted = selection.classNames?.map((name) => name.toLowerCase());
  const classes = program
    .classes()
    .filter((info) => info.hasAnnotation('istest') || testMethods(info).length > 0)
    .filter((info) => !wanted || wanted.includes(info.name.toLowerCase()));
  const outcomes = classes.flatMap((info) => runClass(program, context, info, selection));
  return { outcomes, coverage: coverageOf(program), lacking: [...program.lacking] };
}

/** A project that does not compile has no test result. */
class AggregateCompileError extends ApexCompileError {
  constructor(errors: readonly ApexCompileError[]) {
    const [first] = errors;
    super(first?.file ?? '', first?.line ?? 0, first?.problem ?? '');
    this.message = errors.map((error) => error.message).join('\n');
  }
}

const testMethods = (info: ClassInfo): MethodInfo[] =>
  [...info.methods.values()].flat().filter((method) => method.isStatic && isTestMethod(method));

class RollBack extends Error {}

/** Undoes everything that `work` wrote. */
function rolledBack(context: ExecutionContext, work: () => void): void {
  try {
    context.store.transaction(() => {
      work();
      throw new RollBack();
    });
  } catch (error) {
    if (!(error instanceof RollBack)) throw error;
  }
}

/** The test methods of a class that cannot be used, as its text has them: they fail with the reason. */
function unusable(info: ClassInfo, reason: Error): ApexTestOutcome[] {
  const failure = { message: reason.message, stackTrace: '', passed: false };
  return info.declaration.members.flatMap((member) =>
    member.kind === 'method' && isTestMethod(member) ? [{ ...outcome(info, member, 0), ...failure }] : []
  );
}

function runClass(
  program: Program,
  context: ExecutionContext,
  info: ClassInfo,
  selection: TestSelection
): ApexTestOutcome[] {
  if (info.linkError) return unusable(info, info.linkError);
  const outcomes: ApexTestOutcome[] = [];
  const setups = [...info.methods.values()].flat().filter((method) => annotationOf(method.modifiers, 'testsetup'));
  rolledBack(context, () => {
    const failure = firstFailure(program, context, setups);
    const named = selection.methods?.get(info.name.toLowerCase())?.map((name) => name.toLowerCase());
    for (const method of testMethods(info)) {
      if (named && !named.includes(method.name.toLowerCase())) continue;
      if (failure) outcomes.push({ ...outcome(info, method, 0), ...failure, passed: false });
      else rolledBack(context, () => outcomes.push(runMethod(program, context, info, method, selection)));
    }
  });
  return outcomes;
}

interface Failure {
  readonly message: string;
  readonly stackTrace: string;
}

function firstFailure(program: Program, context: ExecutionContext, setups: readonly MethodInfo[]): Failure | null {
  for (const setup of setups) {
    const failure = attempt(new Thread(program, context, { testing: true }), setup);
    if (failure) return failure;
  }
  return null;
}

function runMethod(
  program: Program,
  context: ExecutionContext,
  info: ClassInfo,
  method: MethodInfo,
  { coverageByMethod = false }: TestSelection
): ApexTestOutcome {
  const before = coverageByMethod ? program.hits.snapshot() : null;
  const started = performance.now();
  const failure = attempt(new Thread(program, context, { testing: true }), method);
  const milliseconds = Math.round(performance.now() - started);
  const ran = before && coverageOf(program, program.hits.since(before)).filter(({ covered }) => covered.length > 0);
  return {
    ...outcome(info, method, milliseconds),
    ...(failure ?? {}),
    passed: failure === null,
    ...(ran && { coverage: ran })
  };
}

const outcome = (info: ClassInfo, method: { readonly name: string }, milliseconds: number) => ({
  className: info.name,
  methodName: method.name,
  passed: true,
  message: null,
  stackTrace: null,
  milliseconds
});

function attempt(thread: Thread, method: MethodInfo): Failure | null {
  try {
    call(thread, method, null, []);
    thread.runJobs();
    const [warning] = thread.lockWarnings;
    return warning ? { message: `Read-modify-write without lock: ${lockMessage(warning)}`, stackTrace: '' } : null;
  } catch (error) {
    if (error instanceof ApexThrow && error.exception instanceof ExceptionObject) {
      const { exception } = error;
      return { message: `${exception.shownType}: ${exception.text}`, stackTrace: exception.trace };
    }
    if (error instanceof ApexNotSupportedError || error instanceof ApexCompileError)
      return { message: error.message, stackTrace: '' };
    // A defect of the local org itself: it must fail this test by name, and not hide the others' results.
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    return { message: `The local org failed at ${thread.file}:${thread.line}: ${String(error)}`, stackTrace: stack };
  }
}
