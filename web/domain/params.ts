import { useCodeText, useLocale, useT } from '../i18n/use-t.ts';
import { isUnitCode } from '../shared.ts';
import { useCodeNames } from './code-names.tsx';
import { formatMoney, formatNumber } from './format.ts';
import { useUnit } from './values.tsx';

interface Param {
  name: string;
  value: string;
}

const DECIMAL = /^-?\d+(\.\d+)?$/;
const MONEY_NAMES = /price|amount|^cap$|^over$|landed|total|cost|rate|perShipment|perDay/i;
/** What a reason or a change says of itself: codes, or figures with their units, written out. */
const STATED = new Set(['asked', 'stated', 'instead', 'material', 'offer']);
const FIGURE_WITH_UNIT = /(-?\d+(?:\.\d+)?) ([0-9A-Z]{2,3})(?= ×|$)/g;
const MEASURES = ['TIME', 'MASS', 'AREA', 'LENGTH', 'COUNT'] as const;

/** So many decimals in a sentence to read over; the exact figure is for its title. */
export const READ_DIGITS = 2;
export const EXACT_DIGITS = 20;

/** A figure of the API's params as the reader writes it: numbers grouped, units and bands in words, the rest as it came. */
export function useParamText(digits = 4): (param: Param, all: readonly Param[]) => string {
  const locale = useLocale();
  const unit = useUnit();
  const t = useT();
  const codeText = useCodeText();
  const codeNames = useCodeNames();
  const withUnits = (text: string) =>
    text.replace(FIGURE_WITH_UNIT, (whole, figure: string, code: string) =>
      isUnitCode(code) ? `${formatNumber(locale, figure, digits)} ${unit(code)}` : whole,
    );
  return (param, all) => {
    if (param.name === 'requirement') return codeText('domain:requirement', param.value, param.value);
    if (/unit$/i.test(param.name) || param.name === 'per') return unit(param.value);
    if (param.name === 'markProblem') return codeText('refusals:markProblem', param.value, param.value);
    if (param.name === 'band') return codeText('domain:band', param.value, param.value);
    if (param.name === 'state') return codeText('domain:anyState', param.value, param.value);
    const measure = MEASURES.find((name) => name === param.value);
    if (measure) return t(`domain:measure.${measure}`);
    if (STATED.has(param.name) && !DECIMAL.test(param.value))
      return param.value === '' ? t('common:none') : withUnits(codeNames(param.value));
    if (!DECIMAL.test(param.value)) return param.value === '' ? t('common:none') : param.value;
    const currency = all.find((other) => other.name === 'currency')?.value;
    if (currency && MONEY_NAMES.test(param.name))
      return formatMoney(locale, { amount: param.value, currency }, 4);
    return formatNumber(locale, param.value, digits);
  };
}

/** Params by name, each as text: what a template of the catalogue asks for. */
export function useParamTexts(digits = 4): (params: readonly Param[]) => Param[] {
  const paramText = useParamText(digits);
  return (params) => params.map((param) => ({ name: param.name, value: paramText(param, params) }));
}
