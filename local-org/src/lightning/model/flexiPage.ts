// FlexiPage metadata as the page renders it, and which FlexiPage is active where.
// Source: Metadata API Developer Guide, "FlexiPage"; Salesforce Help, "Activate Lightning Experience Record Pages".
import {
  child,
  children,
  text,
  type MetadataComponent,
  type ProjectMetadata,
  type XmlElement
} from '../../metadata/index.ts';
import { labelValue } from '../build/labels.ts';
import type { FlexiComponent, FlexiPage, VisibilityRule } from './types.ts';

/** The active record page of an object: for the app, else org-wide, else the project's only one; null without any. */
export function recordPageOf(project: ProjectMetadata, object: string, app: string): FlexiPage | null {
  const active = activePage(project, 'RecordPage', app, object);
  if (active) return flexiPage(active, project);
  const pages = project
    .all('FlexiPage')
    .filter(({ xml }) => text(xml, 'type') === 'RecordPage' && text(xml, 'sobjectType') === object);
  return pages[0] ? flexiPage(pages[0], project) : null;
}

export function homePageOf(project: ProjectMetadata, app: string): FlexiPage | null {
  const active = activePage(project, 'HomePage', app);
  if (active) return flexiPage(active, project);
  const page = project.all('FlexiPage').find(({ xml }) => text(xml, 'type') === 'HomePage');
  return page ? flexiPage(page, project) : null;
}

function activePage(
  project: ProjectMetadata,
  kind: string,
  app: string,
  object?: string
): MetadataComponent | undefined {
  const matching = project.activations.filter((entry) => entry.kind === kind && entry.object === object);
  const activation = matching.find((entry) => entry.app === app) ?? matching.find((entry) => entry.app === undefined);
  if (!activation) return undefined;
  const page = project.find('FlexiPage', activation.page);
  if (!page)
    throw new Error(`config/activation names the FlexiPage ${activation.page}, which the project does not have.`);
  return page;
}

export function flexiPage(component: MetadataComponent, project: ProjectMetadata): FlexiPage {
  const template = child(component.xml, 'template');
  return {
    name: component.fullName,
    label: text(component.xml, 'masterLabel') ?? component.fullName,
    template: (template && text(template, 'name')) ?? '',
    regions: Object.fromEntries(
      children(component.xml, 'flexiPageRegions').map((region) => [
        text(region, 'name') ?? '',
        itemsOf(region, project)
      ])
    )
  };
}

const itemsOf = (region: XmlElement, project: ProjectMetadata): FlexiComponent[] =>
  decoratedItemsOf(region, project).map(({ component }) => component);

type Properties = FlexiComponent['properties'];

/** A component of a region with its decorators, which only the utility bar knows: they describe what is around it. */
export interface DecoratedComponent {
  readonly component: FlexiComponent;
  readonly decorators: Properties;
}

export function decoratedItemsOf(region: XmlElement, project: ProjectMetadata): DecoratedComponent[] {
  // `componentInstances` is how pages were written before API 49.
  const older = children(region, 'componentInstances');
  const newer = children(region, 'itemInstances').flatMap((item) => item.children);
  return [...older, ...newer].map((instance, index) => {
    const name = text(instance, 'componentName') ?? `field ${text(instance, 'fieldItem') ?? ''}`;
    const properties = (isWanted: (property: XmlElement) => boolean): Properties =>
      Object.fromEntries(
        [...children(instance, 'componentInstanceProperties'), ...children(instance, 'fieldInstanceProperties')]
          .filter(isWanted)
          .map((property) => [text(property, 'name') ?? '', propertyValue(property, project)])
      );
    return {
      component: {
        name: name.includes(':') || instance.name === 'fieldInstance' ? name : `c:${name}`,
        identifier: text(instance, 'identifier') ?? `${text(region, 'name')}_${index}`,
        properties: properties((property) => !isDecorator(property)),
        visibility: visibilityOf(child(instance, 'visibilityRule'))
      },
      decorators: properties(isDecorator)
    };
  });
}

const isDecorator = (property: XmlElement): boolean => text(property, 'type') === 'decorator';

function propertyValue(property: XmlElement, project: ProjectMetadata): string | boolean | number | readonly string[] {
  const list = child(property, 'valueList');
  if (list) return children(list, 'valueListItems').map((item) => text(item, 'value') ?? '');
  const value = text(property, 'value') ?? '';
  const label = /^\{!\$Label\.(?:c\.)?(\w+)\}$/.exec(value);
  if (label) return labelValue(label[1] ?? '', project);
  if (value === 'true' || value === 'false') return value === 'true';
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

function visibilityOf(rule: XmlElement | undefined): VisibilityRule | null {
  if (!rule) return null;
  return {
    criteria: children(rule, 'criteria').map((criterion) => ({
      left: text(criterion, 'leftValue') ?? '',
      operator: text(criterion, 'operator') ?? '',
      right: text(criterion, 'rightValue') ?? ''
    })),
    booleanFilter: text(rule, 'booleanFilter') ?? null
  };
}

/** What an object without a FlexiPage of its own gets: details beside its related lists. */
export const DEFAULT_RECORD_PAGE: FlexiPage = {
  name: 'default',
  label: 'Default record page',
  template: 'flexipage:recordHomeTemplateDesktop',
  regions: {
    header: [standard('force:highlightsPanel')],
    main: [standard('force:detailPanel')],
    sidebar: [standard('force:relatedListContainer')]
  }
};

function standard(name: string): FlexiComponent {
  return { name, identifier: name.replace(':', '_'), properties: {}, visibility: null };
}
