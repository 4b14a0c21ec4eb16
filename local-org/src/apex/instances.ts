/** The values of Apex that are objects, whatever their type: of users' classes, records, enums, types, the library's own. */
import type { DmlError } from '../dml/types.ts';
import type { ObjectDef } from '../schema/types.ts';
import { ApexValueObject, type ApexValue, type TypeRef } from './values.ts';

/** A user's class, interface or enum as the library may see it. */
export interface ApexClassType {
  /** `Outer.Inner`. */
  readonly name: string;
  readonly kind: 'class' | 'interface' | 'enum';
  readonly isException: boolean;
}

/** An instance of a user's class, or an exception of any type. */
export class ApexObject extends ApexValueObject {
  readonly type: ApexClassType;
  /** Values of the instance's fields in the order of the class's layout. Read them through the thread. */
  readonly slots: ApexValue[];
  /** Identity, for hash codes and `String.valueOf` of recursive structures. */
  readonly identity: number;
  static #count = 0;

  constructor(type: ApexClassType, slots: ApexValue[]) {
    super();
    this.type = type;
    this.slots = slots;
    this.identity = ++ApexObject.#count;
  }

  override get typeName(): string {
    return this.type.name;
  }

  /** The name of its class as text shows it, without that of the outer class. */
  get shownClass(): string {
    return this.type.name.split('.').at(-1) ?? this.type.name;
  }
}

/** A value of an enum, of the user's or of the library. One object a value: compare by identity. */
export class ApexEnum extends ApexValueObject {
  override readonly typeName: string;
  readonly name: string;
  readonly ordinal: number;

  constructor(typeName: string, name: string, ordinal: number) {
    super();
    this.typeName = typeName;
    this.name = name;
    this.ordinal = ordinal;
  }
}

/** A `System.Type` value. */
export class ApexTypeValue extends ApexValueObject {
  override readonly typeName = 'System.Type';
  readonly type: TypeRef;

  constructor(type: TypeRef) {
    super();
    this.type = type;
  }
}

/** A record in memory. Keys are lower-case API names; values are Apex values of the field's type. */
export class ApexSObject extends ApexValueObject {
  readonly object: ObjectDef;
  /** Fields that are set (null included), by lower-case name. */
  readonly fields = new Map<string, ApexValue>();
  /** Parent records by lower-case relationship name: `account`, `vendor__r`. */
  readonly parents = new Map<string, ApexSObject | null>();
  /** Child lists (ApexList) by lower-case relationship name. */
  readonly children = new Map<string, ApexValue>();
  /** Fields that SOQL selected, lower-case; null for a record that code made: every field may then be read. */
  selected: Set<string> | null = null;
  /** Fields that code has set since SOQL or a trigger made the record: what an update of it sends. */
  readonly written = new Set<string>();
  /** Errors of `addError`, in the order given. */
  readonly errors: DmlError[] = [];
  /** What it was cloned from; null for a record that is no clone. */
  cloneOf: { readonly id: string | null } | null = null;
  /** True for Trigger.new in after triggers and Trigger.old. */
  readOnly = false;
  /** Saved with DMLOptions that cut text which is too long. */
  truncates = false;

  constructor(object: ObjectDef) {
    super();
    this.object = object;
  }

  override get typeName(): string {
    return this.object.name;
  }
}

/** A row of an aggregate query: values by lower-case alias (`expr0`), read with `get`. */
export class ApexAggregateResult extends ApexValueObject {
  override readonly typeName = 'AggregateResult';
  readonly values: ReadonlyMap<string, ApexValue>;

  constructor(values: ReadonlyMap<string, ApexValue>) {
    super();
    this.values = values;
  }
}

/** Any other object of the library: describe results, SaveResult, Pattern, ... `data` is the library's own. */
export class NativeObject<T = unknown> extends ApexValueObject {
  override readonly typeName: string;
  readonly data: T;

  constructor(typeName: string, data: T) {
    super();
    this.typeName = typeName;
    this.data = data;
  }
}

/** An Apex exception on its way: what `throw` throws. Only the language half makes and catches them. */
export class ApexThrow extends Error {
  override readonly name = 'ApexThrow';
  readonly exception: ApexObject;

  constructor(exception: ApexObject, message: string) {
    super(message);
    this.exception = exception;
  }
}
