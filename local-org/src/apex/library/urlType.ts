/** Url. Source: Apex Reference, "URL Class". */
import { NativeObject, type NativeCall, type NativeMethod, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { dataOf, optionalText, text } from './arguments.ts';

class Address {
  readonly url: URL;
  /** The address as it was given. */
  readonly spec: string;

  constructor(url: URL, spec: string) {
    this.url = url;
    this.spec = spec;
  }

  toString(): string {
    return this.spec;
  }
}

const valueOf = (url: URL, spec: string): ApexValue => new NativeObject('System.Url', new Address(url, spec));

function parse(call: NativeCall, spec: string, base?: URL): ApexValue {
  if (!URL.canParse(spec, base?.href)) call.thread.throwApex('StringException', `no protocol: ${spec}`);
  const url = new URL(spec, base?.href);
  return valueOf(url, base ? url.href : spec);
}

const self = (call: NativeCall): URL => dataOf(call, call.receiver, Address).url;

const part =
  (read: (url: URL) => string | number | null): NativeMethod =>
  (call) =>
    read(self(call));

/** The address under which this org is served. */
const ORG = 'http://127.0.0.1';

export const urlType: NativeType = {
  name: 'System.Url',
  construct: {
    '(String)': (call, spec) => parse(call, text(call, spec)),
    '(System.Url, String)': (call, base, spec) => parse(call, text(call, spec, 2), dataOf(call, base, Address).url),
    '(String, String, String)': (call, protocol, host, file) =>
      parse(call, `${text(call, protocol)}://${text(call, host, 2)}${optionalText(file) ?? ''}`)
  },
  statics: {
    'System.Url getOrgDomainUrl()': (call) => parse(call, ORG),
    'System.Url getSalesforceBaseUrl()': (call) => parse(call, ORG)
  },
  methods: {
    'String getAuthority()': part(({ host }) => host),
    'Integer getDefaultPort()': part(({ protocol }) => (protocol === 'https:' ? 443 : protocol === 'http:' ? 80 : -1)),
    'String getFile()': part(({ pathname, search }) => pathname + search),
    'String getHost()': part(({ hostname }) => hostname),
    'String getPath()': part(({ pathname }) => pathname),
    'Integer getPort()': part(({ port }) => (port === '' ? -1 : Number(port))),
    'String getProtocol()': part(({ protocol }) => protocol.slice(0, -1)),
    'String getQuery()': part(({ search }) => (search === '' ? null : search.slice(1))),
    'String getRef()': part(({ hash }) => (hash === '' ? null : hash.slice(1))),
    'String getUserInfo()': part(({ username, password }) =>
      username === '' ? null : password === '' ? username : `${username}:${password}`
    ),
    'Boolean sameFile(System.Url)': (call, other) => {
      const bare = (url: URL): string => url.href.slice(0, url.href.length - url.hash.length);
      return bare(dataOf(call, other, Address).url) === bare(self(call));
    },
    'String toExternalForm()': (call) => dataOf(call, call.receiver, Address).spec,
    'String toString()': (call) => dataOf(call, call.receiver, Address).spec
  }
};
