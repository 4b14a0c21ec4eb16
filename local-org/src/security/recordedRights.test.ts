/**
 * Permission sets that records make hold for whoever has them, as tests of published apps make theirs.
 * Source: Object Reference, "PermissionSet", "ObjectPermissions"
 * (https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_objectpermissions.htm),
 * "FieldPermissions", "SetupEntityAccess"; Apex Developer Guide, "Using the runAs Method".
 */
import { apexCases } from '../../test/apex-cases.ts';

const SET_UP = `
  static User minimum() {
    Profile profile = [SELECT Id FROM Profile WHERE Name = 'Minimum Access - Salesforce'];
    User made = new User(ProfileId = profile.Id, LastName = 'Low', Alias = 'low', Email = 'low@example.test',
      Username = 'low@example.test', TimeZoneSidKey = 'GMT', LocaleSidKey = 'en_US', LanguageLocaleKey = 'en_US',
      EmailEncodingKey = 'UTF-8');
    insert made;
    return made;
  }
  static PermissionSet given(User user) {
    PermissionSet made = new PermissionSet(Name = 'Made', Label = 'Made');
    insert made;
    insert new PermissionSetAssignment(AssigneeId = user.Id, PermissionSetId = made.Id);
    return made;
  }
  static String refusal(SObject row) {
    try { insert row; } catch (DmlException e) { return e.getDmlMessage(0); }
    return null;
  }`;

const CASES = {
  'what an object permission gives can be done, and no more': `
    User low = minimum();
    PermissionSet made = given(low);
    System.runAs(low) { Assert.isFalse(Account.SObjectType.getDescribe().isAccessible()); }
    insert new ObjectPermissions(ParentId = made.Id, SobjectType = 'Account', PermissionsRead = true, PermissionsCreate = true);
    System.runAs(low) {
      insert as user new Account(Name = 'mine');
      Assert.areEqual(1, [SELECT COUNT() FROM Account WITH USER_MODE]);
      Assert.isFalse(Account.SObjectType.getDescribe().isUpdateable());
      Assert.isFalse(Contact.SObjectType.getDescribe().isAccessible());
    }
    delete [SELECT Id FROM ObjectPermissions WHERE ParentId = :made.Id];
    System.runAs(low) { Assert.isFalse(Account.SObjectType.getDescribe().isAccessible(), 'taken away again'); }`,
  'a field permission opens one custom field': `
    User low = minimum();
    PermissionSet made = given(low);
    insert new ObjectPermissions(ParentId = made.Id, SobjectType = 'crate__c', PermissionsRead = true, PermissionsEdit = true);
    System.runAs(low) { Assert.isFalse(Crate__c.Note__c.getDescribe().isAccessible()); }
    insert new FieldPermissions(ParentId = made.Id, SobjectType = 'Crate__c', Field = 'Crate__c.note__c',
      PermissionsRead = true);
    System.runAs(low) {
      Assert.isTrue(Crate__c.Note__c.getDescribe().isAccessible());
      Assert.isFalse(Crate__c.Note__c.getDescribe().isUpdateable());
    }`,
  'a custom permission is given by its Id': `
    User low = minimum();
    PermissionSet made = given(low);
    System.runAs(low) { Assert.isFalse(FeatureManagement.checkPermission('Open_Crates')); }
    insert new SetupEntityAccess(ParentId = made.Id,
      SetupEntityId = [SELECT Id FROM CustomPermission WHERE DeveloperName = 'Open_Crates'].Id);
    System.runAs(low) { Assert.isTrue(FeatureManagement.checkPermission('Open_Crates')); }`,
  // Apex Developer Guide, "Set an Access Mode for Database Operations"; Apex Reference, QueryException.
  'without the object every statement in user mode ends, and a partial save says so row by row': `
    User low = minimum();
    Account kept = new Account(Name = 'kept');
    insert kept;
    System.runAs(low) {
      Integer refused = 0;
      try { insert as user new Account(Name = 'mine'); } catch (SecurityException e) { refused++; }
      try { update as user kept; } catch (SecurityException e) { refused++; }
      try { upsert as user kept; } catch (SecurityException e) { refused++; }
      try { delete as user kept; } catch (SecurityException e) { refused++; }
      try { Database.insert(new List<Account>{ new Account(Name = 'mine') }, AccessLevel.USER_MODE); }
      catch (SecurityException e) {
        refused++;
        Assert.areEqual('Access to entity \\'Account\\' denied', e.getMessage());
      }
      Assert.areEqual(5, refused);
      Assert.isFalse(Database.insert(new Account(Name = 'mine'), false, AccessLevel.USER_MODE).isSuccess());
      insert as system new Account(Name = 'system');
    }
    Assert.areEqual(2, [SELECT COUNT() FROM Account]);`,
  'a query in user mode tells all fields that are closed, by object': `
    User low = minimum();
    PermissionSet made = given(low);
    insert new ObjectPermissions(ParentId = made.Id, SobjectType = 'Account', PermissionsRead = true);
    System.runAs(low) {
      try {
        List<Account> rows = [SELECT Id, Name, Industry, Owner.Name FROM Account WHERE AnnualRevenue > 1 WITH USER_MODE];
        Assert.fail('No exception for ' + rows);
      } catch (QueryException e) {
        Assert.areEqual(new Set<String>{ 'Industry', 'AnnualRevenue' }, e.getInaccessibleFields().get('Account'));
      }
      try {
        List<Contact> rows = [SELECT Id, LastName FROM Contact WITH USER_MODE];
        Assert.fail('No exception for ' + rows);
      } catch (QueryException e) {
        Assert.isTrue(e.getInaccessibleFields().get('Contact').contains('LastName'));
      }
      try {
        List<SObject> rows = Database.query('SELECT Nothing__c FROM Account');
        Assert.fail('No exception for ' + rows);
      } catch (QueryException e) {
        Assert.isNull(e.getInaccessibleFields());
      }
    }`,
  'the right to view all data is a field of the set': `
    User low = minimum();
    PermissionSet made = given(low);
    made.PermissionsViewAllData = true;
    update made;
    insert new Account(Name = 'other');
    System.runAs(low) { Assert.areEqual(1, [SELECT COUNT() FROM Account WITH USER_MODE]); }`,
  'rights that lack what they need, and names that are none, are refused': `
    PermissionSet made = new PermissionSet(Name = 'Made', Label = 'Made');
    insert made;
    Assert.areEqual('Permission Edit<Account> depends on permission(s): Read<Account>',
      refusal(new ObjectPermissions(ParentId = made.Id, SobjectType = 'Account', PermissionsEdit = true)));
    Assert.areEqual('Sobject Type Name: bad value for restricted picklist field: User',
      refusal(new ObjectPermissions(ParentId = made.Id, SobjectType = 'User', PermissionsRead = true)));
    Assert.areEqual('Field Name: bad value for restricted picklist field: Account.Name',
      refusal(new FieldPermissions(ParentId = made.Id, SobjectType = 'Account', Field = 'Account.Name', PermissionsRead = true)));
    Assert.isNotNull(refusal(new FieldPermissions(ParentId = made.Id, SobjectType = 'Account', Field = 'Account.Site',
      PermissionsEdit = true)));`,
  'the set of a profile is not changed': `
    PermissionSet owned = [SELECT Id FROM PermissionSet WHERE IsOwnedByProfile = true LIMIT 1];
    owned.Label = 'x';
    try { update owned; Assert.fail('changed'); } catch (DmlException e) { Assert.areEqual('Id', e.getDmlFieldNames(0)[0]); }`,
  'what profiles and sets of the project give is found by query, too': `
    PermissionSet low = [SELECT Id FROM PermissionSet WHERE Profile.Name = 'Minimum Access - Salesforce' AND Id NOT IN
      (SELECT ParentId FROM ObjectPermissions WHERE SobjectType = 'Account' AND PermissionsRead = true)];
    ObjectPermissions all = [SELECT PermissionsModifyAllRecords FROM ObjectPermissions WHERE SobjectType = 'Account'
      AND Parent.Profile.Name = 'System Administrator'];
    Assert.isTrue(all.PermissionsModifyAllRecords);
    FieldPermissions field = [SELECT PermissionsRead, PermissionsEdit FROM FieldPermissions
      WHERE Field = 'Account.Site' AND Parent.Profile.Name = 'Standard User'];
    Assert.isTrue(field.PermissionsRead && field.PermissionsEdit);
    Assert.areEqual(0, [SELECT COUNT() FROM FieldPermissions WHERE Field = 'Account.Name']);`
} as const;

const messageOf = apexCases(CASES, SET_UP);

describe('rights that records give', () => {
  it.each(Object.keys(CASES))('%s', (name) => {
    expect(messageOf(name)).toBeNull();
  });
});
