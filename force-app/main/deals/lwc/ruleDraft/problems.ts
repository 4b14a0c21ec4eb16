// What the engine says against a rule, without any deal.
import { emptyInput, evaluateProgram, type Catalogue, type CompiledProgram, type Problem } from 'c/dealEngine';

/** Any: a malformed program is never judged, so nothing of a deal is looked at. */
const DAY = '2000-01-01';

/** Problems of the engine's own validation; empty: the rule can be judged. */
export function problemsOf(program: CompiledProgram, catalogue: Catalogue): readonly Problem[] {
  const { decimals, fields, vendors, costVisible } = catalogue;
  const nothing = emptyInput(
    DAY,
    { code: '', decimals },
    { fields: [...fields.values()], vendors: [...vendors.values()], costVisible }
  );
  return evaluateProgram(program, nothing, catalogue, DAY).problems;
}
