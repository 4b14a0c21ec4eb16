// Page templates: which regions stand where. Regions that a page does not fill take no room.
// Source: Salesforce's standard templates of record, home and app pages.
import type { FlexiComponent } from '../model/types.ts';

/** `size` counts twelfths of the width on a wide screen; narrow screens stack the regions. */
export interface Slot {
  readonly region: string;
  readonly size: number;
}

type Row = readonly Slot[];

const whole = (region: string): Row => [{ region, size: 12 }];
const split = (left: string, right: string, leftSize = 8): Row => [
  { region: left, size: leftSize },
  { region: right, size: 12 - leftSize }
];
const columns = (...regions: string[]): Row => regions.map((region) => ({ region, size: 12 / regions.length }));

const TEMPLATES: Readonly<Record<string, readonly Row[]>> = {
  'flexipage:recordHomeTemplateDesktop': [whole('header'), split('main', 'sidebar')],
  'flexipage:recordHomeLeftSidebarTemplateDesktop': [whole('header'), split('sidebar', 'main', 4)],
  'flexipage:recordHomeSingleColTemplateDesktop': [whole('header'), whole('main')],
  'flexipage:recordHomeSingleColNoHeaderTemplateDesktop': [whole('main')],
  'flexipage:recordHomeSimpleViewTemplateDesktop': [whole('header'), whole('main')],
  'flexipage:recordHomeTwoColEqualHeaderTemplateDesktop': [whole('header'), columns('leftcol', 'rightcol')],
  'flexipage:recordHomeThreeColTemplateDesktop': [whole('header'), columns('leftsidebar', 'main', 'rightsidebar')],
  'flexipage:recordHomeThreeColHeaderTemplateDesktop': [
    whole('header'),
    columns('leftsidebar', 'main', 'rightsidebar')
  ],
  'flexipage:recordHomeWithSubheaderTemplateDesktop': [whole('header'), whole('subheader'), split('main', 'sidebar')],
  'home:desktopTemplate': [split('top', 'sidebar'), columns('bottomLeft', 'bottomRight')],
  'flexipage:defaultAppHomeTemplate': [whole('main')],
  'flexipage:appHomeTemplateTwoColumns': [columns('column1', 'column2')],
  'flexipage:appHomeTemplateThreeColumns': [columns('column1', 'column2', 'column3')],
  'flexipage:appHomeTemplateHeaderOneColumn': [whole('header'), whole('main')],
  'flexipage:appHomeTemplateHeaderThreeColumns': [whole('region1'), columns('region2', 'region3', 'region4')],
  'flexipage:appHomeTemplateTwoColumnsStacked': [whole('region1'), columns('region2', 'region3')],
  'flexipage:appHomeTemplateHeaderTwoColumnsEqualWidth': [whole('region1'), columns('region2', 'region3')],
  'flexipage:appHomeTemplateHeaderTwoColumnsLeftSidebar': [whole('header'), split('sidebar', 'main', 4)],
  'flexipage:appHomeTemplateHeaderTwoColumnsRightSidebar': [whole('header'), split('main', 'sidebar')]
};

/** Rows of filled regions; null for a template that the shell does not know. */
export function rowsOf(template: string, filled: ReadonlySet<string>): Slot[][] | null {
  const rows = TEMPLATES[template];
  if (!rows) return null;
  return rows.flatMap((row) => {
    const slots = row.filter(({ region }) => filled.has(region));
    const width = slots.reduce((sum, { size }) => sum + size, 0);
    return slots.length > 0 ? [slots.map((slot) => ({ ...slot, size: (slot.size * 12) / width }))] : [];
  });
}

/**
 * Regions of a template that the shell does not know (a project may bring its own), one below the other; what a component
 * of the page has inside itself is none of them.
 * @param regions by name, those with components
 */
export function stackedRows(regions: Readonly<Record<string, readonly FlexiComponent[]>>): Slot[][] {
  const inside = new Set(
    Object.values(regions).flatMap((items) => items.flatMap(({ properties }) => Object.values(properties)))
  );
  return Object.entries(regions).flatMap(([region, items]) =>
    items.length === 0 || inside.has(region) ? [] : [[{ region, size: 12 }]]
  );
}

const STANDARD_TABS: Readonly<Record<string, string>> = {
  detail: 'Details',
  relatedLists: 'Related',
  activity: 'Activity',
  collaborate: 'Chatter',
  news: 'News',
  feed: 'Feed'
};

/** Title of a tab: `Standard.Tab.detail` and its like are the platform's own words. */
export function tabTitle(title: string): string {
  const standard = /^Standard\.Tab\.(\w+)$/.exec(title)?.[1];
  return standard ? (STANDARD_TABS[standard] ?? standard) : title;
}
