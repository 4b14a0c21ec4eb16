// The source map of a compiled module stands in its last line: one file to keep and to serve.

const MARK = '\n//# sourceMappingURL=data:application/json;base64,';

export const withMap = (code: string, map: string): string => code + MARK + Buffer.from(map).toString('base64');

/** A module's code and the source map that it carries. */
export function withoutMap(text: string): { readonly code: string; readonly map: string | null } {
  const [code = '', map] = text.split(MARK);
  return { code, map: map ? Buffer.from(map, 'base64').toString() : null };
}
