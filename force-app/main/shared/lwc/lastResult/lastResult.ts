// Keeps what a getter last made: a template reads it once for each of its parts, and LWC calls the getter each time.

/** Makes it anew only for other arguments than the last ones (compared as they are). Of a pure function. */
export function lastResult<Args extends readonly unknown[], Result>(
  make: (...args: Args) => Result
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | undefined;
  return (...args) => {
    if (!last || args.length !== last.args.length || args.some((arg, place) => arg !== last?.args[place])) {
      last = { args, result: make(...args) };
    }
    return last.result;
  };
}
