// The bench's rules, read by the matcher and by the engine, against a plain reading of them: a small run of what
// `npm run bench -- deals` does with rule engines beside it.
import { AS_OF, benchDeals, benchPrograms, compiledProgram, meets } from '../bench/matchingDeals.ts';
import { catalogueOf, evaluateProgram } from '../force-app/main/deals/lwc/dealEngine/dealEngine.ts';
import {
  encodeDeals,
  indexPrograms,
  MATCH,
  matchDeals
} from '../force-app/main/deals/lwc/programMatcher/programMatcher.ts';

const programs = benchPrograms(200, 11);
const deals = benchDeals(40, 20, 12);
const inputs = deals.map(({ input }) => input);
const catalogue = catalogueOf(inputs[0]!);
const compiled = programs.map(compiledProgram);

test('the matcher finds eligible what one line meets, and only that', () => {
  const index = indexPrograms(compiled, catalogue);
  const answers = [...matchDeals(index, encodeDeals(index, inputs, AS_OF))];
  const expected = deals.flatMap(({ flat }) =>
    programs.map((program) => (flat.some((facts) => meets(program, facts)) ? MATCH.eligible : MATCH.notEligible))
  );
  expect(answers).toEqual(expected);
  expect(expected).toContain(MATCH.eligible);
});

test('so does the engine', () => {
  for (const { input, flat } of deals.slice(0, 8)) {
    const eligible = compiled.filter((one) => evaluateProgram(one, input, catalogue, AS_OF).status === 'eligible');
    const expected = programs.filter((program) => flat.some((facts) => meets(program, facts)));
    expect(eligible.map(({ key }) => key)).toEqual(expected.map(({ key }) => key));
  }
});
