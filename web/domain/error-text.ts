import type { FieldError } from '../form/form-reply.ts';
import { useCodeText, useLocale } from '../i18n/use-t.ts';
import { useParamText } from './params.ts';
import { weekLabelOf } from './week.ts';

/** The words for a refusal: by its code in the reader's language, else the API's own English sentence. */
export function useErrorText(): (error: FieldError) => string {
  const codeText = useCodeText();
  const paramText = useParamText();
  const locale = useLocale();
  return (error) => {
    const shown = error.params.map((param) => ({ name: param.name, value: paramText(param, error.params) }));
    const weekStart = error.params.find((param) => param.name === 'weekStart');
    if (weekStart) shown.push({ name: 'week', value: weekLabelOf(weekStart.value).slice(5) });
    const known = error.params.some((param) => param.name === 'available');
    const code = error.code === 'CAPACITY_EXCEEDED' && !known ? 'CAPACITY_EXCEEDED_BAND' : error.code;
    const fallback = locale === 'en' || error.message !== error.code ? error.message : error.code;
    const text = codeText('refusals:code', code, fallback, shown);
    // Where a form is about several orders, each sentence says which.
    const order = error.params.find((param) => param.name === 'ofOrder');
    return order ? `${order.value}: ${text}` : text;
  };
}
