import { formatNumber } from '../../domain/format.ts';
import { nameOf } from '../../domain/names.ts';
import type { ScoreFeaturePartsFragment } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import css from './score.module.css';

const UNITS = {
  '%': 'percent',
  '%/m': 'percentAMonth',
  pp: 'points',
  m: 'months',
  y: 'years',
} as const;

/** The unit of a figure in words; a ratio has none. */
export function UnitText({ unit }: { unit: string }) {
  const t = useT();
  const sign = UNITS[unit as keyof typeof UNITS];
  return sign ? t(`score:unit.${sign}`) : null;
}

/** A value of a figure with its unit, to two places. */
export function FeatureValue({ value, unit }: { value: number; unit: string }) {
  const locale = useLocale();
  return (
    <span className={css.value}>
      {formatNumber(locale, String(value))} <UnitText unit={unit} />
    </span>
  );
}

/** Parts per million as a per cent. */
export function PpmText({ ppm }: { ppm: number }) {
  const locale = useLocale();
  return <>{formatNumber(locale, (ppm / 10_000).toFixed(2))}%</>;
}

export function BandText({ low, high }: { low: number; high: number }) {
  return (
    <span className={css.value}>
      <PpmText ppm={low} /> – <PpmText ppm={high} />
    </span>
  );
}

/** Points with their sign, a real minus. */
export function signed(points: number): string {
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0';
}

/** A figure's name with how it is worked out. */
export function FeatureName({ feature }: { feature: ScoreFeaturePartsFragment }) {
  const locale = useLocale();
  return (
    <>
      {nameOf(locale, feature)}
      <div className="quiet">{locale === 'en' ? feature.formulaEn : feature.formulaZh}</div>
    </>
  );
}
