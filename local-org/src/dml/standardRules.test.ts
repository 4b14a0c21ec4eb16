import { ask, column, plain, testOrg } from '../soql/testOrg.ts';
import type { TestOrg } from '../soql/testOrg.ts';
import { created, insert, outcome, records, run, update, watching } from './testSave.ts';
import type { Values } from './testSave.ts';

let org: TestOrg;
let standardBook: string;

beforeEach(() => {
  org = testOrg();
  standardBook = String(column(org.admin, 'SELECT Id FROM Pricebook2 WHERE IsStandard = true')[0]);
});

afterEach(() => org.store.close());

const deal = (values: Values = {}) =>
  created(org.admin, 'Opportunity', { Name: 'Deal', StageName: 'Prospecting', CloseDate: '2026-05-31', ...values });
const opportunity = (id: string, fields: string) =>
  plain(ask(org.admin, `SELECT ${fields} FROM Opportunity WHERE Id = '${id}'`))[0];

describe('names of people', () => {
  it('are first and last name', () => {
    const id = created(org.admin, 'Contact', { FirstName: 'Ada', LastName: 'Moss' });
    expect(column(org.admin, 'SELECT Name FROM Contact')).toEqual(['Ada Moss']);
    update(org.admin, 'Contact', { Id: id, FirstName: null });
    expect(column(org.admin, 'SELECT Name FROM Contact')).toEqual(['Moss']);
  });
});

// Object Reference, "StatusCode": CANNOT_DISABLE_LAST_ADMIN
describe('the last administrator', () => {
  const LAST = 'CANNOT_DISABLE_LAST_ADMIN: The organization must have at least one active administrator user';

  it.each<[string, () => Values]>([
    ['is deactivated', () => ({ IsActive: false })],
    [
      'gets another profile',
      () => ({ ProfileId: String(column(org.admin, "SELECT Id FROM Profile WHERE Name = 'Standard User'")[0]) })
    ]
  ])('is kept when the user %s', (_change, values) => {
    expect(outcome(update(org.admin, 'User', { Id: org.admin.access.userId, ...values() }))).toBe(LAST);
    expect(column(org.admin, `SELECT IsActive FROM User WHERE Id = '${org.admin.access.userId}'`)).toEqual([true]);
  });
});

// Object Reference, "Opportunity": StageName, Probability, ForecastCategoryName, IsClosed, IsWon, ExpectedRevenue, Fiscal.
describe('an opportunity', () => {
  const FIELDS = 'Probability, ForecastCategory, ForecastCategoryName, IsClosed, IsWon';

  it('takes probability and forecast category from its stage', () => {
    const id = deal({ StageName: 'Value Proposition' });
    expect(opportunity(id, FIELDS)).toEqual({
      Probability: 50,
      ForecastCategory: 'Pipeline',
      ForecastCategoryName: 'Pipeline',
      IsClosed: false,
      IsWon: false
    });
    update(org.admin, 'Opportunity', { Id: id, StageName: 'Closed Won' });
    expect(opportunity(id, FIELDS)).toEqual({
      Probability: 100,
      ForecastCategory: 'Closed',
      ForecastCategoryName: 'Closed',
      IsClosed: true,
      IsWon: true
    });
    update(org.admin, 'Opportunity', { Id: id, StageName: 'Closed Lost' });
    expect(opportunity(id, FIELDS)).toEqual({
      Probability: 0,
      ForecastCategory: 'Omitted',
      ForecastCategoryName: 'Omitted',
      IsClosed: true,
      IsWon: false
    });
  });

  it('keeps what the save sets itself', () => {
    const id = deal({ Probability: 35, ForecastCategoryName: 'Commit' });
    expect(opportunity(id, 'Probability, ForecastCategory')).toEqual({ Probability: 35, ForecastCategory: 'Forecast' });
    update(org.admin, 'Opportunity', { Id: id, StageName: 'Qualification', Probability: 36 });
    expect(opportunity(id, 'Probability')).toEqual({ Probability: 36 });
    update(org.admin, 'Opportunity', { Id: id, NextStep: 'call' });
    expect(opportunity(id, 'Probability')).toEqual({ Probability: 36 });
  });

  it('has a fiscal period and expected revenue', () => {
    const id = deal({ Amount: 1000.5, Probability: 10 });
    expect(opportunity(id, 'FiscalYear, FiscalQuarter, Fiscal, ExpectedRevenue')).toEqual({
      FiscalYear: 2026,
      FiscalQuarter: 2,
      Fiscal: '2026 2',
      ExpectedRevenue: 100.05
    });
  });
});

// Object Reference, "PricebookEntry".
describe('a price', () => {
  it('carries name and code of its product', () => {
    const product = created(org.admin, 'Product2', { Name: 'Rake', ProductCode: 'R-1' });
    created(org.admin, 'PricebookEntry', {
      Product2Id: product,
      Pricebook2Id: standardBook,
      UnitPrice: 5,
      IsActive: true
    });
    update(org.admin, 'Product2', { Id: product, Name: 'Big rake' });
    expect(plain(ask(org.admin, 'SELECT Name, ProductCode FROM PricebookEntry'))).toEqual([
      { Name: 'Big rake', ProductCode: 'R-1' }
    ]);
  });

  it('needs a standard price first, and stands once in a price book', () => {
    const product = created(org.admin, 'Product2', { Name: 'Rake' });
    const book = created(org.admin, 'Pricebook2', { Name: 'Partners', IsActive: true });
    const price = (Pricebook2Id: string, values: Values = { UnitPrice: 4 }) =>
      outcome(insert(org.admin, 'PricebookEntry', { Product2Id: product, Pricebook2Id, IsActive: true, ...values }));
    expect(price(book)).toBe('STANDARD_PRICE_NOT_DEFINED: No standard price defined for this product');
    expect(price(standardBook, { UnitPrice: 5 })).toBe('saved');
    expect(price(book, { UseStandardPrice: true })).toBe('saved');
    expect(price(book)).toBe('DUPLICATE_VALUE: This price definition already exists in this price book');
    expect(column(org.admin, 'SELECT UnitPrice FROM PricebookEntry')).toEqual([5, 5]);
  });
});

// Object Reference, "OpportunityLineItem".
describe('opportunity products', () => {
  let rake: string;
  let entry: string;

  beforeEach(() => {
    rake = created(org.admin, 'Product2', { Name: 'Rake', ProductCode: 'R-1' });
    entry = created(org.admin, 'PricebookEntry', {
      Product2Id: rake,
      Pricebook2Id: standardBook,
      UnitPrice: 19.99,
      IsActive: true
    });
  });

  const line = (OpportunityId: string, values: Values) =>
    insert(org.admin, 'OpportunityLineItem', { OpportunityId, Quantity: 3, ...values });
  const lines = (fields: string) =>
    plain(ask(org.admin, `SELECT ${fields} FROM OpportunityLineItem ORDER BY CreatedDate, Id`));

  it('take product, code, name and list price from the price book entry', () => {
    expect(outcome(line(deal(), { PricebookEntryId: entry }))).toBe('saved');
    expect(lines('Product2Id, ProductCode, Name, ListPrice, UnitPrice, Subtotal, TotalPrice')).toEqual([
      {
        Product2Id: rake,
        ProductCode: 'R-1',
        Name: 'Deal Rake',
        ListPrice: 19.99,
        UnitPrice: 19.99,
        Subtotal: 59.97,
        TotalPrice: 59.97
      }
    ]);
  });

  it('find the entry of a product in the price book of the opportunity', () => {
    const book = created(org.admin, 'Pricebook2', { Name: 'Partners', IsActive: true });
    const partners = created(org.admin, 'PricebookEntry', {
      Product2Id: rake,
      Pricebook2Id: book,
      UnitPrice: 15,
      IsActive: true
    });
    expect(outcome(line(deal({ Pricebook2Id: book }), { Product2Id: rake }))).toBe('saved');
    expect(lines('PricebookEntryId, UnitPrice')).toEqual([{ PricebookEntryId: partners, UnitPrice: 15 }]);
  });

  it('compute the total after the discount, or the sales price from a total', () => {
    const id = deal();
    line(id, { PricebookEntryId: entry, UnitPrice: 10, Discount: 12.5 });
    line(id, { PricebookEntryId: entry, TotalPrice: 45 });
    expect(lines('UnitPrice, TotalPrice')).toEqual([
      { UnitPrice: 10, TotalPrice: 26.25 },
      { UnitPrice: 15, TotalPrice: 45 }
    ]);
  });

  it('follow a change of quantity', () => {
    const id = line(deal(), { PricebookEntryId: entry, UnitPrice: 10 }).id;
    update(org.admin, 'OpportunityLineItem', { Id: id, Quantity: 5 });
    expect(lines('UnitPrice, TotalPrice')).toEqual([{ UnitPrice: 10, TotalPrice: 50 }]);
  });

  it('sum up on the opportunity without running its triggers', () => {
    const id = deal({ Amount: 7, Probability: 50 });
    const hooks = watching();
    const list = records(
      'OpportunityLineItem',
      ...[10, 20.5].map((UnitPrice) => ({ OpportunityId: id, PricebookEntryId: entry, Quantity: 2, UnitPrice }))
    );
    const results = run(org.admin, 'insert', list, { hooks });
    expect(hooks.events).toEqual(['before insert OpportunityLineItem 2', 'after insert OpportunityLineItem 2']);
    const fields = 'Amount, TotalOpportunityQuantity, HasOpportunityLineItem, Pricebook2Id, ExpectedRevenue';
    expect(opportunity(id, fields)).toEqual({
      Amount: 61,
      TotalOpportunityQuantity: 4,
      HasOpportunityLineItem: true,
      Pricebook2Id: standardBook,
      ExpectedRevenue: 30.5
    });
    update(org.admin, 'Opportunity', { Id: id, Amount: 1, NextStep: 'call' });
    expect(opportunity(id, 'Amount, NextStep')).toEqual({ Amount: 61, NextStep: 'call' });
    run(org.admin, 'delete', records('OpportunityLineItem', { Id: results[0]?.id ?? null }));
    expect(opportunity(id, 'Amount, HasOpportunityLineItem')).toEqual({ Amount: 41, HasOpportunityLineItem: true });
    run(org.admin, 'delete', records('OpportunityLineItem', { Id: results[1]?.id ?? null }));
    expect(opportunity(id, 'HasOpportunityLineItem')).toEqual({ HasOpportunityLineItem: false });
  });

  it('are refused when they do not fit the opportunity', () => {
    const book = created(org.admin, 'Pricebook2', { Name: 'Partners', IsActive: true });
    const elsewhere = deal({ Pricebook2Id: book });
    expect(outcome(line(elsewhere, { PricebookEntryId: entry }))).toBe(
      'FIELD_INTEGRITY_EXCEPTION: field integrity exception: PricebookEntryId (pricebook entry is in a different pricebook than the one assigned to the opportunity)'
    );
    expect(outcome(line(elsewhere, { Product2Id: rake }))).toMatch(
      /^FIELD_INTEGRITY_EXCEPTION: .*no price in the price book/
    );
    expect(outcome(line(deal(), {}))).toMatch(/^FIELD_INTEGRITY_EXCEPTION/);
    expect(outcome(insert(org.admin, 'OpportunityLineItem', { PricebookEntryId: entry, Quantity: 1 }))).toBe(
      'REQUIRED_FIELD_MISSING: Required fields are missing: [OpportunityId]'
    );
    const used = deal();
    line(used, { PricebookEntryId: entry });
    expect(outcome(update(org.admin, 'Opportunity', { Id: used, Pricebook2Id: book }))).toMatch(
      /^FIELD_INTEGRITY_EXCEPTION/
    );
  });
});
