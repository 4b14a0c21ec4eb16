/**
 * RestContext, RestRequest and RestResponse, as a test fills them for the methods of a REST resource. Nothing calls
 * these methods over HTTP: outside tests `RestContext.request` is what code has put there.
 * Source: Apex Reference, "RestContext Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_restcontext.htm),
 * "RestRequest Class", "RestResponse Class".
 */
import type { ApexThread, NativeMethod, NativeProperty, NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { dataOf, text } from './arguments.ts';
import { ApexMap } from './collections.ts';
import { dataConstructor, DataObject, dataProperties } from './dataObject.ts';
import { STRING } from './typeText.ts';

const TEXT_MAP = 'Map<String, String>';

const putInto =
  (map: 'headers' | 'params'): NativeMethod =>
  (call, name, value = null) => {
    const target = dataOf(call, call.receiver, DataObject).values.get(map);
    if (target instanceof ApexMap) target.put(call.thread, text(call, name), value);
    return null;
  };

export const restRequestType: NativeType = {
  name: 'System.RestRequest',
  construct: dataConstructor('System.RestRequest', () => ({
    headers: new ApexMap(STRING, STRING),
    params: new ApexMap(STRING, STRING)
  })),
  properties: dataProperties({
    headers: TEXT_MAP,
    httpMethod: 'String',
    params: TEXT_MAP,
    remoteAddress: 'String',
    requestBody: 'Blob',
    requestURI: 'String',
    resourcePath: 'String'
  }),
  methods: {
    'void addHeader(String, String)': putInto('headers'),
    'void addParameter(String, String)': putInto('params')
  }
};

export const restResponseType: NativeType = {
  name: 'System.RestResponse',
  construct: dataConstructor('System.RestResponse', () => ({ headers: new ApexMap(STRING, STRING) })),
  properties: dataProperties({ headers: TEXT_MAP, responseBody: 'Blob', statusCode: 'Integer' }),
  methods: { 'void addHeader(String, String)': putInto('headers') }
};

/** What each program has in its context. */
const contexts = new WeakMap<ApexThread, Map<string, ApexValue>>();

function contextOf(thread: ApexThread): Map<string, ApexValue> {
  let context = contexts.get(thread);
  if (!context) contexts.set(thread, (context = new Map()));
  return context;
}

const inContext = (name: string): NativeProperty => ({
  get: ({ thread }) => contextOf(thread).get(name) ?? null,
  set: ({ thread }, value) => void contextOf(thread).set(name, value)
});

export const restContextType: NativeType = {
  name: 'System.RestContext',
  staticProperties: {
    'System.RestRequest request': inContext('request'),
    'System.RestResponse response': inContext('response')
  }
};
