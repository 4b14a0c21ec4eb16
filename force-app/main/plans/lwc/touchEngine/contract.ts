// What Apex sends of a customer's touches, and what it is sent. Instants are ISO 8601 in UTC, days `YYYY-MM-DD`.

/** A record by its name; absent where the user may not read it. */
export interface Person {
  readonly id: string;
  readonly name?: string;
}

/** One contact with a person of the customer: a completed task. `TouchInput.Touch` in Apex. */
export interface Touch {
  readonly id: string;
  readonly at: string;
  readonly user: Person;
  readonly contact: Person;
  /** `Call`, `Email`, `Meeting`, or another type of the org's tasks. */
  readonly channel?: string;
  readonly subject?: string;
  readonly note?: string;
  /** The location that it was with; absent: the customer itself. */
  readonly site?: string;
}

/** Who sells to the customer, since when and by whose word. */
export interface Pairing {
  readonly id: string;
  readonly outside?: Person;
  readonly inside?: Person;
  readonly since: string;
  readonly byName?: string;
}

/** Where the name of a pair comes from. */
export type PairSource = 'Pairing' | 'Plan' | 'Owner';

/** Return value of `TouchController.load`. */
export interface TouchInput {
  readonly accountId: string;
  readonly accountName: string;
  /** Of the user, by its IANA name. */
  readonly timeZone: string;
  readonly today: string;
  readonly userId: string;
  readonly outside?: Person;
  readonly inside?: Person;
  readonly outsideFrom?: PairSource;
  readonly insideFrom?: PairSource;
  /** Latest first. */
  readonly pairings: readonly Pairing[];
  readonly mayLog: boolean;
  readonly mayPair: boolean;
  /** Latest first. */
  readonly touches: readonly Touch[];
}

/** Argument of `TouchController.log`. */
export interface TouchEntry {
  readonly accountId: string;
  readonly contactId: string;
  readonly channel: string;
  readonly subject: string;
  readonly note: string;
  /** `YYYY-MM-DDTHH:mm` where the user is; null: now. */
  readonly at: string | null;
}

/** Return value of `TouchController.log`: the task, or the touch of that day which the user was not told of. */
export interface TouchAnswer {
  readonly taskId?: string;
  readonly earlier?: Touch;
}
