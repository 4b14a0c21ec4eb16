// What containers of the deal desk share when they ask the org: rules of programs, and what to say of a failure.
export { failureOf, messageOf, type Failure } from 'c/fetchFailure';
export { programOf, programsOf } from './rules';
export { loadPrograms } from './shards';
