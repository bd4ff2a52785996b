/** What the portal and the API must say alike: pure tables and readers of the kernel, and nothing else of it. */
export { type CurrencyCode, currencyCodes, currencyOf, isCurrencyCode } from '#schema/kernel/currencies.ts';
export { maybeCurrency, type NumberReading, readNumber } from '#schema/kernel/read-number.ts';
export { isUnitCode, type UnitCode, unitLabel } from '#schema/kernel/units.ts';
