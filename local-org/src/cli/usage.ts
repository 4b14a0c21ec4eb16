// What the command line says of its caller's mistakes.

/** A mistake of the person at the command line: shown as it is, without a stack. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/** Arguments that the command does not take: shown with its usage; ends with 2, as with other Unix commands. */
export class ArgumentError extends UsageError {
  override readonly name = 'ArgumentError';
}
