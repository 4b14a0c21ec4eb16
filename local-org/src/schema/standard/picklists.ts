/** Picklist values that several standard objects share, as a new org has them. */

export const industries = [
  'Agriculture',
  'Apparel',
  'Banking',
  'Biotechnology',
  'Chemicals',
  'Communications',
  'Construction',
  'Consulting',
  'Education',
  'Electronics',
  'Energy',
  'Engineering',
  'Entertainment',
  'Environmental',
  'Finance',
  'Food & Beverage',
  'Government',
  'Healthcare',
  'Hospitality',
  'Insurance',
  'Machinery',
  'Manufacturing',
  'Media',
  'Not For Profit',
  'Recreation',
  'Retail',
  'Shipping',
  'Technology',
  'Telecommunications',
  'Transportation',
  'Utilities',
  'Other'
];

export const leadSources = ['Web', 'Phone Inquiry', 'Partner Referral', 'Purchased List', 'Other'];

export const ratings = ['Hot', 'Warm', 'Cold'];

export const salutations = ['Mr.', 'Ms.', 'Mrs.', 'Dr.', 'Prof.', 'Mx.'];

/** Names that the platform uses and Node's own list gives under an older one. */
const renamedTimeZones = [
  'America/Argentina/Buenos_Aires',
  'America/Indiana/Indianapolis',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Europe/Kyiv'
];

/** IANA names, as the platform uses them; it offers fewer. */
export const timeZones = [
  ...new Set(['GMT', 'UTC', ...Intl.supportedValuesOf('timeZone'), ...renamedTimeZones])
].sort();

/** Locales by their ICU code: those of the platform's fully supported languages and large countries. */
export const locales = [
  'cs_CZ',
  'da_DK',
  'de_AT',
  'de_CH',
  'de_DE',
  'en_AU',
  'en_CA',
  'en_GB',
  'en_IE',
  'en_IN',
  'en_NZ',
  'en_SG',
  'en_US',
  'en_ZA',
  'es_ES',
  'es_MX',
  'fi_FI',
  'fr_BE',
  'fr_CA',
  'fr_CH',
  'fr_FR',
  'hu_HU',
  'it_CH',
  'it_IT',
  'ja_JP',
  'ko_KR',
  'nl_BE',
  'nl_NL',
  'no_NO',
  'pl_PL',
  'pt_BR',
  'pt_PT',
  'ru_RU',
  'sv_SE',
  'th_TH',
  'tr_TR',
  'zh_CN',
  'zh_TW'
];

/** The platform's fully supported languages. Source: Salesforce Help, "Supported Languages". */
export const languages = [
  'en_US',
  'da',
  'de',
  'es',
  'es_MX',
  'fi',
  'fr',
  'it',
  'ja',
  'ko',
  'nl_NL',
  'no',
  'pt_BR',
  'ru',
  'sv',
  'th',
  'zh_CN',
  'zh_TW'
];

export const emailEncodings = [
  'UTF-8',
  'ISO-8859-1',
  'Shift_JIS',
  'ISO-2022-JP',
  'EUC-JP',
  'ks_c_5601-1987',
  'Big5',
  'GB2312',
  'Big5-HKSCS',
  'x-SJIS_0213'
];
