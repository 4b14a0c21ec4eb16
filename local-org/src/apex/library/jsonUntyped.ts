/** Makes Apex values of JSON whose types nobody declares. Source: Apex Reference, "JSON Class" (`deserializeUntyped`). */
import type { ApexThread } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { ApexList, ApexMap } from './collections.ts';
import { ApexDecimal } from './decimal.ts';
import type { JsonNode } from './jsonParse.ts';
import { OBJECT, STRING } from './typeText.ts';

/** Objects become maps, arrays lists, whole numbers Integer or Long, others Decimal. */
export function untyped(thread: ApexThread, node: JsonNode): ApexValue {
  switch (node.kind) {
    case 'null':
      return null;
    case 'boolean':
    case 'string':
      return node.value;
    case 'number':
      return untypedNumber(node.text);
    case 'array':
      return new ApexList(
        OBJECT,
        node.items.map((item) => untyped(thread, item))
      );
    case 'object': {
      const map = new ApexMap(STRING, OBJECT);
      for (const [name, value] of node.entries) map.put(thread, name, untyped(thread, value));
      return map;
    }
  }
}

function untypedNumber(text: string): ApexValue {
  if (!/^-?\d+$/.test(text)) return ApexDecimal.of(text);
  const whole = BigInt(text);
  if (BigInt.asIntN(32, whole) === whole) return Number(whole);
  return BigInt.asIntN(64, whole) === whole ? whole : ApexDecimal.of(text);
}
