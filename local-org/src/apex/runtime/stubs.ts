/**
 * Objects that stand for others in tests. Source: Apex Developer Guide, "Build a Mocking Framework with the Stub API"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_stub_api.htm); Apex Reference,
 * "StubProvider Interface".
 */
import type { ClassInfo, MethodInfo } from '../compiler/class-info.ts';
import { ApexList } from '../library/index.ts';
import { ApexObject, ApexTypeValue } from '../native.ts';
import type { ApexValue, TypeRef } from '../values.ts';
import { castValue } from './convert.ts';
import type { Thread } from './thread.ts';

export class StubObject extends ApexObject {
  readonly provider: ApexObject;

  constructor(type: ClassInfo, slots: ApexValue[], provider: ApexObject) {
    super(type, slots);
    this.provider = provider;
  }

  /** The platform makes a class of its own for a stub. */
  override get shownClass(): string {
    return `${super.shownClass}__sfdc_ApexStub`;
  }
}

/** @throws TypeException for a type that is no class or interface of the project */
export function stubOf(thread: Thread, ref: TypeRef, provider: ApexObject): StubObject {
  const info = thread.program.resolve(ref, null)?.info;
  if (!info || info.kind === 'enum' || info.isException)
    return thread.throwApex('TypeException', `Stub provider cannot be used for type ${ref.name}`);
  const { instanceSlots } = thread.program.link(info);
  return new StubObject(info, new Array<ApexValue>(instanceSlots).fill(null), provider);
}

const TYPE: TypeRef = { name: 'System.Type', args: [] };
const listOf = (type: string, items: readonly ApexValue[]): ApexList =>
  new ApexList({ name: type, args: [] }, [...items]);

/** What the provider answers for a call of the method, as its declared type. */
export function answerOf(thread: Thread, stub: StubObject, method: MethodInfo, args: readonly ApexValue[]): ApexValue {
  const { name, returns, parameters } = method;
  const answer = thread.invoke(stub.provider, 'handleMethodCall', [
    stub,
    name,
    new ApexTypeValue(returns.ref),
    listOf(
      TYPE.name,
      parameters.map(({ type }) => new ApexTypeValue(type.ref))
    ),
    listOf(
      'String',
      parameters.map((parameter) => parameter.name)
    ),
    listOf('Object', args)
  ]);
  return returns.kind === 'void' ? null : castValue(thread, thread.program, answer, returns);
}
