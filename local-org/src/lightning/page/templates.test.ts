import type { FlexiComponent } from '../model/types.ts';
import { rowsOf, stackedRows, tabTitle } from './templates.ts';

describe('page templates', () => {
  it('places the regions of a template', () => {
    expect(rowsOf('flexipage:recordHomeTemplateDesktop', new Set(['header', 'main', 'sidebar']))).toEqual([
      [{ region: 'header', size: 12 }],
      [
        { region: 'main', size: 8 },
        { region: 'sidebar', size: 4 }
      ]
    ]);
  });

  it('gives the room of an empty region to its neighbours', () => {
    expect(rowsOf('flexipage:recordHomeTemplateDesktop', new Set(['main']))).toEqual([[{ region: 'main', size: 12 }]]);
  });

  it('does not guess at a template', () => {
    expect(rowsOf('acme:threeRows', new Set(['main']))).toBeNull();
  });

  it('stacks the regions of one that it does not know, without what stands inside a component', () => {
    const item = (properties: FlexiComponent['properties'] = {}): FlexiComponent => ({
      name: 'flexipage:tabset',
      identifier: '1',
      properties,
      visibility: null
    });
    const regions = { left: [item({ tabs: 'facet' })], empty: [], right: [item()], facet: [item()] };
    expect(stackedRows(regions)).toEqual([[{ region: 'left', size: 12 }], [{ region: 'right', size: 12 }]]);
  });

  it('reads the words of standard tabs', () => {
    expect(tabTitle('Standard.Tab.relatedLists')).toBe('Related');
    expect(tabTitle('Deal Desk')).toBe('Deal Desk');
  });
});
