/** Values that stand for objects and fields of the schema: tokens and describe results. */
import { NativeObject } from '../native.ts';
import type { FieldDef, ObjectDef } from '../../schema/types.ts';
import type { ApexValue } from '../values.ts';

/** Data of Schema.SObjectType, Schema.DescribeSObjectResult and Schema.SObjectTypeFields. */
export class ObjectToken {
  readonly object: ObjectDef;

  constructor(object: ObjectDef) {
    this.object = object;
  }

  get key(): string {
    return this.object.name;
  }

  toString(): string {
    return this.object.name;
  }
}

/** Data of Schema.SObjectField and Schema.DescribeFieldResult. */
export class FieldToken {
  readonly object: ObjectDef;
  readonly field: FieldDef;

  constructor(object: ObjectDef, field: FieldDef) {
    this.object = object;
    this.field = field;
  }

  get key(): string {
    return `${this.object.name}.${this.field.name}`;
  }

  toString(): string {
    return this.field.name;
  }
}

/** `Account.SObjectType`. */
export const sObjectTypeToken = (object: ObjectDef): ApexValue =>
  new NativeObject('Schema.SObjectType', new ObjectToken(object));

/** `Account.Name` as a value. */
export const sObjectFieldToken = (object: ObjectDef, field: FieldDef): ApexValue =>
  new NativeObject('Schema.SObjectField', new FieldToken(object, field));

/** `Schema.SObjectType.Account`. */
export const describeObject = (object: ObjectDef): ApexValue =>
  new NativeObject('Schema.DescribeSObjectResult', new ObjectToken(object));

/** `Schema.SObjectType.Account.fields.Name`. */
export const describeField = (object: ObjectDef, field: FieldDef): ApexValue =>
  new NativeObject('Schema.DescribeFieldResult', new FieldToken(object, field));
