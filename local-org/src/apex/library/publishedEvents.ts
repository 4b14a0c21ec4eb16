/** The events of which a publish callback is told, by their EventUuid. */
export class PublishedEvents {
  readonly uuids: readonly string[];

  constructor(uuids: readonly string[]) {
    this.uuids = uuids;
  }
}
