/** Builds classes, interfaces, enums and triggers of the syntax tree from the parser's contexts. */
import type {
  ClassBodyDeclarationContext,
  ClassDeclarationContext,
  EnumDeclarationContext,
  FieldDeclarationContext,
  InterfaceDeclarationContext,
  MemberDeclarationContext,
  PropertyDeclarationContext,
  TriggerMemberDeclarationContext,
  TriggerUnitContext,
  TypeDeclarationContext
} from '@apexdevtools/apex-parser';
import type { AccessorDecl, LocalStmt, Member, Modifiers, PropertyDecl, Stmt, TriggerDecl, TypeDecl } from './ast.ts';
import { grammar } from './grammar.ts';
import { ApexSyntaxError, lineOf, modifiers, parameters, typeRef, typeRefs } from './nodes.ts';
import { block, declarators, statement } from './statements.ts';

export function typeDeclaration(context: TypeDeclarationContext): TypeDecl {
  const declared = modifiers(context.modifier_list());
  const inner = context.classDeclaration() ?? context.enumDeclaration() ?? context.interfaceDeclaration();
  return anyType(inner, declared);
}

function anyType(
  context: ClassDeclarationContext | EnumDeclarationContext | InterfaceDeclarationContext,
  declared: Modifiers
): TypeDecl {
  const G = grammar();
  const base = { line: lineOf(context), modifiers: declared, name: context.id().getText() };
  const empty = { parent: null, interfaces: [], constants: [], members: [] };
  if (context instanceof G.EnumDeclarationContext) {
    const constants = context.enumConstants()?.id_list() ?? [];
    return { ...base, ...empty, kind: 'enum', constants: constants.map((id) => id.getText()) };
  }
  if (context instanceof G.InterfaceDeclarationContext) {
    const members = context
      .interfaceBody()
      .interfaceMethodDeclaration_list()
      .map((method): Member => ({
        kind: 'method',
        line: lineOf(method),
        modifiers: { words: ['public', 'abstract'], annotations: [] },
        name: method.id().getText(),
        parameters: parameters(method.formalParameters()),
        returns: method.VOID() ? null : typeRef(method.typeRef()),
        body: null
      }));
    return { ...base, ...empty, kind: 'interface', interfaces: typeRefs(context.typeList()), members };
  }
  const parent = context.EXTENDS() ? typeRef(context.typeRef()) : null;
  const members = context.classBody().classBodyDeclaration_list().flatMap(member);
  return { ...base, kind: 'class', parent, interfaces: typeRefs(context.typeList()), constants: [], members };
}

function member(context: ClassBodyDeclarationContext): Member[] {
  const initializer = context.block();
  if (initializer) {
    const isStatic = Boolean(context.STATIC());
    return [{ kind: 'initializer', line: lineOf(context), isStatic, body: block(initializer) }];
  }
  const declaration = context.memberDeclaration();
  return declaration ? declaredMember(declaration, modifiers(context.modifier_list())) : [];
}

function declaredMember(
  declaration: MemberDeclarationContext | TriggerMemberDeclarationContext,
  declared: Modifiers
): Member[] {
  const G = grammar();
  const type = declaration.classDeclaration() ?? declaration.enumDeclaration() ?? declaration.interfaceDeclaration();
  if (type) return [anyType(type, declared)];
  const field = declaration.fieldDeclaration();
  if (field) {
    const fieldType = typeRef(field.typeRef());
    return declarators(field.variableDeclarators()).map((variable) => ({
      kind: 'field',
      line: variable.line,
      modifiers: declared,
      name: variable.name,
      type: fieldType,
      value: variable.value
    }));
  }
  const property = declaration.propertyDeclaration();
  if (property) return [propertyMember(property, declared)];
  const method = declaration.methodDeclaration();
  if (method) {
    const body = method.block();
    return [
      {
        kind: 'method',
        line: lineOf(method),
        modifiers: declared,
        name: method.id().getText(),
        parameters: parameters(method.formalParameters()),
        returns: method.VOID() ? null : typeRef(method.typeRef()),
        body: body ? block(body) : null
      }
    ];
  }
  for (const child of declaration.children ?? [])
    if (child instanceof G.ConstructorDeclarationContext) {
      const list = parameters(child.formalParameters());
      return [
        { kind: 'constructor', line: lineOf(child), modifiers: declared, parameters: list, body: block(child.block()) }
      ];
    }
  throw new ApexSyntaxError('', lineOf(declaration), `unexpected member ${declaration.getText()}`);
}

function propertyMember(context: PropertyDeclarationContext, declared: Modifiers): PropertyDecl {
  let getter: AccessorDecl | null = null;
  let setter: AccessorDecl | null = null;
  for (const part of context.propertyBlock_list()) {
    const words = modifiers(part.modifier_list());
    const accessor = part.getter() ?? part.setter();
    const body = accessor.block();
    const built: AccessorDecl = { line: lineOf(part), modifiers: words, body: body ? block(body) : null };
    if (part.getter()) getter = built;
    else setter = built;
  }
  return {
    kind: 'property',
    line: lineOf(context),
    modifiers: declared,
    name: context.id().getText(),
    type: typeRef(context.typeRef()),
    getter,
    setter
  };
}

export function triggerDeclaration(context: TriggerUnitContext): TriggerDecl {
  const [name, object] = context.id_list().map((id) => id.getText());
  const body: Stmt[] = [];
  const members: Member[] = [];
  for (const item of context.triggerBlock().triggerBlockMember_list()) {
    const inner = item.statement();
    const declared = item.triggerMemberDeclaration();
    const field = declared?.fieldDeclaration();
    if (inner) body.push(statement(inner));
    // What reads as a field is a variable of the trigger.
    else if (field) body.push(variablesOf(field, modifiers(item.modifier_list())));
    else if (declared) members.push(...declaredMember(declared, modifiers(item.modifier_list())).map(asStatic));
  }
  return {
    kind: 'trigger',
    line: lineOf(context),
    name: name ?? '',
    object: object ?? '',
    events: context.triggerCase_list().map((event) => event.getText().toLowerCase()),
    body: { kind: 'block', line: lineOf(context), body },
    helper: members.length > 0 ? helperOf(name ?? '', lineOf(context), members) : null
  };
}

const variablesOf = (field: FieldDeclarationContext, { words }: Modifiers): LocalStmt => ({
  kind: 'local',
  line: lineOf(field),
  type: typeRef(field.typeRef()),
  variables: declarators(field.variableDeclarators()),
  isFinal: words.includes('final')
});

/** A trigger has no instance. */
const asStatic = (member: Member): Member =>
  member.kind === 'method' && !member.modifiers.words.includes('static')
    ? { ...member, modifiers: { ...member.modifiers, words: [...member.modifiers.words, 'static'] } }
    : member;

/** Its name is none that code could write. */
const helperOf = (name: string, line: number, members: readonly Member[]): TypeDecl => ({
  kind: 'class',
  line,
  modifiers: { words: ['public'], annotations: [] },
  name: `trigger ${name}`,
  parent: null,
  interfaces: [],
  constants: [],
  members
});
