import type { ProblemSeverity, RowReader } from '#schema/imports/index.ts';

/** What can be wrong in a sheet of books. Codes are the screens' keys of translation and are never reused. */
export type BooksProblemCode =
  | 'MISSING_VALUE'
  | 'BAD_MONTH'
  | 'MONTH_NOT_OVER'
  | 'MONTH_TOO_OLD'
  | 'UNKNOWN_STOCK_KIND'
  | 'NOT_A_NUMBER'
  | 'NEGATIVE'
  | 'NOT_WHOLE'
  | 'MONEY_TOO_FINE'
  | 'TOO_LARGE'
  | 'UNKNOWN_CURRENCY'
  | 'CURRENCY_NOT_USED'
  | 'DUPLICATE_ROW'
  | 'UNKNOWN_COLUMN'
  | 'FORMULA_TEXT';

/** Reads a row of a sheet of books. */
export type BooksReader<Key extends string> = RowReader<Key, BooksProblemCode>;
/** As much of it as reading some of its cells takes. */
export type BooksCells<Key extends string> = Pick<BooksReader<Key>, 'text' | 'report'>;

export function severityOf(code: BooksProblemCode): ProblemSeverity {
  return code === 'UNKNOWN_COLUMN' ? 'WARNING' : 'ERROR';
}

/** What each problem is called in a marked file. */
export const booksWords: Readonly<Record<BooksProblemCode, readonly [zh: string, en: string]>> = {
  MISSING_VALUE: ['缺少数值', 'Value missing'],
  BAD_MONTH: ['看不懂的月份', 'Unreadable month'],
  MONTH_NOT_OVER: ['这个月还没有结束', 'The month is not over'],
  MONTH_TOO_OLD: ['早于 60 个月', 'More than 60 months ago'],
  UNKNOWN_STOCK_KIND: ['不认识的库存类别', 'Unknown kind of stock'],
  NOT_A_NUMBER: ['不是数字', 'Not a number'],
  NEGATIVE: ['小于零', 'Below zero'],
  NOT_WHOLE: ['不是整数', 'Not a whole number'],
  MONEY_TOO_FINE: ['小数位多于该币种', 'More decimals than the currency has'],
  TOO_LARGE: ['数值过大', 'Too large'],
  UNKNOWN_CURRENCY: ['不认识的币种', 'Unknown currency'],
  CURRENCY_NOT_USED: ['企业未使用的币种', 'A currency that the firm does not use'],
  DUPLICATE_ROW: ['与另一行重复', 'Same as another row'],
  UNKNOWN_COLUMN: ['不认识的列', 'Unknown column'],
  FORMULA_TEXT: ['公式文本', 'Formula as text'],
};
