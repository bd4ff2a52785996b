/** A currency: `exponent` is the number of decimals of its minor unit. */
export interface Currency {
  readonly code: string;
  readonly exponent: number;
  readonly nameEn: string;
  readonly nameZh: string;
}

/** The currencies that prices may be stated in. Source: ISO 4217:2015, list one (codes and minor units). */
export const currencies = {
  CNY: { code: 'CNY', exponent: 2, nameEn: 'Yuan renminbi', nameZh: '人民币' },
  USD: { code: 'USD', exponent: 2, nameEn: 'US dollar', nameZh: '美元' },
  EUR: { code: 'EUR', exponent: 2, nameEn: 'Euro', nameZh: '欧元' },
  JPY: { code: 'JPY', exponent: 0, nameEn: 'Yen', nameZh: '日元' },
  KRW: { code: 'KRW', exponent: 0, nameEn: 'Won', nameZh: '韩元' },
  HKD: { code: 'HKD', exponent: 2, nameEn: 'Hong Kong dollar', nameZh: '港元' },
  TWD: { code: 'TWD', exponent: 2, nameEn: 'New Taiwan dollar', nameZh: '新台币' },
  GBP: { code: 'GBP', exponent: 2, nameEn: 'Pound sterling', nameZh: '英镑' },
  KWD: { code: 'KWD', exponent: 3, nameEn: 'Kuwaiti dinar', nameZh: '科威特第纳尔' },
  SGD: { code: 'SGD', exponent: 2, nameEn: 'Singapore dollar', nameZh: '新加坡元' },
} as const satisfies Record<string, Currency>;

/** ISO 4217 alphabetic code. */
export type CurrencyCode = keyof typeof currencies;

/** True when `text` is the code of a currency in the table (case matters). */
export function isCurrencyCode(text: string): text is CurrencyCode {
  return Object.hasOwn(currencies, text);
}

/** The table's row of a currency. */
export function currencyOf(code: CurrencyCode): Currency {
  return currencies[code];
}
