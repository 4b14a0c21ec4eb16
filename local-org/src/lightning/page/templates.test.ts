import { rowsOf, tabTitle } from './templates.ts';

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

  it('reads the words of standard tabs', () => {
    expect(tabTitle('Standard.Tab.relatedLists')).toBe('Related');
    expect(tabTitle('Deal Desk')).toBe('Deal Desk');
  });
});
