/** Crypto. Source: Apex Reference, "Crypto Class". */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  randomBytes,
  sign,
  verify
} from 'node:crypto';
import type { NativeCall, NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { blob, int, text } from './arguments.ts';
import { ApexBlob } from './blob.ts';

/** Names of the Reference and of OpenSSL. */
const DIGESTS: ReadonlyMap<string, string> = new Map([
  ['MD5', 'md5'],
  ['SHA1', 'sha1'],
  ['SHA-1', 'sha1'],
  ['SHA256', 'sha256'],
  ['SHA-256', 'sha256'],
  ['SHA512', 'sha512'],
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

/** Of signatures; `RSA` signs with SHA-1. */
const SIGNATURES: ReadonlyMap<string, string> = new Map([
  ['RSA', 'sha1'],
  ['RSA-SHA1', 'sha1'],
  ['RSA-SHA256', 'sha256'],
  ['RSA-SHA384', 'sha384'],
  ['RSA-SHA512', 'sha512'],
  ['ECDSA-SHA256', 'sha256'],
  ['ECDSA-SHA384', 'sha384'],
  ['ECDSA-SHA512', 'sha512']
]);

function key(call: NativeCall, make: () => KeyObject): KeyObject {
  try {
    return make();
  } catch {
    return call.thread.throwApex('SecurityException', 'Invalid key');
  }
}

const IV_BYTES = 16;
const bytesOf = (call: NativeCall, value: ApexValue | undefined, position: number): Uint8Array =>
  blob(call, value, position).bytes;

function keyBytes(call: NativeCall, bits: number): number {
  if (bits === 128 || bits === 192 || bits === 256) return bits / 8;
  return call.thread.throwApex('InvalidParameterValueException', `Invalid AES key size: ${bits}`);
}

/** AES in CBC mode with PKCS#7 padding, as "Crypto Class" says. */
function aes(
  call: NativeCall,
  cipher: typeof createCipheriv | typeof createDecipheriv,
  name: ApexValue | undefined,
  key: Uint8Array,
  iv: Uint8Array,
  value: Uint8Array
): ApexBlob {
  const bits = Number(/^AES(128|192|256)$/i.exec(text(call, name))?.[1] ?? 0);
  if (key.length !== keyBytes(call, bits))
    return call.thread.throwApex('InvalidParameterValueException', `Invalid private key. Must be ${bits / 8} bytes.`);
  if (iv.length !== IV_BYTES)
    return call.thread.throwApex('InvalidParameterValueException', 'Invalid initialization vector. Must be 16 bytes.');
  try {
    const stream = cipher(`aes-${bits}-cbc`, key, iv);
    return new ApexBlob(Buffer.concat([stream.update(value), stream.final()]));
  } catch {
    return call.thread.throwApex('SecurityException', 'Given final block not properly padded');
  }
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
    'Boolean verifyHmac(String, Blob, Blob, Blob)': (call, name, value, key, mac) => {
      const made = createHmac(algorithm(call, MACS, name), blob(call, key, 3).bytes)
        .update(blob(call, value, 2).bytes)
        .digest();
      return made.equals(Buffer.from(blob(call, mac, 4).bytes));
    },
    // "The private key must be in PKCS #8 format", the public key in X.509 format; both without their PEM frame.
    'Blob sign(String, Blob, Blob)': (call, name, value, given) => {
      const der = Buffer.from(bytesOf(call, given, 3));
      const signer = key(call, () => createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
      return new ApexBlob(sign(algorithm(call, SIGNATURES, name), bytesOf(call, value, 2), signer));
    },
    'Boolean verify(String, Blob, Blob, Blob)': (call, name, value, signature, given) => {
      const der = Buffer.from(bytesOf(call, given, 4));
      const signer = key(call, () => createPublicKey({ key: der, format: 'der', type: 'spki' }));
      return verify(algorithm(call, SIGNATURES, name), bytesOf(call, value, 2), signer, bytesOf(call, signature, 3));
    },
    'Blob generateAesKey(Integer)': (call, bits) => new ApexBlob(randomBytes(keyBytes(call, int(call, bits)))),
    'Blob encrypt(String, Blob, Blob, Blob)': (call, name, key, iv, value) =>
      aes(call, createCipheriv, name, bytesOf(call, key, 2), bytesOf(call, iv, 3), bytesOf(call, value, 4)),
    'Blob decrypt(String, Blob, Blob, Blob)': (call, name, key, iv, value) =>
      aes(call, createDecipheriv, name, bytesOf(call, key, 2), bytesOf(call, iv, 3), bytesOf(call, value, 4)),
    // The initialization vector stands before what it encrypts.
    'Blob encryptWithManagedIV(String, Blob, Blob)': (call, name, key, value) => {
      const iv = randomBytes(IV_BYTES);
      const made = aes(call, createCipheriv, name, bytesOf(call, key, 2), iv, bytesOf(call, value, 3));
      return new ApexBlob(Buffer.concat([iv, made.bytes]));
    },
    'Blob decryptWithManagedIV(String, Blob, Blob)': (call, name, key, value) => {
      const all = bytesOf(call, value, 3);
      const [iv, rest] = [all.subarray(0, IV_BYTES), all.subarray(IV_BYTES)];
      return aes(call, createDecipheriv, name, bytesOf(call, key, 2), iv, rest);
    },
    'Integer getRandomInteger()': () => randomBytes(4).readInt32BE(),
    'Long getRandomLong()': () => randomBytes(8).readBigInt64BE()
  }
};
