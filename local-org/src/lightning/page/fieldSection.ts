// `flexipage:fieldSection`: fields that a record page places itself, in columns, instead of by the layout.
// Source: Salesforce Help, "Dynamic Forms" (https://help.salesforce.com/s/articleView?id=platform.dynamic_forms_overview.htm);
// Metadata API Developer Guide, "FlexiPage", "FieldInstance".
import type { FlexiComponent, FlexiPage, LayoutField, ObjectModel, SectionModel } from '../model/types.ts';

/** `@@@SFDCSystem_InformationSFDC@@@`: the platform's own words. */
const STANDARD_LABEL = /^@@@SFDC(.*)SFDC@@@$/;

/** The section as one of a layout; fields that the user does not see are left out. */
export function fieldSection({ properties }: FlexiComponent, page: FlexiPage, object: ObjectModel): SectionModel {
  const facet = (name: unknown): readonly FlexiComponent[] => page.regions[String(name ?? '')] ?? [];
  const columns = facet(properties['columns'])
    .map((column) => facet(column.properties['body']).flatMap((item) => fieldOf(item, object) ?? []))
    .filter((fields) => fields.length > 0);
  const label = String(properties['label'] ?? '');
  const [left = [], right = []] = columns;
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, row) => row);
  return {
    label: STANDARD_LABEL.exec(label)?.[1]?.replaceAll('_', ' ') ?? label,
    columns: columns.length > 1 ? 2 : 1,
    fields:
      columns.length > 2
        ? columns.flat()
        : right.length > 0
          ? rows.flatMap((row) => [left[row] ?? null, right[row] ?? null])
          : left
  };
}

/** `field Record.Name`; null for what is no field of the record or is hidden. */
function fieldOf({ name, properties }: FlexiComponent, object: ObjectModel): LayoutField | null {
  const field = /^field Record\.(\w+)$/.exec(name)?.[1];
  if (field === undefined || !object.fields[field]) return null;
  const behavior = properties['uiBehavior'];
  return { name: field, required: behavior === 'required', readOnly: behavior === 'readonly' };
}
