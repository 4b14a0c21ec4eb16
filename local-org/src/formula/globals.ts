/** `$User.Alias`, `$Permission.Close_Garden`, ... Source: Salesforce Help, "Understanding Global Variables". */
import { NotSupportedError } from '../schema/index.ts';
import type { Schema } from '../schema/types.ts';
import { type Code, checkbox, invalid } from './code.ts';
import { formulaType, toFormula } from './references.ts';

const OBJECTS = { $user: 'User', $profile: 'Profile', $userrole: 'UserRole', $organization: 'Organization' } as const;

const isObject = (name: string): name is keyof typeof OBJECTS => Object.hasOwn(OBJECTS, name);

/** @param written begins with `$` */
export function globalVariable(schema: Schema, written: string, blanksAsZero: boolean): Code {
  const [variable = '', ...path] = written.split('.');
  const kind = variable.toLowerCase();
  const [name = ''] = path;
  if (kind === '$permission' && path.length === 1) {
    return checkbox(({ environment }) => environment.hasPermission(name));
  }
  if (kind === '$system' && name.toLowerCase() === 'origindatetime') {
    return { type: 'datetime', run: () => Date.UTC(1900, 0, 1) };
  }
  if (isObject(kind) && path.length === 1) {
    const object = OBJECTS[kind];
    const field = schema.object(object)?.fields.get(name.toLowerCase());
    if (field === undefined) throw invalid(`Field ${written} does not exist. Check spelling.`);
    return {
      type: formulaType(field.type),
      run: ({ environment }) => toFormula(field, environment.global(object)?.[field.name] ?? null, blanksAsZero)
    };
  }
  if (kind === '$custommetadata' && path.length === 3) return metadataValue(schema, written, path, blanksAsZero);
  throw new NotSupportedError(`the formula variable ${written}`);
}

/** `$CustomMetadata.Season__mdt.Spring.Month__c` */
function metadataValue(schema: Schema, written: string, path: readonly string[], blanksAsZero: boolean): Code {
  const [type = '', record = '', name = ''] = path;
  const object = schema.object(type);
  const field = object?.fields.get(name.toLowerCase());
  if (object?.kind !== 'customMetadata' || field === undefined) {
    throw invalid(`Field ${written} does not exist. Check spelling.`);
  }
  return {
    type: formulaType(field.type),
    run: ({ environment }) =>
      toFormula(field, environment.customMetadata(object.name, record)?.[field.name] ?? null, blanksAsZero)
  };
}
