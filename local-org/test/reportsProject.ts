/** A project of shops and sales with report types, reports and dashboards, for tests of the reports room. */
import { rmSync } from 'node:fs';
import { builtFolder, type BuiltObject, formula, lookup, picklist, text, type Xml, xml } from './builtOrg.ts';
import { type Fixture, startFixture } from './runningOrg.ts';

const money = { type: 'Currency', precision: 18, scale: 2 } as const;

export const OBJECTS: Readonly<Record<string, BuiltObject>> = {
  Shop__c: {
    object: { sharingModel: 'Read', enableReports: true },
    fields: { Region__c: picklist('North', 'South', 'East'), Opened__c: { type: 'Date' } }
  },
  Sale__c: {
    object: { sharingModel: 'Private', enableReports: true },
    fields: {
      Shop__c: lookup('Shop__c', 'Sales'),
      Amount__c: money,
      Cost__c: money,
      Rate__c: { type: 'Percent', precision: 5, scale: 2 },
      Units__c: { type: 'Number', precision: 6, scale: 0 },
      Sold__c: { type: 'Date' },
      Paid_At__c: { type: 'DateTime' },
      Kind__c: picklist('New', 'Repeat', 'Return'),
      Note__c: text,
      Final__c: { type: 'Checkbox', defaultValue: false },
      Seller__c: lookup('User', 'Sales_Sold'),
      Team__c: formula('Text', 'Seller__r.UserRole.Name')
    }
  }
};

const columns = (table: string, ...fields: readonly string[]): Xml[] =>
  fields.map((field) => ({ checkedByDefault: false, field, table }));

export const reportType = (label: string, baseObject: string, sections: readonly Xml[], join?: Xml): string =>
  `<ReportType xmlns="http://soap.sforce.com/2006/04/metadata">${xml({
    baseObject,
    category: 'other',
    deployed: true,
    description: label,
    ...(join ? { join } : {}),
    label,
    sections: [{ columns: sections, masterLabel: 'All' }]
  })}</ReportType>`;

export const SALE_COLUMNS = columns(
  'Sale__c',
  'Id',
  'Name',
  'Shop__c',
  'Shop__c.Region__c',
  'Shop__c.Opened__c',
  'Amount__c',
  'Cost__c',
  'Rate__c',
  'Units__c',
  'Sold__c',
  'Paid_At__c',
  'Kind__c',
  'Note__c',
  'Final__c',
  'Seller__c',
  'Team__c',
  'Owner.Name'
);

export const report = (content: Xml): string =>
  `<Report xmlns="http://soap.sforce.com/2006/04/metadata">${xml({ name: 'A report', reportType: 'Sales__c', ...content })}</Report>`;

export const BY_REGION = report({
  columns: [{ field: 'Sale__c$Name' }, { aggregateTypes: 'Sum', field: 'Sale__c$Amount__c' }],
  description: 'What each region sold',
  format: 'Summary',
  groupingsDown: { field: 'Sale__c$Shop__c.Region__c', sortOrder: 'Asc' },
  name: 'Sales by Region',
  scope: 'organization'
});

export const folder = (root: 'ReportFolder' | 'DashboardFolder', name: string, content: Xml): string =>
  `<${root} xmlns="http://soap.sforce.com/2006/04/metadata">${xml({ name, ...content })}</${root}>`;

export const KEEPER = `<PermissionSet xmlns="http://soap.sforce.com/2006/04/metadata">${xml({
  label: 'Seller',
  userPermissions: { enabled: true, name: 'RunReports' },
  objectPermissions: ['Shop__c', 'Sale__c'].map((object) => ({
    allowCreate: true,
    allowDelete: false,
    allowEdit: true,
    allowRead: true,
    modifyAllRecords: false,
    object,
    viewAllRecords: false
  })),
  fieldPermissions: ['Shop__c', 'Amount__c', 'Units__c', 'Sold__c', 'Kind__c', 'Note__c', 'Seller__c', 'Team__c']
    .map((field) => `Sale__c.${field}`)
    .concat('Shop__c.Region__c')
    .map((field) => ({ editable: !field.endsWith('Team__c'), field, readable: true }))
})}</PermissionSet>`;

export const FILES: Readonly<Record<string, string>> = {
  'reportTypes/Sales.reportType-meta.xml': reportType('Sales', 'Sale__c', SALE_COLUMNS),
  'reportTypes/Shops_and_Sales.reportType-meta.xml': reportType(
    'Shops with or without Sales',
    'Shop__c',
    [...columns('Shop__c', 'Name', 'Region__c'), ...columns('Shop__c.Sales__r', 'Name', 'Amount__c', 'Kind__c')],
    { outerJoin: true, relationship: 'Sales__r' }
  ),
  'reports/Sales_Reports.reportFolder-meta.xml': folder('ReportFolder', 'Sales Reports', {
    accessType: 'Public',
    publicFolderAccess: 'ReadOnly'
  }),
  'reports/Sales_Reports/Sales_by_Region.report-meta.xml': BY_REGION,
  'reports/Sales_Reports/Largest_Sales.report-meta.xml': report({
    columns: [{ field: 'Sale__c$Name' }, { field: 'Sale__c$Amount__c' }, { field: 'Sale__c$Cost__c' }],
    format: 'Tabular',
    name: 'Largest Sales',
    rowLimit: 3,
    sortColumn: 'Sale__c$Amount__c',
    sortOrder: 'Desc'
  }),
  'permissionsets/Seller.permissionset-meta.xml': KEEPER
};

export const dashboard = (content: Xml): string =>
  `<Dashboard xmlns="http://soap.sforce.com/2006/04/metadata">${xml({
    backgroundEndColor: '#FFFFFF',
    backgroundFadeDirection: 'Diagonal',
    backgroundStartColor: '#FFFFFF',
    textColor: '#000000',
    title: 'Sales',
    titleColor: '#000000',
    titleSize: 12,
    ...content
  })}</Dashboard>`;

/** A bar a region and a table of the largest sales, which can be filtered by kind. */
export const SALES_DASHBOARD = (more: Xml): string =>
  dashboard({
    dashboardFilters: {
      dashboardFilterOptions: ['New', 'Repeat'].map((values) => ({ operator: 'equals', values })),
      name: 'Kind'
    },
    dashboardGridLayout: {
      dashboardGridComponents: [
        {
          colSpan: 6,
          columnIndex: 0,
          rowIndex: 0,
          rowSpan: 8,
          dashboardComponent: {
            chartSummary: { aggregate: 'Sum', column: 'Sale__c$Amount__c' },
            componentType: 'Bar',
            dashboardFilterColumns: { column: 'Sale__c$Kind__c' },
            groupingColumn: 'Sale__c$Shop__c.Region__c',
            header: 'By Region',
            report: 'Sales_Reports/Sales_by_Region',
            sortBy: 'RowValueDescending'
          }
        },
        {
          colSpan: 6,
          columnIndex: 6,
          rowIndex: 0,
          rowSpan: 8,
          dashboardComponent: {
            componentType: 'FlexTable',
            dashboardFilterColumns: { column: 'Sale__c$Kind__c' },
            flexComponentProperties: {
              decimalPrecision: 0,
              flexTableColumn: ['Sale__c.Name', 'Sale__c.Amount__c'].map((reportColumn) => ({
                reportColumn,
                type: 'detail'
              }))
            },
            header: 'Largest',
            report: 'Sales_Reports/Largest_Sales'
          }
        }
      ],
      numberOfColumns: 12,
      rowHeight: 36
    },
    ...more
  });

export async function startSales(more: Readonly<Record<string, string>> = {}): Promise<Fixture> {
  const folder = builtFolder(OBJECTS, { ...FILES, ...more });
  const org = await startFixture({ project: folder, now: '2026-02-13T09:00:00-08:00' });
  return {
    ...org,
    close: async () => {
      await org.close();
      rmSync(folder, { recursive: true });
    }
  };
}
