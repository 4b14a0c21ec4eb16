// What applying programs to a deal asks of the org, and what it answers.
export type * from './contract';
