/**
 * Mail: counted against the limit and written to the debug log; none is sent.
 * Source: Apex Reference, "Messaging Class", "SingleEmailMessage Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_namespace_Messaging.htm).
 */
import { NativeObject, type NativeCall, type NativeMethod, type NativeProperty, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { dataOf, list } from './arguments.ts';
import { ApexList } from './collections.ts';
import { textOf } from './text.ts';
import { namedType } from './typeText.ts';

class Mail {
  readonly values = new Map<string, ApexValue>();
}

/** What a mail says, by name and type. */
const ITEMS: Readonly<Record<string, string>> = {
  BccAddresses: 'List<String>',
  BccSender: 'Boolean',
  CcAddresses: 'List<String>',
  Charset: 'String',
  EntityAttachments: 'List<String>',
  FileAttachments: 'List<Messaging.EmailFileAttachment>',
  HtmlBody: 'String',
  InReplyTo: 'String',
  OptOutPolicy: 'String',
  OrgWideEmailAddressId: 'Id',
  PlainTextBody: 'String',
  References: 'String',
  ReplyTo: 'String',
  SaveAsActivity: 'Boolean',
  SenderDisplayName: 'String',
  Subject: 'String',
  TargetObjectId: 'Id',
  TemplateId: 'Id',
  ToAddresses: 'List<String>',
  TreatBodiesAsTemplate: 'Boolean',
  TreatTargetObjectAsRecipient: 'Boolean',
  UseSignature: 'Boolean',
  WhatId: 'Id'
};

const ATTACHMENT: Readonly<Record<string, string>> = {
  Body: 'Blob',
  ContentType: 'String',
  FileName: 'String',
  Inline: 'Boolean'
};

const mailOf = (call: NativeCall): Mail => dataOf(call, call.receiver, Mail);

/** A getter, a setter and a property for each item. */
function itemsOf(items: Readonly<Record<string, string>>): Pick<NativeType, 'methods' | 'properties'> {
  const methods: Record<string, NativeMethod> = {};
  const properties: Record<string, NativeProperty> = {};
  for (const [name, type] of Object.entries(items)) {
    const get = (call: NativeCall): ApexValue => mailOf(call).values.get(name) ?? null;
    const set = (call: NativeCall, value: ApexValue): void => void mailOf(call).values.set(name, value);
    methods[`${type} ${type === 'Boolean' ? 'is' : 'get'}${name}()`] = get;
    methods[`void set${name}(${type})`] = (call, value = null) => {
      set(call, value);
      return null;
    };
    properties[`${type} ${name}`] = { get, set };
  }
  return { methods, properties };
}

export const emailType: NativeType = { name: 'Messaging.Email', kind: 'interface' };

export const emailFileAttachmentType: NativeType = {
  name: 'Messaging.EmailFileAttachment',
  construct: { '()': () => new NativeObject('Messaging.EmailFileAttachment', new Mail()) },
  ...itemsOf(ATTACHMENT)
};

export const singleEmailMessageType: NativeType = {
  name: 'Messaging.SingleEmailMessage',
  interfaces: ['Messaging.Email'],
  construct: { '()': () => new NativeObject('Messaging.SingleEmailMessage', new Mail()) },
  ...itemsOf(ITEMS)
};

const RESULT = 'Messaging.SendEmailResult';

/** A mail needs someone to go to: the platform refuses it otherwise. */
function send(call: NativeCall, mails: ApexValue | undefined): ApexValue {
  const { thread } = call;
  const sent = list(call, mails).items;
  thread.spend('emailInvocations', 1);
  const results = sent.map((mail) => {
    const { values } = dataOf(call, mail, Mail);
    const hasRecipient = ['ToAddresses', 'CcAddresses', 'BccAddresses', 'TargetObjectId'].some((name) =>
      values.get(name)
    );
    if (!hasRecipient)
      thread.throwApex(
        'EmailException',
        'SendEmail failed. First exception on row 0; first error: REQUIRED_FIELD_MISSING, Add a recipient to send an email.: []'
      );
    const shown = [...values].map(([name, value]) => `${name}=${textOf(thread, value)}`).join(', ');
    thread.debug('INFO', `Mail that is not sent: ${shown}`);
    return new NativeObject(RESULT, {});
  });
  return new ApexList(namedType(RESULT), results);
}

export const sendEmailResultType: NativeType = {
  name: RESULT,
  methods: {
    'List<Messaging.SendEmailError> getErrors()': () => new ApexList(namedType('Messaging.SendEmailError'), []),
    'Boolean isSuccess()': () => true
  }
};

export const sendEmailErrorType: NativeType = { name: 'Messaging.SendEmailError' };

export const messagingType: NativeType = {
  name: 'System.Messaging',
  statics: {
    [`List<${RESULT}> sendEmail(List<Messaging.Email>)`]: send,
    [`List<${RESULT}> sendEmail(List<Messaging.Email>, Boolean)`]: send
  }
};
