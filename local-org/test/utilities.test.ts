// What components may do with the utility bar, without a page.
import type { UtilityItem } from '../src/lightning/model/types.ts';
import {
  getAllUtilityInfo,
  getInfo,
  minimize,
  onUtilityClick,
  open,
  updatePanel
} from '../src/lightning/platform/platformUtilityBarApi.ts';
import { clickUtility, onUtilitiesChanged, setUtilities } from '../src/lightning/platform/utilities.ts';

const item = (id: string, eager = false): UtilityItem => ({
  id,
  label: `The ${id}`,
  icon: 'edit',
  width: 360,
  height: 320,
  eager,
  component: { name: `c:${id}`, identifier: id, properties: {}, visibility: null },
  problem: null
});

beforeEach(() => setUtilities([item('notes'), item('timer', true)]));

const openIds = async (): Promise<string[]> =>
  (await getAllUtilityInfo()).filter(({ utilityVisible }) => utilityVisible).map(({ id }) => id);

describe('utilities', () => {
  it('are minimized and, unless eager, not loaded before they are opened', async () => {
    expect(await openIds()).toEqual([]);
    expect((await getInfo('notes')).isLoaded).toBe(false);
    expect((await getInfo('timer')).isLoaded).toBe(true);
  });

  it('describe themselves', async () => {
    await open('notes');
    expect(await getInfo('notes')).toEqual({
      id: 'notes',
      isLoaded: true,
      utilityLabel: 'The notes',
      utilityIcon: 'edit',
      utilityIconVariant: undefined,
      utilityHighlighted: false,
      utilityVisible: true,
      utilityPoppedOut: false,
      panelHeaderLabel: 'The notes',
      panelHeaderIcon: 'edit',
      panelHeaderIconVariant: undefined,
      panelHeight: 320,
      panelWidth: 360
    });
  });

  it('are open one at a time, and stay loaded when minimized', async () => {
    await open('notes');
    await open('timer');
    expect(await openIds()).toEqual(['timer']);
    await minimize('timer');
    expect(await openIds()).toEqual([]);
    expect((await getInfo('notes')).isLoaded).toBe(true);
  });

  it('open and minimize by clicks, and tell who asked to be told', async () => {
    const clicks: unknown[] = [];
    await onUtilityClick('notes', (click) => clicks.push(click));
    clickUtility('notes');
    clickUtility('notes');
    expect(clicks).toEqual([
      { utilityId: 'notes', panelVisible: true },
      { utilityId: 'notes', panelVisible: false }
    ]);
  });

  it('give the focus to the panel after a click, and to one that was opened with autoFocus', async () => {
    const focused: (string | null)[] = [];
    const stop = onUtilitiesChanged((focus) => focused.push(focus));
    clickUtility('notes');
    await open('timer');
    await open('notes', { autoFocus: true });
    stop();
    expect(focused).toEqual(['notes', null, 'notes']);
  });

  it('change the size of their panel', async () => {
    await updatePanel('notes', { height: 500 });
    expect(await getInfo('notes')).toMatchObject({ panelHeight: 500, panelWidth: 360 });
  });

  it('refuse an id that the bar does not have', async () => {
    await expect(minimize('clock')).rejects.toThrow('There is no utility clock.');
    await expect(open('clock')).rejects.toThrow('There is no utility clock.');
    await expect(getInfo('clock')).rejects.toThrow('There is no utility clock.');
  });
});
