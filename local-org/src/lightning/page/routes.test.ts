import {
  addressOf,
  decodeDefaultFieldValues,
  encodeDefaultFieldValues,
  pageReferenceOf,
  parseRoute
} from './routes.ts';

const ID = '006000000000001AAA';

describe('addresses', () => {
  it.each([
    ['/lightning/page/home', { kind: 'home' }],
    ['/lightning/o/Account/list', { kind: 'list', object: 'Account', filter: null }],
    ['/lightning/o/Account/list?filterName=Mine', { kind: 'list', object: 'Account', filter: 'Mine' }],
    ['/lightning/o/Vendor__c/home', { kind: 'list', object: 'Vendor__c', filter: null }],
    ['/lightning/o/Account/new', { kind: 'new', object: 'Account', defaults: {} }],
    [`/lightning/r/Opportunity/${ID}/view`, { kind: 'record', object: 'Opportunity', id: ID, edit: false }],
    [`/lightning/r/${ID}/view`, { kind: 'record', object: null, id: ID, edit: false }],
    [`/lightning/r/Opportunity/${ID}/edit`, { kind: 'record', object: 'Opportunity', id: ID, edit: true }],
    [
      `/lightning/r/Opportunity/${ID}/related/Quotes/view`,
      { kind: 'related', object: 'Opportunity', id: ID, relationship: 'Quotes' }
    ],
    [`/lightning/r/${ID}/related/Beds__r/view`, { kind: 'related', object: null, id: ID, relationship: 'Beds__r' }],
    ['/lightning/n/Deal_Board', { kind: 'tab', tab: 'Deal_Board' }],
    ['/lightning/cmp/c__plan?c__day=2', { kind: 'component', component: 'c__plan' }]
  ])('%s leads to its page', (address, route) => {
    expect(parseRoute(address)).toEqual(route);
  });

  it.each([
    '/lightning',
    '/lightning/page/other',
    '/lightning/o/Account',
    '/lightning/o/Account/print',
    '/lightning/r/Opportunity/short/view',
    `/lightning/r/Opportunity/${ID}/related/Quotes`,
    `/lightning/r/Opportunity/${ID}/related/Quotes/edit`,
    '/lightning/r/Opportunity/short/related/Quotes/view',
    `/lightning/r/Opportunity/${ID}/other/Quotes/view`,
    '/other/page/home'
  ])('%s is no page', (address) => {
    expect(parseRoute(address)).toEqual({ kind: 'unknown' });
  });

  it('gives a new record its default field values', () => {
    const values = encodeDefaultFieldValues({ Name: 'Racks, 42 U', Quantity__c: 3 });
    expect(decodeDefaultFieldValues(values)).toEqual({ Name: 'Racks, 42 U', Quantity__c: '3' });
    const address = `/lightning/o/Account/new?${new URLSearchParams({ defaultFieldValues: values })}`;
    expect(parseRoute(address)).toMatchObject({ kind: 'new', defaults: { Name: 'Racks, 42 U' } });
  });
});

describe('page references', () => {
  it.each([
    ['/lightning/page/home'],
    ['/lightning/o/Account/list?filterName=Mine'],
    ['/lightning/o/Account/new'],
    [`/lightning/r/Opportunity/${ID}/view`],
    [`/lightning/r/Opportunity/${ID}/related/Quotes/view`],
    [`/lightning/r/${ID}/related/Quotes/view`],
    ['/lightning/n/Deal_Board'],
    ['/lightning/cmp/c__plan?c__day=2']
  ])('%s comes back from its own page reference', (address) => {
    expect(addressOf(pageReferenceOf(address))).toBe(address);
  });

  it('takes a record page without its object', () => {
    const reference = { type: 'standard__recordPage', attributes: { recordId: ID, actionName: 'view' } };
    expect(addressOf(reference)).toBe(`/lightning/r/${ID}/view`);
  });

  // https://developer.salesforce.com/docs/platform/lwc/guide/reference-page-reference-type
  it('leads to an app at a page of it', () => {
    const pageRef = { type: 'standard__navItemPage', attributes: { apiName: 'Deal_Board' } };
    const app = { type: 'standard__app', attributes: { appTarget: 'c__Deals' } };
    expect(addressOf({ ...app, attributes: { ...app.attributes, pageRef } })).toBe('/lightning/n/Deal_Board');
    expect(addressOf(app)).toBe('/lightning/page/home');
  });

  it('leads to a related list of a record', () => {
    const attributes = {
      recordId: ID,
      objectApiName: 'Opportunity',
      relationshipApiName: 'OpportunityLineItems',
      actionName: 'view'
    };
    expect(addressOf({ type: 'standard__recordRelationshipPage', attributes })).toBe(
      `/lightning/r/Opportunity/${ID}/related/OpportunityLineItems/view`
    );
  });

  it('keeps the state as the query', () => {
    const reference = {
      type: 'standard__navItemPage',
      attributes: { apiName: 'Board' },
      state: { c__period: 'Q1', c__x: null }
    };
    expect(addressOf(reference)).toBe('/lightning/n/Board?c__period=Q1');
  });

  it('names what it does not support', () => {
    expect(() => addressOf({ type: 'standard__knowledgeArticlePage' })).toThrow('standard__knowledgeArticlePage');
    expect(() => addressOf({ type: 'standard__namedPage', attributes: { pageName: 'chatter' } })).toThrow('chatter');
  });
});
