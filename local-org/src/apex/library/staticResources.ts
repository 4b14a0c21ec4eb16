/** Bodies of the project's static resources, for tests that read them. Source: Apex Reference, "Test Class". */
import type { NativeCall } from '../native.ts';

/** The bytes of a static resource; reading them this way counts no query. */
export function staticResourceNamed(call: NativeCall, name: string): Uint8Array {
  const rows = call.thread.context.store.select('SELECT "Body" FROM "StaticResource" WHERE "Name" = ? COLLATE NOCASE', [
    name
  ]);
  const body = rows[0]?.['Body'];
  if (typeof body === 'string') return Buffer.from(body, 'base64');
  return call.thread.throwApex('InvalidParameterValueException', `No static resource found with the name ${name}`);
}
