/** Test. Source: Apex Reference, "Test Class". */
import { ApexObject, ApexTypeValue, type NativeCall, type NativeType } from '../native.ts';
import { datetime, instance, list, text } from './arguments.ts';
import { testBroker } from './eventTypes.ts';
import { loadTestData } from './testData.ts';

function needTest(call: NativeCall, method: string): void {
  if (!call.thread.testing)
    call.thread.throwApex('UnexpectedException', `Test.${method}() can only be called from a test method`);
}

export const testType: NativeType = {
  name: 'System.Test',
  statics: {
    'Id getStandardPricebookId()': (call) => {
      const { store } = call.thread.context;
      const row = store.select('SELECT "Id" FROM "Pricebook2" WHERE "IsStandard" = 1 AND "IsDeleted" = 0')[0];
      return typeof row?.['Id'] === 'string' ? row['Id'] : null;
    },
    'Boolean isRunningTest()': (call) => call.thread.testing,
    'void setCreatedDate(Id, Datetime)': (call, id, created) => {
      const { store } = call.thread.context;
      const object = store.schema.objectOfId(text(call, id));
      if (!object) return call.thread.throwApex('SObjectException', `Invalid id: ${text(call, id)}`);
      store.update(object, [{ Id: text(call, id), CreatedDate: datetime(call, created, 2).iso }]);
      return null;
    },
    'Object createStub(System.Type, Object)': (call, type, provider) => {
      needTest(call, 'createStub');
      return call.thread.stub(instance(call, type, ApexTypeValue).type, instance(call, provider, ApexObject, 2));
    },
    'void setFixedSearchResults(List<Id>)': (call, ids) => {
      needTest(call, 'setFixedSearchResults');
      call.thread.foundByTest = list(call, ids).items.map((id) => text(call, id));
      return null;
    },
    'void setMock(System.Type, Object)': (call, type, mock) => {
      needTest(call, 'setMock');
      const { name } = instance(call, type, ApexTypeValue).type;
      call.thread.mocks.set(name.toLowerCase(), mock ?? null);
      return null;
    },
    'List<SObject> loadData(Schema.SObjectType, String)': (call, type, resource) => {
      needTest(call, 'loadData');
      return loadTestData(call, type, resource);
    },
    'EventBus.TestBroker getEventBus()': (call) => {
      needTest(call, 'getEventBus');
      return testBroker();
    },
    'void startTest()': (call) => {
      call.thread.startTest();
      return null;
    },
    'void stopTest()': (call) => {
      call.thread.stopTest();
      return null;
    }
  }
};

/** Source: Apex Reference, "StubProvider Interface". */
export const stubProviderType: NativeType = {
  name: 'System.StubProvider',
  kind: 'interface',
  abstractMethods: [
    'Object handleMethodCall(Object, String, System.Type, List<System.Type>, List<String>, List<Object>)'
  ]
};
