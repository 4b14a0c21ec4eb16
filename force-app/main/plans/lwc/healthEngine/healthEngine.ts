// How healthy a customer is, as far as it is known (R14): pure, without clock, platform or words.
export type * from './contract';
export { decode, type HealthLoad } from './decode';
export { health } from './health';
