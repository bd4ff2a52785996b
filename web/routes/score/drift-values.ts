import { nameOf } from '../../domain/names.ts';
import type { DriftPartsFragment } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';

export type DriftFigure = DriftPartsFragment['months'][number]['figures'][number];

/** A stability index: three decimals, a dash where nothing can be said. */
export const psiText = (milli: number | null) => (milli === null ? '–' : (milli / 1000).toFixed(3));

/** What a figure of the drift is called. */
export function useFigureName(): (figure: DriftFigure) => string {
  const t = useT();
  const locale = useLocale();
  return ({ feature }) => (feature ? nameOf(locale, feature) : t('score:drift.score'));
}
