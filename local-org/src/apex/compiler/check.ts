/** Compiles everything: what the platform reports when a project is deployed. */
import { compileWholly, triggerBody } from './compile-class.ts';
import { ApexCompileError } from './errors.ts';
import type { Program } from './program.ts';

/** The errors of all classes and triggers, the first of each. */
export function compileErrors(program: Program): ApexCompileError[] {
  const errors: ApexCompileError[] = [];
  const attempt = (compile: () => void): void => {
    try {
      compile();
    } catch (error) {
      if (!(error instanceof ApexCompileError)) throw error;
      errors.push(error);
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
