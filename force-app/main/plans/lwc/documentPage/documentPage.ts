// Pages of documents: text with its width, blocks, and how they flow over pages. Pure, without platform or words.
export { A4, type Block, type Mark, type Page, type Tone } from './marks';
export { cleaned, linesOf, unprintable, widthOf } from './text';
export { column, heightOf, joined, moved, paragraph, rule, type Piece, type TextLook } from './pieces';
export { flowed, type Flow, type FlowItem } from './flow';
