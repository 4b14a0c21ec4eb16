/**
 * Mail: counted against the limit and written to the debug log; none is sent.
 * Source: Apex Reference, "Messaging Class", "SingleEmailMessage Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_namespace_Messaging.htm).
 */
import { ORG_LIMITS } from '../../store/index.ts';
import { NativeObject, type ApexThread, type NativeCall, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { int, list } from './arguments.ts';
import { bagMethods, bagOf, bagProperties, emptyBag } from './itemBag.ts';
import { ApexList } from './collections.ts';
import { textOf } from './text.ts';
import { namedType } from './typeText.ts';

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

const itemsOf = (items: Readonly<Record<string, string>>): Pick<NativeType, 'methods' | 'properties'> => ({
  methods: bagMethods(items),
  properties: bagProperties(items)
});

export const emailType: NativeType = { name: 'Messaging.Email', kind: 'interface' };

export const emailFileAttachmentType: NativeType = {
  name: 'Messaging.EmailFileAttachment',
  ...emptyBag('Messaging.EmailFileAttachment'),
  ...itemsOf(ATTACHMENT)
};

export const singleEmailMessageType: NativeType = {
  name: 'Messaging.SingleEmailMessage',
  interfaces: ['Messaging.Email'],
  ...emptyBag('Messaging.SingleEmailMessage'),
  ...itemsOf(ITEMS)
};

const RESULT = 'Messaging.SendEmailResult';

/** A mail needs someone to go to: the platform refuses it otherwise. */
function send(call: NativeCall, mails: ApexValue | undefined): ApexValue {
  const { thread } = call;
  const sent = list(call, mails).items;
  thread.spend('emailInvocations', 1);
  const results = sent.map((mail) => {
    const { values } = bagOf(call, mail);
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

/** Mails that the transaction has reserved. */
const reserved = new WeakMap<ApexThread, number>();

/** Source: Apex Reference, "Messaging Class" (`reserveSingleEmailCapacity`). */
function reserve(call: NativeCall, amount: ApexValue | undefined): null {
  const sum = (reserved.get(call.thread) ?? 0) + int(call, amount);
  if (sum > (ORG_LIMITS.get('SingleEmail') ?? 0))
    call.thread.throwApex('HandledException', 'The daily limit for the org would be exceeded by this request.');
  reserved.set(call.thread, sum);
  return null;
}

export const messagingType: NativeType = {
  name: 'System.Messaging',
  statics: {
    [`List<${RESULT}> sendEmail(List<Messaging.Email>)`]: send,
    [`List<${RESULT}> sendEmail(List<Messaging.Email>, Boolean)`]: send,
    'void reserveSingleEmailCapacity(Integer)': reserve
  }
};
