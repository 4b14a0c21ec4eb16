// Values of the org that components import: labels, schema, locale.
// https://developer.salesforce.com/docs/platform/lwc/guide/reference-salesforce-modules
declare module '@salesforce/label/*' {
  const label: string;
  export default label;
}

declare module '@salesforce/schema/*' {
  const reference: { readonly fieldApiName: string; readonly objectApiName: string };
  export default reference;
}

declare module '@salesforce/i18n/timeZone' {
  /** IANA name of the user's time zone, such as `America/Los_Angeles`. */
  const timeZone: string;
  export default timeZone;
}

declare module '@salesforce/i18n/locale' {
  /** The user's locale as a BCP 47 tag, such as `en-US`. */
  const locale: string;
  export default locale;
}

declare module '@salesforce/resourceUrl/*' {
  const url: string;
  export default url;
}
