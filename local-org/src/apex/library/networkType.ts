/**
 * Network: here nobody is ever in an Experience Cloud site.
 * Source: Apex Reference, "Network Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Network.htm).
 */
import type { NativeType } from '../native.ts';

export const networkType: NativeType = {
  name: 'System.Network',
  statics: { 'String getNetworkId()': () => null }
};
