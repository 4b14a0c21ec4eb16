/** What names mean at one place of a method: its variables by block, its class, its return type. */
import type { ObjectDef } from '../../schema/types.ts';
import type { TypeRef } from '../values.ts';
import type { ApexNotSupportedError } from '../types.ts';
import type { ClassInfo, FieldInfo } from './class-info.ts';
import { ApexCompileError } from './errors.ts';
import { isReserved } from './platform-names.ts';
import type { Program } from './program.ts';
import { VOID, type ApexType } from './type.ts';

export interface Variable {
  readonly slot: number;
  readonly type: ApexType;
  readonly isFinal: boolean;
  /** Its type is one that the runtime lacks: so is everything done with it. */
  readonly lacks?: ApexNotSupportedError;
}

export interface ScopeOptions {
  readonly program: Program;
  readonly file: string;
  /** Null in a trigger. */
  readonly info: ClassInfo | null;
  readonly isStatic: boolean;
  readonly returns?: ApexType;
  /** The property whose accessor this is: its name means the stored value. */
  readonly accessor?: FieldInfo;
  /** In constructors and initialisers final fields may be set. */
  readonly initializes?: boolean;
  /** The object of the trigger. */
  readonly triggerObject?: ObjectDef;
}

export class Scope {
  readonly program: Program;
  readonly file: string;
  readonly info: ClassInfo | null;
  readonly isStatic: boolean;
  readonly returns: ApexType;
  readonly accessor: FieldInfo | null;
  readonly initializes: boolean;
  readonly triggerObject: ObjectDef | null;
  /** Counters of this file's lines. */
  readonly hits: number[];
  slots = 0;
  loops = 0;
  #blocks: Map<string, Variable>[] = [new Map()];

  constructor(options: ScopeOptions) {
    this.program = options.program;
    this.file = options.file;
    this.info = options.info;
    this.isStatic = options.isStatic;
    this.returns = options.returns ?? VOID;
    this.accessor = options.accessor ?? null;
    this.initializes = options.initializes ?? false;
    this.triggerObject = options.triggerObject ?? null;
    this.hits = options.program.hits.of(options.file);
  }

  declare(name: string, type: ApexType, line: number, more: Partial<Variable> = {}): Variable {
    const key = name.toLowerCase();
    if (isReserved(name)) this.fail(line, `Identifier name is reserved: ${name}`);
    if (this.find(name)) this.fail(line, `Duplicate variable: ${name}`);
    const variable: Variable = { isFinal: false, ...more, slot: this.slots++, type };
    this.#blocks[this.#blocks.length - 1]?.set(key, variable);
    return variable;
  }

  find(name: string): Variable | undefined {
    const key = name.toLowerCase();
    for (let index = this.#blocks.length - 1; index >= 0; index--) {
      const variable = this.#blocks[index]?.get(key);
      if (variable) return variable;
    }
    return undefined;
  }

  /** Variables that can be named here, by lower-case name. */
  visible(): ReadonlyMap<string, Variable> {
    return new Map(this.#blocks.flatMap((names) => [...names]));
  }

  /** Compiles something in a block of its own. */
  block<T>(compile: () => T): T {
    this.#blocks.push(new Map());
    try {
      return compile();
    } finally {
      this.#blocks.pop();
    }
  }

  loop<T>(compile: () => T): T {
    this.loops += 1;
    try {
      return this.block(compile);
    } finally {
      this.loops -= 1;
    }
  }

  type(ref: TypeRef, line: number): ApexType {
    return this.program.need(ref, this.info, this.file, line);
  }

  fail(line: number, problem: string): never {
    throw new ApexCompileError(this.file, line, problem);
  }
}
