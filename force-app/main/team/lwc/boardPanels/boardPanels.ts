// The six boards of a manager as sentences and tables, from stored figures. Pure.
import type { BoardWords } from './cells';
import { certificateBoard } from './certificateBoard';
import type { Board } from './contract';
import { incentiveBoard } from './incentiveBoard';
import { planBoard } from './planBoard';
import { qualityBoard } from './qualityBoard';
import { segmentBoard } from './segmentBoard';
import { serviceBoard } from './serviceBoard';

export type * from './contract';
export type { BoardWords } from './cells';
export { counted } from './cells';
export { isCut, recordsOf } from './records';

export function boardsOf(words: BoardWords): readonly Board[] {
  return [planBoard, incentiveBoard, segmentBoard, serviceBoard, certificateBoard, qualityBoard].map((board) =>
    board(words)
  );
}
