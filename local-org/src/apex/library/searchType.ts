/** The Search class. Source: Apex Reference, "Search Class"; what its find and suggest methods answer is not there. */
import type { NativeMethod, NativeType } from '../native.ts';
import { dataOf, text } from './arguments.ts';
import { Level } from './securityTypes.ts';

const query: NativeMethod = (call, sosl, level) =>
  call.thread.search(text(call, sosl), level === undefined ? {} : { mode: dataOf(call, level, Level).mode });

export const searchType: NativeType = {
  name: 'System.Search',
  statics: {
    'List<List<SObject>> query(String)': query,
    'List<List<SObject>> query(String, System.AccessLevel)': query
  }
};
