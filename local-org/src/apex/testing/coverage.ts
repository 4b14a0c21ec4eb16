/** Line coverage by class and trigger; test classes are left out, as on the platform. */
import type { Program } from '../compiler/program.ts';
import type { ApexCoverage } from '../types.ts';
import type { LineHits } from './line-hits.ts';

export function coverageOf(program: Program, hits: LineHits = program.hits): ApexCoverage[] {
  const classes = program
    .classes()
    .filter((info) => !info.hasAnnotation('istest'))
    .map((info) => ({ name: info.name, file: info.file }));
  const triggers = program.triggers().map((trigger) => ({ name: trigger.declaration.name, file: trigger.file }));
  return [...classes, ...triggers].map(({ name, file }) => {
    const lines = hits.lines(file);
    return {
      className: name,
      covered: lines.filter(([, count]) => count > 0).map(([line]) => line),
      uncovered: lines.filter(([, count]) => count === 0).map(([line]) => line)
    };
  });
}
