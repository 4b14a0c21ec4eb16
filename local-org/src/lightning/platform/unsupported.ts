// Functions and wires of platform modules that the local org does not have: they can be imported, so that the rest of a
// component runs, and say their name when they are used.

export const unsupported = (name: string): Error => new Error(`The local org does not support ${name}.`);

/** A function that always rejects. */
export const refusing = (name: string) => (): Promise<never> => Promise.reject(unsupported(name));
