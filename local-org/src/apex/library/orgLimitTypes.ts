/**
 * OrgLimits and OrgLimit: the same figures as the REST API's.
 * Source: Apex Reference, "OrgLimits Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_OrgLimits.htm), "OrgLimit
 * Class" (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_OrgLimit.htm).
 */
import { ORG_LIMITS } from '../../store/index.ts';
import { NativeObject, type NativeCall, type NativeType } from '../native.ts';
import { dataOf } from './arguments.ts';
import { ApexList, ApexMap } from './collections.ts';
import { namedType, STRING } from './typeText.ts';

class OrgLimit {
  readonly name: string;
  readonly most: number;

  constructor(name: string, most: number) {
    this.name = name;
    this.most = most;
  }

  toString(): string {
    return `OrgLimit[${this.name}: consumed 0 of ${this.most}]`;
  }
}

const TYPE = 'System.OrgLimit';
const all = (): [string, NativeObject][] =>
  [...ORG_LIMITS].map(([name, most]) => [name, new NativeObject(TYPE, new OrgLimit(name, most))]);

export const orgLimitsType: NativeType = {
  name: 'System.OrgLimits',
  statics: {
    [`List<${TYPE}> getAll()`]: () =>
      new ApexList(
        namedType(TYPE),
        all().map(([, limit]) => limit)
      ),
    [`Map<String, ${TYPE}> getMap()`]: (call) => {
      const map = new ApexMap(STRING, namedType(TYPE));
      for (const [name, limit] of all()) map.put(call.thread, name, limit);
      return map;
    }
  }
};

const limitOf = (call: NativeCall): OrgLimit => dataOf(call, call.receiver, OrgLimit);

export const orgLimitType: NativeType = {
  name: TYPE,
  methods: {
    'Integer getLimit()': (call) => limitOf(call).most,
    'String getName()': (call) => limitOf(call).name,
    // Nothing is counted.
    'Integer getValue()': () => 0,
    'String toString()': (call) => limitOf(call).toString()
  }
};
