// Writes the envelopes of SOAP answers. Source: SOAP API Developer Guide, "Standards Compliance".
import type { Json } from './types.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 cannot hold are left out. */
export const escapeXml = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '').replace(/[&<>"]/g, (character) => entities[character] ?? '');

/** An element with a value: text, a nested object, a list as repeated elements, nothing as `xsi:nil`. */
function element(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => element(name, item)).join('');
  if (value === undefined) return '';
  if (value === null) return `<${name} xsi:nil="true"/>`;
  if (typeof value !== 'object') return `<${name}>${escapeXml(String(value))}</${name}>`;
  const inner = Object.entries(value).map(([key, part]) => element(key, part));
  return `<${name}>${inner.join('')}</${name}>`;
}

/** An answer with its results, and what stands in its header. */
export function soapEnvelope(
  namespace: string,
  response: string,
  results: readonly (Json | string)[],
  header?: Json
): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>' +
    `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns="${namespace}" ` +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    (header
      ? `<soapenv:Header>${Object.entries(header)
          .map(([name, value]) => element(name, value))
          .join('')}</soapenv:Header>`
      : '') +
    `<soapenv:Body><${response}>${results.map((result) => element('result', result)).join('')}</${response}>` +
    '</soapenv:Body></soapenv:Envelope>'
  );
}
