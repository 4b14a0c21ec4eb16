/** Compiles bodies of methods, constructors, initialisers and triggers when they first run. */
import { constructParent } from '../runtime/invoke.ts';
import type { BlockStmt } from '../parser/ast.ts';
import type { ClassInfo, CompiledBody, FieldInfo, InitializerInfo, MethodInfo } from './class-info.ts';
import { NORMAL, type Code, type Completion } from './code.ts';
import { coerce } from './coerce.ts';
import { expression } from './expressions.ts';
import { ApexCompileError } from './errors.ts';
import { canEnd } from './flow.ts';
import { checkInheritance } from './inheritance.ts';
import { checkModifiers } from './modifier-rules.ts';
import { checkObligations } from './obligations.ts';
import type { Program, TriggerInfo } from './program.ts';
import { Scope } from './scope.ts';
import { block, deferred } from './statements.ts';
import { VOID } from './type.ts';

/** Compiles a method, constructor or accessor and keeps the result with it. */
export function bodyOf(program: Program, method: MethodInfo): CompiledBody {
  if (method.compiled) return method.compiled;
  const { owner, body } = method;
  if (!body) throw new ApexCompileError(owner.file, method.line, `${owner.name}.${method.name} has no body`);
  const accessor = accessorField(owner, method);
  const isConstructor = method.name === '<init>';
  const scope = new Scope({
    program,
    file: owner.file,
    info: owner,
    isStatic: method.isStatic,
    returns: method.returns,
    initializes: isConstructor,
    ...(owner.triggerObject ? { triggerObject: owner.triggerObject } : {}),
    ...(accessor ? { accessor } : {})
  });
  for (const { name, type, isFinal } of method.parameters) scope.declare(name, type, method.line, { isFinal });
  if (method.returns !== VOID && canEnd(body))
    scope.fail(method.line, `Missing return statement required return type: ${method.returns.name}`);
  const code = isConstructor ? constructorCode(scope, owner, body) : block(scope, body);
  method.compiled = { slots: scope.slots, run: code };
  return method.compiled;
}

function accessorField(owner: ClassInfo, method: MethodInfo): FieldInfo | undefined {
  for (const field of owner.fields.values())
    if (field.property && (field.property.getter === method || field.property.setter === method)) return field;
  return undefined;
}

/** Without `this(...)` or `super(...)` a constructor begins with `super()`. */
function constructorCode(scope: Scope, owner: ClassInfo, body: BlockStmt): Code {
  const code = block(scope, body);
  const [first] = body.body;
  if (first?.kind === 'expression' && first.expression.kind === 'constructorCall') return code;
  return (frame): Completion => {
    const { thread, self } = frame;
    if (self) constructParent(thread, self, owner);
    return code(frame);
  };
}

export function staticBody(program: Program, info: ClassInfo): CompiledBody {
  info.compiledStatic ??= initializerBody(program, info, info.staticInitializers, true);
  return info.compiledStatic;
}

export function instanceBody(program: Program, info: ClassInfo): CompiledBody {
  info.compiledInstance ??= initializerBody(program, info, info.instanceInitializers, false);
  return info.compiledInstance;
}

function initializerBody(
  program: Program,
  info: ClassInfo,
  initializers: readonly InitializerInfo[],
  isStatic: boolean
): CompiledBody {
  const scope = new Scope({ program, file: info.file, info, isStatic, initializes: true });
  const codes = initializers.map((initializer) =>
    initializer.block ? block(scope, initializer.block) : fieldCode(scope, initializer.field)
  );
  const run: Code = (frame) => {
    for (const code of codes) code(frame);
    return NORMAL;
  };
  return { slots: scope.slots, run };
}

function fieldCode(scope: Scope, field: FieldInfo | null): Code {
  if (!field?.value) return () => NORMAL;
  const { line, slot, owner, isStatic } = field;
  const { value } = field;
  const run = deferred(scope, () => coerce(scope, expression(scope, value), field.type, line));
  const { hits } = scope;
  hits[line] ??= 0;
  return (frame) => {
    frame.line = line;
    hits[line]!++;
    const initial = run(frame);
    if (isStatic) frame.thread.staticsOf(owner)[slot] = initial;
    else if (frame.self) frame.self.slots[slot] = initial;
    return NORMAL;
  };
}

export function triggerBody(program: Program, trigger: TriggerInfo): CompiledBody {
  if (trigger.compiled) return trigger.compiled;
  if (trigger.helper) compileWholly(program, trigger.helper);
  const scope = new Scope({
    program,
    file: trigger.file,
    info: trigger.helper,
    isStatic: true,
    triggerObject: trigger.object
  });
  const run = block(scope, trigger.declaration.body);
  trigger.compiled = { slots: scope.slots, run };
  return trigger.compiled;
}

/** Compiles a class and its inner classes completely: every error in it is found, every line that can run is known. */
export function compileWholly(program: Program, info: ClassInfo): void {
  program.link(info);
  checkModifiers(info);
  checkObligations(program, info);
  checkInheritance(program, info);
  staticBody(program, info);
  instanceBody(program, info);
  for (const methods of info.methods.values()) for (const method of methods) if (method.body) bodyOf(program, method);
  for (const constructor of info.constructors) bodyOf(program, constructor);
  for (const field of info.fields.values())
    for (const accessor of [field.property?.getter, field.property?.setter]) if (accessor) bodyOf(program, accessor);
  for (const inner of info.inner.values()) compileWholly(program, inner);
}
