// Reads the files of a deployment's zip, and refuses zips that are made to harm.
// Source: PKWARE APPNOTE 6.3.10, sections 4.3.6 to 4.3.16.
import { crc32, inflateRawSync } from 'node:zlib';
import { OrgError } from '../errors.ts';

/** "Up to 10,000 files": Salesforce Developer Limits and Allocations Quick Reference, "Metadata Limits". */
const maxFiles = 10_000;
/** The platform's limit is 400 MB unzipped; no project of a local org comes near this one. */
const maxUnzipped = 100 * 1024 * 1024;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

const invalid = (why: string): OrgError => new OrgError('INVALID_ZIP_FILE', `The zip file cannot be read: ${why}`);

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** Files by path with forward slashes; folders are left out. @throws OrgError INVALID_ZIP_FILE, LIMIT_EXCEEDED */
export function unzip(zip: Buffer): Map<string, Buffer> {
  const entries = entriesOf(zip).filter(({ name }) => !name.endsWith('/'));
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  // Before anything is unpacked.
  if (total > maxUnzipped) throw new OrgError('LIMIT_EXCEEDED', `The zip file holds more than ${maxUnzipped} bytes`);
  const files = new Map<string, Buffer>();
  for (const entry of entries) {
    if (files.has(entry.name)) throw invalid(`${entry.name} is in it twice`);
    files.set(entry.name, contentOf(zip, entry));
  }
  return files;
}

function entriesOf(zip: Buffer): Entry[] {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  if (count > maxFiles) throw new OrgError('LIMIT_EXCEEDED', `The zip file holds more than ${maxFiles} files`);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== CENTRAL) throw invalid('its directory is damaged');
    const nameLength = zip.readUInt16LE(at + 28);
    const next = at + 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    if (next > zip.length) throw invalid('its directory is damaged');
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    checkName(name);
    if (zip.readUInt16LE(at + 8) & 1) throw invalid(`${name} is encrypted`);
    // Written by Unix, with the mode of a symbolic link.
    if (zip[at + 5] === 3 && zip.readUInt32LE(at + 38) >>> 28 === 0xa) throw invalid(`${name} is a symbolic link`);
    entries.push({
      name,
      method: zip.readUInt16LE(at + 10),
      crc: zip.readUInt32LE(at + 16),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42)
    });
    at = next;
  }
  return entries;
}

/** The end record is the last thing but for a comment. */
function endOf(zip: Buffer): number {
  for (let at = zip.length - 22; at >= 0 && at >= zip.length - 22 - 0xffff; at -= 1) {
    if (zip.readUInt32LE(at) === END && at + 22 + zip.readUInt16LE(at + 20) === zip.length) return at;
  }
  throw invalid('it is no zip file');
}

/** A path that leads out of the folder into which the zip is unpacked is refused, whatever system unpacks it. */
function checkName(name: string): void {
  const parts = name.replace(/\/$/, '').split('/');
  const isBad = (part: string): boolean => part === '' || part === '.' || part === '..';
  if (/[\\:\0]/.test(name) || parts.some(isBad)) throw invalid(`'${name}' is no path inside a package`);
}

function contentOf(zip: Buffer, { name, method, crc, packed, size, offset }: Entry): Buffer {
  if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== LOCAL) throw invalid(`${name} is damaged`);
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  if (start + packed > zip.length) throw invalid(`${name} is damaged`);
  const bytes = zip.subarray(start, start + packed);
  let content: Buffer;
  try {
    if (method === STORED) content = bytes;
    // What unpacks to more than it says stops there.
    else if (method === DEFLATED) content = inflateRawSync(bytes, { maxOutputLength: Math.max(size, 1) });
    else throw new RangeError(`method ${method}`);
  } catch {
    throw invalid(`${name} cannot be unpacked`);
  }
  if (content.length !== size || crc32(content) !== crc) throw invalid(`${name} is damaged`);
  return content;
}
