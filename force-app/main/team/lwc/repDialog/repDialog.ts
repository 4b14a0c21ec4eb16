// The panel of a rep as a dialog, where a page has no room for it beside the board.
import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import type { BoardWords } from 'c/boardSentence';
import type { Node, Span } from 'c/teamEngine';

export interface OpenedRep {
  readonly node: Node;
  readonly period: Span;
  readonly today: string;
  readonly words: BoardWords;
}

export default class RepDialog extends LightningModal {
  @api opened!: OpenedRep;

  get node() {
    return this.opened.node;
  }
}
