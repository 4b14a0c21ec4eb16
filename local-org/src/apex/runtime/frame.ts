/** One running method: its variables, its object, the line it is at. */
import type { ApexObject } from '../native.ts';
import type { ApexValue } from '../values.ts';
import type { Thread } from './thread.ts';

/** The code that a frame runs, as stack traces name it. */
export interface CodeName {
  /** `DealService.cls` */
  readonly file: string;
  /** `Class.DealService.load`, `Trigger.DealTrigger`. */
  readonly label: string;
  /** What its class says of sharing. */
  readonly sharing: 'with' | 'without' | 'inherited' | null;
  /** Code of a test class. */
  readonly isTest: boolean;
}

export class Frame {
  readonly thread: Thread;
  readonly code: CodeName;
  readonly self: ApexObject | null;
  readonly locals: ApexValue[];
  readonly caller: Frame | null;
  readonly depth: number;
  line = 0;
  result: ApexValue = null;

  constructor(thread: Thread, code: CodeName, self: ApexObject | null, locals: ApexValue[], caller: Frame | null) {
    this.thread = thread;
    this.code = code;
    this.self = self;
    this.locals = locals;
    this.caller = caller;
    this.depth = caller ? caller.depth + 1 : 0;
  }
}
