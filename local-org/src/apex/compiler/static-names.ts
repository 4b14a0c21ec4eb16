/** What a name stands for where a type or namespace may stand: `Outer.Inner`, `System.Test`, `Schema.SObjectType.X`. */
import type { ObjectDef } from '../../schema/types.ts';
import type { Expr } from '../parser/ast.ts';
import { findVariable } from './names.ts';
import type { Scope } from './scope.ts';
import type { ApexType } from './type.ts';
import { isTypeVisible } from './visibility.ts';

export type StaticName =
  | { readonly kind: 'type'; readonly type: ApexType; readonly path: string }
  /** `Trigger` */
  | { readonly kind: 'trigger' }
  /** `Label`, `System.Label` */
  | { readonly kind: 'label' }
  /** `Schema`, `System` where they are only a prefix. */
  | { readonly kind: 'namespace'; readonly path: string }
  /** `Account.SObjectType.fields` */
  | { readonly kind: 'fieldTokens'; readonly object: ObjectDef }
  /** `Schema.SObjectType` */
  | { readonly kind: 'describes' }
  /** `Schema.SObjectType.Account` */
  | { readonly kind: 'describe'; readonly object: ObjectDef }
  /** `Schema.SObjectType.Account.fields` */
  | { readonly kind: 'describeFields'; readonly object: ObjectDef }
  /** `Schema.SObjectType.Account.fieldSets` */
  | { readonly kind: 'describeFieldSets'; readonly object: ObjectDef }
  /** `Schema.Job__Share.RowCause`, whose members are the reasons. */
  | { readonly kind: 'rowCauses'; readonly object: ObjectDef };

const NAMESPACES = new Set(['cache', 'invocable', 'system', 'schema', 'database']);

/** Null when the expression is a value. */
export function staticName(scope: Scope, expr: Expr): StaticName | null {
  if (expr.kind === 'name') return headName(scope, expr.name);
  if (expr.kind !== 'member' || expr.safe) return null;
  const object = /^fields$/i.test(expr.name) ? objectOfToken(scope, expr.target) : null;
  if (object) return { kind: 'fieldTokens', object };
  const target = staticName(scope, expr.target);
  if (!target) return null;
  const lower = expr.name.toLowerCase();
  switch (target.kind) {
    case 'type':
    case 'namespace': {
      if (lower === 'label' && target.path.toLowerCase() === 'system') return { kind: 'label' };
      if (lower === 'trigger' && target.path.toLowerCase() === 'system') return { kind: 'trigger' };
      if (lower === 'sobjecttype' && target.path.toLowerCase() === 'schema') return { kind: 'describes' };
      if (target.kind === 'type' && hasStaticField(scope, target.type, lower)) return null;
      const shared = target.kind === 'type' ? target.type.object : undefined;
      if (shared?.share && lower === 'rowcause') return { kind: 'rowCauses', object: shared };
      const path = `${target.path}.${expr.name}`;
      const type = scope.program.resolve({ name: path, args: [] }, scope.info);
      if (type?.info && !isTypeVisible(scope.info, type.info))
        return scope.fail(expr.line, `Type is not visible: ${type.name}`);
      return type ? { kind: 'type', type, path } : null;
    }
    case 'describes': {
      const object = scope.program.schema.object(expr.name);
      return object ? { kind: 'describe', object } : null;
    }
    case 'describe':
      if (lower === 'fieldsets') return { kind: 'describeFieldSets', object: target.object };
      return lower === 'fields' ? { kind: 'describeFields', object: target.object } : null;
    default:
      return null;
  }
}

/** Of `Account.SObjectType`. */
function objectOfToken(scope: Scope, expr: Expr): ObjectDef | null {
  if (expr.kind !== 'member' || !/^sobjecttype$/i.test(expr.name)) return null;
  const holder = staticName(scope, expr.target);
  return holder?.kind === 'type' ? (holder.type.object ?? null) : null;
}

/** A static field hides an inner class of the same name. */
function hasStaticField({ program }: Scope, { info }: ApexType, name: string): boolean {
  return info !== undefined && (program.link(info).findField(name)?.isStatic ?? false);
}

function headName(scope: Scope, name: string): StaticName | null {
  if (findVariable(scope, name)) return null;
  const lower = name.toLowerCase();
  const isUsers = scope.program.findClass(name) !== undefined;
  if (!isUsers && lower === 'trigger') return { kind: 'trigger' };
  if (!isUsers && lower === 'label') return { kind: 'label' };
  if (!isUsers && lower === 'sobjecttype') return { kind: 'describes' };
  const type = scope.program.resolve({ name, args: [] }, scope.info);
  if (type) return { kind: 'type', type, path: name };
  return NAMESPACES.has(lower) ? { kind: 'namespace', path: name } : null;
}
