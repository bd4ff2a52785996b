import { useTranslation } from 'react-i18next';
import { NAMESPACES } from './instance.ts';
import { type AppLocale, isAppLocale } from './locale.ts';

/** Typed texts of every namespace: `t('capacity:title')`. */
export function useT() {
  return useTranslation(NAMESPACES).t;
}

export function useLocale(): AppLocale {
  const { i18n } = useTranslation();
  return isAppLocale(i18n.language) ? i18n.language : 'zh-CN';
}

type Params = readonly { name: string; value: string }[];

/** Params that count things: the first of them chooses the plural of the sentence. */
const COUNTS = ['weeks', 'shipments', 'minutes', 'rows', 'limit', 'days', 'minimum', 'longest'];

function countOf(params: Params): { count?: number } {
  const counted = params.find((param) => COUNTS.includes(param.name) && /^[\d,]+$/.test(param.value));
  return counted ? { count: Number(counted.value.replaceAll(',', '')) } : {};
}

/**
 * A text whose key is only known at run time (codes and enums of the API). Falls back to the text given,
 * so that a code newer than this catalogue still says something.
 */
export function useCodeText() {
  const { i18n } = useTranslation();
  return (group: string, code: string, fallback: string, params: Params = []): string => {
    const key = `${group}.${code}`;
    const values = {
      ...Object.fromEntries(params.map((param) => [param.name, param.value])),
      ...countOf(params),
    };
    if (!i18n.exists(key, values)) return fallback;
    return i18n.getFixedT(i18n.language)(key as never, values as never) as unknown as string;
  };
}
