// Matches many deals against many programs by bit masks (R6), with the same answers as the engine. Pure: no platform, no
// clock.
//
//   const index = indexPrograms(programs, catalogueOf(input));   // once for all deals
//   const encoded = encodeDeals(index, inputs, asOf);            // deals as numbers
//   const answers = matchDeals(index, encoded);                  // one byte a deal and program: MATCH
//
// For a batch: which deals a new program would win, which programs a nightly run must price. What a program pays, why,
// and what would change it, `evaluate` says of the few that are left.
export { encodeDeals, type EncodedDeals } from './encode';
export { MATCH, matchDeals } from './match';
export { indexPrograms, type ProgramIndex } from './programIndex';
