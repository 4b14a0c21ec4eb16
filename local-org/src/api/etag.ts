// The tag by which a client of the UI API knows whether what it has is still the same.
import { createHash } from 'node:crypto';

export const etag = (value: unknown): string => createHash('md5').update(JSON.stringify(value)).digest('hex');
