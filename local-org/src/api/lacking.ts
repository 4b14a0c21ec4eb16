// Tells a name that the platform has and this org lacks from one that nobody has: an app that asks for leads must not
// learn that there is no such object anywhere.
import { isPlatformField, isStandardObject } from '../apex/index.ts';
import { NotSupportedError, UnknownNameError } from '../schema/errors.ts';
import type { Schema } from '../schema/types.ts';

/** Objects of the Tooling API alone. Source: Tooling API, "Tooling API Objects". */
const TOOLING = new Set(
  `apexclassmember apexexecutionoverlayaction apexlog auradefinition auradefinitionbundle containerasyncrequest
  customapplication customfield customobject customtab debuglevel installedsubscriberpackage lightningcomponentbundle
  lightningcomponentresource metadatacontainer quickactiondefinition traceflag validationrule workflowrule`.split(/\s+/)
);

/** An object of the platform that the org has for nobody: one that is only hidden from a user stays unknown. */
export const isLackingObject = (schema: Schema, name: string): boolean =>
  !schema.object(name) && (isStandardObject(name) || TOOLING.has(name.toLowerCase()));

/** The error as the client is to get it: what the platform has and this org lacks is named as lacking. */
export function namedLack(schema: Schema, error: unknown): unknown {
  if (!(error instanceof UnknownNameError)) return error;
  const { object, field } = error.unknown;
  // One that is there is hidden from the user.
  if (field !== null && schema.object(object)?.fields.has(field.toLowerCase())) return error;
  if (field === null) return isLackingObject(schema, object) ? new NotSupportedError(`the object ${object}`) : error;
  return isPlatformField(object, field) ? new NotSupportedError(`the field ${object}.${field}`) : error;
}
