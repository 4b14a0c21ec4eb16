/** The platform's exception types as classes, and the objects that are thrown. Source: Apex Reference, "Exception Class and Built-In Exceptions". */
import { ClassInfo } from '../compiler/class-info.ts';
import type { DmlError } from '../../dml/types.ts';
import type { ObjectDef } from '../../schema/types.ts';
import { ApexObject } from '../native.ts';
import type { TypeDecl } from '../parser/ast.ts';
import type { ApexValue } from '../values.ts';

const NAMES = [
  'AssertException',
  'AsyncException',
  'AuraHandledException',
  'BigObjectException',
  'CalloutException',
  'CanvasException',
  'DmlException',
  'DuplicateMessageException',
  'EmailException',
  'EmailTemplateRenderException',
  'ExternalObjectException',
  'FatalCursorException',
  'FinalException',
  'FlowException',
  'FormulaEvaluationException',
  'FormulaValidationException',
  'HandledException',
  'IllegalArgumentException',
  'InvalidHeaderException',
  'InvalidParameterValueException',
  'InvalidReadOnlyUserDmlException',
  'JSONException',
  'LicenseException',
  'LimitException',
  'ListException',
  'MathException',
  'NoAccessException',
  'NoDataFoundException',
  'NoSuchElementException',
  'NullPointerException',
  'PlatformCacheException',
  'ProcedureException',
  'QueryException',
  'RequiredFeatureMissingException',
  'SObjectException',
  'SearchException',
  'SecurityException',
  'SerializationException',
  'StringException',
  'TouchHandledException',
  'TransientCursorException',
  'TypeException',
  'UnexpectedException',
  'UnsupportedOperationException',
  'VisualforceException',
  'XmlException'
];

/** Exceptions that no `catch` receives: Apex Developer Guide, "Exceptions that Can't be Caught". */
const UNCATCHABLE = new Set(['System.LimitException', 'System.AssertException']);

function declaration(name: string): TypeDecl {
  return {
    kind: 'class',
    line: 0,
    modifiers: { words: ['global', 'virtual'], annotations: [] },
    name,
    parent: null,
    interfaces: [],
    constants: [],
    members: []
  };
}

function builtIn(name: string, parent: ClassInfo | null): ClassInfo {
  const info = new ClassInfo(declaration(name), 'System', null);
  info.parent = parent;
  info.isException = true;
  info.linked = 'yes';
  return info;
}

export const EXCEPTION = builtIn('Exception', null);

const byName = new Map<string, ClassInfo>([['exception', EXCEPTION]]);
/** Those of other namespaces, by their whole names. Source: Apex Reference, "Cache Exceptions", "EventBus Namespace". */
const NAMESPACED = [
  'Cache.InvalidCacheBuilderException',
  'Cache.InvalidParamException',
  'Cache.Org.OrgCacheException',
  'Cache.Session.SessionCacheException',
  'EventBus.InvalidReplayIdException',
  'EventBus.RetryableException'
];

for (const name of NAMESPACED) byName.set(name.toLowerCase(), builtIn(name, EXCEPTION));
for (const name of NAMES) byName.set(name.toLowerCase(), builtIn(`System.${name}`, EXCEPTION));

/** By name with or without the System namespace, in any case. */
export function exceptionClass(name: string): ClassInfo | undefined {
  return byName.get(name.toLowerCase().replace(/^system\./, ''));
}

export const isCatchable = (info: ClassInfo): boolean => !UNCATCHABLE.has(info.name);

/** One failed row of a DML call. */
export interface DmlFailure {
  readonly row: number;
  readonly object: ObjectDef;
  readonly id: string | null;
  readonly errors: readonly DmlError[];
}

/** A thrown or throwable object. Fields of the user's own exception class stand in `slots`. */
export class ExceptionObject extends ApexObject {
  declare readonly type: ClassInfo;
  message: string | null = null;
  cause: ApexValue = null;
  line = 0;
  trace = '';
  /** Where it was constructed: what it tells of its place until it is thrown. */
  made: { readonly line: number; readonly trace: string } | null = null;
  failures: readonly DmlFailure[] = [];
  /** Of a query in user mode: names of fields by object. */
  inaccessible: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  /** The message that `getMessage` gives after `setMessage`. */
  shown: string | null = null;

  /** What `getMessage` gives: an AuraHandledException hides its text from Apex until `setMessage` is called. */
  get text(): string {
    if (this.shown !== null) return this.shown;
    const hides = this.message === null || this.type.name === 'System.AuraHandledException';
    return hides ? 'Script-thrown exception' : (this.message ?? '');
  }

  /** `System.MathException`, `DealService.BadInput`. */
  get shownType(): string {
    return this.type.name;
  }
}
