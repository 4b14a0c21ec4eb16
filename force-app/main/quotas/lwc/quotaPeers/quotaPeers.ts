// How the team stands beside the user. Peers are hidden by the server: this only shows what was sent, and says so.
import { LightningElement, api, wire } from 'lwc';
import load from '@salesforce/apex/QuotaPeersController.load';
import type { WireResult } from '@salesforce/apexMethod';
import type { QuotaAnswer, QuotaInput } from 'c/quotaEngine';
import type { QuotaWords } from 'c/quotaSentence';
import { peerNotes, peerRows, type Peers } from './view';

export type { Peers } from './view';

export default class QuotaPeers extends LightningElement {
  @api input!: QuotaInput;
  /** Where the user stands. */
  @api answer!: QuotaAnswer;
  @api words!: QuotaWords;

  peers: Peers | undefined;

  /** What is refused or fails is beside the quota: the page shows the rest. */
  @wire(load, { periodId: '$input.period' })
  receive({ data }: WireResult<Peers>) {
    this.peers = data;
  }

  get labels() {
    return this.words.labels.peers;
  }

  get periodName() {
    return this.input.periods.find(({ key }) => key === this.input.period)?.name ?? '';
  }

  /** Null: there is no team, or it is not known. */
  get shown() {
    const { peers, words } = this;
    const own = this.answer.measures.find(({ measure }) => measure === 'Revenue')?.whole;
    if (!peers || !own || peers.teamSize === 0) {
      return null;
    }
    const rows = peerRows(peers, own, words).map((row) => ({ ...row, nameClass: row.isMe ? 'name me' : 'name' }));
    return { rows, notes: peerNotes(peers, words) };
  }
}
