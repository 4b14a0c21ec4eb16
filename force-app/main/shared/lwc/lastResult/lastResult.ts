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

/**
 * The value of before for as long as what is worked out anew says the same: whoever is handed it is not drawn again.
 * For small plain data: it is compared as JSON.
 */
export function lastEqual<Value>(): (value: Value) => Value {
  let last: { readonly value: Value; readonly text: string } | undefined;
  return (value) => {
    const text = JSON.stringify(value);
    if (last?.text !== text) {
      last = { value, text };
    }
    return last.value;
  };
}
