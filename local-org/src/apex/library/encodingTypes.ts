/** Blob, EncodingUtil and Crypto. Source: Apex Reference, the classes of these names. */
import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { NativeCall, NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { blob, text } from './arguments.ts';
import { ApexBlob } from './blob.ts';

export const blobType: NativeType = {
  name: 'Blob',
  statics: { 'Blob valueOf(String)': (call, value) => ApexBlob.ofText(text(call, value)) },
  methods: {
    'Integer size()': (call) => blob(call, call.receiver).bytes.length,
    'String toString()': (call) =>
      blob(call, call.receiver).text() ?? call.thread.throwApex('StringException', 'BLOB is not a valid UTF-8 string')
  }
};

function decodeHex(call: NativeCall, value: string): ApexBlob {
  if (/^(?:[0-9a-fA-F]{2})*$/.test(value)) return new ApexBlob(Buffer.from(value, 'hex'));
  return call.thread.throwApex('InvalidParameterValueException', 'Invalid hex string');
}

function decodeBase64(call: NativeCall, value: string): ApexBlob {
  if (/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(value)) return new ApexBlob(Buffer.from(value, 'base64'));
  return call.thread.throwApex('InvalidParameterValueException', 'Invalid base64 string');
}

function needUtf8(call: NativeCall, charset: ApexValue | undefined): void {
  if (!/^utf-?8$/i.test(text(call, charset, 2)))
    call.thread.notSupported(`the character set ${text(call, charset, 2)}`);
}

/** As java.net.URLEncoder: a space is `+`, and `.`, `-`, `*`, `_` stay. */
function urlEncode(value: string): string {
  return encodeURIComponent(value)
    .replace(/[!'()~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}

function urlDecode(call: NativeCall, value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return call.thread.throwApex('InvalidParameterValueException', 'Invalid URL encoded string');
  }
}

export const encodingUtilType: NativeType = {
  name: 'System.EncodingUtil',
  statics: {
    'Blob base64Decode(String)': (call, value) => decodeBase64(call, text(call, value)),
    'String base64Encode(Blob)': (call, value) => Buffer.from(blob(call, value).bytes).toString('base64'),
    'Blob convertFromHex(String)': (call, value) => decodeHex(call, text(call, value)),
    'String convertToHex(Blob)': (call, value) => Buffer.from(blob(call, value).bytes).toString('hex'),
    'String urlDecode(String, String)': (call, value, charset) => {
      needUtf8(call, charset);
      return urlDecode(call, text(call, value));
    },
    'String urlEncode(String, String)': (call, value, charset) => {
      needUtf8(call, charset);
      return urlEncode(text(call, value));
    }
  }
};

/** Names of the Reference and of OpenSSL. */
const DIGESTS: ReadonlyMap<string, string> = new Map([
  ['MD5', 'md5'],
  ['SHA1', 'sha1'],
  ['SHA-1', 'sha1'],
  ['SHA-256', 'sha256'],
  ['SHA-512', 'sha512'],
  ['SHA3-256', 'sha3-256'],
  ['SHA3-384', 'sha3-384'],
  ['SHA3-512', 'sha3-512']
]);

const MACS: ReadonlyMap<string, string> = new Map([
  ['HMACMD5', 'md5'],
  ['HMACSHA1', 'sha1'],
  ['HMACSHA256', 'sha256'],
  ['HMACSHA512', 'sha512']
]);

function algorithm(call: NativeCall, known: ReadonlyMap<string, string>, name: ApexValue | undefined): string {
  const wanted = text(call, name);
  return (
    known.get(wanted.toUpperCase()) ??
    call.thread.throwApex('InvalidParameterValueException', `Unsupported algorithm: ${wanted}`)
  );
}

export const cryptoType: NativeType = {
  name: 'System.Crypto',
  statics: {
    'Blob generateDigest(String, Blob)': (call, name, value) =>
      new ApexBlob(
        createHash(algorithm(call, DIGESTS, name))
          .update(blob(call, value, 2).bytes)
          .digest()
      ),
    'Blob generateMac(String, Blob, Blob)': (call, name, value, key) =>
      new ApexBlob(
        createHmac(algorithm(call, MACS, name), blob(call, key, 3).bytes)
          .update(blob(call, value, 2).bytes)
          .digest()
      ),
    'Integer getRandomInteger()': () => randomBytes(4).readInt32BE(),
    'Long getRandomLong()': () => randomBytes(8).readBigInt64BE()
  }
};
