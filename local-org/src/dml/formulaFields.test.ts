/**
 * Formula fields as queries see them: computed on read, selected, filtered, sorted and grouped.
 * Source: Salesforce Help, "Build a Formula Field"; SOQL and SOSL Reference, "Field Types" (formula fields).
 */
import { builtOrg, type BuiltOrg, detailOf, formula, lookup, number, picklist, text } from '../../test/builtOrg.ts';
import { created, update } from './testSave.ts';
import { ask, column, plain } from '../soql/testOrg.ts';

describe('formula fields', () => {
  let org: BuiltOrg;
  let orderId: string;

  beforeAll(() => {
    org = builtOrg({
      Order__c: {
        fields: {
          Account__c: lookup('Account', 'Orders'),
          Due__c: { type: 'Date' },
          Stage__c: picklist('Open', 'Won'),
          Discount__c: { type: 'Percent', precision: 5, scale: 2 },
          Is_Late__c: formula('Checkbox', 'Due__c < TODAY()'),
          Customer__c: formula('Text', 'UPPER(Account__r.Name)'),
          Owner_Alias__c: formula('Text', 'Owner:User.Alias'),
          Mine__c: formula('Checkbox', '$User.Id = OwnerId'),
          Half__c: formula('Percent', 'Discount__c / 2'),
          Due_Next__c: formula('Date', 'Due__c + 1')
        }
      },
      Line__c: {
        fields: {
          Order__c: detailOf('Order__c', 'Lines'),
          Quantity__c: number,
          Price__c: number,
          Total__c: formula('Currency', 'Quantity__c * Price__c'),
          Unit__c: formula('Currency', 'Total__c / Quantity__c', { formulaTreatBlanksAs: 'BlankAsBlank' }),
          Label__c: formula('Text', 'Order__r.Customer__c & "/" & TEXT(Total__c)'),
          Note__c: text
        }
      }
    });
    const account = created(org.admin, 'Account', { Name: 'Gärtner' });
    orderId = created(org.admin, 'Order__c', {
      Name: 'One',
      Account__c: account,
      Due__c: '2026-02-12',
      Discount__c: 10
    });
    created(org.admin, 'Order__c', { Name: 'Two', Due__c: '2026-02-14' });
    created(org.admin, 'Line__c', { Name: 'a', Order__c: orderId, Quantity__c: 2, Price__c: 1.1 });
    created(org.admin, 'Line__c', { Name: 'b', Order__c: orderId, Quantity__c: 3, Price__c: 10 });
    created(org.admin, 'Line__c', { Name: 'c', Order__c: orderId, Quantity__c: 0, Price__c: 5 });
  });
  afterAll(() => org.store.close());

  it('answer with the type of their result', () => {
    const fields = 'Name, Is_Late__c, Customer__c, Owner_Alias__c, Mine__c, Half__c, Due_Next__c';
    expect(plain(ask(org.admin, `SELECT ${fields} FROM Order__c ORDER BY Name`))).toEqual([
      {
        Name: 'One',
        Is_Late__c: true,
        Customer__c: 'GÄRTNER',
        Owner_Alias__c: 'admin',
        Mine__c: true,
        Half__c: 5,
        Due_Next__c: '2026-02-13'
      },
      {
        Name: 'Two',
        Is_Late__c: false,
        Customer__c: null,
        Owner_Alias__c: 'admin',
        Mine__c: true,
        Half__c: 0,
        Due_Next__c: '2026-02-15'
      }
    ]);
  });

  it('build on other formulas, also of a parent', () => {
    expect(column(org.admin, "SELECT Label__c FROM Line__c WHERE Name = 'a'")).toEqual(['GÄRTNER/2.2']);
    expect(column(org.admin, 'SELECT Order__r.Is_Late__c FROM Line__c LIMIT 1')).toEqual([
      expect.objectContaining({ values: { Is_Late__c: true } })
    ]);
  });

  it('filter, sort and are summed', () => {
    expect(column(org.admin, 'SELECT Name FROM Line__c WHERE Total__c > 2 ORDER BY Total__c DESC')).toEqual(['b', 'a']);
    expect(column(org.admin, "SELECT Name FROM Order__c WHERE Customer__c = 'gärtner'")).toEqual(['One']);
    expect(column(org.admin, 'SELECT Name FROM Order__c WHERE Is_Late__c = true')).toEqual(['One']);
    expect(column(org.admin, 'SELECT SUM(Total__c) FROM Line__c WHERE Order__r.Is_Late__c = true')).toEqual([32.2]);
    expect(
      column(org.admin, 'SELECT Name FROM Order__c WHERE Id IN (SELECT Order__c FROM Line__c WHERE Total__c = 30)')
    ).toEqual(['One']);
    expect(
      plain(
        ask(org.admin, "SELECT (SELECT Total__c FROM Lines__r WHERE Total__c > 2) FROM Order__c WHERE Name = 'One'")
      )
    ).toEqual([{ Lines__r: [{ Total__c: 2.2 }, { Total__c: 30 }] }]);
  });

  it('are nothing where they cannot be computed', () => {
    expect(column(org.admin, "SELECT Unit__c FROM Line__c WHERE Name = 'c'")).toEqual([null]);
  });

  it('follow the change of what they read', () => {
    update(org.admin, 'Order__c', { Id: orderId, Due__c: '2027-01-01' });
    expect(column(org.admin, "SELECT Is_Late__c FROM Order__c WHERE Name = 'One'")).toEqual([false]);
  });
});
