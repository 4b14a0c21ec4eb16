// The fiscal year that a project's company settings say, in queries and on opportunities.
// Source: Metadata API Developer Guide, "CompanySettings"
// (https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_companyprofilesettings.htm): a year from April
// 2012 to March 2013 is 2013 by its ending month and 2012 by its starting month.
import { builtOrg, xml } from '../../test/builtOrg.ts';
import { ask } from '../soql/testOrg.ts';
import { created } from './testSave.ts';

const settings = (fiscalYearNameBasedOn: string, startMonth = 'April') => ({
  'settings/Company.settings-meta.xml': `<CompanySettings>${xml({ fiscalYear: { fiscalYearNameBasedOn, startMonth } })}</CompanySettings>`
});

it.each([
  ['endingMonth', 2013],
  ['startingMonth', 2012]
])('by its %s', (named, year) => {
  const { store, admin } = builtOrg({}, settings(named));
  const deal = (CloseDate: string) => created(admin, 'Opportunity', { Name: 'x', StageName: 'Prospecting', CloseDate });
  const ids = ['2012-04-01', '2012-12-31', '2013-03-31'].map(deal);
  const { records } = ask(admin, `SELECT Fiscal, FiscalYear, FiscalQuarter FROM Opportunity ORDER BY CloseDate`);
  expect(records.map(({ values }) => values)).toEqual(
    [1, 3, 4].map((quarter) => ({ Fiscal: `${year} ${quarter}`, FiscalYear: year, FiscalQuarter: quarter }))
  );
  const grouped = ask(
    admin,
    'SELECT FISCAL_YEAR(CloseDate), COUNT(Id) FROM Opportunity GROUP BY FISCAL_YEAR(CloseDate)'
  );
  expect(grouped.records.map(({ values }) => Object.values(values))).toEqual([[year, ids.length]]);
  store.close();
});

it('refuses what is no month', () => {
  expect(() => builtOrg({}, settings('endingMonth', 'Smarch'))).toThrow("'Smarch' is no month");
});
