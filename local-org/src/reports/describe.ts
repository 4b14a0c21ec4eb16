/**
 * What a report type offers: its columns in sections, operators and granularities.
 * Source: Reports and Dashboards REST API Developer Guide, "Describe"
 * (https://developer.salesforce.com/docs/atlas.en-us.api_analytics.meta/api_analytics/sforce_analytics_rest_api_getbasic_reportmetadata.htm).
 */
import type { ExecutionContext } from '../security/types.ts';
import { GRANULARITIES } from './definition.ts';
import { OPERATORS } from './filters.ts';
import { columnInfo, typeName } from './json.ts';
import { mayUse } from './query.ts';
import type { ReportTypeDef } from './types.ts';

type Json = Readonly<Record<string, unknown>>;

const labelled = (name: string): Json => ({
  label: name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase(),
  name
});

export function described(context: ExecutionContext, type: ReportTypeDef): Json {
  const open = type.columns.filter((column) => mayUse(context, column));
  const types = [...new Set(open.map(typeName))];
  return {
    categories: type.tables.map((table) => ({
      columns: Object.fromEntries(
        open
          .filter((column) => column.table === table)
          .map((column) => [
            column.name,
            {
              ...columnInfo(column),
              allowedInCustomDetailFormula: false,
              bucketable: false,
              fieldToFieldFilterable: false,
              isCustom: column.field.custom,
              maxLength: column.field.length
            }
          ])
      ),
      label: table.object.labelPlural
    })),
    dataTypeFilterOperatorMap: Object.fromEntries(types.map((name) => [name, OPERATORS.map(labelled)])),
    dateGranularityInfos: GRANULARITIES.map(labelled),
    divisionInfo: null,
    scopeInfo: {
      defaultValue: 'organization',
      values: ['organization', 'user', 'team'].map((value) => ({ allowsDivision: false, label: value, value }))
    },
    standardDateFilterDurationGroups: [],
    standardFilterInfos: {},
    supportsJoinedFormat: false
  };
}
