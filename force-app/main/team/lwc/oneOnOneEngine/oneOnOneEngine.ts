// The agenda of a one-on-one: what changed since the last meeting, and what to start with. Pure: no platform, no clock.
export { changesSince } from './changes';
export { carried, commitmentRows, type CarriedCommitment, type CommitmentRow } from './carry';
export { decode, type Sent } from './decode';
export { daysBetween } from './days';
export { agendaOf, leadsOf, ranked } from './agenda';
export { GROUPS } from './contract';
export type * from './contract';
