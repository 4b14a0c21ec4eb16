// Names of companies without their legal form, as people say them. Pure.

const FORM =
  /[,\s]+(group|holdings?|incorporated|inc\.?|corporation|corp\.?|company|co\.?|limited|ltd\.?|llc|llp|plc|gmbh|ag|se|kg|s\.?a\.?|s\.?p\.?a\.?|s\.?r\.?l\.?|b\.?v\.?|n\.?v\.?|oy|ab|a\/s|aps|pty\.?)$/i;

/** `Northgate Logistics` of `Northgate Logistics Group`; a name that would be nothing else stays. */
export function shortName(name: string): string {
  const shorter = name.trim().replace(FORM, '');
  return shorter === name.trim() || shorter === '' ? name.trim() : shortName(shorter);
}
