// The JavaScript of a component's script in TypeScript. Decorators stay: the LWC compiler reads them itself.

/** A type declaration has nothing to run. */
export const isScript = (file: string): boolean => file.endsWith('.ts') && !file.endsWith('.d.ts');

/** The compiler is loaded when the first script asks for it. @throws the compiler's error, with file and line */
export async function withoutTypes(code: string, file: string): Promise<string> {
  const { transformWithOxc } = await import('vite');
  const stripped = await transformWithOxc(code, file, {
    target: 'esnext',
    decorator: { legacy: false },
    sourcemap: false,
    tsconfig: false
  });
  return stripped.code;
}
