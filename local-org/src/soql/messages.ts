/** The platform's words for queries it refuses. Source: SOQL and SOSL Reference; REST API Developer Guide, "Status Codes". */
import { OrgError, UnknownNameError } from '../schema/errors.ts';

const WSDL = 'Please reference your WSDL or the describe call for the appropriate names.';

export const malformed = (message: string): OrgError => new OrgError('MALFORMED_QUERY', message);

export const invalidField = (message: string): OrgError => new OrgError('INVALID_FIELD', message);

export const unknownObject = (name: string): OrgError =>
  new UnknownNameError(
    'INVALID_TYPE',
    `sObject type '${name}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. ${WSDL}`,
    { object: name, field: null }
  );

export const unknownChildRelationship = (name: string): OrgError =>
  new UnknownNameError(
    'INVALID_TYPE',
    `Didn't understand relationship '${name}' in FROM part of query call. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. ${WSDL}`,
    { object: name, field: null }
  );

export const unknownColumn = (name: string, entity: string): OrgError =>
  new UnknownNameError(
    'INVALID_FIELD',
    `No such column '${name}' on entity '${entity}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. ${WSDL}`,
    { object: entity, field: name }
  );

export const unknownRelationship = (name: string): OrgError =>
  new UnknownNameError(
    'INVALID_FIELD',
    `Didn't understand relationship '${name}' in field path. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. ${WSDL}`,
    { object: name, field: null }
  );
