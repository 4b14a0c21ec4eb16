/**
 * Names of the platform that the local org lacks or that code may not take, so that an error says which of the two it
 * is. Source: Apex Reference, the pages of the namespaces; Apex Developer Guide, "Reserved Keywords".
 */

import { isPlatformType, isStandardObject } from './platform-catalog.ts';

/** Namespaces of which the local org has nothing. */
const NAMESPACES = words(`
  apexpages appexchange applauncher approval auth cache canvas chatteranswers commercepayments connectapi datacloud datasource
  dataweave dataweavescriptexception dataweavescriptresource dom eventbus externalservice flow flowtesting formulaeval functions invocable kbmanagement lxscheduler
  messaging metadata page process quickaction reports richmessaging search sfc site slack support territorymgmt txnsecurity
  userprovisioning visualeditor wave`);

/** Types of the namespaces System, Database and Schema that the local org may lack; those it has are found first. */
const TYPES = words(`
  address answers asyncinfo asyncoptions businesshours collator continuation cookie domain domaincreator domainparser
  finalizer finalizercontext http httpcalloutmock httprequest httpresponse ideas installcontext installhandler
  jsongenerator jsonparser jsontoken location messaging multistaticresourcecalloutmock network orglimit orglimits
  packageversion pagereference queueableduplicatesignature quiddity request resetpasswordresult restcontext restrequest
  restresponse sandboxcontext sandboxpostcopy selectoption site
  staticresourcecalloutmock stubprovider successorfailure uninstallcontext uninstallhandler url uuid version
  webservicecallout webservicemock xmlstreamreader xmlstreamwriter
  batchablecontextimpl cursor dmloptions duplicateerror emptyrecyclebinresult
  getdeletedresult getupdatedresult leadconvert leadconvertresult mergerequest mergeresult paginationcursor
  querylocatoriterator raisesplatformevents
  datacategory describetabresult describetabsetresult fieldset fieldsetmember`);

const RESERVED = words(`
  abstract activate and any array as asc autonomous begin bigdecimal blob boolean break bulk by byte case cast catch
  char class collect commit const continue currency date datetime decimal default delete desc do double else end enum
  exception exit export extends false final finally float for from global goto group having hint if implements import in
  inner insert instanceof int integer interface into join like limit list long loop map merge new not null nulls number
  object of on or outer override package parallel pragma private protected public retrieve return rollback select set
  short sobject sort static string super switch synchronized system testmethod then this throw time transaction trigger
  true try undelete update upsert using virtual void webservice when where while`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().toLowerCase().split(/\s+/));
}

/** A type or namespace of the platform, as code writes it: `Http`, `System.Http`, `Messaging.SingleEmailMessage`. */
export function isPlatformName(name: string): boolean {
  const [first = '', second] = name.toLowerCase().split('.');
  if (NAMESPACES.has(first)) return true;
  const type = /^(system|database|schema)$/.test(first) ? second : first;
  if (type === undefined) return false;
  return TYPES.has(type) || isPlatformType(name) || isStandardObject(type) || MORE_OBJECTS.has(type);
}

/** Standard objects that the catalog of them leaves out. Source: Object Reference; Platform Events Developer Guide. */
const MORE_OBJECTS = words(`
  batchapexerrorevent flowexecutionerrorevent logineventstream loginhistory logingeo platformstatusalertevent
  flowinterviewpausedevent permissionsetlicense permissionsetlicenseassign`);

/** Keywords that cannot name a class, variable, field or property. */
export const isReserved = (name: string): boolean => RESERVED.has(name.toLowerCase());
