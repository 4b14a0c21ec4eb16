/** The types of the standard library by name. */
import type { NativeType } from '../native.ts';
import { assertType } from './assertType.ts';
import { listType, mapType, setType } from './collectionTypes.ts';
import * as databaseResults from './databaseResults.ts';
import { cursorType } from './cursorType.ts';
import { databaseType, queryLocatorType, savepointType } from './databaseType.ts';
import * as cacheTypes from './cacheTypes.ts';
import { dateType, timeType } from './dateTypes.ts';
import { datetimeType, timeZoneType } from './datetimeType.ts';
import { cryptoType } from './cryptoType.ts';
import { blobType, encodingUtilType } from './encodingTypes.ts';
import { soapTypeType } from './describedField.ts';
import {
  eventBusType,
  failureResultType,
  publishFailureCallbackType,
  publishSuccessCallbackType,
  successResultType,
  testBrokerType,
  triggerContextType
} from './eventTypes.ts';
import * as describeFieldTypes from './describeFieldTypes.ts';
import * as dmlOptionTypes from './dmlOptionTypes.ts';
import { fieldSetMemberType, fieldSetType, sObjectTypeFieldSetsType } from './fieldSets.ts';
import { httpRequestType, httpResponseType } from './httpMessages.ts';
import {
  httpCalloutMockType,
  httpType,
  multiStaticResourceCalloutMockType,
  staticResourceCalloutMockType
} from './httpTypes.ts';
import { idType } from './idType.ts';
import { callableType, comparableType, comparatorType, iterableType, iteratorType } from './iterators.ts';
import * as inboundEmailTypes from './inboundEmailTypes.ts';
import * as invocableTypes from './invocableTypes.ts';
import { jsonGeneratorType } from './jsonGenerator.ts';
import { jsonParserType, jsonTokenType } from './jsonParser.ts';
import { jsonType } from './jsonType.ts';
import { limitsType } from './limitsType.ts';
import { mathType } from './mathType.ts';
import { booleanType, decimalType, doubleType, integerType, longType, roundingModeType } from './numberTypes.ts';
import { networkType } from './networkType.ts';
import * as messagingTypes from './messagingTypes.ts';
import * as orgLimitTypes from './orgLimitTypes.ts';
import { matcherType, patternType } from './patternTypes.ts';
import { quiddityType, requestType } from './requestTypes.ts';
import { restContextType, restRequestType, restResponseType } from './restTypes.ts';
import { recordTypeInfoType } from './recordTypeInfo.ts';
import { searchType } from './searchType.ts';
import * as schemaTypes from './schemaTypes.ts';
import {
  accessLevelType,
  accessTypeType,
  featureManagementType,
  securityType,
  sObjectAccessDecisionType
} from './securityTypes.ts';
import { stringType } from './stringType.ts';
import {
  allowsCalloutsType,
  batchableContextType,
  batchableType,
  finalizerContextType,
  finalizerType,
  loggingLevelType,
  parentJobResultType,
  queueableContextType,
  queueableType,
  raisesPlatformEventsType,
  schedulableContextType,
  schedulableType,
  statefulType,
  systemType
} from './systemType.ts';
import { stubProviderType, testType } from './testTypes.ts';
import { typeType } from './typeType.ts';
import { urlType } from './urlType.ts';
import { userInfoType } from './userInfoType.ts';
import { addressType, locationType } from './placeTypes.ts';
import { uuidType } from './uuidType.ts';

/** All types of the library. */
export const TYPES: readonly NativeType[] = [
  accessLevelType,
  accessTypeType,
  allowsCalloutsType,
  assertType,
  batchableContextType,
  batchableType,
  blobType,
  booleanType,
  callableType,
  comparableType,
  comparatorType,
  cryptoType,
  databaseResults.databaseErrorType,
  databaseResults.deleteResultType,
  databaseResults.emptyRecycleBinResultType,
  databaseResults.leadConvertResultType,
  databaseResults.lockResultType,
  databaseResults.mergeResultType,
  databaseResults.processResultType,
  databaseResults.saveResultType,
  databaseResults.statusCodeType,
  databaseResults.undeleteResultType,
  databaseResults.unlockResultType,
  databaseResults.upsertResultType,
  invocableTypes.actionErrorType,
  invocableTypes.actionResultType,
  invocableTypes.actionType,
  databaseType,
  dateType,
  datetimeType,
  decimalType,
  doubleType,
  encodingUtilType,
  featureManagementType,
  fieldSetMemberType,
  fieldSetType,
  httpCalloutMockType,
  httpRequestType,
  httpResponseType,
  httpType,
  idType,
  integerType,
  iterableType,
  iteratorType,
  jsonGeneratorType,
  jsonParserType,
  jsonTokenType,
  jsonType,
  limitsType,
  listType,
  loggingLevelType,
  longType,
  mapType,
  matcherType,
  mathType,
  multiStaticResourceCalloutMockType,
  finalizerContextType,
  finalizerType,
  parentJobResultType,
  addressType,
  locationType,
  patternType,
  queryLocatorType,
  cursorType,
  queueableContextType,
  queueableType,
  raisesPlatformEventsType,
  roundingModeType,
  savepointType,
  schedulableContextType,
  schedulableType,
  searchType,
  securityType,
  setType,
  soapTypeType,
  sObjectTypeFieldSetsType,
  sObjectAccessDecisionType,
  statefulType,
  staticResourceCalloutMockType,
  stringType,
  stubProviderType,
  systemType,
  testType,
  timeType,
  timeZoneType,
  triggerContextType,
  typeType,
  urlType,
  userInfoType,
  uuidType,
  recordTypeInfoType,
  eventBusType,
  networkType,
  failureResultType,
  publishFailureCallbackType,
  publishSuccessCallbackType,
  quiddityType,
  requestType,
  restContextType,
  restRequestType,
  restResponseType,
  successResultType,
  testBrokerType,
  ...Object.values(cacheTypes),
  dmlOptionTypes.assignmentRuleHeaderType,
  dmlOptionTypes.dmlOptionsType,
  dmlOptionTypes.duplicateRuleHeaderType,
  dmlOptionTypes.emailHeaderType,
  ...Object.values(orgLimitTypes),
  ...Object.values(inboundEmailTypes),
  ...Object.values(messagingTypes),
  ...Object.values(describeFieldTypes),
  ...Object.values(schemaTypes)
];

const NAMESPACES = ['system', 'schema', 'database'];

const byName = new Map<string, NativeType>();
for (const type of TYPES) {
  const name = type.name.toLowerCase();
  const bare = name.slice(name.indexOf('.') + 1);
  const namespace = name.includes('.') ? name.slice(0, name.indexOf('.')) : 'system';
  byName.set(`${namespace}.${bare}`, type);
}

/** By name without regard to case, with or without the namespace in which the Apex Reference lists the type. */
export function findNativeType(name: string): NativeType | undefined {
  const wanted = name.toLowerCase();
  if (wanted.includes('.')) return byName.get(wanted);
  for (const namespace of NAMESPACES) {
    const type = byName.get(`${namespace}.${wanted}`);
    if (type) return type;
  }
  return undefined;
}
