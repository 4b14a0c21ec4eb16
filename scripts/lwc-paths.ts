// Writes types/generated/tsconfig.paths.json: TypeScript finds `c/name` only through one path a component.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const capabilities = path.join(root, 'force-app/main');
const target = path.join(root, 'types/generated/tsconfig.paths.json');

/** `c/name` to the component's TypeScript module, relative to the written file. */
function componentPaths(): Record<string, readonly string[]> {
  const entries = readdirSync(capabilities)
    .map((capability) => path.join(capabilities, capability, 'lwc'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => [name, path.join(folder, name, `${name}.ts`)] as const))
    .filter(([, file]) => existsSync(file))
    .map(([name, file]) => [`c/${name}`, [path.relative(path.dirname(target), file)]] as const)
    .sort(([one], [other]) => one.localeCompare(other, 'en'));
  return Object.fromEntries(entries);
}

/** Before `tsc -p tsconfig.lwc.json`: components come and go. */
export function writeComponentPaths(): void {
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, `${JSON.stringify({ compilerOptions: { paths: componentPaths() } }, null, 2)}\n`);
}

if (process.argv[1] === import.meta.filename) {
  writeComponentPaths();
}
