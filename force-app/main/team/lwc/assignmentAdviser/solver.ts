// Looks for the best assignment in slices, of the latest question only: what was asked before is dropped.
import { assignSteps, nextBestSteps, type AssignAnswer } from 'c/assignEngine';
import { weigh, type AssignInput, type Weighed } from 'c/assignFacts';
import { opaque } from 'c/opaque';
import { proposalOf, type Proposal } from 'c/assignProposal';
import { worked } from 'c/assignWork';

export interface Found {
  readonly weighed: Weighed;
  /** Undefined: the problem has a fault. */
  readonly proposal: Proposal | undefined;
  /** Undefined: it is looked for. */
  readonly next: AssignAnswer | undefined;
}

export interface Listener {
  /** Told twice of a question: with the best, then with the next best. */
  found(found: Found): void;
  failed(): void;
}

export class Solver {
  private readonly listener: Listener;
  private round = 0;
  private running: Promise<void> = Promise.resolve();

  constructor(listener: Listener) {
    this.listener = listener;
  }

  /** @param kept accounts that the manager has unticked */
  ask(input: AssignInput, kept: ReadonlySet<string>): void {
    this.round += 1;
    this.running = this.work(input, kept, this.round).catch(() => this.listener.failed());
  }

  /** Done when the best of the latest question is found; the next best may still be looked for. */
  async settled(): Promise<void> {
    const { running } = this;
    await running;
    if (running !== this.running) {
      await this.settled();
    }
  }

  stop(): void {
    this.round += 1;
  }

  private async work(input: AssignInput, kept: ReadonlySet<string>, round: number): Promise<void> {
    const isWanted = () => this.round === round;
    const weighed = weigh(input, kept);
    const answer = await worked(assignSteps(weighed.problem), isWanted);
    if (answer) {
      const proposal = answer.fault ? undefined : opaque(proposalOf(input, weighed, answer, kept));
      const found: Found = { weighed: opaque(weighed), proposal, next: undefined };
      this.listener.found(found);
      this.addNext(found, answer, isWanted).catch(() => this.listener.failed());
    }
  }

  private async addNext(found: Found, answer: AssignAnswer, isWanted: () => boolean): Promise<void> {
    const next = await worked(nextBestSteps(found.weighed.problem, answer), isWanted);
    if (next) {
      this.listener.found({ ...found, next });
    }
  }
}
