/**
 * Record types in describes. Source: Apex Reference, "RecordTypeInfo Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_RecordTypeInfo.htm),
 * "DescribeSObjectResult Class".
 */
import { recordTypeInfos } from '../../dml/index.ts';
import type { RecordTypeInfo } from '../../schema/index.ts';
import { NativeObject, type NativeCall, type NativeMethod, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { dataOf } from './arguments.ts';
import { ApexList, ApexMap } from './collections.ts';
import { ObjectToken } from './schemaTokens.ts';
import { namedType, STRING } from './typeText.ts';

const INFO = namedType('Schema.RecordTypeInfo');

class Info {
  readonly info: RecordTypeInfo;

  constructor(info: RecordTypeInfo) {
    this.info = info;
  }
}

const infosOf = (call: NativeCall): RecordTypeInfo[] =>
  recordTypeInfos(call.thread.context.store, dataOf(call, call.receiver, ObjectToken).object);

const asValue = (info: RecordTypeInfo): ApexValue => new NativeObject(INFO.name, new Info(info));

const keyedBy =
  (keyOf: (info: RecordTypeInfo) => string, key = STRING): NativeMethod =>
  (call) => {
    const map = new ApexMap(key, INFO);
    for (const info of infosOf(call)) map.put(call.thread, keyOf(info), asValue(info));
    return map;
  };

/** Of DescribeSObjectResult. */
export const recordTypeMethods: NonNullable<NativeType['methods']> = {
  'List<Schema.RecordTypeInfo> getRecordTypeInfos()': (call) => new ApexList(INFO, infosOf(call).map(asValue)),
  'Map<String, Schema.RecordTypeInfo> getRecordTypeInfosByDeveloperName()': keyedBy((info) => info.developerName),
  'Map<String, Schema.RecordTypeInfo> getRecordTypeInfosByName()': keyedBy((info) => info.name),
  'Map<Id, Schema.RecordTypeInfo> getRecordTypeInfosById()': keyedBy((info) => info.recordTypeId, namedType('Id'))
};

const ofInfo =
  (read: (info: RecordTypeInfo) => ApexValue): NativeMethod =>
  (call) =>
    read(dataOf(call, call.receiver, Info).info);

export const recordTypeInfoType: NativeType = {
  name: 'Schema.RecordTypeInfo',
  methods: {
    'String getDeveloperName()': ofInfo((info) => info.developerName),
    'String getName()': ofInfo((info) => info.name),
    'Id getRecordTypeId()': ofInfo((info) => info.recordTypeId),
    'Boolean isActive()': ofInfo((info) => info.active),
    'Boolean isAvailable()': ofInfo((info) => info.available),
    'Boolean isDefaultRecordTypeMapping()': ofInfo((info) => info.defaultRecordTypeMapping),
    'Boolean isMaster()': ofInfo((info) => info.master)
  }
};
