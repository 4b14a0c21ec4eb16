// Reads the body of a request: size, encoding, media type and form are checked before any handler sees it.
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { emptyBody } from './dispatch.ts';
import { jsonError, OrgError } from './errors.ts';
import type { Json } from './types.ts';

/** The platform's limit of a REST request is 50 MB; a local client that sends more than this has a defect. */
const maxBodyBytes = 16 * 1024 * 1024;

/**
 * Job data and zips come as one body. "Upload data that does not exceed 100 MB" (Bulk API 2.0 Developer Guide, "Prepare
 * CSV Files"); a gzipped body counts unzipped.
 */
const maxUploadBytes = 100 * 1024 * 1024;

/** No resource takes bodies anywhere near as deep; what walks a body may therefore recurse. */
const maxDepth = 200;

const unzip = promisify(gunzip);

const tooLarge = (limit: number) =>
  new OrgError('EXCEEDED_MAX_SIZE_REQUEST', `The request body exceeds the limit of ${limit} bytes`);

/** A request's body, unzipped, with what its form says. */
export interface Body {
  readonly bytes: Buffer;
  readonly contentType: string | undefined;
  /** Parts of a multipart body by name; null for any other. */
  readonly form: ReadonlyMap<string, Buffer> | null;
}

/**
 * Reads a body to its end.
 * @param upload whether the resource takes files
 * @throws OrgError EXCEEDED_MAX_SIZE_REQUEST, UNSUPPORTED_MEDIA_TYPE, JSON_PARSER_ERROR
 */
export async function readBody(request: Request, upload: boolean): Promise<Body> {
  const limit = upload ? maxUploadBytes : maxBodyBytes;
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit);
  const chunks: Uint8Array[] = [];
  let size = 0;
  // To ask such a request for its body would build a whole Request, for nothing.
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  for await (const chunk of isRead ? [] : (request.body ?? [])) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  const contentType = request.headers.get('content-type') ?? undefined;
  const bytes = await decoded(Buffer.concat(chunks), request.headers.get('content-encoding') ?? 'identity', limit);
  return { bytes, contentType, form: await formOf(bytes, contentType) };
}

async function decoded(bytes: Buffer, encoding: string, limit: number): Promise<Buffer> {
  if (encoding === 'identity' || bytes.length === 0) return bytes;
  if (encoding !== 'gzip') {
    throw new OrgError('UNSUPPORTED_MEDIA_TYPE', `Content-Encoding ${encoding} is not supported. Send gzip or none.`);
  }
  try {
    return await unzip(bytes, { maxOutputLength: limit });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(limit);
    throw jsonError('The request body is not valid gzip data');
  }
}

/** Only resources that take a form ask for it, so a broken one is told of there. */
async function formOf(bytes: Buffer, contentType: string | undefined): Promise<ReadonlyMap<string, Buffer> | null> {
  if (!contentType?.trim().toLowerCase().startsWith('multipart/form-data')) return null;
  const parts = new Map<string, Buffer>();
  try {
    const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData();
    for (const [name, value] of form) {
      parts.set(name, typeof value === 'string' ? Buffer.from(value) : Buffer.from(await value.arrayBuffer()));
    }
  } catch {
    return new Map();
  }
  return parts;
}

/** A part of a multipart body. @throws OrgError INVALID_MULTIPART_REQUEST without it */
export function formPart(body: Body, name: string): Buffer {
  const part = body.form?.get(name);
  if (!part) throw new OrgError('INVALID_MULTIPART_REQUEST', `The multipart request has no part named '${name}'`);
  return part;
}

/** A JSON text in a part of a multipart body. @throws OrgError JSON_PARSER_ERROR */
export const partJson = (part: Buffer): unknown => parseJson(part.toString('utf8'), undefined);

/** The body as a JSON value. @throws OrgError UNSUPPORTED_MEDIA_TYPE, JSON_PARSER_ERROR */
export function parseJson(text: string, contentType: string | undefined): unknown {
  if (text === '') throw jsonError(emptyBody);
  const mediaType = contentType?.split(';')[0]?.trim().toLowerCase();
  if (mediaType && mediaType !== 'application/json') {
    throw new OrgError(
      'UNSUPPORTED_MEDIA_TYPE',
      `The Content-Type header specified in the HTTP request is not supported: ${mediaType}. Send application/json.`
    );
  }
  if (isTooDeep(text)) throw jsonError(`The request body nests deeper than ${maxDepth} levels`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw jsonError(error instanceof Error ? error.message : 'The request body is not valid JSON');
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inText) {
      if (character === '\\') index += 1;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth > maxDepth) return true;
  }
  return false;
}

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'START_ARRAY' : `VALUE_${typeof value}`.toUpperCase();

/** Narrows a JSON value to an object. @param what what it should have been, for the message. */
export function asObject(value: unknown, what: string): Json {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw jsonError(`Cannot deserialize instance of ${what} from ${kindOf(value)} value`);
  }
  return value as Json;
}

export function asArray(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw jsonError(`Cannot deserialize instance of ${what} from ${typeof value} value`);
  return value;
}

export function asText(value: unknown, what: string): string {
  if (typeof value !== 'string') throw jsonError(`Cannot deserialize instance of ${what} from ${kindOf(value)} value`);
  return value;
}

/** A switch that is off unless given; its text is taken too, anything else would turn `allOrNone` off unnoticed. */
export function asFlag(value: unknown, what: string): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value.toLowerCase() : '';
  if (text === 'true' || text === 'false') return text === 'true';
  throw jsonError(`Cannot deserialize instance of boolean from ${kindOf(value)} value: ${what}`);
}
