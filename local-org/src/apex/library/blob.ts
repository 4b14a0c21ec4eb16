/** Apex Blob: bytes. Source: Apex Reference, "Blob Class". */
import { ApexValueObject } from '../values.ts';

export class ApexBlob extends ApexValueObject {
  readonly typeName = 'Blob';
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    super();
    this.bytes = bytes;
  }

  static ofText(text: string): ApexBlob {
    return new ApexBlob(Buffer.from(text, 'utf8'));
  }

  /** The bytes read as UTF-8; null when they are none, as a StringException of the library says. */
  text(): string | null {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(this.bytes);
    } catch {
      return null;
    }
  }

  override toString(): string {
    return `Blob[${this.bytes.length}]`;
  }
}
