/** Pattern and Matcher. Source: Apex Reference, "Pattern Class", "Matcher Class". */
import { NativeObject, type NativeCall, type NativeMethod, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { dataOf, int, text } from './arguments.ts';
import { ApexList } from './collections.ts';
import { javaReplace, javaSplit } from './regex.ts';
import { compile, withGroups } from './regexErrors.ts';
import { STRING } from './typeText.ts';

class Compiled {
  readonly text: string;
  readonly regex: RegExp;

  constructor(text: string, regex: RegExp) {
    this.text = text;
    this.regex = regex;
  }

  /** The same expression, to be tried at one place only, and to the end of the text where `whole` is asked. */
  anchored(whole: boolean): RegExp {
    const source = whole ? `(?:${this.regex.source})(?![\\s\\S])` : this.regex.source;
    return new RegExp(source, `${this.regex.flags.replace('g', '')}y`);
  }

  toString(): string {
    return this.text;
  }
}

class MatchState {
  readonly pattern: Compiled;
  input: string;
  match: RegExpExecArray | null = null;
  /** Where the next `find()` begins. */
  next = 0;

  constructor(pattern: Compiled, input: string) {
    this.pattern = pattern;
    this.input = input;
  }

  reset(input: string): void {
    this.input = input;
    this.match = null;
    this.next = 0;
  }

  /** Remembers the match; a match of no width is left behind by one character. */
  keep(match: RegExpExecArray | null): boolean {
    this.match = match;
    if (match) this.next = match.index + (match[0].length || 1);
    return match !== null;
  }

  find(): boolean {
    if (this.next > this.input.length) return this.keep(null);
    const regex = new RegExp(this.pattern.regex.source, this.pattern.regex.flags);
    regex.lastIndex = this.next;
    return this.keep(regex.exec(this.input));
  }
}

const compiled = (call: NativeCall, value: ApexValue | undefined): Compiled =>
  new Compiled(text(call, value), compile(call, text(call, value)));

const patternOf = (call: NativeCall): Compiled => dataOf(call, call.receiver, Compiled);
const stateOf = (call: NativeCall): MatchState => dataOf(call, call.receiver, MatchState);

const split = (call: NativeCall, input: ApexValue | undefined, limit: number): ApexValue =>
  new ApexList(STRING, javaSplit(text(call, input), patternOf(call).regex, limit));

export const patternType: NativeType = {
  name: 'System.Pattern',
  statics: {
    'System.Pattern compile(String)': (call, regex) => new NativeObject('System.Pattern', compiled(call, regex)),
    'Boolean matches(String, String)': (call, regex, input) =>
      compiled(call, regex)
        .anchored(true)
        .test(text(call, input, 2)),
    'String quote(String)': (call, value) => `\\Q${text(call, value).replaceAll('\\E', '\\E\\\\E\\Q')}\\E`
  },
  methods: {
    'System.Matcher matcher(String)': (call, input) =>
      new NativeObject('System.Matcher', new MatchState(patternOf(call), text(call, input))),
    'String pattern()': (call) => patternOf(call).text,
    'List<String> split(String)': (call, input) => split(call, input, 0),
    'List<String> split(String, Integer)': (call, input, limit) => split(call, input, int(call, limit, 2))
  }
};

function matchOf(call: NativeCall): RegExpExecArray {
  return stateOf(call).match ?? call.thread.throwApex('StringException', 'No match found');
}

function groupIndex(call: NativeCall, group: ApexValue | undefined): number {
  const index = group === undefined ? 0 : int(call, group);
  if (index >= 0 && index < matchOf(call).length) return index;
  return call.thread.throwApex('StringException', `No group ${index}`);
}

const group: NativeMethod = (call, index) => matchOf(call)[groupIndex(call, index)] ?? null;

/** Where a group begins or ends; -1 for one that took no part. */
const edge =
  (side: 0 | 1): NativeMethod =>
  (call, index) =>
    matchOf(call).indices?.[groupIndex(call, index)]?.[side] ?? -1;

const replace =
  (firstOnly: boolean): NativeMethod =>
  (call, replacement) => {
    const state = stateOf(call);
    state.reset(state.input);
    return withGroups(call, () => javaReplace(state.input, state.pattern.regex, text(call, replacement), firstOnly));
  };

export const matcherType: NativeType = {
  name: 'System.Matcher',
  statics: {
    'String quoteReplacement(String)': (call, value) => text(call, value).replace(/[\\$]/g, '\\$&')
  },
  methods: {
    'Integer end()': edge(1),
    'Integer end(Integer)': edge(1),
    'Boolean find()': (call) => stateOf(call).find(),
    'Boolean find(Integer)': (call, start) => {
      const state = stateOf(call);
      state.reset(state.input);
      state.next = int(call, start);
      return state.find();
    },
    'String group()': group,
    'String group(Integer)': group,
    'Integer groupCount()': (call) =>
      (new RegExp(`${stateOf(call).pattern.regex.source}|`, 'u').exec('')?.length ?? 1) - 1,
    'Boolean lookingAt()': (call) => {
      const state = stateOf(call);
      return state.keep(state.pattern.anchored(false).exec(state.input));
    },
    'Boolean matches()': (call) => {
      const state = stateOf(call);
      return state.keep(state.pattern.anchored(true).exec(state.input));
    },
    'System.Pattern pattern()': (call) => new NativeObject('System.Pattern', stateOf(call).pattern),
    'String replaceAll(String)': replace(false),
    'String replaceFirst(String)': replace(true),
    'System.Matcher reset()': (call) => {
      stateOf(call).reset(stateOf(call).input);
      return call.receiver;
    },
    'System.Matcher reset(String)': (call, input) => {
      stateOf(call).reset(text(call, input));
      return call.receiver;
    },
    'Integer start()': edge(0),
    'Integer start(Integer)': edge(0)
  }
};
