/** Who may use a member. Source: Apex Developer Guide, "Access Modifiers", "TestVisible Annotation". */
import type { Modifiers } from '../parser/ast.ts';
import { annotationOf, type ClassInfo } from './class-info.ts';
import type { Scope } from './scope.ts';

export const OPEN = ['public', 'global', 'webservice'];

const ACCESS = ['private', 'protected', 'public', 'global'];
export const isAccess = (word: string): boolean => ACCESS.includes(word);

/** How open a member is to the classes of this org: private (the default) 0, public and global 2. */
export const accessRank = ({ words }: Modifiers): number =>
  Math.min(2, Math.max(0, ...words.map((word) => ACCESS.indexOf(word))));

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

/**
 * An inner type without a word is private: only its outer class and what that holds may name it.
 * Source: Apex Developer Guide, "Apex Class Definition".
 */
export function isTypeVisible(from: ClassInfo | null, type: ClassInfo): boolean {
  const { modifiers } = type.declaration;
  if (!type.outer || modifiers.words.some((word) => OPEN.includes(word))) return true;
  if (!from) return false;
  if (outermost(from) === outermost(type)) return true;
  return annotationOf(modifiers, 'testvisible') !== undefined && outermost(from).hasAnnotation('istest');
}

function enclosing(info: ClassInfo): ClassInfo[] {
  return info.outer ? [info, ...enclosing(info.outer)] : [info];
}

const outermost = (info: ClassInfo): ClassInfo => (info.outer ? outermost(info.outer) : info);
