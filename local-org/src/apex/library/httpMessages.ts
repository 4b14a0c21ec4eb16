/** HttpRequest and HttpResponse. Source: Apex Reference, "HttpRequest Class", "HttpResponse Class". */
import { NativeObject, type NativeCall, type NativeMethod, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { blob, bool, dataOf, int, text } from './arguments.ts';
import { ApexBlob } from './blob.ts';
import { ApexList } from './collections.ts';
import { STRING } from './typeText.ts';

class Message {
  body = new ApexBlob(new Uint8Array());
  readonly headers = new Map<string, { readonly name: string; readonly value: string }>();

  setHeader(name: string, value: string): void {
    this.headers.set(name.toLowerCase(), { name, value });
  }
}

export class HttpRequestData extends Message {
  endpoint: string | null = null;
  method: string | null = null;
  compressed = false;

  override toString(): string {
    return `System.HttpRequest[Endpoint=${this.endpoint}, Method=${this.method}]`;
  }
}

export class HttpResponseData extends Message {
  status: string | null = null;
  statusCode = 0;

  override toString(): string {
    return `System.HttpResponse[Status=${this.status}, StatusCode=${this.statusCode}]`;
  }
}

export const responseValue = (response: HttpResponseData): ApexValue =>
  new NativeObject('System.HttpResponse', response);

const messageOf = (call: NativeCall): Message => dataOf(call, call.receiver, Message);
export const requestOf = (call: NativeCall, value: ApexValue = call.receiver): HttpRequestData =>
  dataOf(call, value, HttpRequestData);
const responseOf = (call: NativeCall): HttpResponseData => dataOf(call, call.receiver, HttpResponseData);

const does =
  (work: (call: NativeCall, ...args: (ApexValue | undefined)[]) => void): NativeMethod =>
  (call, ...args) => {
    work(call, ...args);
    return null;
  };

/** A header is found without regard to case: RFC 9110, section 5.1. */
const bodyAndHeaders: Record<string, NativeMethod> = {
  'String getBody()': (call) =>
    messageOf(call).body.text() ?? call.thread.throwApex('StringException', 'BLOB is not a valid UTF-8 string'),
  'Blob getBodyAsBlob()': (call) => messageOf(call).body,
  'String getHeader(String)': (call, name) =>
    messageOf(call).headers.get(text(call, name).toLowerCase())?.value ?? null,
  'void setBody(String)': does((call, body) => {
    messageOf(call).body = ApexBlob.ofText(text(call, body));
  }),
  'void setBodyAsBlob(Blob)': does((call, body) => {
    messageOf(call).body = blob(call, body);
  }),
  'void setHeader(String, String)': does((call, name, value) =>
    messageOf(call).setHeader(text(call, name), text(call, value, 2))
  )
};

const MAX_TIMEOUT = 120_000;

export const httpRequestType: NativeType = {
  name: 'System.HttpRequest',
  construct: { '()': () => new NativeObject('System.HttpRequest', new HttpRequestData()) },
  methods: {
    ...bodyAndHeaders,
    'Boolean getCompressed()': (call) => requestOf(call).compressed,
    'String getEndpoint()': (call) => requestOf(call).endpoint,
    'String getMethod()': (call) => requestOf(call).method,
    'void setCompressed(Boolean)': does((call, compressed) => {
      requestOf(call).compressed = bool(call, compressed);
    }),
    'void setEndpoint(String)': does((call, endpoint) => {
      requestOf(call).endpoint = text(call, endpoint);
    }),
    'void setMethod(String)': does((call, method) => {
      requestOf(call).method = text(call, method);
    }),
    // "The timeout can be any value between 1 and 120,000 milliseconds."
    'void setTimeout(Integer)': does((call, milliseconds) => {
      const given = int(call, milliseconds);
      if (given < 1 || given > MAX_TIMEOUT)
        call.thread.throwApex('CalloutException', `Invalid timeout: ${given}: must be between 1 and ${MAX_TIMEOUT}`);
    }),
    'String toString()': (call) => requestOf(call).toString()
  }
};

export const httpResponseType: NativeType = {
  name: 'System.HttpResponse',
  construct: { '()': () => responseValue(new HttpResponseData()) },
  methods: {
    ...bodyAndHeaders,
    'List<String> getHeaderKeys()': (call) =>
      new ApexList(
        STRING,
        [...messageOf(call).headers.values()].map(({ name }) => name)
      ),
    'String getStatus()': (call) => responseOf(call).status,
    'Integer getStatusCode()': (call) => responseOf(call).statusCode,
    'void setStatus(String)': does((call, status) => {
      responseOf(call).status = text(call, status);
    }),
    'void setStatusCode(Integer)': does((call, code) => {
      responseOf(call).statusCode = int(call, code);
    }),
    'String toString()': (call) => responseOf(call).toString()
  }
};
