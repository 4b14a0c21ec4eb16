// The SOAP APIs are not there: clients that try them get a fault that says so. Source: SOAP API Developer Guide, "Faults".
import type { Reply } from '../types.ts';

export function soapFault(): Reply {
  const message =
    'NOT_SUPPORTED_BY_LOCAL_ORG: The local org does not support the SOAP APIs (login, deploy, retrieve). ' +
    'Use the REST API with a session token.';
  return {
    status: 500,
    headers: { 'content-type': 'text/xml;charset=UTF-8' },
    body:
      '<?xml version="1.0" encoding="UTF-8"?>' +
      '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><soapenv:Fault>' +
      `<faultcode>soapenv:Client</faultcode><faultstring>${message}</faultstring>` +
      '</soapenv:Fault></soapenv:Body></soapenv:Envelope>'
  };
}
