/**
 * JSON piece by piece, describes, clones, field sets, ciphers, addresses.
 * Source: Apex Reference, "JSONGenerator Class", "JSONParser Class", "DescribeFieldResult Class", "SObject Class",
 * "Crypto Class", "URL Class", "UUID Class", "Type Class", "Database Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_ref_guide.htm).
 */
import { createCipheriv } from 'node:crypto';
import { apexCases } from '../../../test/apex-cases.ts';
import { openApexOrg } from '../../../test/apex-org.ts';

const CASES = {
  'JSON is generated piece by piece': `
    JSONGenerator gen = JSON.createGenerator(false);
    gen.writeStartObject();
    gen.writeStringField('name', 'a"b'); gen.writeNumberField('count', 3); gen.writeNumberField('price', 1.50);
    gen.writeBooleanField('open', true); gen.writeNullField('none'); gen.writeDateField('day', Date.newInstance(2026, 2, 13));
    gen.writeFieldName('rows'); gen.writeStartArray(); gen.writeNumber(1); gen.writeString('x'); gen.writeEndArray();
    gen.writeObjectField('map', new Map<String, Integer>{ 'k' => 1 });
    gen.writeEndObject();
    Assert.areEqual('{"name":"a\\\\"b","count":3,"price":1.50,"open":true,"none":null,"day":"2026-02-13","rows":[1,"x"],"map":{"k":1}}', gen.getAsString());
    Assert.isTrue(gen.isClosed());`,
  'a value of an object needs its name': `
    JSONGenerator gen = JSON.createGenerator(true);
    gen.writeStartObject();
    try { gen.writeNumber(1); Assert.fail('written'); } catch (JSONException e) { Assert.isNotNull(e); }`,
  'JSON is read token by token': `
    JSONParser parser = JSON.createParser('{"total":2,"rows":[{"n":1.5},{"n":null}],"ok":true}');
    List<String> seen = new List<String>();
    while (parser.nextToken() != null) seen.add(parser.getCurrentToken().name() + ' ' + parser.getText());
    Assert.areEqual('START_OBJECT {,FIELD_NAME total,VALUE_NUMBER_INT 2,FIELD_NAME rows,START_ARRAY [,START_OBJECT {,FIELD_NAME n,VALUE_NUMBER_FLOAT 1.5,END_OBJECT },START_OBJECT {,FIELD_NAME n,VALUE_NULL null,END_OBJECT },END_ARRAY ],FIELD_NAME ok,VALUE_TRUE true,END_OBJECT }', String.join(seen, ','));`,
  'a parser reads values as types, and skips': `
    JSONParser parser = JSON.createParser('{"skip":{"a":[1,{}]},"row":{"item":"x","count":2},"last":7}');
    parser.nextToken(); parser.nextToken(); parser.nextToken();
    parser.skipChildren();
    Assert.areEqual(JSONToken.END_OBJECT, parser.getCurrentToken());
    parser.nextValue();
    Assert.areEqual('row', parser.getCurrentName());
    Row row = (Row) parser.readValueAs(Row.class);
    Assert.areEqual('x', row.item);
    Assert.areEqual(2, row.count);
    parser.nextValue();
    Assert.areEqual(7, parser.getIntegerValue());
    try { parser.getBooleanValue(); Assert.fail('read'); } catch (JSONException e) { Assert.isNotNull(e); }`,
  'fields are described by method and property': `
    Schema.DescribeFieldResult field = Account.Name.getDescribe();
    Assert.isTrue(field.isSortable()); Assert.isTrue(field.Filterable); Assert.areEqual('Name', field.Name);
    Assert.areEqual(Schema.SoapType.STRING, field.getSoapType());
    Assert.isFalse(Account.Description.getDescribe().isFilterable());
    Assert.areEqual(Account.SObjectType, field.getSObjectType());
    Schema.DescribeSObjectResult found = Account.SObjectType.getDescribe();
    Assert.areEqual('Account', found.Name); Assert.isTrue(found.isQueryable()); Assert.isFalse(found.Custom);`,
  'a clone knows what it was made of': `
    Account source = new Account(Name = 'x'); insert source;
    Account copy = source.clone();
    Assert.isTrue(copy.isClone()); Assert.isFalse(source.isClone());
    Assert.areEqual(source.Id, copy.getCloneSourceId());
    Assert.isNull(copy.Id);`,
  'an error may be set on a field by name, escaped or not': `
    Account row = new Account();
    row.addError('Name', 'bad', false);
    row.addError(Account.Name, 'worse');
    Assert.areEqual(2, row.getErrors().size());
    Assert.areEqual(new List<String>{ 'Name' }, row.getErrors()[0].getFields());`,
  'a type says what may be assigned to it': `
    Assert.isTrue(Exception.class.isAssignableFrom(DmlException.class));
    Assert.isFalse(DmlException.class.isAssignableFrom(Exception.class));`,
  'a key encrypts and decrypts': `
    Blob key = Crypto.generateAesKey(256);
    Assert.areEqual(32, key.size());
    Blob secret = Crypto.encryptWithManagedIV('AES256', key, Blob.valueOf('text'));
    Assert.areEqual('text', Crypto.decryptWithManagedIV('AES256', key, secret).toString());
    Blob mac = Crypto.generateMac('HmacSHA256', Blob.valueOf('a'), key);
    Assert.isTrue(Crypto.verifyHmac('HmacSHA256', Blob.valueOf('a'), key, mac));
    Assert.isFalse(Crypto.verifyHmac('HmacSHA256', Blob.valueOf('b'), key, mac));
    try { Crypto.encryptWithManagedIV('AES128', key, Blob.valueOf('x')); Assert.fail('short'); } catch (InvalidParameterValueException e) { Assert.isNotNull(e); }`,
  'an address is taken apart': `
    Url address = new Url('https://user@example.test:8443/a/b?c=d#e');
    Assert.areEqual('https|example.test|8443|/a/b|c=d|e', String.join(new List<Object>{ address.getProtocol(), address.getHost(), address.getPort(), address.getPath(), address.getQuery(), address.getRef() }, '|'));
    try { new Url('nothing'); Assert.fail('made'); } catch (StringException e) { Assert.areEqual('no protocol: nothing', e.getMessage()); }`,
  'a UUID is one of many, and read again': `
    UUID one = UUID.randomUUID();
    Assert.isTrue(Pattern.matches('[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}', one.toString()));
    Assert.areEqual(one, UUID.fromString(one.toString()));
    Assert.areNotEqual(one, UUID.randomUUID());`,
  'text is split by types of characters': `
    Assert.areEqual(new List<String>{ 'foo', 'B', 'ar', '200', ' ', '-' }, 'fooBar200 -'.splitByCharacterType());
    Assert.areEqual(new List<String>{ 'foo', 'Bar', '200' }, 'fooBar200'.splitByCharacterTypeCamelCase());
    Assert.areEqual(new List<String>{ 'ASF', 'Rules' }, 'ASFRules'.splitByCharacterTypeCamelCase());`,
  'records are merged, and the recycle bin emptied': `
    Account master = new Account(Name = 'm'); Account other = new Account(Name = 'o');
    insert new List<Account>{ master, other };
    Database.MergeResult result = Database.merge(master, other);
    Assert.isTrue(result.isSuccess());
    Assert.areEqual(new List<Id>{ other.Id }, result.getMergedRecordIds());
    Assert.areEqual(1, [SELECT COUNT() FROM Account WHERE IsDeleted = true ALL ROWS]);
    Assert.isTrue(Database.emptyRecycleBin(new List<Account>{ other })[0].isSuccess());
    Assert.areEqual(0, [SELECT COUNT() FROM Account WHERE IsDeleted = true ALL ROWS]);`
} as const;

const messageOf = apexCases(CASES, 'class Row { String item; Integer count; }');

describe('types of the library', () => {
  it.each(Object.keys(CASES))('%s', (name) => {
    expect(messageOf(name)).toBeNull();
  });

  it('encrypt as any AES does', () => {
    const key = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
    const cipher = createCipheriv('aes-128-cbc', key, key);
    const expected = cipher.update('text', 'utf8', 'hex') + cipher.final('hex');
    const { apex, context } = openApexOrg([
      `@IsTest class T { @IsTest static void t() {
         Blob key = EncodingUtil.convertFromHex('${key.toString('hex')}');
         Assert.areEqual('${expected}', EncodingUtil.convertToHex(Crypto.encrypt('AES128', key, key, Blob.valueOf('text')))); } }`
    ]);
    expect(apex.runTests(context).outcomes[0]?.message).toBeNull();
  });
});
