/** Blob and EncodingUtil. Source: Apex Reference, the classes of these names. */
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
