// A page of a document, drawn as its file has it. What it says stands beside it as text; this is its picture.
import { LightningElement, api } from 'lwc';
import { A4, type Mark, type Page } from 'c/documentPage';

export default class JointPlanPage extends LightningElement {
  @api page!: Page;

  viewBox = `0 0 ${A4.width} ${A4.height}`;

  /** In the order in which they are drawn. */
  get marks() {
    return this.page.blocks.flatMap(({ marks }) => marks).map((mark, index) => ({ key: index, ...shapeOf(mark) }));
  }
}

function shapeOf(mark: Mark) {
  switch (mark.kind) {
    case 'text':
      return {
        text: mark,
        className: `${mark.tone} ${mark.bold ? 'bold' : ''}`,
        anchor: mark.ends ? 'end' : 'start'
      };
    case 'line':
      return { line: mark, className: `edge-${mark.tone}` };
    case 'box':
      return { box: mark, className: `${mark.fill} edge-${mark.edge}` };
    case 'dot':
      return { dot: mark, className: mark.fill };
    case 'tick':
      return { tick: `M${mark.x + 1.5} ${mark.y + 4}l1.8 1.9l3.2 -3.7`, className: 'edge-white' };
  }
}
