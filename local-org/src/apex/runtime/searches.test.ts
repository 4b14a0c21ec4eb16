/**
 * SOSL in Apex. Source: Apex Developer Guide, "SOQL and SOSL Queries", "Adding SOSL Queries to Unit Tests"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_SOSL.htm); Apex Reference, "Search
 * Class", "Test Class" (setFixedSearchResults).
 */
import { apexCases } from '../../../test/apex-cases.ts';
import { openApexOrg } from '../../../test/apex-org.ts';

const CASES = {
  'a search of a test finds nothing by itself': `
    insert new Account(Name = 'Elm');
    List<List<SObject>> found = [FIND 'Elm' IN ALL FIELDS RETURNING Account(Name), Contact];
    Assert.areEqual(2, found.size());
    Assert.areEqual(0, found[0].size());`,
  'it finds what the test says, by object, with the conditions of each': `
    Account elm = new Account(Name = 'Elm', Industry = 'Energy');
    Account oak = new Account(Name = 'Oak', Industry = 'Banking');
    Contact ann = new Contact(LastName = 'Ann');
    insert new List<SObject>{ elm, oak, ann };
    Test.setFixedSearchResults(new List<Id>{ elm.Id, oak.Id, ann.Id });
    String term = 'anything';
    String industry = 'Energy';
    List<List<SObject>> found = [FIND :term IN NAME FIELDS
      RETURNING Contact(LastName), Account(Name WHERE Industry = :industry)];
    Assert.areEqual('Ann', ((Contact) found[0][0]).LastName);
    Assert.areEqual(1, found[1].size());
    Assert.areEqual('Elm', ((List<Account>) found[1])[0].Name);
    Assert.areEqual(1, Limits.getSoslQueries());`,
  'a dynamic search has the same answers, with braces or quotes': `
    Account elm = new Account(Name = 'Elm');
    insert elm;
    Test.setFixedSearchResults(new List<Id>{ elm.Id });
    Assert.areEqual(1, Search.query('FIND {elm} RETURNING Account(Id)')[0].size());
    Assert.areEqual(1, Search.query('FIND \\'elm\\' RETURNING Account(Id)', AccessLevel.USER_MODE)[0].size());`,
  'what is wrong with it is a SearchException': `
    for (String bad : new List<String>{ 'FIND {elm', 'FIND {e}', 'FIND {elm} RETURNING Account(Foo__c)' }) {
      try { Search.query(bad); Assert.fail(bad); } catch (SearchException e) { Assert.isNotNull(e.getMessage()); }
    }`,
  'in user mode a closed object is refused': `
    Profile profile = [SELECT Id FROM Profile WHERE Name = 'Minimum Access - Salesforce'];
    User low = new User(ProfileId = profile.Id, LastName = 'Low', Alias = 'low', Email = 'low@example.test',
      Username = 'low@search.test', TimeZoneSidKey = 'GMT', LocaleSidKey = 'en_US', LanguageLocaleKey = 'en_US',
      EmailEncodingKey = 'UTF-8');
    insert low;
    System.runAs(low) {
      Search.query('FIND {elm} RETURNING Account(Id)');
      try { Search.query('FIND {elm} RETURNING Account(Id)', AccessLevel.USER_MODE); Assert.fail('found'); }
      catch (SearchException e) { Assert.isTrue(e.getMessage().contains('Account'), e.getMessage()); }
      try { Search.query('FIND {elm} RETURNING Account(Id) WITH USER_MODE'); Assert.fail('found'); }
      catch (SearchException e) { Assert.isTrue(e.getMessage().contains('Account'), e.getMessage()); }
    }`
} as const;

const messageOf = apexCases(CASES);

describe('SOSL in Apex', () => {
  it.each(Object.keys(CASES))('%s', (name) => {
    expect(messageOf(name)).toBeNull();
  });

  it('searches records where no test runs', () => {
    const { apex, context } = openApexOrg([]);
    const source = `insert new Account(Name = 'Elm Street');
      List<List<SObject>> found = [FIND 'elm' RETURNING Account(Name)];
      if (found[0].size() != 1) throw new IllegalArgumentException('' + found);`;
    expect(apex.executeAnonymous(context, source)).toMatchObject({ success: true, exceptionMessage: null });
  });

  it('names a clause that the local org lacks', () => {
    const { apex, context } = openApexOrg([]);
    const result = apex.executeAnonymous(context, "Search.query('FIND {elm} WITH SNIPPET');");
    expect(result.exceptionMessage).toContain('WITH SNIPPET in SOSL');
  });
});
