// Everything the page needs to show one object to one user: fields with rights, layout, lists, record page.
import { text, type ProjectMetadata } from '../../metadata/index.ts';
import type { ObjectDef, Schema } from '../../schema/types.ts';
import type { UserAccess } from '../../security/types.ts';
import { fieldModels } from './fields.ts';
import { DEFAULT_RECORD_PAGE, recordPageOf } from './flexiPage.ts';
import { highlightsOf, sectionsOf } from './layout.ts';
import { relatedListsOf, viewsOf } from './lists.ts';
import type { ObjectModel } from './types.ts';

export function objectModel(
  object: ObjectDef,
  org: { readonly project: ProjectMetadata; readonly schema: Schema },
  access: UserAccess,
  app: string
): ObjectModel {
  const { project, schema } = org;
  const fields = fieldModels(object, schema, access);
  return {
    name: object.name,
    label: object.label,
    labelPlural: object.labelPlural,
    icon: iconOf(object, project),
    nameField: object.nameField?.name ?? null,
    createable: object.createable && access.mayCreate(object),
    updateable: object.updateable && access.mayEdit(object),
    deletable: object.deletable && access.mayDelete(object),
    fields,
    highlights: highlightsOf(project, object, fields),
    sections: sectionsOf(project, object, fields),
    relatedLists: relatedListsOf(project, object, schema, access),
    listViews: viewsOf(project, object, fields),
    recordPage: recordPageOf(project, object.name, app) ?? DEFAULT_RECORD_PAGE
  };
}

/** Icons of the design system's standard sprite whose name is not the object's. */
const STANDARD_ICONS: Readonly<Record<string, string>> = {
  Product2: 'product',
  Pricebook2: 'pricebook',
  PricebookEntry: 'pricebook',
  OpportunityLineItem: 'product_item',
  UserRole: 'user_role'
};

function iconOf(object: ObjectDef, project: ProjectMetadata): string {
  if (object.kind === 'standard') return `standard:${STANDARD_ICONS[object.name] ?? object.name.toLowerCase()}`;
  const tab = project.find('CustomTab', object.name);
  // A tab's motif reads `Custom48: Trophy`; the sprite has the icon as `custom48`.
  const motif = /^Custom(\d+)/.exec((tab && text(tab.xml, 'motif')) ?? '')?.[1];
  return motif ? `custom:custom${motif}` : 'standard:record';
}
