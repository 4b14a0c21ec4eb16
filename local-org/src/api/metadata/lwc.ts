// Compiles the files of a deployed Lightning component, as the platform does before it keeps them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from '@lwc/compiler';
import type { MetadataComponent } from '../../metadata/index.ts';

export interface LwcProblem {
  /** File in the bundle. */
  readonly file: string;
  readonly line: number | null;
  readonly problem: string;
}

/** @param root the project, to which the component's path is relative */
export function lwcProblems(root: string, { path: folder, fullName }: MetadataComponent): LwcProblem[] {
  const bundle = path.join(root, folder);
  if (!existsSync(path.join(bundle, `${fullName}.js`)) && !existsSync(path.join(bundle, `${fullName}.css`))) {
    return [{ file: `${fullName}.js`, line: null, problem: `No ${fullName}.js found for the component` }];
  }
  const files = readdirSync(bundle).filter((name) => /\.(?:js|html|css)$/.test(name));
  return files.flatMap((file) => {
    try {
      transformSync(readFileSync(path.join(bundle, file), 'utf8'), file, { name: fullName, namespace: 'c' });
      return [];
    } catch (error) {
      const { message, location } = error as Error & { location?: { line?: number } };
      return [{ file, line: location?.line ?? null, problem: message }];
    }
  });
}
