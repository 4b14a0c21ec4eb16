/**
 * An anonymous block as the class that runs it: its statements are one static method, its methods and classes are members.
 * Source: Apex Developer Guide, "Anonymous Blocks".
 */
import { grammar } from './grammar.ts';
import { ApexSyntaxError } from './nodes.ts';

export const ANONYMOUS = 'AnonymousBlock';

/** @throws ApexSyntaxError with the line in the block */
export function anonymousClass(source: string): string {
  const G = grammar();
  class Listener extends G.ApexErrorListener {
    override apexSyntaxError(line: number, _column: number, message: string): void {
      throw new ApexSyntaxError(ANONYMOUS, line, message.replace(/ expecting \{.*\}$/s, ''));
    }
  }
  const { parser } = G.ApexParserFactory.createLexerAndParser(source, new Listener());
  // Tokens count characters, not UTF-16 units.
  const characters = [...source];
  const members: string[] = [];
  for (const part of parser.anonymousUnit().anonymousBlock().anonymousBlockMember_list()) {
    const declared = part.anonymousMemberDeclaration();
    // What reads as a field is a variable of the block.
    if (!declared || declared.fieldDeclaration()) continue;
    const [start, stop] = [part.start?.start ?? 0, part.stop?.stop ?? -1];
    const text = characters.slice(start, stop + 1).join('');
    const isStatic = part.modifier_list().some((modifier) => modifier.STATIC());
    members.push(declared.methodDeclaration() && !isStatic ? `static ${text}` : text);
    // Lines stay where they are.
    for (let at = start; at <= stop; at += 1) if (characters[at] !== '\n') characters[at] = ' ';
  }
  const body = characters.join('');
  return `public with sharing class ${ANONYMOUS} { public static void execute() { ${body}\n}\n${members.join('\n')}\n}`;
}
