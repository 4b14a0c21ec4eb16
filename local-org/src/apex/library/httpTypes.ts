/**
 * Callouts, which the local org makes to mocks alone: it reaches no network.
 * Source: Apex Developer Guide, "Testing HTTP Callouts"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_restful_http_testing.htm),
 * "Performing DML Operations and Mock Callouts".
 */
import { ApexObject, NativeObject, type NativeCall, type NativeMethod, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { dataOf, int, text } from './arguments.ts';
import { ApexBlob } from './blob.ts';
import { HttpResponseData, requestOf, responseValue } from './httpMessages.ts';
import { staticResourceNamed } from './staticResources.ts';

const MOCK = 'system.httpcalloutmock';

export const httpCalloutMockType: NativeType = {
  name: 'System.HttpCalloutMock',
  kind: 'interface',
  abstractMethods: ['System.HttpResponse respond(System.HttpRequest)']
};

/** Answers from static resources: one for all requests, or one for each endpoint. */
class ResourceMock {
  readonly byEndpoint = new Map<string, string>();
  resource: string | null = null;
  readonly headers = new Map<string, string>();
  status = 'OK';
  statusCode = 200;

  respond(call: NativeCall, endpoint: string): ApexValue {
    const name = this.byEndpoint.get(endpoint) ?? this.resource;
    if (name === null)
      return call.thread.throwApex('CalloutException', `No static resource is set for the endpoint ${endpoint}`);
    const response = new HttpResponseData();
    response.body = new ApexBlob(staticResourceNamed(call, name));
    response.status = this.status;
    response.statusCode = this.statusCode;
    for (const [header, value] of this.headers) response.setHeader(header, value);
    return responseValue(response);
  }
}

function send(call: NativeCall, request: ApexValue | undefined): ApexValue {
  const { thread } = call;
  const { endpoint } = requestOf(call, request ?? null);
  thread.spend('callouts', 1);
  if (!thread.testing) return thread.notSupported('callouts (Http.send): it reaches no network');
  const mock = thread.mocks.get(MOCK);
  if (mock === undefined)
    return thread.throwApex('TypeException', 'Methods defined as TestMethod do not support Web service callouts');
  if (thread.counters.dmlRows > 0)
    thread.throwApex(
      'CalloutException',
      'You have uncommitted work pending. Please commit or rollback before calling out'
    );
  if (mock instanceof ApexObject) return thread.invoke(mock, 'respond', [request ?? null]);
  return dataOf(call, mock, ResourceMock).respond(call, endpoint ?? '');
}

export const httpType: NativeType = {
  name: 'System.Http',
  construct: { '()': () => new NativeObject('System.Http', {}) },
  methods: { 'System.HttpResponse send(System.HttpRequest)': send, 'String toString()': () => 'System.Http[]' }
};

const mockOf = (call: NativeCall): ResourceMock => dataOf(call, call.receiver, ResourceMock);

const answers: Record<string, NativeMethod> = {
  'void setHeader(String, String)': (call, name, value) => {
    mockOf(call).headers.set(text(call, name), text(call, value, 2));
    return null;
  },
  'void setStatus(String)': (call, status) => {
    mockOf(call).status = text(call, status);
    return null;
  },
  'void setStatusCode(Integer)': (call, code) => {
    mockOf(call).statusCode = int(call, code);
    return null;
  }
};

export const staticResourceCalloutMockType: NativeType = {
  name: 'System.StaticResourceCalloutMock',
  interfaces: ['System.HttpCalloutMock'],
  construct: { '()': () => new NativeObject('System.StaticResourceCalloutMock', new ResourceMock()) },
  methods: {
    ...answers,
    'void setStaticResource(String)': (call, name) => {
      mockOf(call).resource = text(call, name);
      return null;
    }
  }
};

export const multiStaticResourceCalloutMockType: NativeType = {
  name: 'System.MultiStaticResourceCalloutMock',
  interfaces: ['System.HttpCalloutMock'],
  construct: { '()': () => new NativeObject('System.MultiStaticResourceCalloutMock', new ResourceMock()) },
  methods: {
    ...answers,
    'void setStaticResource(String, String)': (call, endpoint, name) => {
      mockOf(call).byEndpoint.set(text(call, endpoint), text(call, name, 2));
      return null;
    }
  }
};
