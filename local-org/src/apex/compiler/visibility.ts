/** Who may use a member. Source: Apex Developer Guide, "Access Modifiers", "TestVisible Annotation". */
import type { Modifiers } from '../parser/ast.ts';
import { annotationOf, type ClassInfo } from './class-info.ts';
import type { Scope } from './scope.ts';

const OPEN = ['public', 'global', 'webservice'];

/** Private members (the default) are open to the whole outer class, protected ones also to classes that extend. */
export function isVisible(scope: Scope, owner: ClassInfo, modifiers: Modifiers): boolean {
  const { words } = modifiers;
  if (words.some((word) => OPEN.includes(word)) || owner.kind !== 'class' || owner.file === 'System') return true;
  const { info } = scope;
  if (!info) return false;
  if (outermost(info) === outermost(owner)) return true;
  if (annotationOf(modifiers, 'testvisible') && outermost(info).hasAnnotation('istest')) return true;
  return words.includes('protected') && enclosing(info).some((around) => around.extends(owner));
}

function enclosing(info: ClassInfo): ClassInfo[] {
  return info.outer ? [info, ...enclosing(info.outer)] : [info];
}

const outermost = (info: ClassInfo): ClassInfo => (info.outer ? outermost(info.outer) : info);
