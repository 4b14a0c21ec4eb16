/**
 * What an email service is given and answers, as tests make them; no mail arrives here.
 * Source: Apex Reference, "InboundEmail Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_email_inbound_inbound.htm) and the
 * pages beside it.
 */
import type { NativeType } from '../native.ts';
import { dataConstructor, dataProperties } from './dataObject.ts';

const dataType = (name: string, items: Readonly<Record<string, string>>): NativeType => ({
  name,
  construct: dataConstructor(name),
  properties: dataProperties(items)
});

export const inboundEmailType = dataType('Messaging.InboundEmail', {
  binaryAttachments: 'List<Messaging.InboundEmail.BinaryAttachment>',
  ccAddresses: 'List<String>',
  fromAddress: 'String',
  fromName: 'String',
  headers: 'List<Messaging.InboundEmail.Header>',
  htmlBody: 'String',
  htmlBodyIsTruncated: 'Boolean',
  inReplyTo: 'String',
  messageId: 'String',
  plainTextBody: 'String',
  plainTextBodyIsTruncated: 'Boolean',
  references: 'List<String>',
  replyTo: 'String',
  subject: 'String',
  textAttachments: 'List<Messaging.InboundEmail.TextAttachment>',
  toAddresses: 'List<String>'
});

export const binaryAttachmentType = dataType('Messaging.InboundEmail.BinaryAttachment', {
  body: 'Blob',
  fileName: 'String',
  headers: 'List<Messaging.InboundEmail.Header>',
  mimeTypeSubType: 'String'
});

export const textAttachmentType = dataType('Messaging.InboundEmail.TextAttachment', {
  body: 'String',
  bodyIsTruncated: 'Boolean',
  charset: 'String',
  fileName: 'String',
  headers: 'List<Messaging.InboundEmail.Header>',
  mimeTypeSubType: 'String'
});

export const headerType = dataType('Messaging.InboundEmail.Header', { name: 'String', value: 'String' });

export const inboundEnvelopeType = dataType('Messaging.InboundEnvelope', {
  fromAddress: 'String',
  toAddress: 'String'
});

export const inboundEmailResultType = dataType('Messaging.InboundEmailResult', {
  message: 'String',
  success: 'Boolean'
});

export const inboundEmailHandlerType: NativeType = {
  name: 'Messaging.InboundEmailHandler',
  kind: 'interface',
  abstractMethods: [
    'Messaging.InboundEmailResult handleInboundEmail(Messaging.InboundEmail, Messaging.InboundEnvelope)'
  ]
};
