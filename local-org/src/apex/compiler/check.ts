/** Compiles everything: what the platform reports when a project is deployed. */
import { compileWholly, triggerBody } from './compile-class.ts';
import { ApexCompileError } from './errors.ts';
import { ApexNotSupportedError } from '../types.ts';
import type { Program } from './program.ts';

/** The errors of all classes and triggers, the first of each. What the runtime lacks is noted with the program. */
export function compileErrors(program: Program): ApexCompileError[] {
  const errors: ApexCompileError[] = [];
  const attempt = (compile: () => void): void => {
    try {
      compile();
    } catch (error) {
      if (error instanceof ApexNotSupportedError) program.lacking.add(error.message);
      else if (!(error instanceof ApexCompileError)) throw error;
      else if (!errors.includes(error)) errors.push(error);
    }
  };
  for (const component of program.project.all('ApexClass'))
    attempt(() => {
      const info = program.findClass(component.fullName);
      if (info) compileWholly(program, info);
    });
  attempt(() => {
    for (const trigger of program.triggers()) attempt(() => triggerBody(program, trigger));
  });
  return errors;
}
