// The app's utility bar: its buttons, and the component and panel behind each.
// Source: Metadata API Developer Guide, "CustomApplication: utilityBar" and "FlexiPage: ComponentInstanceProperty" (the
// decorators); LWC Developer Guide, "Configure a Component for the Utility Bar".
import { child, children, text, type MetadataComponent, type ProjectMetadata } from '../../metadata/index.ts';
import { decoratedItemsOf, type DecoratedComponent } from './flexiPage.ts';
import type { FlexiComponent, UtilityBarModel, UtilityItem } from './types.ts';

/** The panel's size where the metadata does not say: the design system's own. */
const WIDTH = 340;
const HEIGHT = 480;

/** @throws Error for a bar that a deploy would refuse */
export function utilityBarOf(app: MetadataComponent, project: ProjectMetadata): UtilityBarModel | null {
  const name = text(app.xml, 'utilityBar');
  if (!name) return null;
  const page = project.find('FlexiPage', name);
  if (!page || text(page.xml, 'type') !== 'UtilityBar') {
    throw new Error(`The app ${app.fullName} names the utility bar ${name}, which is no FlexiPage of that type.`);
  }
  const regions = children(page.xml, 'flexiPageRegions');
  const behind = regions.filter((region) => text(region, 'type') === 'Background');
  if (behind.some((region) => decoratedItemsOf(region, project).length > 0)) {
    throw new Error(`The local org does not support background utility items, which ${name} has.`);
  }
  const template = child(page.xml, 'template');
  const alignment =
    template && children(template, 'properties').find((entry) => text(entry, 'name') === 'isLeftAligned');
  return {
    items: regions.flatMap((region) => decoratedItemsOf(region, project)).map((item) => utilityItem(item, project)),
    isLeftAligned: !alignment || text(alignment, 'value') !== 'false'
  };
}

function utilityItem({ component, decorators }: DecoratedComponent, project: ProjectMetadata): UtilityItem {
  const bundle = bundleOf(component, project);
  return {
    id: component.identifier,
    label: String(decorators['label'] ?? (bundle && text(bundle.xml, 'masterLabel')) ?? component.name),
    icon: String(decorators['icon'] ?? 'fallback').replace(/^utility:/, ''),
    width: Number(decorators['width'] ?? WIDTH),
    height: Number(decorators['height'] ?? HEIGHT),
    eager: decorators['eager'] === true,
    component,
    problem: problemOf(component, bundle)
  };
}

const bundleOf = ({ name }: FlexiComponent, project: ProjectMetadata): MetadataComponent | undefined =>
  name.startsWith('c:') ? project.find('LightningComponentBundle', name.slice(2)) : undefined;

/** Null as well for a component that is not there or not the project's: the page says so where it would show it. */
function problemOf({ name }: FlexiComponent, bundle: MetadataComponent | undefined): string | null {
  if (!bundle) return null;
  const targets = child(bundle.xml, 'targets');
  const isAllowed = targets && children(targets, 'target').some((target) => target.text === 'lightning__UtilityBar');
  return isAllowed ? null : `${name} does not name lightning__UtilityBar among its targets.`;
}
