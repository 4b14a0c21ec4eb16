// What the command line says of its caller's mistakes.

/** A mistake of the person at the command line: shown as it is, without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
