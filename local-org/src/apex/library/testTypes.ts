/** Test and Limits. Source: Apex Reference, "Test Class", "Limits Class"; Apex Developer Guide, "Execution Governors and Limits". */
import type { GovernorCounters, NativeMethod, NativeType } from '../native.ts';
import type { GovernorLimits } from '../runtime/limits.ts';
import { datetime, text } from './arguments.ts';

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

const used =
  (counter: keyof GovernorCounters): NativeMethod =>
  (call) =>
    call.thread.counters[counter];

const limit =
  (name: keyof GovernorLimits): NativeMethod =>
  (call) =>
    call.thread.limits[name];

const CALLOUTS = 100;

export const limitsType: NativeType = {
  name: 'System.Limits',
  statics: {
    'Integer getCpuTime()': used('cpuMilliseconds'),
    'Integer getDmlRows()': used('dmlRows'),
    'Integer getDmlStatements()': used('dmlStatements'),
    'Integer getFutureCalls()': used('futureCalls'),
    'Integer getQueries()': used('queries'),
    'Integer getQueryRows()': used('queryRows'),
    'Integer getQueueableJobs()': used('queueableJobs'),
    'Integer getLimitCallouts()': () => CALLOUTS,
    'Integer getLimitCpuTime()': limit('cpuMilliseconds'),
    'Integer getLimitDmlRows()': limit('dmlRows'),
    'Integer getLimitDmlStatements()': limit('dmlStatements'),
    'Integer getLimitFutureCalls()': limit('futureCalls'),
    'Integer getLimitHeapSize()': limit('heapBytes'),
    'Integer getLimitQueries()': limit('queries'),
    'Integer getLimitQueryRows()': limit('queryRows'),
    'Integer getLimitQueueableJobs()': limit('queueableJobs')
  }
};
