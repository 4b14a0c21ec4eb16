/** The JSON class. Source: Apex Reference, "JSON Class". */
import { ApexTypeValue, type NativeCall, type NativeMethod, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { bool, instance, text } from './arguments.ts';
import { newGenerator } from './jsonGenerator.ts';
import { JsonSyntaxError, parseJson, type JsonNode } from './jsonParse.ts';
import { newParser } from './jsonParser.ts';
import { TypedReader } from './jsonRead.ts';
import { untyped } from './jsonUntyped.ts';
import { writeJson } from './jsonWrite.ts';

function parse(call: NativeCall, json: ApexValue | undefined): JsonNode {
  try {
    return parseJson(text(call, json));
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    return call.thread.throwApex('JSONException', error.message);
  }
}

const serialize =
  (pretty: boolean): NativeMethod =>
  (call, value, suppressNulls) =>
    writeJson(call.thread, value ?? null, {
      pretty,
      suppressNulls: suppressNulls === undefined ? false : bool(call, suppressNulls, 2)
    });

const deserialize =
  (strict: boolean): NativeMethod =>
  (call, json, type) => {
    const { type: wanted } = instance(call, type, ApexTypeValue, 2);
    const reader = new TypedReader(call.thread, strict);
    reader.checkStart(text(call, json), wanted);
    return reader.read(parse(call, json), wanted);
  };

export const jsonType: NativeType = {
  name: 'System.JSON',
  statics: {
    'System.JSONGenerator createGenerator(Boolean)': newGenerator,
    'System.JSONParser createParser(String)': (call, json) => newParser(parse(call, json)),
    'Object deserialize(String, System.Type)': deserialize(false),
    'Object deserializeStrict(String, System.Type)': deserialize(true),
    'Object deserializeUntyped(String)': (call, json) => untyped(call.thread, parse(call, json)),
    'String serialize(Object)': serialize(false),
    'String serialize(Object, Boolean)': serialize(false),
    'String serializePretty(Object)': serialize(true),
    'String serializePretty(Object, Boolean)': serialize(true)
  }
};
