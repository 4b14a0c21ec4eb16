/** The `throw` statement. */
import type { Completion } from '../compiler/code.ts';
import type { ApexValue } from '../values.ts';
import { ExceptionObject } from './exception-types.ts';
import type { Frame } from './frame.ts';

export function throwValue(frame: Frame, value: ApexValue, line: number): Completion {
  frame.line = line;
  if (!(value instanceof ExceptionObject))
    return frame.thread.throwApex('NullPointerException', 'Attempt to de-reference a null object');
  throw frame.thread.raise(value);
}
