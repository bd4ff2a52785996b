import type { ProblemDetail, ProblemSeverity, RowReader } from '#schema/imports/index.ts';
import type { OfferColumn } from './offer-sheet.columns.ts';

/**
 * What each problem of a sheet of offers is called in a marked file. Codes are the screens' keys of translation and are never reused; most
 * are those of publishing on screen.
 */
export const offerWords = {
  MISSING_VALUE: ['缺少数值', 'Value missing'],
  UNKNOWN_WORK_CENTER: ['不认识的工作中心', 'Unknown work centre'],
  UNKNOWN_OFFER: ['没有这个在售发布', 'No such offer on the market'],
  OFFER_FIXED: ['发布后不能改，请留空编号重新发布', 'Fixed once published; publish anew without a number'],
  UNKNOWN_CHOICE: ['不认识的选项', 'None of the words'],
  BAD_PERIOD: ['日期无法识别', 'Unreadable date'],
  BAD_FENCE: ['不出售日无法识别', 'Unreadable closed days'],
  NOT_A_NUMBER: ['不是数字', 'Not a number'],
  NEGATIVE: ['小于零', 'Below zero'],
  NOT_POSITIVE: ['必须大于零', 'Must be more than zero'],
  NOT_WHOLE: ['不是最小单位的整数倍', 'Not a whole amount'],
  TOO_PRECISE: ['小数位太多', 'Too many decimals'],
  AMOUNT_TOO_FINE: ['小数位太多', 'Too many decimals'],
  UNIT_MISMATCH: ['不是最小单位的整数倍', 'Not a whole amount'],
  UNKNOWN_CURRENCY: ['不认识的币种', 'Unknown currency'],
  OUT_OF_RANGE: ['超出范围', 'Out of range'],
  TOO_LONG: ['太长', 'Too long'],
  WINDOW_EMPTY: ['末日早于首日', 'Ends before it begins'],
  WINDOW_TOO_LONG: ['超过一年', 'Longer than a year'],
  WINDOW_OVER: ['已经过去', 'It is over'],
  LOT_OVER_WEEK: ['起订量大于每周数量', 'Minimum lot over the week'],
  EXPOSURE_BELOW_LOT: ['单一买方上限小于起订量', 'Less than the minimum lot'],
  FENCE_BEYOND_WINDOW: ['不出售日超出期间', 'Closed days reach beyond the window'],
  FENCES_OVERLAP: ['不出售日重叠', 'Closed days overlap'],
  GRADES_UPSIDE_DOWN: ['公众看到的多于会员', 'The public would see more than members'],
  SHOWN_TO_NOBODY: ['没有人能看到', 'Nobody would see it'],
  PRICE_TELLS_LOAD: ['按负荷定价会泄露档位', 'Its price by load tells the band'],
  BLIND_BESIDE_NAMED: ['同一工作中心既匿名又署名', 'Both blind and by name on one work centre'],
  BLIND_NAMES_FIRM: ['备注写出了企业名称', 'The note names the firm'],
  DUPLICATE_ROW: ['与另一行重复', 'Same as another row'],
  UNKNOWN_COLUMN: ['不认识的列', 'Unknown column'],
  UNKNOWN_SITE: ['不认识的工厂', 'Unknown plant'],
  UNKNOWN_MATERIAL: ['不认识的材料', 'Unknown material'],
  UNKNOWN_CITY: ['不认识的城市', 'Unknown city'],
  UNKNOWN_UNIT: ['不认识的单位', 'Unknown unit'],
  MISSING: ['缺少文字或太长', 'Text missing or too long'],
  BAD_DIMENSION: ['尺寸无法识别', 'Unreadable dimensions'],
  DIMENSION_TWICE: ['尺寸重复', 'A dimension twice'],
  DIMENSION_UNIT: ['尺寸必须大于零', 'A dimension must be more than zero'],
  BAD_TIME: ['时间无法识别', 'Unreadable time'],
  ARRIVAL_BEFORE_DEPARTURE: ['到达早于出发', 'Arrives before it leaves'],
  DEPARTED: ['已经出发', 'It has left'],
  SAME_CITY: ['起讫是同一城市', 'From and to are one city'],
  TEMPERATURE_WITHOUT_REEFER: [
    '温度只用于冷藏车，且两个都要填',
    'Both temperatures, and of a refrigerated body only',
  ],
  TEMPERATURE_ORDER: ['最低高于最高', 'Lowest above highest'],
  RUN_MEASURE: ['按千克或米出售', 'Sold by kilograms or metres'],
  OVER_GROSS_LIMIT: ['超过载重', 'More than the truck may carry'],
  FORMULA_TEXT: ['公式文本', 'Formula as text'],
} as const satisfies Readonly<Record<string, readonly [zh: string, en: string]>>;

export type OfferProblemCode = keyof typeof offerWords;

/** Reads the cells of a row of a sheet of offers of any class. */
export interface CellReader<Key extends string> {
  readonly hasError: boolean;
  text(column: Key): string;
  report(column: Key, code: OfferProblemCode, detail: ProblemDetail): void;
}

/** Reads a row of a sheet of offers. */
export type OfferReader = RowReader<OfferColumn, OfferProblemCode>;

export function severityOf(code: OfferProblemCode): ProblemSeverity {
  return code === 'UNKNOWN_COLUMN' ? 'WARNING' : 'ERROR';
}

export function isOfferProblem(code: string): code is OfferProblemCode {
  return code in offerWords;
}
