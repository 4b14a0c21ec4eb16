// Reads the logic text of a program (R6): NOT before AND before OR, brackets, keywords in any case.
import type { Logic, Problem } from './contract';

/** What is wrong with a text, in the order found; `mixedAt`: where AND and OR meet without brackets. */
export interface LogicCheck {
  /** Null: the text is empty (all criteria must hold) or cannot be read. */
  readonly logic: Logic | null;
  readonly problems: readonly Problem[];
  /** 1-based position of the first OR beside an AND without brackets, which R6 asks authors to bracket; null: none. */
  readonly mixedAt: number | null;
}

interface Token {
  /** Upper case; empty at the end of the text. */
  readonly text: string;
  /** 1-based. */
  readonly position: number;
}

/** With so many criteria a contradiction is looked for by trying every assignment. */
const MOST_TRIED = 16;

class LogicFault extends Error {
  readonly code: Problem['code'];
  readonly position: number | null;

  constructor(code: Problem['code'], position: number | null) {
    super(code);
    this.code = code;
    this.position = position;
  }
}

/** Numbers, words and single characters; spaces only part them. */
function tokensOf(text: string): Token[] {
  const tokens = [...text.matchAll(/\d+|[A-Za-z]+|[^ \t\r\n]/g)].map((found) => ({
    text: found[0].toUpperCase(),
    position: found.index + 1
  }));
  return [...tokens, { text: '', position: text.length + 1 }];
}

/** Recursive descent: `or` is parts of `and`, those are parts of `not`, those are numbers or brackets. */
class Reader {
  private at = 0;
  private readonly tokens: readonly Token[];
  mixedAt: number | null = null;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  private get next(): Token {
    return this.tokens[this.at] ?? { text: '', position: 0 };
  }

  private take(text: string): boolean {
    const found = this.next.text === text;
    this.at += found ? 1 : 0;
    return found;
  }

  whole(): Logic {
    const logic = this.either();
    if (this.next.text !== '') {
      throw new LogicFault('LOGIC_UNEXPECTED', this.next.position);
    }
    return logic;
  }

  private either(): Logic {
    const parts: Logic[] = [];
    const joints: number[] = [];
    let chained = false;
    do {
      const { part, links } = this.all();
      parts.push(part);
      chained ||= links > 0;
      joints.push(this.next.position);
    } while (this.take('OR'));
    if (parts.length === 1 && parts[0]) {
      return parts[0];
    }
    if (chained) {
      this.mixedAt ??= joints[0] ?? null;
    }
    return { code: 'or', parts };
  }

  private all(): { part: Logic; links: number } {
    const parts = [this.single()];
    while (this.take('AND')) {
      parts.push(this.single());
    }
    const [first] = parts;
    return { part: parts.length === 1 && first ? first : { code: 'and', parts }, links: parts.length - 1 };
  }

  private single(): Logic {
    const { text, position } = this.next;
    if (this.take('NOT')) {
      return { code: 'not', part: this.single() };
    }
    if (this.take('(')) {
      const inner = this.either();
      if (!this.take(')')) {
        throw this.next.text === ''
          ? new LogicFault('LOGIC_BRACKET_OPEN', position)
          : new LogicFault('LOGIC_UNEXPECTED', this.next.position);
      }
      return inner;
    }
    if (/^\d/.test(text)) {
      this.at += 1;
      return { code: 'criterion', sequence: Number(text) };
    }
    throw text === '' ? new LogicFault('LOGIC_ENDS_EARLY', null) : new LogicFault('LOGIC_UNEXPECTED', position);
  }
}

/** The text once read; null for an empty one, or what keeps it from being read. */
export function parseLogic(text: string | null): { logic: Logic | null; mixedAt: number | null } | Problem {
  if (text === null || text.trim() === '') {
    return { logic: null, mixedAt: null };
  }
  const reader = new Reader(tokensOf(text));
  try {
    return { logic: reader.whole(), mixedAt: reader.mixedAt };
  } catch (fault) {
    if (!(fault instanceof LogicFault)) {
      throw fault;
    }
    const { code, position } = fault;
    return { code, sequence: null, params: position === null ? { logic: text } : { logic: text, position } };
  }
}

/** Sequences that a text uses, each once, in their order there. */
export function sequencesIn(logic: Logic): number[] {
  switch (logic.code) {
    case 'criterion':
      return [logic.sequence];
    case 'not':
      return sequencesIn(logic.part);
    default:
      return [...new Set(logic.parts.flatMap(sequencesIn))];
  }
}

export function hasNot(logic: Logic): boolean {
  return logic.code === 'not' || (logic.code !== 'criterion' && logic.parts.some(hasNot));
}

function holds(logic: Logic, isTrue: (sequence: number) => boolean): boolean {
  switch (logic.code) {
    case 'criterion':
      return isTrue(logic.sequence);
    case 'not':
      return !holds(logic.part, isTrue);
    case 'and':
      return logic.parts.every((part) => holds(part, isTrue));
    case 'or':
      return logic.parts.some((part) => holds(part, isTrue));
  }
}

/** Whether no assignment makes the text true; texts of more criteria than can be tried are taken to have one. */
function contradictory(logic: Logic): boolean {
  const used = sequencesIn(logic);
  if (used.length > MOST_TRIED) {
    return false;
  }
  const places = new Map(used.map((sequence, place) => [sequence, place]));
  // All true first: only a text with NOT can fail it.
  for (let bits = 2 ** used.length - 1; bits >= 0; bits -= 1) {
    if (holds(logic, (sequence) => ((bits >> (places.get(sequence) ?? 0)) & 1) === 1)) {
      return false;
    }
  }
  return true;
}

/** Problems that keep a text from being evaluated: unknown numbers, sequences given twice, contradictions. */
export function faultsOf(logic: Logic, text: string, sequences: readonly number[]): Problem[] {
  const unknown = sequencesIn(logic).filter((number) => !sequences.includes(number));
  const twice = [...new Set(sequences.filter((number, index) => sequences.indexOf(number) !== index))];
  return [
    ...unknown.map((number): Problem => ({
      code: 'LOGIC_UNKNOWN_NUMBER',
      sequence: null,
      params: { logic: text, number }
    })),
    ...twice.map((number): Problem => ({ code: 'SEQUENCE_TWICE', sequence: null, params: { number } })),
    ...(contradictory(logic) ? [{ code: 'LOGIC_CONTRADICTORY', sequence: null, params: { logic: text } } as const] : [])
  ];
}

/**
 * For authors: everything that is wrong with a text over criteria with these sequences. Beside what keeps a program
 * from being evaluated it names criteria that the text does not use, and where brackets are asked for.
 */
export function checkLogic(text: string | null, sequences: readonly number[]): LogicCheck {
  const read = parseLogic(text);
  if ('code' in read) {
    return { logic: null, problems: [read], mixedAt: null };
  }
  const { logic, mixedAt } = read;
  if (logic === null || text === null) {
    return { logic: null, problems: [], mixedAt: null };
  }
  const used = sequencesIn(logic);
  const unused = [...new Set(sequences)].filter((number) => !used.includes(number));
  const problems = [
    ...faultsOf(logic, text, sequences),
    ...unused.map((number): Problem => ({
      code: 'LOGIC_UNUSED_CRITERION',
      sequence: number,
      params: { logic: text, number }
    }))
  ];
  return { logic, problems, mixedAt };
}
