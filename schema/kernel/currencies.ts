/** A currency: `exponent` is the number of decimals of its minor unit. Its names are Intl's. */
export interface Currency {
  readonly code: CurrencyCode;
  readonly exponent: number;
}

/**
 * The currencies that prices may be stated in: all of ISO 4217 list one in force, the yuan and its usual company first. Left out: metals,
 * bond-market and test codes (X.., but for the currencies of more than one country), which no minor unit belongs to.
 */
export const currencyCodes = [
  ...['CNY', 'USD', 'EUR', 'JPY', 'HKD', 'KRW', 'TWD', 'GBP', 'SGD'],
  ...[
    'AED',
    'AFN',
    'ALL',
    'AMD',
    'AOA',
    'ARS',
    'AUD',
    'AWG',
    'AZN',
    'BAM',
    'BBD',
    'BDT',
    'BHD',
    'BIF',
    'BMD',
    'BND',
    'BOB',
  ],
  ...[
    'BOV',
    'BRL',
    'BSD',
    'BTN',
    'BWP',
    'BYN',
    'BZD',
    'CAD',
    'CDF',
    'CHE',
    'CHF',
    'CHW',
    'CLF',
    'CLP',
    'COP',
    'COU',
    'CRC',
  ],
  ...[
    'CUP',
    'CVE',
    'CZK',
    'DJF',
    'DKK',
    'DOP',
    'DZD',
    'EGP',
    'ERN',
    'ETB',
    'FJD',
    'FKP',
    'GEL',
    'GHS',
    'GIP',
    'GMD',
    'GNF',
  ],
  ...[
    'GTQ',
    'GYD',
    'HNL',
    'HTG',
    'HUF',
    'IDR',
    'ILS',
    'INR',
    'IQD',
    'IRR',
    'ISK',
    'JMD',
    'JOD',
    'KES',
    'KGS',
    'KHR',
    'KMF',
  ],
  ...[
    'KPW',
    'KWD',
    'KYD',
    'KZT',
    'LAK',
    'LBP',
    'LKR',
    'LRD',
    'LSL',
    'LYD',
    'MAD',
    'MDL',
    'MGA',
    'MKD',
    'MMK',
    'MNT',
    'MOP',
  ],
  ...[
    'MRU',
    'MUR',
    'MVR',
    'MWK',
    'MXN',
    'MXV',
    'MYR',
    'MZN',
    'NAD',
    'NGN',
    'NIO',
    'NOK',
    'NPR',
    'NZD',
    'OMR',
    'PAB',
    'PEN',
  ],
  ...[
    'PGK',
    'PHP',
    'PKR',
    'PLN',
    'PYG',
    'QAR',
    'RON',
    'RSD',
    'RUB',
    'RWF',
    'SAR',
    'SBD',
    'SCR',
    'SDG',
    'SEK',
    'SHP',
    'SLE',
  ],
  ...[
    'SOS',
    'SRD',
    'SSP',
    'STN',
    'SVC',
    'SYP',
    'SZL',
    'THB',
    'TJS',
    'TMT',
    'TND',
    'TOP',
    'TRY',
    'TTD',
    'TZS',
    'UAH',
    'UGX',
  ],
  ...[
    'USN',
    'UYI',
    'UYU',
    'UYW',
    'UZS',
    'VED',
    'VES',
    'VND',
    'VUV',
    'WST',
    'XAF',
    'XCD',
    'XCG',
    'XOF',
    'XPF',
    'YER',
    'ZAR',
  ],
  ...['ZMW', 'ZWG'],
] as const;

/** ISO 4217 alphabetic code. */
export type CurrencyCode = (typeof currencyCodes)[number];

/** Codes by the decimals of their minor unit; all others have two. */
const codesByExponent: readonly (readonly [exponent: number, codes: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

const usualExponent = 2;

const exponents = new Map<string, number>(
  codesByExponent.flatMap(([exponent, codes]) => codes.split(' ').map((code) => [code, exponent] as const)),
);

const known: ReadonlySet<string> = new Set(currencyCodes);

/** True when `text` is the code of a currency in the table (case matters). */
export function isCurrencyCode(text: string): text is CurrencyCode {
  return known.has(text);
}

/** The table's row of a currency. */
export function currencyOf(code: CurrencyCode): Currency {
  return { code, exponent: exponents.get(code) ?? usualExponent };
}
